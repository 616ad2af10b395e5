"""Writes a workbook with openpyxl: workbook_peer.py CELLS.json TO.xlsx. The peer of `opora write` to XLSX."""

import json
import sys

import openpyxl


def cells_of(path):
    """The values, merges, widths and bold cells of a workbook, as JSON."""
    sheets = []
    for sheet in openpyxl.load_workbook(path).worksheets:
        cells = [
            [cell.row, cell.column, cell.value if isinstance(cell.value, (int, float, str)) else str(cell.value),
             bool(cell.font.bold), cell.alignment.wrap_text]
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        ]
        widths = {letter: column.width for letter, column in sheet.column_dimensions.items()}
        merges = [str(merged) for merged in sheet.merged_cells.ranges]
        sheets.append({"title": sheet.title, "cells": cells, "widths": widths, "merges": merges})
    return json.dumps(sheets, ensure_ascii=False)


def write(sheets, path):
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    bold = openpyxl.styles.Font(bold=True)
    wrapped = openpyxl.styles.Alignment(wrap_text=True, vertical="top")
    for content in sheets:
        sheet = workbook.create_sheet(content["title"])
        for row, column, value, is_bold, is_wrapped in content["cells"]:
            cell = sheet.cell(row, column, value)
            if is_bold:
                cell.font = bold
            if is_wrapped:
                cell.alignment = wrapped
        for letter, width in content["widths"].items():
            sheet.column_dimensions[letter].width = width
        for merged in content["merges"]:
            sheet.merge_cells(merged)
    workbook.save(path)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as cells_file:
        write(json.load(cells_file), sys.argv[2])
