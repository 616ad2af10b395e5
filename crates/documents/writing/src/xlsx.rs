//! A workbook to XLSX.
