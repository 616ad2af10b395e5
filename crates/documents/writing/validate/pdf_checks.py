"""Checks of a tagged PDF that pdfua does not make: pdf_checks.py FILE.pdf...

Prints one line for each file and one for each problem; exits with 1 if there is a problem.
"""

import re
import sys

import pikepdf

HEADING = re.compile(r"^H([1-6])$")


def elements(node, depth=0):
    """All structure elements below a node, in reading order, with their type."""
    if isinstance(node, pikepdf.Array):
        for kid in node:
            yield from elements(kid, depth)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node.S)[1:], node
        if "/K" in node and depth < 200:
            yield from elements(node.K, depth + 1)


def attribute(element, name):
    """The value of an attribute of a structure element, whatever owner it belongs to."""
    found = element.get("/A")
    if found is None:
        return None
    for attributes in found if isinstance(found, pikepdf.Array) else [found]:
        if isinstance(attributes, pikepdf.Dictionary) and name in attributes:
            return attributes[name]
    return None


def catalogue_problems(pdf):
    root = pdf.Root
    if not str(root.get("/Lang", "")):
        yield "no language"
    if not root.get("/MarkInfo", {}).get("/Marked", False):
        yield "not marked as tagged"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "the window does not show the title"
    with pdf.open_metadata() as metadata:
        if not metadata.get("dc:title"):
            yield "no title"
        if str(metadata.get("pdfuaid:part")) != "1":
            yield "does not say that it is PDF/UA-1"
    for number, page in enumerate(pdf.pages, 1):
        if "/Annots" in page and page.get("/Tabs") != "/S":
            yield f"page {number}: the order of tabulation is not the order of the structure"


def font_problems(pdf):
    for entry in pdf.objects:
        if not isinstance(entry, pikepdf.Dictionary) or entry.get("/Type") != "/Font":
            continue
        name = str(entry.get("/BaseFont"))
        if entry.get("/Subtype") in ("/CIDFontType0", "/CIDFontType2"):
            if not any(key in entry.FontDescriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                yield f"font {name} is not embedded"
        elif "/ToUnicode" not in entry:
            yield f"font {name} does not say which letters its pictures are"


def table_problems(table, number):
    names = set()
    rows = [row for kind, row in elements(table.K) if kind == "TR"]
    for kind, cell in elements(table.K):
        if kind == "TH":
            if attribute(cell, "/Scope") is None:
                yield f"table {number}: a heading cell does not say what it heads"
            names.add(bytes(cell["/ID"]) if "/ID" in cell else None)
    for kind, cell in elements(table.K):
        if kind in ("TH", "TD"):
            for heading in attribute(cell, "/Headers") or []:
                if bytes(heading) not in names:
                    yield f"table {number}: a cell names a heading that does not exist"
    # A row has as many cells as the table has columns, those counted that reach down from the rows above.
    reach, widths = [], set()
    for row in rows:
        width = sum(columns for columns, _ in reach)
        reach = [(columns, rest - 1) for columns, rest in reach if rest > 1]
        for kind, cell in elements(row.K):
            if kind in ("TH", "TD"):
                columns = int(attribute(cell, "/ColSpan") or 1)
                down = int(attribute(cell, "/RowSpan") or 1)
                width += columns
                if down > 1:
                    reach.append((columns, down - 1))
        widths.add(width)
    if len(widths) > 1:
        yield f"table {number}: rows of different widths {sorted(widths)}"


def structure_problems(pdf):
    if "/StructTreeRoot" not in pdf.Root:
        yield "no structure"
        return
    level = tables = 0
    for kind, element in elements(pdf.Root.StructTreeRoot.get("/K")):
        heading = HEADING.match(kind)
        if heading:
            now = int(heading.group(1))
            if now > level + 1:
                yield f"a heading of level {now} follows one of level {level}"
            level = now
        if kind == "Figure" and not str(element.get("/Alt", "")).strip():
            yield "a picture without a description"
        if kind == "Table":
            tables += 1
            yield from table_problems(element, tables)


def main(paths):
    failed = False
    for path in paths:
        with pikepdf.open(path) as pdf:
            problems = [*catalogue_problems(pdf), *font_problems(pdf), *structure_problems(pdf)]
            kinds = [kind for kind, _ in elements(pdf.Root.get("/StructTreeRoot", {}).get("/K"))]
            print(f"{path}: {len(pdf.pages)} pages, {kinds.count('Table')} tables, {kinds.count('TH')} heading cells, "
                  f"{kinds.count('Figure')} pictures, {len(problems)} problems")
            for problem in problems:
                print(f"  {problem}")
            failed = failed or bool(problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
