//! Comparing words as people read them: tolerant of look-alike letters, recognition errors, spacing and endings.

mod fold;
mod hyphen;
mod stem;
mod token;

pub(crate) use fold::{
    fold, fold_joined, has_word_beginning, is_letter, is_upper_case, joined_spaced_letters, same_folded,
};
pub(crate) use hyphen::{append, is_cut, rejoined};
pub(crate) use stem::{begins_with, begins_with_tolerantly, distance_within, likeness};
pub(crate) use token::{Token, TokenKind, tokens};
