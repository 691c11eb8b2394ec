"""PDF files: text in reading order, running heads left out, every line traceable to its page and box."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from constancia.compiled import compiled
from constancia.documents.content import Content
from constancia.documents.layout import Line, pages_in_reading_order
from constancia.errors import SourceUndecodable
from constancia.model.documents import Piece

_PAGE_NUMBER = compiled(
    r"\W*(?:page|página|pagina|pág\.?|pag\.?)?\s*\d{1,4}(?:\s*(?:of|de|/|-)\s*\d{1,4})?\W*", re.IGNORECASE
)
_PRINTED_AT = compiled(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.? ?[Mm]\.?)?")
"""When a browser printed the page: no day of what it says."""
_ADDRESS = compiled(r"(?P<url>https?://\S+|file:///\S+|about:\S+)(?: \d{1,4}/\d{1,4})?")
_BULLET = compiled(r"[•‣▪◦●○■–—-]\s|\d{1,2}[.)]\s|[a-z]\)\s")
_HYPHEN = 2
"""The code that PDFium gives for a hyphen that parts a word at the end of a line."""
_HYPHEN_SEEN = "-"
_BLANK = 0.25
"""The gap, in heights of the line, that parts two words where PDFium breaks the line and the boxes do not."""
_LEAST_HEIGHT = 4.0
"""Points that a letter counts for at least: a full stop is no measure of how near the next word is."""
_EDGE_LINES = 2
"""Lines at the top and at the foot of a page that may be a running head."""
_REPEATED = 3
"""Pages on which a line at the edge must stand to be a running head."""


def read(data: bytes, name: str) -> Content:
    """The text of a PDF.

    Raises SourceUndecodable where it is broken or needs a password. A scan without text gives an empty text.
    """
    import pypdfium2  # loads a native library: only those who read PDFs pay for it

    try:
        document = pypdfium2.PdfDocument(data)
        pages = [_lines(document[index], index + 1) for index in range(len(document))]
        title = str(document.get_metadata_dict().get("Title") or "").strip()
    except (pypdfium2.PdfiumError, ValueError, OSError, UnicodeError) as error:
        why = "needs a password" if "password" in str(error).lower() else f"is a broken PDF ({error})"
        raise SourceUndecodable(f"{name}: {why}; give a copy that opens, or its text", name=name, found=why) from error
    heads = _running_heads(pages)
    kept = [[line for line in page if not _is_head(line, page, heads, len(pages))] for page in pages]
    text, pieces = _joined([line for page in pages_in_reading_order(kept) for line in page])
    flat = " ".join(text.split()).lower()
    return Content(
        text=text,
        media_type="application/pdf",
        title=title if title and " ".join(title.split()).lower() in flat else None,
        url=_address(pages),
        pieces=pieces,
    )


def _lines(page: Any, number: int) -> list[Line]:
    """The runs of text on a page, those on one line and near each other joined."""
    runs = [run for run in _runs(page.get_textpage(), number) if run.right > run.left and run.top > run.bottom]
    runs.sort(key=lambda run: (-round(run.middle / 3), run.left))
    lines: list[Line] = []
    for run in runs:
        last = lines[-1] if lines else None
        if last and last.shares_line(run) and -2 <= run.left - last.right < 1.2 * max(last.height, run.height):
            lines[-1] = last.joined(run)
        else:
            lines.append(run)
    return lines


def _runs(text_page: Any, number: int) -> Iterator[Line]:
    """The characters of a page, in the order in which PDFium reads them, as runs without a gap or a turn.

    PDFium's own rectangles are not asked for: in files that browsers print, each of them holds one letter.
    """
    words: list[str] = []
    box: list[float] = []
    broken = False
    for index, character in enumerate(_characters(text_page)):
        if character.isspace():
            broken |= character in "\r\n"
            words += [] if broken else [" "]
            continue
        left, bottom, right, top = text_page.get_charbox(index)
        if box and not _goes_on(box, left, bottom, right, top):
            yield _run(words, number, box)
            words, box = [], []
        elif broken and box and left - box[2] > _BLANK * (box[3] - box[1]):
            words.append(" ")
        words.append(character)
        broken = False
        if right > left or top > bottom:  # what PDFium adds has no box
            box = (
                [min(box[0], left), min(box[1], bottom), max(box[2], right), max(box[3], top)]
                if box
                else [left, bottom, right, top]
            )
    if box:
        yield _run(words, number, box)


def _characters(text_page: Any) -> Iterator[str]:
    """One string for each of PDFium's characters; what is half of a pair, or none, is nothing."""
    from pypdfium2 import raw

    for index in range(text_page.count_chars()):
        code = raw.FPDFText_GetUnicode(text_page, index)
        yield _HYPHEN_SEEN if code == _HYPHEN else "" if 0xD800 <= code < 0xE000 or not code else chr(code)


def _goes_on(box: list[float], left: float, bottom: float, right: float, top: float) -> bool:
    """Whether a character stands behind a run, on its line."""
    if right <= left and top <= bottom:
        return True
    height = max(box[3] - box[1], top - bottom, _LEAST_HEIGHT)
    beside = -1.5 * height < left - box[2] < 1.2 * height  # the letters of a ligature share its box
    return beside and bottom < box[3] + 0.4 * height and top > box[1] - 0.4 * height


def _run(words: list[str], number: int, box: list[float]) -> Line:
    left, bottom, right, top = box
    return Line(" ".join("".join(words).split()), number, left, bottom, right, top)


def _shape(words: str) -> str:
    return re.sub(r"\d+", "#", words).strip().lower()


def _edges(page: list[Line]) -> Iterator[Line]:
    """The lines at the top and foot of a page."""
    rows = sorted(page, key=lambda line: -line.middle)
    yield from rows[:_EDGE_LINES]
    yield from rows[max(_EDGE_LINES, len(rows) - _EDGE_LINES) :]


def _running_heads(pages: list[list[Line]]) -> frozenset[tuple[str, int]]:
    """Shape and height of the lines that stand at the edge of many pages, of every other page, or count the pages."""
    seen: dict[tuple[str, int], dict[int, str]] = {}
    for number, page in enumerate(pages):
        for line in _edges(page):
            seen.setdefault(_head(line), {})[number] = line.words
    enough = max(2, min(_REPEATED, len(pages)), len(pages) // 3)
    return frozenset(
        key for key, at in seen.items() if len(at) >= enough or _every_other(at, len(pages)) or _counts_pages(at)
    )


def _head(line: Line) -> tuple[str, int]:
    return _shape(line.words), round(line.middle / 12)


def _every_other(at: Collection[int], pages: int) -> bool:
    """Whether these are all even or all odd pages but the first two at most: left and right sheets have their own."""
    sides = {number % 2 for number in at}
    return len(sides) == 1 and len(at) > 1 and len(at) + 1 >= len(range(sides.pop(), pages, 2))


def _counts_pages(at: Mapping[int, str]) -> bool:
    """Whether a number in the lines goes up with the pages."""
    figures = [[int(figure) - number for figure in re.findall(r"\d{1,4}", words)] for number, words in at.items()]
    return len(at) > 1 and any(len(set(one)) == 1 for one in zip(*figures, strict=False))


def _is_head(line: Line, page: list[Line], heads: frozenset[tuple[str, int]], pages: int) -> bool:
    if _head(line) in heads:
        return True
    numbered = _PAGE_NUMBER.fullmatch(line.words) is not None and (pages > 1 or not line.words.strip().isdigit())
    printed = _PRINTED_AT.fullmatch(line.words) or _ADDRESS.fullmatch(line.words)
    if numbered and any(other.shares_line(line) and _head(other) not in heads for other in page if other is not line):
        return False  # the last cell of a table
    return bool(numbered or printed) and any(line is edge for edge in _edges(page))


def _address(pages: list[list[Line]]) -> str | None:
    """Where the page was that a browser printed, as it stands at the foot or head of the first sheet."""
    for line in _edges(pages[0]) if pages else ():
        found = _ADDRESS.fullmatch(line.words)
        if found and found["url"].startswith("http"):
            return found["url"]
    return None


def _joined(lines: list[Line]) -> tuple[str, tuple[Piece, ...]]:
    """The lines as paragraphs, words mended that a hyphen parts at a line's end, and the place of each line."""
    text: list[str] = []
    pieces: list[Piece] = []
    length = 0
    last: Line | None = None
    for line in lines:
        between = _between(last, line, text[-1] if text else "")
        if between == "-":
            text[-1] = text[-1][:-1]
            length -= 1
            pieces[-1] = Piece(pieces[-1].start, pieces[-1].end - 1, pieces[-1].page, pieces[-1].box)
        elif between:
            text.append(between)
            length += len(between)
        text.append(line.words)
        pieces.append(Piece(length, length + len(line.words), line.page, line.box))
        length += len(line.words)
        last = line
    return "".join(text), tuple(pieces)


def _between(last: Line | None, line: Line, words: str) -> str:
    """What stands between two lines: nothing before the first, `-` where a word is mended, a blank, or a break."""
    if last is None:
        return ""
    carries_on = line.words[:1].islower()
    if re.search(r"[^\W\d_]{2}[-\u00ad]$", words) and carries_on:
        return "-"
    if _BULLET.match(line.words):
        return "\n\n"
    if last.page != line.page or line.left > last.right or line.bottom > last.top:
        return " " if carries_on or (not re.search(r"[.!?:”»\"]$", words) and line.alike(last)) else "\n\n"
    gap = last.bottom - line.top
    if gap > 0.9 * line.height or not line.alike(last):
        return "\n\n"
    ended = re.search(r"[.!?:”»\"]$", words) is not None
    indented = line.left - last.left > 0.8 * line.height and not carries_on
    short = last.right < line.right - 4 * line.height and ended
    return "\n\n" if (ended and indented) or short else " "
