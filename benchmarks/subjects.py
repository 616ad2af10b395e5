"""The files that are measured: the sample plan, a real plan where the folder with seeds is, and empty files."""

import copy
import json
import os
import subprocess
import zipfile
from pathlib import Path

EMPTY_PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>',
    "word/document.xml": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body><w:p/></w:body></w:document>",
}


def seeds_of(root):
    """The folder with real documents, which may not be there."""
    return Path(os.environ.get("OPORA_SEEDS") or root.parent / "shared/seeds")


def strategy(root):
    """The real strategy of 170,000 characters, or None where the folder with seeds is missing."""
    found = seeds_of(root) / "haskovo-2016-2020.docx"
    return found if found.is_file() else None


def plans(root):
    """Name and path of each DOCX that is measured."""
    found = {"sample": root / "fixtures/sample/gorna-vishna-2020.docx"}
    seeds = seeds_of(root)
    real = seeds / "dupnitsa-2021.docx"
    if real.is_file():
        found["real"] = real
    else:
        print(f"skipped: the real plan, which would be in {seeds}")
    return found


class Subject:
    """One plan in every form that is measured, in a folder of its own."""

    def __init__(self, name, docx, program, folder):
        self.name = name
        self.docx = docx
        self.folder = folder / name
        self.folder.mkdir(parents=True)
        self.empty_docx = self.folder / "empty.docx"
        with zipfile.ZipFile(self.empty_docx, "w", zipfile.ZIP_DEFLATED) as container:
            for part, text in EMPTY_PARTS.items():
                container.writestr(part, '<?xml version="1.0" encoding="UTF-8"?>' + text)
        read = subprocess.run([program, "read", docx], capture_output=True, timeout=120, check=True)
        plan = json.loads(read.stdout)
        self.items = sum(len(section["items"]) for section in plan["sections"])
        self.plan = self.kept("plan.json", plan)
        self.empty_plan = self.kept("empty.json", without_rows(plan))
        # What the office suite converts is what this program wrote of the same plan.
        for plan_file in (self.plan, self.empty_plan):
            for ending in (".docx", ".xlsx"):
                written = plan_file.with_name(f"written-{plan_file.stem}{ending}")
                subprocess.run([program, "write", plan_file, "--to", written], check=True, timeout=120)

    def kept(self, name, plan):
        path = self.folder / name
        path.write_text(json.dumps(plan, ensure_ascii=False), encoding="utf-8")
        return path

    def written(self, plan_file, ending):
        return plan_file.with_name(f"written-{plan_file.stem}{ending}")


def without_rows(plan):
    """The same plan without anything to write, to measure the start alone."""
    empty = copy.deepcopy(plan)
    for key, value in empty.items():
        if isinstance(value, list):
            empty[key] = []
    return empty
