"""Reading and writing of files, against the programs that people use for it now."""

import os
import sys
from pathlib import Path

from measure import compared, medians
from workbook_peer import cells_of

READING_GOAL = 0.25
PDF_GOAL = 0.2


def reading(program, subject, rounds):
    """`opora read` of a DOCX against `pandoc -t json` of the same file."""
    # An empty file is no plan; saying so (2) is all the work there is.
    times = medians(
        {
            "ours": {"command": [program, "read", subject.docx]},
            "peer": {"command": ["pandoc", "-t", "json", subject.docx]},
            "ours_empty": {"command": [program, "read", subject.empty_docx], "accepted": (0, 2)},
            "peer_empty": {"command": ["pandoc", "-t", "json", subject.empty_docx]},
        },
        rounds,
    )
    return {"what": f"read DOCX ({subject.name})", "peer": "pandoc -t json"} | compared(times, READING_GOAL)


def checking(program, name, docx, empty_docx, rounds):
    """`opora check` of a strategy (read, understood and checked in one go) against `pandoc -t json` of the same file."""
    times = medians(
        {
            # A document with defects answers 1.
            "ours": {"command": [program, "check", docx], "accepted": (0, 1)},
            "peer": {"command": ["pandoc", "-t", "json", docx]},
            "ours_empty": {"command": [program, "check", empty_docx], "accepted": (0, 2)},
            "peer_empty": {"command": ["pandoc", "-t", "json", empty_docx]},
        },
        rounds,
    )
    return {"what": f"read and check DOCX ({name})", "peer": "pandoc -t json"} | compared(times, READING_GOAL)


def writing_pdf(program, subject, rounds, profile):
    """`opora write` to PDF against the office suite's conversion of the same plan as DOCX, its profile warm."""
    output = subject.folder / "converted"

    def office(docx):
        where = f"-env:UserInstallation=file://{profile}"
        return ["soffice", where, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", output, docx]

    times = medians(
        {
            "ours": {"command": [program, "write", subject.plan, "--to", subject.folder / "ours.pdf"]},
            "peer": {"command": office(subject.written(subject.plan, ".docx"))},
            "ours_empty": {"command": [program, "write", subject.empty_plan, "--to", subject.folder / "empty.pdf"]},
            "peer_empty": {"command": office(subject.empty_docx)},
        },
        rounds,
    )
    for made in (subject.folder / "ours.pdf", output / f"{subject.written(subject.plan, '.docx').stem}.pdf"):
        if not made.is_file():
            raise FileNotFoundError(made)
    return {"what": f"write PDF ({subject.name})", "peer": "LibreOffice"} | compared(times, PDF_GOAL)


def writing_xlsx(program, subject, rounds):
    """`opora write` to XLSX against an openpyxl script that writes the same cells, merges and widths."""
    script = Path(__file__).with_name("workbook_peer.py")
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}

    def peer(plan_file):
        cells = plan_file.with_suffix(".cells.json")
        cells.write_text(cells_of(subject.written(plan_file, ".xlsx")), encoding="utf-8")
        return {"command": [sys.executable, script, cells, cells.with_suffix(".xlsx")], "environment": environment}

    times = medians(
        {
            "ours": {"command": [program, "write", subject.plan, "--to", subject.folder / "ours.xlsx"]},
            "peer": peer(subject.plan),
            "ours_empty": {"command": [program, "write", subject.empty_plan, "--to", subject.folder / "empty.xlsx"]},
            "peer_empty": peer(subject.empty_plan),
        },
        rounds,
    )
    return {"what": f"write XLSX ({subject.name})", "peer": "openpyxl"} | compared(times, None)
