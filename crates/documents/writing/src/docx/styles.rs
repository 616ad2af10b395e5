//! The named styles: everything on a page has one, so that a person can change the looks of all at once.

use opora_tree::Settings;

use super::settings::language;
use super::xml::{DECLARATION, WORD};

/// Word has nine levels of headings.
pub(super) const LOWEST_HEADING: u8 = 9;

/// A paragraph style: identifier, name, other name, paragraph properties, run properties.
struct Style {
    id: &'static str,
    name: &'static str,
    alias: &'static str,
    next: &'static str,
    paragraph: &'static str,
    run: &'static str,
}

const STYLES: [Style; 19] = [
    Style {
        id: "BodyText",
        name: "Body Text",
        alias: "",
        next: "BodyText",
        paragraph: "<w:spacing w:after=\"100\" w:line=\"264\" w:lineRule=\"auto\"/>",
        run: "",
    },
    Style {
        id: "Title",
        name: "Title",
        alias: "",
        next: "BodyText",
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"120\"/><w:jc w:val=\"center\"/>",
        run: "<w:b/><w:bCs/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/>",
    },
    Style {
        id: "Subtitle",
        name: "Subtitle",
        alias: "",
        next: "BodyText",
        paragraph: "<w:spacing w:after=\"160\"/><w:jc w:val=\"center\"/>",
        run: "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>",
    },
    Style {
        id: "Letterhead",
        name: "Letterhead",
        alias: "Бланка",
        next: "Letterhead",
        paragraph: "<w:spacing w:after=\"20\"/><w:jc w:val=\"center\"/>",
        run: "<w:color w:val=\"1F3A5F\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>",
    },
    Style {
        id: "Signature",
        name: "Signature",
        alias: "",
        next: "Signature",
        paragraph: "<w:keepLines/><w:spacing w:before=\"60\" w:after=\"20\"/>",
        run: "",
    },
    Style {
        id: "Legend",
        name: "Legend",
        alias: "Легенда",
        next: "BodyText",
        paragraph: "<w:keepLines/><w:spacing w:before=\"80\" w:after=\"40\"/>",
        run: "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>",
    },
    Style {
        id: "TableText",
        name: "Table Text",
        alias: "Текст в таблица",
        next: "TableText",
        paragraph: "<w:spacing w:before=\"10\" w:after=\"10\"/>",
        run: "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    },
    Style {
        id: "TableHeading",
        name: "Table Heading",
        alias: "Заглавие в таблица",
        next: "TableText",
        paragraph: "<w:keepNext/><w:spacing w:before=\"20\" w:after=\"20\"/><w:jc w:val=\"center\"/>",
        run: "<w:b/><w:bCs/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>",
    },
    Style {
        id: "Note",
        name: "Note",
        alias: "Бележка",
        next: "BodyText",
        paragraph: "<w:spacing w:before=\"20\" w:after=\"40\"/>",
        run: "<w:i/><w:iCs/><w:color w:val=\"44546A\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>",
    },
    Style {
        id: "Header",
        name: "header",
        alias: "",
        next: "Header",
        paragraph: "<w:jc w:val=\"center\"/>",
        run: "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    },
    Style {
        id: "Footer",
        name: "footer",
        alias: "",
        next: "Footer",
        paragraph: "<w:jc w:val=\"right\"/>",
        run: "<w:color w:val=\"44546A\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    },
    Style {
        id: "Gap",
        name: "Gap",
        alias: "Разстояние",
        next: "BodyText",
        paragraph: "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>",
        run: "<w:sz w:val=\"8\"/><w:szCs w:val=\"8\"/>",
    },
    Style {
        id: "ListParagraph",
        name: "List Paragraph",
        alias: "",
        next: "ListParagraph",
        paragraph: "<w:spacing w:after=\"60\"/><w:contextualSpacing/>",
        run: "",
    },
    Style {
        id: "NoSpacing",
        name: "No Spacing",
        alias: "",
        next: "NoSpacing",
        paragraph: "<w:spacing w:after=\"0\"/>",
        run: "",
    },
    Style {
        id: "Caption",
        name: "caption",
        alias: "",
        next: "BodyText",
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"160\" w:after=\"80\"/>",
        run: "<w:b/><w:bCs/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>",
    },
    Style {
        id: "TOCHeading",
        name: "TOC Heading",
        alias: "",
        next: "BodyText",
        paragraph: "<w:keepNext/><w:pageBreakBefore/><w:spacing w:after=\"160\"/>",
        run: "<w:b/><w:bCs/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>",
    },
    Style {
        id: "TOC1",
        name: "toc 1",
        alias: "",
        next: "TOC1",
        paragraph: FIRST_LEVEL_OF_CONTENTS,
        run: "<w:b/><w:bCs/>",
    },
    Style { id: "TOC2", name: "toc 2", alias: "", next: "TOC2", paragraph: SECOND_LEVEL_OF_CONTENTS, run: "" },
    Style {
        id: "TOC3",
        name: "toc 3",
        alias: "",
        next: "TOC3",
        paragraph: THIRD_LEVEL_OF_CONTENTS,
        run: "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>",
    },
];

/// The number of the page stands at the right margin, after dots; long headings keep away from it.
const FIRST_LEVEL_OF_CONTENTS: &str = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs><w:spacing w:before=\"80\" w:after=\"40\"/><w:ind w:left=\"284\" w:right=\"567\" w:hanging=\"284\"/>";
const SECOND_LEVEL_OF_CONTENTS: &str = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs><w:spacing w:after=\"40\"/><w:ind w:left=\"567\" w:right=\"567\" w:hanging=\"284\"/>";
const THIRD_LEVEL_OF_CONTENTS: &str = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs><w:spacing w:after=\"20\"/><w:ind w:left=\"851\" w:right=\"567\" w:hanging=\"284\"/>";

/// The part `styles.xml`.
pub(super) fn write(settings: &Settings) -> String {
    let language = language(settings);
    let mut part = format!(
        "{DECLARATION}<w:styles xmlns:w=\"{WORD}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/><w:lang w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style><w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    );
    for style in &STYLES {
        push_style(&mut part, style);
    }
    for level in 1..=LOWEST_HEADING {
        push_heading(&mut part, level);
    }
    push_table_style(&mut part);
    part.push_str("</w:styles>");
    part
}

fn push_style(part: &mut String, style: &Style) {
    part.push_str(&format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{}\"><w:name w:val=\"{}\"/>",
        style.id, style.name
    ));
    if !style.alias.is_empty() {
        part.push_str(&format!("<w:aliases w:val=\"{}\"/>", style.alias));
    }
    part.push_str(&format!("<w:basedOn w:val=\"Normal\"/><w:next w:val=\"{}\"/><w:qFormat/>", style.next));
    if !style.paragraph.is_empty() {
        part.push_str(&format!("<w:pPr>{}</w:pPr>", style.paragraph));
    }
    if !style.run.is_empty() {
        part.push_str(&format!("<w:rPr>{}</w:rPr>", style.run));
    }
    part.push_str("</w:style>");
}

fn push_heading(part: &mut String, level: u8) {
    let size = match level {
        1 => 26,
        2 => 24,
        _ => 23,
    };
    let slant = if level > 2 { "<w:i/><w:iCs/>" } else { "" };
    part.push_str(&format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"BodyText\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/></w:pPr><w:rPr><w:b/><w:bCs/>{slant}<w:color w:val=\"1F3A5F\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>",
        level - 1
    ));
}

/// Thin lines around every cell; a heading row with a ground.
fn push_table_style(part: &mut String) {
    part.push_str("<w:style w:type=\"table\" w:styleId=\"PlanTable\"><w:name w:val=\"Plan Table\"/><w:aliases w:val=\"Таблица на план\"/><w:basedOn w:val=\"TableNormal\"/><w:qFormat/><w:tblPr><w:tblBorders>");
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        part.push_str(&format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8496A9\"/>"));
    }
    part.push_str("</w:tblBorders><w:tblCellMar><w:top w:w=\"28\" w:type=\"dxa\"/><w:left w:w=\"70\" w:type=\"dxa\"/><w:bottom w:w=\"28\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tblPr/><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"DDE5EE\"/></w:tcPr></w:tblStylePr></w:style>");
}
