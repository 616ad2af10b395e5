//! The string literals of a source file, without those of its tests and its doc comments.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

#[derive(Debug, Default)]
pub struct Literals {
    /// Line and text of every string literal.
    pub all: Vec<(usize, String)>,
    /// `file:line` and text of the first string literal given to a function that says texts.
    pub keys_said: Vec<(String, String)>,
}

impl Literals {
    pub fn append(&mut self, mut other: Self) {
        self.all.append(&mut other.all);
        self.keys_said.append(&mut other.keys_said);
    }
}

pub fn literals(path: &str, text: &str) -> Result<Literals, String> {
    let tokens: TokenStream = text.parse().map_err(|error| format!("{path}: {error}"))?;
    let mut found = Literals::default();
    collect(path, tokens, &mut found);
    Ok(found)
}

fn collect(path: &str, tokens: TokenStream, found: &mut Literals) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = tokens.as_slice();
    let mut after_stop = false;
    while let [token, after @ ..] = rest {
        let is_method =
            std::mem::replace(&mut after_stop, matches!(token, TokenTree::Punct(mark) if mark.as_char() == '.'));
        rest = after;
        match token {
            // An attribute: documentation holds no keys, and what `cfg(test)` guards is not the program.
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                let (attribute, after) = attribute(rest);
                rest = if attribute.is_some_and(|text| text.contains("cfg(test)") || text.contains("cfg (test)")) {
                    after_item(after)
                } else {
                    after
                };
            }
            // `.find(…)` looks for something in a list or a text.
            TokenTree::Ident(name) if name == "say" || (name == "find" && !is_method) => {
                if let Some((line, key)) = rest.first().and_then(first_key) {
                    found.keys_said.push((format!("{path}:{line}"), key));
                }
            }
            TokenTree::Group(group) => collect(path, group.stream(), found),
            TokenTree::Literal(literal) => {
                found.all.extend(string(&literal.to_string()).map(|text| (literal.span().start().line, text)));
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

/// The text of the attribute whose `#` was just read, and what follows it.
fn attribute(tokens: &[TokenTree]) -> (Option<String>, &[TokenTree]) {
    match tokens {
        [TokenTree::Punct(mark), TokenTree::Group(group), after @ ..]
            if mark.as_char() == '!' && group.delimiter() == Delimiter::Bracket =>
        {
            (Some(group.to_string()), after)
        }
        [TokenTree::Group(group), after @ ..] if group.delimiter() == Delimiter::Bracket => {
            (Some(group.to_string()), after)
        }
        _ => (None, tokens),
    }
}

/// What follows the next item: its body in braces or its semicolon is the end.
fn after_item(tokens: &[TokenTree]) -> &[TokenTree] {
    let end = tokens.iter().position(|token| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => mark.as_char() == ';',
        _ => false,
    });
    end.and_then(|end| tokens.get(end + 1..)).unwrap_or_default()
}

/// The first string literal among the arguments of a call that looks like a key.
fn first_key(arguments: &TokenTree) -> Option<(usize, String)> {
    let TokenTree::Group(group) = arguments else { return None };
    if group.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    group.stream().into_iter().find_map(|token| match token {
        TokenTree::Literal(literal) => string(&literal.to_string())
            .filter(|text| looks_like_a_key(text))
            .map(|key| (literal.span().start().line, key)),
        _ => None,
    })
}

fn looks_like_a_key(text: &str) -> bool {
    text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}

/// The text of a string literal as it is written in the code; escapes stay, since keys have none.
fn string(literal: &str) -> Option<String> {
    let raw = literal.strip_prefix('r').map(|raw| raw.trim_matches('#'));
    let quoted = raw.unwrap_or(literal);
    quoted.strip_prefix('"')?.strip_suffix('"').map(str::to_owned)
}
