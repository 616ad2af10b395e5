//! DOCX: text, lists, changes, notes.

use opora_test_support::office_file::{Docx, word_cell, word_paragraph, word_paragraph_with};

use crate::Case;

pub fn all() -> Vec<Case> {
    vec![
        Case {
            name: "docx_split_runs",
            point: "A word over three runs is one word; soft hyphens go, other hyphens, tabs, breaks and signs stay.",
            file: Docx::new(
                "<w:p><w:r><w:t>Годи</w:t></w:r><w:r><w:rPr><w:lang w:val=\"en-US\"/></w:rPr><w:t>ш</w:t></w:r>\
                 <w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:r><w:t xml:space=\"preserve\">ен </w:t></w:r>\
                 <w:r><w:rPr><w:b/></w:rPr><w:t>пл\u{AD}ан</w:t></w:r><w:r><w:softHyphen/></w:r></w:p>\
                 <w:p><w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:tab/><w:t>ред</w:t><w:br/><w:t>ред</w:t>\
                 <w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:cr/><w:t>&amp;&#8364;</w:t></w:r></w:p>\
                 <w:p><w:r><w:t>край</w:t><w:br w:type=\"page\"/><w:t>начало</w:t><w:br w:type=\"page\"/></w:r></w:p>",
            )
            .build(),
        },
        Case {
            name: "docx_text_box",
            point: "A text box stands once, before the paragraph that anchors it, whatever forms the file keeps of it.",
            file: Docx::new(&format!(
                "{}<w:p><w:r><w:t>Преди </w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>\
                 <w:txbxContent>{}<w:tbl><w:tr>{}</w:tr></w:tbl></w:txbxContent></w:drawing></mc:Choice><mc:Fallback>\
                 <w:pict><w:txbxContent>{}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>след</w:t>\
                 </w:r></w:p>",
                word_paragraph("Начало"),
                word_paragraph("В кутията"),
                word_cell("", "клетка в кутията"),
                word_paragraph("В кутията"),
            ))
            .build(),
        },
        lists(),
        style_lists(),
        Case {
            name: "docx_tracked_changes",
            point: "All changes are accepted: what was deleted is gone, also a paragraph's mark and a table's row.",
            file: Docx::new(&format!(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Двата абзаца </w:t></w:r>\
                 </w:p>{}<w:p><w:ins w:id=\"2\"><w:r><w:t>Ново</w:t></w:r></w:ins><w:del w:id=\"3\"><w:r><w:delText>Старо\
                 </w:delText></w:r></w:del><w:moveFrom w:id=\"4\"><w:r><w:t>Оттук</w:t></w:r></w:moveFrom><w:moveTo w:id=\"5\">\
                 <w:r><w:t xml:space=\"preserve\"> насам</w:t></w:r></w:moveTo></w:p><w:tbl><w:tr><w:trPr><w:ins w:id=\"6\"/>\
                 </w:trPr>{}</w:tr><w:tr><w:trPr><w:del w:id=\"7\"/></w:trPr>{}</w:tr></w:tbl>",
                word_paragraph("са един."),
                word_cell("", "нов ред"),
                word_cell("", "махнат ред"),
            ))
            .build(),
        },
        Case {
            name: "docx_notes_and_margins",
            point: "Notes stand at the end in the order of their references; a text of headers or footers stands once.",
            file: Docx::new(
                "<w:p><w:r><w:t>Първо</w:t><w:footnoteReference w:id=\"3\"/><w:t>, второ</w:t><w:footnoteReference w:id=\"2\"/>\
                 </w:r></w:p>",
            )
            .footnotes(&format!(
                "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">{}</w:footnote>\
                 <w:footnote w:id=\"3\">{}</w:footnote>",
                word_paragraph("Бележка към второто"),
                word_paragraph("Бележка към първото"),
            ))
            .header(&(word_paragraph("Община Белово поле") + &word_paragraph("Община Белово поле")))
            .footer(&word_paragraph("Страница 1"))
            .build(),
        },
        Case {
            name: "docx_fields_and_controls",
            point: "Of fields the result is read, of form boxes the state; comments and hidden text are left out and told.",
            file: Docx::new(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF цел </w:instrText></w:r><w:r>\
                 <w:t>не се чете</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Цел 1</w:t></w:r><w:r>\
                 <w:fldChar w:fldCharType=\"end\"/></w:r><w:hyperlink r:id=\"x\"><w:r><w:t xml:space=\"preserve\"> връзка</w:t></w:r>\
                 </w:hyperlink><w:sdt><w:sdtPr><w:alias w:val=\"не\"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space=\"preserve\"> поле</w:t>\
                 </w:r></w:sdtContent></w:sdt><w:smartTag><w:r><w:commentReference w:id=\"1\"/><w:t>.</w:t></w:r></w:smartTag></w:p>\
                 <w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar>\
                 </w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>скрито</w:t></w:r></w:p>\
                 <w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>без край</w:instrText></w:r></w:p>\
                 <w:p><w:r><w:t>Поле без край не поглъща текста.</w:t></w:r></w:p>",
            )
            .build(),
        },
        Case {
            name: "docx_styles",
            point: "Headings come through chains of styles and outline levels; bold of two styles cancels itself.",
            file: Docx::new(&[
                word_paragraph_with("<w:pStyle w:val=\"A\"/>", "Заглавие през верига"),
                word_paragraph_with("<w:pStyle w:val=\"B\"/>", "Заглавие с ниво"),
                word_paragraph_with("<w:outlineLvl w:val=\"2\"/><w:jc w:val=\"right\"/>", "Ниво в самия абзац"),
                word_paragraph_with("<w:pStyle w:val=\"C\"/>", "Затворен кръг от стилове"),
                "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"Силен\"/></w:rPr><w:t>не е получер</w:t>\
                 </w:r><w:r><w:rPr><w:b w:val=\"0\"/><w:i/></w:rPr><w:t>курсив</w:t></w:r></w:p>"
                    .to_owned(),
                word_paragraph_with("<w:pStyle w:val=\"T\"/>", "Титул"),
            ]
            .concat())
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style>\
                 <w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"Мой\"/><w:basedOn w:val=\"1\"/><w:pPr>\
                 <w:jc w:val=\"center\"/></w:pPr></w:style>\
                 <w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"Друг\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>\
                 <w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"К\"/><w:basedOn w:val=\"D\"/></w:style>\
                 <w:style w:type=\"paragraph\" w:styleId=\"D\"><w:name w:val=\"Л\"/><w:basedOn w:val=\"C\"/><w:rPr><w:i/></w:rPr></w:style>\
                 <w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>\
                 <w:style w:type=\"character\" w:styleId=\"Силен\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>",
            )
            .build(),
        },
        Case {
            name: "docx_pages",
            point: "Pages are told where the file has the breaks of the program that wrote it; a row that is cut counts once.",
            file: Docx::new(&format!(
                "{}<w:tbl><w:tr><w:tc><w:p><w:r><w:t>а</w:t><w:lastRenderedPageBreak/><w:t>б</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>\
                 <w:t>в</w:t><w:lastRenderedPageBreak/><w:t>г</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r>\
                 <w:lastRenderedPageBreak/><w:t>Трета страница</w:t></w:r></w:p>",
                word_paragraph("Първа страница"),
            ))
            .build(),
        },
        strict(),
        Case {
            name: "docx_ruby_and_formula",
            point: "Readings above a text are left out; formulas give their text.",
            file: Docx::new(
                "<w:p><w:r><w:ruby><w:rt><w:r><w:t>горе</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>долу</w:t></w:r></w:rubyBase></w:ruby>\
                 </w:r><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t> 2+2</m:t></m:r>\
                 </m:oMath></w:p>",
            )
            .build(),
        },
    ]
}

fn lists() -> Case {
    let item = |level: u8, list: u8, text: &str| {
        word_paragraph_with(&format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"), text)
    };
    Case {
        name: "docx_lists",
        point: "Marks are counted: levels, Cyrillic letters, restarts, a start of its own, bullets of symbol fonts.",
        file: Docx::new(&[
            item(0, 1, "Раздел 1"),
            item(1, 1, "едно точка а"),
            item(1, 1, "едно точка б"),
            item(2, 1, "римско"),
            item(0, 1, "Раздел 2"),
            item(1, 1, "започва отново"),
            item(0, 2, "същият списък от 7"),
            item(0, 1, "продължава след него"),
            item(0, 3, "водач"),
            item(0, 9, "няма такъв списък"),
            item(0, 0, "без номер"),
        ]
        .concat())
        .numbering(
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>\
             <w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"russianLower\"/>\
             <w:lvlText w:val=\"%1.%2)\"/></w:lvl><w:lvl w:ilvl=\"2\"><w:start w:val=\"4\"/><w:numFmt w:val=\"upperRoman\"/>\
             <w:lvlText w:val=\"(%3)\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\">\
             <w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u{F0B7}\"/><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr></w:lvl>\
             </w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\">\
             <w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>\
             <w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>",
        )
        .build(),
    }
}

fn style_lists() -> Case {
    Case {
        name: "docx_lists_of_styles",
        point: "Headings are numbered by the list of their style; a list may be that of a style of numbering.",
        file: Docx::new(&[
            word_paragraph_with("<w:pStyle w:val=\"H1\"/>", "Глава"),
            word_paragraph_with("<w:pStyle w:val=\"H2\"/>", "Подглава"),
            word_paragraph_with("<w:pStyle w:val=\"H2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "Без номер"),
            word_paragraph_with("<w:pStyle w:val=\"H2\"/>", "Втора подглава"),
            word_paragraph_with("<w:numPr><w:numId w:val=\"2\"/></w:numPr>", "По стил на номерация"),
        ]
        .concat())
        .styles(
            "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/>\
             </w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/><w:pPr>\
             <w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>\
             <w:style w:type=\"numbering\" w:styleId=\"S\"><w:name w:val=\"S\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>\
             </w:style>",
        )
        .numbering(
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:pStyle w:val=\"H1\"/>\
             <w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:isLgl/><w:pStyle w:val=\"H2\"/><w:lvlText w:val=\"%1.%2.\"/>\
             </w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"S\"/></w:abstractNum>\
             <w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"S\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>\
             <w:lvlText w:val=\"чл. %1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>\
             <w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>",
        )
        .build(),
    }
}

fn strict() -> Case {
    Case {
        name: "docx_strict_names",
        point: "The strict form of the format and another prefix mean the same.",
        file: Docx::default()
            .part(
                "word/document.xml",
                "<n:document xmlns:n=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><n:body><n:p><n:pPr>\
                 <n:jc n:val=\"end\"/></n:pPr><n:r><n:rPr><n:b n:val=\"true\"/></n:rPr><n:t>Строго</n:t></n:r></n:p></n:body></n:document>",
            )
            .part(
                "docProps/core.xml",
                "<c:coreProperties xmlns:c=\"x\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>План на Речна</dc:title>\
                 <dc:creator>Община Речна</dc:creator><dc:language>bg-BG</dc:language></c:coreProperties>",
            )
            .build(),
    }
}
