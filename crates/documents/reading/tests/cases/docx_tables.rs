//! DOCX: tables.

use opora_test_support::office_file::{Docx, word_cell, word_paragraph, word_paragraph_with, word_row};

use crate::Case;

pub fn all() -> Vec<Case> {
    vec![
        Case {
            name: "docx_merged_cells",
            point: "A heading of two rows and a section row over all columns: merged cells are one cell with spans.",
            file: Docx::new(&format!(
                "<w:tbl><w:tblPr><w:tblCaption w:val=\"Услуги\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"500\"/><w:gridCol w:w=\"900\"/>\
                 <w:gridCol w:w=\"900\"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>{}{}</w:tr><w:tr><w:trPr><w:tblHeader/>\
                 </w:trPr>{}{}{}</w:tr><w:tr>{}</w:tr>{}</w:tbl>",
                word_cell("<w:vMerge w:val=\"restart\"/><w:shd w:val=\"clear\" w:fill=\"D9D9D9\"/>", "№"),
                word_cell("<w:gridSpan w:val=\"2\"/>", "График"),
                word_cell("<w:vMerge/>", ""),
                word_cell("", "1-3"),
                word_cell("<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>", "4-6"),
                word_cell("<w:gridSpan w:val=\"3\"/>", "Социални услуги"),
                word_row(&["1", "X", "X"]),
            ))
            .build(),
        },
        Case {
            name: "docx_crooked_table",
            point: "Missing columns, merges that do not fit, text under a merged cell: all text is kept and the crooked places told.",
            file: Docx::new(&format!(
                "<w:tbl><w:tr>{}{}{}</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>{}</w:tr>\
                 <w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>",
                word_cell("<w:vMerge w:val=\"restart\"/>", "горе"),
                word_cell("<w:hMerge w:val=\"restart\"/>", "ляво"),
                word_cell("<w:hMerge/>", ""),
                word_cell("", "след липсваща"),
                word_cell("<w:vMerge w:val=\"restart\"/>", "начало"),
                word_cell("<w:gridSpan w:val=\"2\"/>", "широка"),
                word_cell("<w:vMerge/>", "скрит текст"),
                word_cell("<w:vMerge/>", "няма какво да продължи"),
            ))
            .build(),
        },
        Case {
            name: "docx_numbers_in_cells",
            point: "The automatic number of a row stands as text where the cell holds nothing else.",
            file: Docx::new(&format!(
                "<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>",
                numbered_cell(""),
                word_cell("", "Домашен патронаж"),
                numbered_cell(""),
                numbered_cell("Дневен център"),
            ))
            .numbering(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>\
                 <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
            )
            .build(),
        },
        Case {
            name: "docx_nested_table",
            point: "A table in a cell becomes paragraphs of the cell; controls around rows and cells change nothing.",
            file: Docx::new(&format!(
                "<w:tbl><w:sdt><w:sdtPr/><w:sdtContent><w:tr><w:tc>{}<w:tbl>{}</w:tbl><w:p/></w:tc><w:sdt><w:sdtContent>{}\
                 </w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>",
                word_paragraph("преди"),
                word_row(&["вътре 1", "вътре 2"]),
                word_cell("", "отвън"),
            ))
            .build(),
        },
    ]
}

fn numbered_cell(text: &str) -> String {
    let properties = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    format!("<w:tc>{}</w:tc>", word_paragraph_with(properties, text))
}
