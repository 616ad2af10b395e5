//! The tree to one accessible HTML page that needs nothing else: headings, lists, tables with marked headings, styles
//! for screen and print.

use opora_tree::{Alignment, Block, Document, Paragraph, ParagraphRole, ParagraphStyle, Row, Table};

use crate::WriteError;
use crate::contents::{self, Entry};

/// The looks of the page; on paper wide tables lie on wide pages.
const STYLES: &str = "\
:root{color-scheme:light}\
body{margin:0 auto;padding:1.5rem 1rem;max-width:80rem;font:1rem/1.5 \"Times New Roman\",\"Liberation Serif\",serif;color:#1b1f24;background:#fff}\
h1,h2,h3,h4,h5,h6,.title{color:#1f3a5f;line-height:1.25;margin:1.4rem 0 .5rem}\
.title{font-size:1.6rem;text-align:center}\
.subtitle,.letterhead,.centre{text-align:center}\
.letterhead,.signature{margin:.1rem 0}\
.end{text-align:right}\
.justified{text-align:justify}\
.legend,.note,footer{font-size:.875rem;color:#3b4654}\
.note{font-style:italic}\
caption{font-weight:bold;text-align:left;padding:.25rem 0}\
.contents{font-weight:bold}nav ol{list-style:none;padding-left:0}.level-2{padding-left:1rem}.level-3{padding-left:2rem}\
.frame{overflow-x:auto}\
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.35;margin:.75rem 0}\
th,td{border:1px solid #8496a9;padding:.25rem .4rem;vertical-align:top;text-align:left;overflow-wrap:break-word}\
thead th{background:#dde5ee;text-align:center}\
.shaded{background:#edf1f5}\
td p,th p{margin:0 0 .2rem}\
@media print{body{max-width:none;padding:0;font-size:11pt}table{font-size:8.5pt}thead{display:table-header-group}tr{break-inside:avoid}h1,h2,h3{break-after:avoid}}";

/// The bytes of the page in UTF-8.
///
/// # Errors
/// None at present; the signature is that of all writers.
pub fn write(document: &Document) -> Result<Vec<u8>, WriteError> {
    let settings = &document.settings;
    let mut page = String::from("<!DOCTYPE html>\n<html lang=\"");
    push_escaped(&mut page, settings.language.as_deref().unwrap_or("bg"));
    page.push_str("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    push_escaped(&mut page, settings.title.as_deref().unwrap_or_default());
    page.push_str("</title>\n<style>");
    page.push_str(STYLES);
    if settings.landscape {
        page.push_str("@page{size:A4 landscape;margin:1.5cm}");
    } else {
        page.push_str("@page{size:A4;margin:2cm}");
    }
    page.push_str("</style>\n</head>\n<body>\n<main>\n");
    push_logo(&mut page, document);
    push_blocks(&mut page, document);
    page.push_str("</main>\n");
    if let Some(label) = &settings.page_label {
        // A page on the screen has no number: what stands before it is enough.
        page.push_str("<footer><p>");
        push_escaped(&mut page, label.split(" · ").next().unwrap_or(label));
        page.push_str("</p></footer>\n");
    }
    page.push_str("</body>\n</html>\n");
    Ok(page.into_bytes())
}

fn push_logo(page: &mut String, document: &Document) {
    let Some(logo) = &document.settings.logo else { return };
    let kind = if logo.starts_with(b"\x89PNG") { "png" } else { "jpeg" };
    page.push_str("<p class=\"letterhead\"><img height=\"76\" src=\"data:image/");
    page.push_str(kind);
    page.push_str(";base64,");
    push_base64(page, logo);
    page.push_str("\" alt=\"");
    push_escaped(page, document.settings.logo_description.as_deref().unwrap_or_default());
    page.push_str("\"></p>\n");
}

fn push_blocks(page: &mut String, document: &Document) {
    let contents = contents::entries(document);
    let mut in_list = false;
    for (index, block) in document.blocks.iter().enumerate() {
        let listed = matches!(block, Block::Paragraph(paragraph) if is_bullet(paragraph));
        if listed != in_list {
            page.push_str(if listed { "<ul>\n" } else { "</ul>\n" });
            in_list = listed;
        }
        match block {
            Block::Paragraph(paragraph) if on_every_page(paragraph.role) => {}
            Block::Paragraph(paragraph) if paragraph.style == ParagraphStyle::Contents => {
                push_contents(page, paragraph, &contents);
            }
            Block::Paragraph(paragraph) => {
                push_paragraph(page, paragraph, contents.iter().position(|entry| entry.block == index));
            }
            Block::Table(table) => push_table(page, table),
        }
    }
    if in_list {
        page.push_str("</ul>\n");
    }
}

fn on_every_page(role: ParagraphRole) -> bool {
    matches!(role, ParagraphRole::PageHeader | ParagraphRole::PageFooter)
}

fn is_bullet(paragraph: &Paragraph) -> bool {
    paragraph.list.as_ref().is_some_and(|mark| !mark.numbered)
}

/// A list of links to the headings.
fn push_contents(page: &mut String, title: &Paragraph, contents: &[Entry]) {
    page.push_str("<nav aria-labelledby=\"contents\">\n<p class=\"contents\" id=\"contents\">");
    push_runs(page, title);
    page.push_str("</p>\n<ol>\n");
    for (place, entry) in contents.iter().enumerate() {
        page.push_str(&format!("<li class=\"level-{}\"><a href=\"#heading-{place}\">", entry.level));
        push_escaped(page, &entry.text);
        page.push_str("</a></li>\n");
    }
    page.push_str("</ol>\n</nav>\n");
}

/// `anchor` is the place of a heading in the contents.
fn push_paragraph(page: &mut String, paragraph: &Paragraph, anchor: Option<usize>) {
    if is_bullet(paragraph) {
        page.push_str("<li>");
        push_runs(page, paragraph);
        page.push_str("</li>\n");
        return;
    }
    let (element, class) = match paragraph.style {
        ParagraphStyle::Title => ("h1".to_owned(), "title"),
        ParagraphStyle::Heading(level) => (format!("h{}", level.saturating_add(1).clamp(2, 6)), heading_class(level)),
        ParagraphStyle::Subtitle => ("p".to_owned(), "subtitle"),
        ParagraphStyle::Letterhead => ("p".to_owned(), "letterhead"),
        ParagraphStyle::Signature => ("p".to_owned(), "signature"),
        ParagraphStyle::Legend => ("p".to_owned(), "legend"),
        ParagraphStyle::Note => ("p".to_owned(), "note"),
        ParagraphStyle::Body | ParagraphStyle::Contents | ParagraphStyle::TableText | ParagraphStyle::TableHeading => {
            ("p".to_owned(), "")
        }
    };
    let alignment = match paragraph.alignment {
        Alignment::Start => "",
        Alignment::Centre => "centre",
        Alignment::End => "end",
        Alignment::Justified => "justified",
    };
    page.push('<');
    page.push_str(&element);
    if let Some(anchor) = anchor {
        page.push_str(&format!(" id=\"heading-{anchor}\""));
    }
    let classes: Vec<&str> = [class, alignment].into_iter().filter(|class| !class.is_empty()).collect();
    if !classes.is_empty() {
        page.push_str(&format!(" class=\"{}\"", classes.join(" ")));
    }
    page.push('>');
    if let Some(mark) = &paragraph.list {
        push_escaped(page, &mark.label);
        page.push(' ');
    }
    push_runs(page, paragraph);
    page.push_str(&format!("</{element}>\n"));
}

/// The level in words, since the page's own title takes the first level of HTML.
fn heading_class(level: u8) -> &'static str {
    match level {
        0 | 1 => "heading-1",
        2 => "heading-2",
        3 => "heading-3",
        4 => "heading-4",
        5 => "heading-5",
        6 => "heading-6",
        7 => "heading-7",
        8 => "heading-8",
        _ => "heading-9",
    }
}

fn push_table(page: &mut String, table: &Table) {
    page.push_str("<div class=\"frame\" tabindex=\"0\">\n<table>\n");
    if let Some(caption) = &table.caption {
        page.push_str("<caption>");
        push_escaped(page, caption);
        page.push_str("</caption>\n");
    }
    let sum: u64 = table.widths.iter().map(|width| u64::from(*width)).sum::<u64>().max(1);
    if !table.widths.is_empty() {
        page.push_str("<colgroup>");
        for width in &table.widths {
            page.push_str(&format!("<col style=\"width:{}%\">", u64::from(*width) * 100 / sum));
        }
        page.push_str("</colgroup>\n");
    }
    let heading_rows = table.rows.iter().take_while(|row| row.heading).count();
    let columns = table.column_count();
    page.push_str("<thead>\n");
    for row in table.rows.iter().take(heading_rows) {
        push_row(page, row, columns);
    }
    page.push_str("</thead>\n<tbody>\n");
    for row in table.rows.iter().skip(heading_rows) {
        push_row(page, row, columns);
    }
    page.push_str("</tbody>\n</table>\n</div>\n");
}

fn push_row(page: &mut String, row: &Row, columns: u32) {
    page.push_str("<tr>");
    for cell in &row.cells {
        // A cell across the whole table is the heading of the rows below it.
        let (element, scope) = match () {
            () if row.heading && cell.column_span > 1 => ("th", " scope=\"colgroup\""),
            () if row.heading => ("th", " scope=\"col\""),
            () if cell.column_span >= columns && columns > 1 => ("th", " scope=\"colgroup\""),
            () => ("td", ""),
        };
        page.push_str(&format!("<{element}{scope}"));
        if cell.column_span > 1 {
            page.push_str(&format!(" colspan=\"{}\"", cell.column_span));
        }
        if cell.row_span > 1 {
            page.push_str(&format!(" rowspan=\"{}\"", cell.row_span));
        }
        if cell.shaded {
            page.push_str(" class=\"shaded\"");
        }
        page.push('>');
        match cell.paragraphs.as_slice() {
            [only] if matches!(only.style, ParagraphStyle::TableText | ParagraphStyle::TableHeading) => {
                push_runs(page, only);
            }
            paragraphs => paragraphs.iter().for_each(|paragraph| push_paragraph(page, paragraph, None)),
        }
        page.push_str(&format!("</{element}>"));
    }
    page.push_str("</tr>\n");
}

fn push_runs(page: &mut String, paragraph: &Paragraph) {
    for run in &paragraph.runs {
        let marks = [(run.bold, "strong"), (run.italic, "em")];
        for (_, mark) in marks.iter().filter(|(is_set, _)| *is_set) {
            page.push_str(&format!("<{mark}>"));
        }
        for (index, line) in run.text.split('\n').enumerate() {
            if index > 0 {
                page.push_str("<br>");
            }
            push_escaped(page, line);
        }
        for (_, mark) in marks.iter().rev().filter(|(is_set, _)| *is_set) {
            page.push_str(&format!("</{mark}>"));
        }
    }
}

fn push_escaped(page: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '"' => page.push_str("&quot;"),
            '\t' => page.push(' '),
            character if character.is_control() => {}
            character => page.push(character),
        }
    }
}

/// RFC 4648, with padding.
fn push_base64(page: &mut String, bytes: &[u8]) {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for chunk in bytes.chunks(3) {
        let byte = |place: usize| u32::from(chunk.get(place).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let letter = LETTERS.get((group >> (18 - 6 * place) & 63) as usize).copied().unwrap_or(b'=');
            page.push(if place <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
}

#[cfg(test)]
mod tests {
    use opora_tree::Settings;

    use super::*;

    #[test]
    fn text_is_escaped_and_never_becomes_markup() {
        let document = Document {
            settings: Settings { title: Some("</title><script>".to_owned()), ..Settings::default() },
            blocks: vec![Block::Paragraph(Paragraph::plain("<img src=x onerror=alert(1)> & \"…\""))],
            ..Document::default()
        };
        let page = String::from_utf8(write(&document).unwrap()).unwrap();
        assert!(!page.contains("<script>") && !page.contains("<img"));
        assert!(page.contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;…&quot;"));
    }

    #[test]
    fn base64_has_its_padding() {
        let encoded = |bytes: &[u8]| {
            let mut text = String::new();
            push_base64(&mut text, bytes);
            text
        };
        assert_eq!(encoded(b"M"), "TQ==");
        assert_eq!(encoded(b"Ma"), "TWE=");
        assert_eq!(encoded(b"Man"), "TWFu");
    }
}
