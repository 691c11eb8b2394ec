"""Who a bare title stands for: the one person who the text says holds that post."""

from __future__ import annotations

from constancia.claims import offices
from constancia.claims.polls.joining import alike
from constancia.claims.polls.subjects import titles, words
from constancia.claims.reading import Reading
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks import countries
from constancia.syntax.marks.names import NameKind

Held = tuple[str, frozenset[str], frozenset[str]]
"""A person, the words of the post and the countries in them."""


def named(reading: Reading, subject: str) -> str | None:
    """The name of whoever a title stands for, alone or before a surname; None for others, or where several may be."""
    wanted, lands = _post(reading, subject)
    heads = reading.language.poll.heads
    if not wanted & titles(reading.language.code):
        return None
    if (full := _in_full(reading, subject)) is not None:
        return full
    found: list[str] = []
    for person, post, theirs in reading.once(_held):
        same = post == wanted or (wanted <= heads and post <= heads and wanted & reading.language.poll.any_head)
        if same and (not lands or lands == theirs):
            found.append(person)
    longest = max(found, key=len, default=None)
    return longest if longest is not None and all(set(one.split()) <= set(longest.split()) for one in found) else None


def meant(reading: Reading, subject: str, only: str | None) -> str | None:
    """The only one judged so far, where a bare title of a head of state or government can be theirs."""
    bare = words(subject, reading.language.code) - reading.language.poll.of_state
    if only is None or only == only.lower() or not bare or not bare <= reading.language.poll.heads:
        return None
    return only if alike(reading, subject, only) else None


def _held(reading: Reading) -> tuple[Held, ...]:
    """Whoever the text says holds a post, or is to hold it."""
    told = ((str(draft.value.get("person")), str(draft.value.get("post"))) for draft in offices.read(reading))
    return tuple((person, *_post(reading, post)) for person, post in told)


def _post(reading: Reading, text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a post that tell it from another, and the countries that stand in it."""
    folded = fold_in_place(text)
    found = countries.find(text, folded, 0, len(text), reading.language.code)
    plain = list(folded)
    for country in found:
        plain[country.start : country.end] = " " * (country.end - country.start)
    own = words("".join(plain), reading.language.code) - {"s"} - reading.language.poll.of_state
    return own, frozenset(country.code for country in found)


def _in_full(reading: Reading, subject: str) -> str | None:
    """The full name of somebody of whom a title and a surname are told, where one person of the text has it."""
    code, (*before, last) = reading.language.code, subject.split()
    if words(subject, code) <= titles(code):
        return None  # `Prime Minister` is nobody's name
    if not before or last == last.lower() or not words(" ".join(before), code) <= titles(code):
        return None
    people = (name.full for name in reading.names if name.kind is NameKind.PERSON)
    full = {name for name in people if last in name.split() and len(name.split()) > 1}
    full -= {one for one in full for other in full if one != other and set(one.split()) <= set(other.split())}
    return next(iter(full)) if len(full) == 1 else None
