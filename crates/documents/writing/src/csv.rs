//! A workbook to CSV.
