"""The page: whole, self-contained, every claim in place and reachable, nothing of the user's machine on it."""

from __future__ import annotations

import re
from copy import deepcopy
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from constancia.claims.reader import read
from constancia.exports.page import page
from constancia.exports.script import POLICY, SCRIPT
from constancia.exports.style import DARK, LIGHT
from constancia.exports.sums import sum_shown
from constancia.exports.visible import visible
from constancia.model.documents import Document
from constancia.model.plain import digest
from constancia.pipelines.checking import CheckedDocument, check_document
from constancia.pipelines.reading import ReadDocument, ReadingOptions, read_files
from constancia.record.opening import starter_view
from constancia.record.times import NOW

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


class Tags(HTMLParser):
    """Text and attributes of a page; fails on tags that are not closed in their order."""

    VOID = frozenset({"meta", "input"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.names: list[str] = []
        self.link = ""
        self.proof = ""
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in self.VOID:
            assert not (tag == "a" and any(outer == "a" for outer, _ in self.open)), "a link inside a link"
            self.open.append((tag, dict(attrs).get("class") or ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag
        if tag == "a":
            assert self.link.strip(), "a link without words"
            self.link = ""

    def handle_data(self, data: str) -> None:
        classes = [name for _, name in self.open]
        if any(name.startswith("proof") for name in classes) and not {"over", "k"} & set(classes):
            self.proof += data
        if any(tag == "a" for tag, _ in self.open):
            self.link += data
        if not any(tag in ("style", "script") for tag, _ in self.open):
            self.words += data

    def values(self, name: str) -> list[str]:
        """Every value of an attribute."""
        return [value for _, found, value in self.attributes if found == name]


def parsed(html: str) -> Tags:
    tags = Tags()
    tags.feed(html)
    assert tags.open == []
    return tags


def example(name: str) -> CheckedDocument:
    (found,) = read_files([str(EXAMPLES / name)], ReadingOptions())
    assert isinstance(found, ReadDocument)
    return check_document(found, starter_view(NOW))


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.glob("*.txt")))
def test_every_claim_is_marked_and_leads_to_its_story(name: str) -> None:
    checked = example(name)
    plain = checked.to_plain(checked.document.language)
    html = page([plain], checked.document.language)
    tags = parsed(html)
    ids = tags.values("id")
    assert len(ids) == len(set(ids))
    links = {value[1:] for value in tags.values("href") if value.startswith("#")}
    assert links <= set(ids)
    assert {f"c{number}" for number in range(1, len(checked.claims) + 1)} <= set(ids)
    assert {f"s{number}" for number in range(1, len(checked.stories) + 1)} <= set(ids)
    assert squeezed(checked.document.text) in squeezed(tags.proof)
    for finding in checked.findings:
        assert finding.outcome.value in html
    for claim in plain["claims"]:  # type: ignore[union-attr]
        for step in claim["finding"]["because"]:  # type: ignore[index, call-overload]
            assert squeezed(str(step["text"])) in squeezed(tags.words)  # type: ignore[index, call-overload]


def test_several_reports_stand_on_one_page(checked: dict[str, Any]) -> None:
    second = deepcopy(checked)
    second["document"]["title"] = "Another"
    tags = parsed(page([checked, second], "en"))
    ids = tags.values("id")
    assert len(ids) == len(set(ids))
    assert {"r1-s1", "r2-s1", "r1-c1", "r2-c1", "r1-rest", "r2-rest", "r1-top", "r2-top"} <= set(ids)
    assert {value[1:] for value in tags.values("href") if value.startswith("#")} <= set(ids)
    assert "2 figures that need a footnote, 2 not checkable." in squeezed(tags.words)
    labels = [value for tag, name, value in tags.attributes if tag == "section" and name == "aria-label"]
    assert len(labels) == len(set(labels)) == 4


def test_the_page_asks_for_nothing_and_runs_one_known_script(checked: dict[str, Any]) -> None:
    html = page([checked], "en")
    tags = parsed(html)
    assert not {tag for tag, _, _ in tags.attributes} & {"link", "img", "iframe", "object", "form"}
    assert not tags.values("src")
    assert {value for value in tags.values("href") if "#" not in value} == {"https://example.org/roll.pdf"}
    assert not re.search(r"url\((?!#)|@import|@font-face", html)
    assert html.count("<script") == 1
    assert len(SCRIPT.encode()) <= 1024
    assert POLICY in unescape(html)
    assert not [name for _, name, _ in tags.attributes if name.startswith("on") or name == "style"]


def test_without_the_script_the_correction_is_there_to_select(checked: dict[str, Any]) -> None:
    html = page([checked], "en")
    assert 'type="button" hidden data-copy="s1a"' in html
    assert '<blockquote id="s1a">After <span class="nb">69–31–4</span> came' in html
    assert "<cite>(The &lt;Chamber&gt;, 18 May 2023)</cite>" in html


def test_no_path_on_the_users_machine_is_shown(checked: dict[str, Any]) -> None:
    checked["document"] |= {"path": "/home/maria/secret/a report.txt", "title": None}
    checked["record"] = [{"layer": "/home/maria/records/own.db", "head": "sha256:1"}]
    html = page([checked], "es")
    assert "maria" not in html
    assert "secret" not in html
    assert "a report.txt" in html
    assert "own.db" in html


def test_each_source_is_named_once_and_only_web_addresses_are_links(checked: dict[str, Any]) -> None:
    checked["stories"][0]["entry"] = None
    html = page([checked], "en")
    assert html.count("Roll &lt;1&gt;</a>") == 1
    assert "Nobody" in html
    assert "javascript" not in html


def test_words_of_the_report_and_the_record_are_only_words(checked: dict[str, Any]) -> None:
    html = page([checked], "en")
    assert "Vote &lt;b&gt;in&lt;/b&gt; Lima" in html
    assert "69 + 1 &lt; 71" in html
    assert "according to A &amp; B" in html
    assert '<span class="nb">70–33–4</span> counts &lt;all&gt; votes' in html
    assert "A &lt;b&gt;" in html
    assert not re.search(r"<b>in</b>|<all>|<1>|<Chamber>", html)


HOSTILE = (
    '"><script>alert(1)</script>',
    "</style><img src=x onerror=alert(1)>",
    "'; alert(1); '",
    "\u202eesrever \x00\x07\x1b[31m",
    "]]><!--",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(words: str) -> None:
    text = f"{words}\n\nLima, 19 de mayo de 2023.- El Congreso {words} aprobó el proyecto 4766 con 70 votos a favor."
    document = Document(
        text=text, digest=digest(text.encode()), language="es", published="2023-05-19", title=words, publisher=words
    )
    checked = check_document(ReadDocument(document, read(document)), starter_view(NOW))
    assert checked.claims
    tags = parsed(page([checked.to_plain("es")], "es"))
    assert tags.names.count("script") == tags.names.count("style") == 1
    assert "img" not in tags.names
    assert not [name for _, name, _ in tags.attributes if name.startswith("on")]
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]", tags.words)


def test_a_document_without_claims_says_so(checked: dict[str, Any]) -> None:
    tags = parsed(page([checked | {"claims": [], "stories": [], "summary": {}}], "es"))
    assert "No se encontró ninguna afirmación" in tags.words
    assert "Nada que comprobar." in tags.words
    assert not [value for value in tags.values("class") if value.startswith("mk")]


def test_what_does_not_fit_within_the_report_leads_to_its_claims(checked: dict[str, Any]) -> None:
    text = "The votes add up to <b>103</b>."
    checked["within"] = [{"code": "within.x", "params": {}, "claims": ["claim/vote"], "text": text}]
    shown = page([checked], "en")
    assert "What does not fit within the report" in shown
    assert 'The votes add up to &lt;b&gt;103&lt;/b&gt;. <a class="where" href="#c1">¶1</a>' in shown


def test_what_is_folded_has_no_card_and_its_reason_is_counted(checked: dict[str, Any]) -> None:
    html = page([checked], "en")
    fold = html[html.index('<details class="rest') :]
    assert "<b>1 not checkable</b> · 1 not on record for its source" in fold
    assert 'class="story line cannot-tell" id="s2"' in fold
    assert 'href="#rest"><b>1</b> not checkable</a>' in html


def test_a_place_far_from_the_first_is_a_place_of_its_own(checked: dict[str, Any]) -> None:
    text = checked["document"]["text"]
    text += "\n\nAnd so on and on, for a very long time, until everybody had had enough of it all, and then again."
    text += " 70 votes in favour, it was."
    start = text.index("70 votes in favour, it")
    checked["document"]["text"] = text
    checked["claims"][0]["evidence"].append({"start": start, "end": start + 18, "quote": "70 votes in favour"})
    html = page([checked], "en")
    assert 'href="#c1" aria-label="back to the text, paragraph 1">¶1</a> <a href="#c1-2"' in html
    assert 'id="c1-2" href="#s1"' in html


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2): red, green and blue made linear, weighed by how bright each is to the eye."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The lighter by the darker, each raised by .05 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_and_lines_can_be_told_from_their_ground(colours: dict[str, str]) -> None:
    grounds = [colours[name] for name in ("page", "sheet", "red-wash", "blue-wash", "grey-wash")]
    for ground in grounds:
        assert all(contrast(colours[name], ground) >= 4.5 for name in ("ink", "ink-2", "red", "blue"))
        assert contrast(colours["rule"], ground) >= 3
    assert contrast(colours["sheet"], colours["ink"]) >= 4.5
    assert contrast(colours["sheet"], colours["ink-2"]) >= 4.5
    assert round(contrast("#000000", "#ffffff")) == 21


def test_a_sum_is_drawn_on_one_scale_and_says_its_figures() -> None:
    drawn = sum_shown(
        {
            "claimed": [75, 30, None],
            "board": [69, 31, 4],
            "total": [70, 33, 4],
            "voices": [
                {"side": "yes", "count": 1, "names": ["A"]},
                {"side": "no", "count": 2, "names": ["B", "C"]},
            ],
            "seats": 130,
        },
        "en",
    )
    tags = parsed(drawn)
    assert "Text75–30Board69–31–4By voice+1\u2002+2\u20020Result70–33–4" in tags.words
    assert "By voice · for: A · against: B, C" in tags.words
    assert "not voting, of 130" in tags.words
    assert len(set(re.findall(r'viewBox="0 0 (\d+) 18"', drawn))) == 1
    against = [
        float(x) for x in re.findall(r'<rect x="([\d.]+)" y="2" width="\d+" height="14" fill="url\(#hatch', drawn)
    ]
    assert len(set(against)) == 1


def test_a_sum_without_votes_by_voice_has_no_row_for_them() -> None:
    drawn = sum_shown(
        {"claimed": [40, 20, 6], "board": [28, 20, 6], "total": [28, 20, 6], "voices": [], "seats": None}, "es"
    )
    assert "De viva voz" not in drawn
    assert "no votaron" not in drawn


def test_what_steers_is_shown_as_a_symbol_and_nothing_moves() -> None:
    text = "a\x00\x1b\x7f\x85\u202e\ud800\n\tñ"
    assert visible(text) == "a␀␛␡\ufffd\ufffd\ufffd\n\tñ"
    assert len(visible(text)) == len(text)
