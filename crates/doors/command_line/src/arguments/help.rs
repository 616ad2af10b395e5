//! The help in words: clap's own English is replaced by the texts of the language.
//!
//! This costs some milliseconds and is done only where help is asked for.

use clap::{Arg, Command, CommandFactory};
use opora_texts::{Language, say};

use super::Arguments;

/// The command line with all its help in a language.
#[must_use]
pub fn command(language: Language) -> Command {
    in_words(Arguments::command(), language, "opora")
        .subcommand_help_heading(say(language, "help-heading-commands", &[]))
        .after_help(say(language, "help-opora-after", &[]))
}

fn in_words(command: Command, language: Language, path: &str) -> Command {
    let about = say(language, &format!("help-{path}"), &[]);
    let usage = usage(&command, language, path);
    let template = format!(
        "{{about-with-newline}}\n{heading} {{usage}}\n\n{{all-args}}{{after-help}}",
        heading = say(language, "help-heading-usage", &[])
    );
    let command = command
        .about(about)
        .override_usage(usage)
        .help_template(template)
        .mut_args(|argument| argument_in_words(argument, language, path));
    let names: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    names
        .into_iter()
        .fold(command, |command, name| command.mut_subcommand(&name, |verb| in_words(verb, language, &name)))
}

fn argument_in_words(argument: Arg, language: Language, path: &str) -> Arg {
    let is_global = argument.is_global_set();
    let key = format!("help-{}-{}", if is_global { "opora" } else { path }, argument.get_id());
    let heading = if argument.is_positional() { "help-heading-arguments" } else { "help-heading-options" };
    let takes_a_value = argument.get_action().takes_values();
    argument
        .help(say(language, &key, &[]))
        .help_heading(say(language, heading, &[]))
        .hide_default_value(takes_a_value)
        .hide_possible_values(takes_a_value)
}

/// The line of usage without clap's English words.
fn usage(command: &Command, language: Language, path: &str) -> String {
    let name = if path == "opora" { "opora".to_owned() } else { format!("opora {path}") };
    let rendered = command.clone().bin_name(name).render_usage().to_string();
    rendered
        .trim_start_matches("Usage: ")
        .replace("[OPTIONS]", &say(language, "help-usage-options", &[]))
        .replace("<COMMAND>", &say(language, "help-usage-command", &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_argument_is_explained_in_both_languages() {
        for language in Language::ALL {
            let command = command(language);
            let mut all = vec![&command];
            all.extend(command.get_subcommands());
            for one in all {
                let about = one.get_about().unwrap().to_string();
                assert!(!about.starts_with("help-"), "{about}");
                for argument in one.get_arguments() {
                    let help = argument.get_help().unwrap().to_string();
                    assert!(!help.starts_with("help-"), "{help}");
                }
            }
        }
    }

    #[test]
    fn the_bulgarian_help_has_none_of_the_english_words_of_clap() {
        let mut bulgarian = command(Language::Bg);
        bulgarian.build();
        let mut pages = vec![bulgarian.render_help().to_string()];
        pages.extend(bulgarian.get_subcommands_mut().map(|verb| verb.render_help().to_string()));
        for page in pages {
            for word in ["Usage", "Options", "Commands", "Arguments", "OPTIONS", "COMMAND>", "default:", "Print"] {
                assert!(!page.contains(word), "{word} in\n{page}");
            }
        }
    }
}
