import re
from html.parser import HTMLParser
from typing import Any

import pytest

from constancia.exports.page import page


class Tags(HTMLParser):
    """Text and attributes of a page; fails on tags that are not closed."""

    VOID = frozenset({"meta"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.marked = ""
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "mark" in self.open:
            self.marked += data


def parsed(html: str) -> Tags:
    tags = Tags()
    tags.feed(html)
    assert tags.open == []
    return tags


@pytest.mark.parametrize("ui", ["es", "en"])
def test_claims_are_marked_in_place_and_lead_to_their_findings(checked: dict[str, Any], ui: str) -> None:
    tags = parsed(page(checked, ui))
    assert tags.marked == "70 votes in favour,\n33 againstit was 70"
    ids = {value for _, name, value in tags.attributes if name == "id"}
    links = {value[1:] for _, name, value in tags.attributes if name == "href" and value.startswith("#")}
    assert links == ids == {"t1", "f1", "t2", "f2"}


def test_the_page_needs_nothing_else_and_runs_nothing(checked: dict[str, Any]) -> None:
    tags = parsed(page(checked, "en"))
    assert not tags.tags & {"script", "link", "img", "iframe", "object"}
    assert {value for _, name, value in tags.attributes if name == "href" and "#" not in value} == {
        "https://example.org/roll.pdf"
    }


def test_each_source_is_named_once_and_only_web_addresses_are_links(checked: dict[str, Any]) -> None:
    html = page(checked, "en")
    assert html.count("Roll &lt;1&gt; (May 2023)") == 1
    assert "Nobody" in html
    assert "javascript" not in html


def test_words_of_the_report_and_the_record_are_escaped(checked: dict[str, Any]) -> None:
    html = page(checked, "en")
    assert "Vote &lt;b&gt;in&lt;/b&gt; Lima" in html
    assert "69 + 1 &lt; 71" in html
    assert "A &amp; B" in html
    assert "<b>in</b>" not in html


def test_a_document_without_claims_says_so(checked: dict[str, Any]) -> None:
    html = page(checked | {"claims": [], "summary": {}}, "es")
    assert "No se encontró ninguna afirmación" in html
    assert not re.search(r"<mark", html)


def test_what_does_not_fit_within_the_report_names_its_claims(checked: dict[str, Any]) -> None:
    text = "The votes add up to <b>103</b>."
    checked["within"] = [{"code": "within.x", "params": {}, "claims": ["claim/vote"], "text": text}]
    shown = page(checked, "en")
    assert "What does not fit within the report" in shown
    assert 'The votes add up to &lt;b&gt;103&lt;/b&gt;. (<a href="#f1">1</a>)' in shown
