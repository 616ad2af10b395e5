//! A plan to the tree or a workbook; pure.
