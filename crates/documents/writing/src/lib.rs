//! The tree to DOCX, PDF and HTML; a workbook to XLSX and CSV.
