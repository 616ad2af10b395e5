//! HTML.

use crate::Case;

fn page(body: &str) -> Vec<u8> {
    format!("<!DOCTYPE html><html lang=\"bg\"><head><meta charset=\"utf-8\"><title>План</title></head><body>{body}</body></html>")
        .into_bytes()
}

pub fn all() -> Vec<Case> {
    vec![
        Case {
            name: "html_text_and_lists",
            point: "Headings, breaks, marks of lists; programs, styles and hidden parts are no text.",
            file: page(
                "<h2>Цели</h2>\n<p align=center>Един&nbsp;<b>два</b>\n  три<br>четири&shy;\n</p><script>x</script><style>y</style>\
                 <p style=\"display:none\">скрито</p><ol start=3><li>три<ul><li>точка</ul><li value=7>седем</ol><ol type=a><li>а</ol>\
                 <ul style=\"list-style-type:none\"><li>без знак</ul><pre>запазен\n  ред</pre>гол текст<div>в блок</div>",
            ),
        },
        Case {
            name: "html_tables",
            point: "Spans, a heading of the table, cells around spans, nested tables, tables that only arrange the page.",
            file: page(
                "<table><tr><td><table><caption>Услуги</caption><col width=10><col width=20 span=2><thead><tr><th rowspan=2>№<th \
                 colspan=2>График<tr><th>1-3<th>4-6</thead><tr><td colspan=3 bgcolor=\"#ddd\">Раздел<tr><td>1<td rowspan=9>X\
                 <td><table><tr><td>вътре<td>вътре</table><tr><td>2<td></table></td></tr></table>",
            ),
        },
        Case {
            name: "html_from_word",
            point: "A page saved by Word in windows-1251: its marks of lists and notes are told from the text.",
            file: encoded(
                "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\"></head><body>\
                 <p class=MsoTitle>Годишен план</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>\
                 <![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Първа мярка\
                 <a href=\"#_ftn1\"><span class=MsoFootnoteReference>[1]</span></a></p><div style='mso-element:footnote' id=ftn1>\
                 <p>Бележка</p></div></body></html>",
            ),
        },
        Case {
            name: "html_broken",
            point: "Marks that do not fit are read as browsers read them, and nothing is lost.",
            file: page(
                "<p><b>едно<p>две</b></i><table><td>клетка<div>извън</table></div>&unknown; &#1078; <li>сам</li><tr><td>ред",
            ),
        },
    ]
}

fn encoded(text: &str) -> Vec<u8> {
    // The Cyrillic letters of windows-1251 stand in the order of Unicode.
    let byte = |character: char| match u32::from(character) {
        code @ 0x410..=0x44F => (code - 0x410 + 0xC0) as u8,
        code => code as u8,
    };
    text.chars().map(byte).collect()
}
