"""Compares the words of a DOCX file with those that LibreOffice keeps of it: same_text.py FILE.docx FILE.odt"""

import sys
import zipfile
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def words_of_docx(name):
    root = ElementTree.fromstring(zipfile.ZipFile(name).read("word/document.xml"))
    paragraphs = ("".join(text.text or "" for text in line.iter(f"{WORD}t")) for line in root.iter(f"{WORD}p"))
    return " ".join(paragraphs).split()


def words_of_odt(name):
    root = ElementTree.fromstring(zipfile.ZipFile(name).read("content.xml"))
    body = root.find("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}body")
    for line in list(body.iter(f"{TEXT}s")):
        line.text = " "
    # The words for those who do not see a picture are no text of the body.
    for line in list(body.iter()):
        if line.tag.endswith(("}title", "}desc")):
            line.text = ""
    lines = (line for line in body.iter() if line.tag in (f"{TEXT}p", f"{TEXT}h"))
    return " ".join("".join(line.itertext()) for line in lines).split()


written, kept = words_of_docx(sys.argv[1]), words_of_odt(sys.argv[2])
for place, (one, other) in enumerate(zip(written, kept)):
    if one != other:
        sys.exit(f"{sys.argv[1]}: word {place} is {one!r}, LibreOffice has {other!r}")
if len(written) != len(kept):
    sys.exit(f"{sys.argv[1]}: {len(written)} words, LibreOffice has {len(kept)}")
print(f"{sys.argv[1]}: LibreOffice has the same {len(written)} words")
