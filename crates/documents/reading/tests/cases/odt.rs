//! ODT.

use opora_test_support::office_file::{odt, odt_styles};

use crate::Case;

const LISTS: &str = "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" \
    style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"а, б, .., аа, аб, ... (bg)\" \
    text:display-levels=\"2\" style:num-suffix=\")\"/><text:list-level-style-bullet text:level=\"3\" text:bullet-char=\"–\"/>\
    </text:list-style>";

pub fn all() -> Vec<Case> {
    vec![
        Case {
            name: "odt_lists",
            point: "Marks are counted through levels and interruptions; a second paragraph of an item has none.",
            file: odt(
                LISTS,
                "<text:list text:style-name=\"L\" xml:id=\"a\"><text:list-item><text:p>Едно</text:p><text:p>още от едно</text:p>\
                 <text:list><text:list-item><text:p>под едно</text:p></text:list-item><text:list-item><text:p>пак</text:p><text:list>\
                 <text:list-item><text:p>тире</text:p></text:list-item></text:list></text:list-item></text:list></text:list-item>\
                 </text:list><text:p>Между</text:p><text:list text:style-name=\"L\" text:continue-list=\"a\"><text:list-item>\
                 <text:p>Две</text:p></text:list-item></text:list><text:list text:style-name=\"L\"><text:list-item \
                 text:start-value=\"5\"><text:p>Пет</text:p></text:list-item></text:list>",
                "",
            ),
        },
        Case {
            name: "odt_text",
            point: "Spaces, tabs, breaks and spans; white space of the file itself is one space.",
            file: odt(
                "<style:style style:name=\"B\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>\
                 <style:style style:name=\"V\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>\
                 <style:style style:name=\"P\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_2\">\
                 <style:paragraph-properties fo:text-align=\"center\"/></style:style>",
                "<text:h text:outline-level=\"2\" text:style-name=\"P\">Цели</text:h><text:p>\n   Един<text:s text:c=\"3\"/>два\
                 <text:tab/>три<text:line-break/>\n  че<text:span text:style-name=\"B\">ти</text:span>ри <text:span \
                 text:style-name=\"V\">скрито</text:span>пет  </text:p>",
                &odt_styles(
                    "<text:outline-style><text:outline-level-style text:level=\"2\" style:num-format=\"I\" style:num-suffix=\".\"/>\
                     </text:outline-style>",
                    "",
                ),
            ),
        },
        Case {
            name: "odt_table",
            point: "Spans, covered cells, repeated cells and rows, heading rows, shading, widths.",
            file: odt(
                "<style:style style:name=\"C\" style:family=\"table-column\"><style:table-column-properties \
                 style:column-width=\"2.5cm\"/></style:style><style:style style:name=\"G\" style:family=\"table-cell\">\
                 <style:table-cell-properties fo:background-color=\"#dddddd\"/></style:style>",
                "<table:table table:name=\"T\"><table:table-column table:style-name=\"C\" table:number-columns-repeated=\"3\"/>\
                 <table:table-header-rows><table:table-row><table:table-cell table:style-name=\"G\" \
                 table:number-rows-spanned=\"2\"><text:p>№</text:p></table:table-cell><table:table-cell \
                 table:number-columns-spanned=\"2\"><text:p>График</text:p></table:table-cell><table:covered-table-cell/>\
                 </table:table-row></table:table-header-rows><table:table-row><table:covered-table-cell/><table:table-cell \
                 table:number-columns-repeated=\"2\"><text:p>X</text:p></table:table-cell></table:table-row><table:table-row \
                 table:number-rows-repeated=\"2\"><table:table-cell><text:p>1</text:p><table:table><table:table-row>\
                 <table:table-cell><text:p>вътре</text:p></table:table-cell></table:table-row></table:table></table:table-cell>\
                 <table:covered-table-cell><text:p>скрит</text:p></table:covered-table-cell></table:table-row></table:table>",
                "",
            ),
        },
        Case {
            name: "odt_notes_and_frames",
            point: "Notes at the end, frames before their paragraph, deleted text and comments left out, headers once.",
            file: odt(
                "",
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>махнат</text:p></text:deletion>\
                 </text:changed-region></text:tracked-changes><text:p>Текст<text:note text:note-class=\"footnote\">\
                 <text:note-citation>1</text:note-citation><text:note-body><text:p>бележка</text:p></text:note-body></text:note> с \
                 рамка<office:annotation><text:p>коментар</text:p></office:annotation><draw:frame><draw:text-box><text:p>в рамката\
                 </text:p></draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame>, стр. <text:page-number>3\
                 </text:page-number></text:p>",
                &odt_styles(
                    "",
                    "<style:master-page style:name=\"Standard\"><style:header><text:p>Община Речна</text:p></style:header>\
                     <style:header-left><text:p>Община Речна</text:p></style:header-left><style:footer><text:p>стр. 1</text:p>\
                     </style:footer></style:master-page>",
                ),
            ),
        },
    ]
}
