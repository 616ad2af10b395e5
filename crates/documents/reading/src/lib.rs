//! DOCX, ODT, XLSX, HTML and plain text to the tree; hostile input is bounded.
