//! Repeated, cut off or misread text.

pub(crate) mod adjective_and_noun;
pub(crate) mod agreement;
pub(crate) mod beside_title;
pub(crate) mod bodies_without_separator;
pub(crate) mod capital_inside;
pub(crate) mod comparative_hyphen;
pub(crate) mod cut_off;
pub(crate) mod description_says_nothing_new;
pub(crate) mod doubled_punctuation;
pub(crate) mod doubled_word;
pub(crate) mod full_stop_missing;
pub(crate) mod html_leftover;
pub(crate) mod identical_descriptions;
pub(crate) mod list_unfinished;
pub(crate) mod names_without_separator;
pub(crate) mod objective_repeats_title;
pub(crate) mod phrase_misread;
pub(crate) mod quotation_unclosed;
pub(crate) mod run_together;
pub(crate) mod sentence_repeated;
pub(crate) mod sources_without_separator;
pub(crate) mod spacing;
pub(crate) mod split_word;
pub(crate) mod terms_confused;
pub(crate) mod title_word_misread;
pub(crate) mod word_misread;
