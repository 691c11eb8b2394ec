"""Every rule reads the sentences that it stands for, in both languages, and none reads what is no casualty."""

from __future__ import annotations

import pytest

from constancia.claims import casualties
from constancia.claims.casualties.rules import RULES
from constancia.claims.reading import Draft, Reading
from constancia.language import language
from constancia.language.shape.harm import Part
from constancia.model.documents import Document

from .cases import MUST, MUST_NOT, Case


def drafts(text: str, code: str) -> list[Draft]:
    document = Document(text=text, digest="sha256:0", language=code, published="2024-05-18")
    return list(casualties.read(Reading(document)))


def told(text: str, code: str) -> list[tuple[object, object, object]]:
    """Harm, count or range, and qualifier of each claim."""
    out: list[tuple[object, object, object]] = []
    for draft in drafts(text, code):
        value = draft.value
        span = (value["low"], value["high"]) if "low" in value else value.get("count")
        out.append((value["harm"], span, value.get("qualifier")))
    return out


@pytest.mark.parametrize("case", [case for cases in MUST.values() for case in cases], ids=lambda case: case.text[:50])
def test_what_a_rule_must_read(case: Case) -> None:
    assert set(case.told) <= set(told(case.text, case.language))
    assert len(told(case.text, case.language)) <= len(case.told) + ("along" in case.text or "junto" in case.text)


@pytest.mark.parametrize(("code", "text"), MUST_NOT)
def test_what_no_rule_may_read(code: str, text: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize("name", [rule.name for rule in RULES])
def test_every_rule_reads_a_sentence_of_its_own_in_every_language(name: str) -> None:
    read = {case.language for case in MUST[name] for draft in drafts(case.text, case.language) if draft.rule == name}
    assert read == {"es", "en"}


def test_every_part_says_what_it_is() -> None:
    assert all(part.meaning.endswith(".") for part in Part)
    assert len({part.meaning for part in Part}) == len(Part)


ROWS = [
    (code, part, harm, word)
    for code in ("es", "en")
    for part, by_harm in language(code).harm.harms.items()
    for harm, words in by_harm.items()
    for word in words
]
SUFFERED = {"es": "Doce personas fueron {}.", "en": "Twelve people were {}."}


def _passive(row: tuple[str, Part, str, str]) -> bool:
    """Whether a row is a participle that fits the frame: in Spanish a feminine plural, or of no gender."""
    code, part, _, word = row
    first = word.split()[0]
    return part is Part.SUFFERED and (code == "en" or first.endswith("as") or not first.endswith(("o", "a", "os")))


@pytest.mark.parametrize("row", [row for row in ROWS if _passive(row)], ids=lambda row: f"{row[0]}-{row[3]}")
def test_every_participle_tells_its_harm_and_none_where_that_is_only_possible(row: tuple[str, Part, str, str]) -> None:
    code, _, harm, word = row
    sentence = SUFFERED[code].format(word)
    assert (harm, 12, "exactly") in told(sentence, code)
    negated = sentence.replace("fueron", "no fueron").replace("were", "were not")
    assert (harm, 12, "exactly") not in told(negated, code)


@pytest.mark.parametrize("row", [row for row in ROWS if row[1] is Part.BEFALLS], ids=lambda row: f"{row[0]}-{row[3]}")
def test_every_verb_that_befalls_tells_its_harm(row: tuple[str, Part, str, str]) -> None:
    code, _, harm, word = row
    plural = language(code).harm.parts[Part.PLURAL]
    singular = language(code).harm.parts[Part.SINGULAR]
    if code == "es" and word not in (*plural, *singular):
        pytest.skip("a gerund agrees with nobody")
    one = word in singular and word not in plural
    subject = {("es", True): "Una persona", ("es", False): "Doce personas", ("en", True): "One person"}
    sentence = f"{subject.get((code, one), 'Twelve people')} {word} en la mina."
    assert (harm, 1 if one else 12, "exactly") in told(
        sentence.replace(" en la", "" if code == "en" else " en la"), code
    )
