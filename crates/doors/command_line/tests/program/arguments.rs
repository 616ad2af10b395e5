//! Help and mistakes in the arguments, in both languages.

use crate::program::Program;

const VERBS: [&str; 11] =
    ["read", "check", "import", "list", "export", "write", "backup", "restore", "serve", "schema", "doctor"];

#[test]
fn help_is_bulgarian_and_english_by_a_switch() {
    let program = Program::new();
    let bulgarian = program.run(&["--help"]).succeeded();
    assert!(bulgarian.text().contains("Употреба: opora [опции] <команда>"), "{}", bulgarian.text());
    for verb in VERBS {
        assert!(bulgarian.text().contains(&format!("\n  {verb} ")), "{verb} in\n{}", bulgarian.text());
    }
    let english = program.run(&["--lang", "en", "--help"]).succeeded();
    assert!(english.text().contains("Usage: opora [options] <command>"), "{}", english.text());
    let by_variable = program.command(&["-h"]).env("OPORA_LANG", "en").output().unwrap();
    assert_eq!(by_variable.stdout, english.output);
}

#[test]
fn every_verb_explains_itself() {
    let program = Program::new();
    for verb in VERBS {
        let bulgarian = program.run(&[verb, "--help"]).succeeded();
        assert!(bulgarian.text().contains(&format!("Употреба: opora {verb}")), "{}", bulgarian.text());
        let english = program.run(&[verb, "--help", "--lang", "en"]).succeeded();
        assert!(english.text().contains(&format!("Usage: opora {verb}")), "{}", english.text());
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let version = Program::new().run(&["--version"]).succeeded();
    assert_eq!(version.text().trim(), format!("opora {}", env!("CARGO_PKG_VERSION")));
}

#[test]
fn mistakes_say_what_is_wrong_in_both_languages() {
    let program = Program::new();
    for (arguments, bulgarian, english) in [
        (["raed"].as_slice(), "Няма команда „raed“.\nМоже би: read", "There is no command “raed”.\nPerhaps: read"),
        (&[], "Липсва команда.", "The command is missing."),
        (&["read"], "Липсва <FILE>.", "<FILE> is missing."),
        (&["read", "a", "b"], "Непознат аргумент „b“.", "Unknown argument “b”."),
        (&["read", "a", "--fromat", "json"], "Непознат аргумент „--fromat“.\nМоже би: --format", "Perhaps: --format"),
        (&["read", "a", "--format", "xml"], "„xml“ не може да стои при --format", "“xml” cannot stand at --format"),
        (
            &["read", "a", "--format"],
            "След „--format <FORMAT>“ липсва стойност.",
            "The value after “--format <FORMAT>”",
        ),
        (&["list", "--format", "json", "--format", "text"], "е дадено два пъти", "is given twice"),
    ] {
        let told = program.run(arguments).failed(2);
        assert!(told.contains(bulgarian), "{bulgarian} in\n{told}");
        assert!(told.contains("opora --help"), "{told}");
        let told = program.command(arguments).env("OPORA_LANG", "en").output().unwrap();
        let told = String::from_utf8(told.stderr).unwrap();
        assert!(told.contains(english), "{english} in\n{told}");
    }
}

#[test]
fn an_unknown_language_is_a_mistake() {
    let told = Program::new().run(&["--lang", "de", "schema"]).failed(2);
    assert!(told.contains("„de“ не може да стои при --lang"), "{told}");
}
