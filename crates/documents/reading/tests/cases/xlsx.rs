//! XLSX.

use opora_test_support::office_file::Xlsx;

use crate::Case;

pub fn all() -> Vec<Case> {
    vec![
        Case {
            name: "xlsx_formats",
            point: "Values as an officer sees them: amounts with currency, dates, shares, formulas' stored results.",
            file: Xlsx::default()
                .sheet(
                    "Бюджет",
                    "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>12345.5</v></c><c r=\"B1\" s=\"2\"><v>44317</v></c><c r=\"C1\" \
                     s=\"3\"><v>0.255</v></c><c r=\"D1\"><v>20</v></c><c r=\"E1\"><f>A1*2</f><v>24691</v></c></row><row r=\"2\">\
                     <c r=\"A2\" s=\"4\"><v>538952</v></c><c r=\"B2\" s=\"1\"><v>-3</v></c><c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" \
                     t=\"e\"><v>#REF!</v></c><c r=\"E2\" t=\"str\"><v>текст</v></c></row></sheetData>",
                )
                .styles(
                    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0.00\\ [$лв.-402];[Red]\\-#,##0.00\\ [$лв.-402]\"/>\
                     <numFmt numFmtId=\"165\" formatCode=\"d\\ mmmm\\ yyyy\\ &quot;г.&quot;\"/><numFmt numFmtId=\"166\" \
                     formatCode=\"#\\ ##0\\ &quot;лева&quot;\"/></numFmts><fonts><font/><font><b/></font></fonts><fills><fill/><fill>\
                     <patternFill patternType=\"solid\"><fgColor rgb=\"FFDDDDDD\"/></patternFill></fill></fills><cellXfs><xf/>\
                     <xf numFmtId=\"164\" fontId=\"1\"/><xf numFmtId=\"165\"/><xf numFmtId=\"10\"/><xf numFmtId=\"166\" fillId=\"1\"/></cellXfs>",
                )
                .build(),
        },
        Case {
            name: "xlsx_merged_and_hidden",
            point: "Merged cells are spans; hidden rows and sheets are read and told; lines in a cell are paragraphs.",
            file: Xlsx::default()
                .sheet(
                    "План",
                    "<cols><col min=\"1\" max=\"1\" width=\"5\"/><col min=\"2\" max=\"3\" width=\"20\" hidden=\"1\"/></cols><sheetData>\
                     <row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"B2\" \
                     t=\"inlineStr\"><is><t>под сливане</t></is></c><c r=\"C2\" t=\"inlineStr\"><is><t>ред 1\nред 2</t></is></c></row>\
                     </sheetData><mergeCells><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"A2:C2\"/></mergeCells>",
                )
                .sheet_with("Скрит", "state=\"hidden\"", "<sheetData><row><c><v>1</v></c></row></sheetData>")
                .sheet("Празен", "<sheetData><row r=\"1\"><c r=\"A1\"/></row></sheetData>")
                .shared_strings("<si><t>№</t></si><si><r><rPr><b/></rPr><t>Услу</t></r><r><t>га</t></r><rPh><t>x</t></rPh></si>")
                .defined_names("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">План!$A:$A,План!$1:$1</definedName>")
                .build(),
        },
        Case {
            name: "xlsx_far_cells",
            point: "Empty rows and columns with formats to the end of the sheet cost nothing; places are kept.",
            file: Xlsx::default()
                .sheet(
                    "Лист",
                    "<sheetData><row r=\"3\"><c r=\"C3\"><v>7</v></c><c r=\"XFD3\" s=\"1\"/></row><row r=\"1048576\"><c \
                     r=\"A1048576\" s=\"1\"/></row></sheetData><mergeCells><mergeCell ref=\"A5:XFD1048576\"/></mergeCells>",
                )
                .build(),
        },
    ]
}
