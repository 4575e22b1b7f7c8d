"""DOCX (Office Open XML, ISO/IEC 29500): paragraphs, lists and tables of the main document.

Read with the standard library: it takes a page of code, a package for it would bring 15 MB.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.etree import ElementTree

from itinerary.article import Metadata, parse
from itinerary.errors import BadArticle
from itinerary.model import Article
from itinerary.readers.formats import Hints
from itinerary.readers.xml import child_text, local, parse_xml

_MOST = 50_000_000  # bytes of one part when unpacked


def read(data: bytes, hints: Hints) -> list[Article]:
    """The article in a DOCX file. Raises BadArticle where it is broken, encrypted or empty."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body = _part(archive, "word/document.xml")
            core = _part(archive, "docProps/core.xml", needed=False)
    # RuntimeError: it has a password, or a compression that zipfile does not know
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, OSError, ValueError) as error:
        raise BadArticle(f"the DOCX is broken or cut short: {error}") from None
    assert body is not None
    text = "\n".join(_blocks(parse_xml(body, "the DOCX")))
    if not text.strip():
        raise BadArticle("the DOCX has no text")
    title = child_text(parse_xml(core, "the DOCX"), "title") if core else None
    return [parse(text.strip("\n") + "\n", published=hints.published, about=Metadata(title=title))]


def _part(archive: zipfile.ZipFile, name: str, needed: bool = True) -> bytes | None:
    """One file of the archive; its size is measured while unpacking, the directory may lie."""
    if name not in archive.namelist():
        if needed:
            raise BadArticle("it is a zip archive, but no DOCX: it has no word/document.xml")
        return None
    with archive.open(name) as file:
        data = file.read(_MOST + 1)
    if len(data) > _MOST:
        raise BadArticle(f"the DOCX unpacks to more than {_MOST // 1_000_000} MB: no article does")
    return data


def _blocks(root: ElementTree.Element) -> list[str]:
    """Paragraphs and table rows in order; a blank line after each but list items and rows."""
    lines: list[str] = []
    body = next((element for element in root.iter() if local(element) == "body"), root)
    stack = list(reversed(list(body)))
    while stack:
        element = stack.pop()
        name = local(element)
        if name == "p":
            text = _paragraph(element).strip()
            if not text:
                continue
            listed = any(local(each) == "numPr" for each in element.iter())
            lines += [f"• {text}"] if listed else ([""] if lines and lines[-1] else []) + [text, ""]
        elif name == "tr":
            cells = [" ".join(_cell(cell).split()) for cell in element if local(cell) == "tc"]
            lines.append("\t".join(cell for cell in cells if cell))
        else:
            stack += reversed(list(element))
            if name == "tbl":
                lines.append("")
    return lines


def _cell(cell: ElementTree.Element) -> str:
    return " ".join(_paragraph(each) for each in cell.iter() if local(each) == "p")


def _paragraph(paragraph: ElementTree.Element) -> str:
    """The text of a paragraph, with its tabs and line breaks; deleted text left out."""
    found: list[str] = []
    for element in paragraph.iter():
        name = local(element)
        if name == "t":
            found.append(element.text or "")
        elif name == "tab":
            found.append("\t")
        elif name in ("br", "cr"):
            found.append("\n")
        elif name == "noBreakHyphen":
            found.append("-")
    return "".join(found)
