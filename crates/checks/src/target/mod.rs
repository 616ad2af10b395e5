//! Goals that cannot be measured or that nothing answers.
