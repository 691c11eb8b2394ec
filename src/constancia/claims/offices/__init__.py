"""Claims of kind `office`: who holds, held or is to hold which post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from constancia.claims.offices.deeds import deeds_in, followed
from constancia.claims.offices.rules import Holder, as_named_with, likewise, told_by
from constancia.claims.offices.sites import Site
from constancia.claims.offices.titles import Post, head_of, posts_in, value_of
from constancia.claims.reading import Draft, Reading
from constancia.compiled import compiled
from constancia.model.claims import ClaimKind, Modality
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.names import NameKind
from constancia.syntax.sentences import Sentence

_NEAR = 160
"""Code points over which "replaces" is about the post that was told last."""
_LINE = 120
"""Code points that a line with a post and a name has at most."""
_BESIDE = 80
"""Code points between a name and a word for a post."""
_WORD = compiled(r"\w+(?:-\w+)*")
_DASH = compiled(r" ?[-–/] ?")
_STEM = 5
"""Letters by which the forms of a post are one: `senadora`, `senadores`."""


def read(reading: Reading) -> Iterable[Draft]:
    """Each named person and post once, where they first stand together."""
    return reading.once(_read)


def _read(reading: Reading) -> tuple[Draft, ...]:
    out: list[Draft] = []
    seen: dict[str, list[tuple[frozenset[str], Draft]]] = {}
    last: Draft | None = None
    for sentence in reading.sentences_with(ClaimKind.OFFICE):
        if not _names_somebody(reading, sentence):
            continue
        site = Site(reading, reading.parse(sentence))
        if last is not None and sentence.start - last.evidence[0].end > _NEAR:
            last = None
        for person, post, draft in _told(reading, site, last):
            if _is_party(reading, person):
                continue
            last = draft
            name, known = frozenset(person.split()), seen.setdefault(post[:_STEM], [])
            if _new(draft, name, known):
                known.append((name, draft))
                out.append(draft)
    return tuple(out)


def _new(draft: Draft, name: frozenset[str], known: list[tuple[frozenset[str], Draft]]) -> bool:
    """Whether a person and a post were not told before; two posts of a kind told in one breath are two."""
    told = [one for other, one in known if name <= other or other <= name]
    if not told:
        return True
    span, last = draft.evidence[0], told[-1].evidence[0]
    beside = len(told) == 1 and span.start < last.end and last.start < span.end
    return beside and all(one.value.get("post") != draft.value["post"] for one in told)


def _is_party(reading: Reading, name: str) -> bool:
    """Whether a name of several words, or half of it, is a party's: «los diputados de A, Avanza País»."""
    halves = _DASH.split(fold_in_place(name))
    return any(" " in half and half in reading.language.votes.groups.parties for half in halves)


def _names_somebody(reading: Reading, sentence: Sentence) -> bool:
    """Whether it is worth parsing: a name stands near a word for a post, or a line gives one behind a colon."""
    posts = reading.language.posts
    for name in reading.names_in(sentence.start, sentence.end):
        if name.kind is NameKind.PLACE or (name.kind is not NameKind.PERSON and " " not in name.full):
            continue
        start, end = max(sentence.start, name.start - _BESIDE), min(sentence.end, name.end + _BESIDE)
        words = _WORD.findall(reading.folded, start, end)
        if any(head_of(word, posts) or word in posts.seats or word.startswith(posts.deeds) for word in words):
            return True
    return sentence.end - sentence.start < _LINE and ":" in reading.text[sentence.start : sentence.end]


def _told(reading: Reading, site: Site, last: Draft | None) -> Iterator[tuple[str, str, Draft]]:
    here: list[Draft] = []
    before: tuple[str, Post, Holder] | None = None
    for post in posts_in(site):
        if before is not None and post.many and before[1].body and before[1].body[0] <= post.head < before[1].body[1]:
            continue  # «presidente de los Diputados»
        told = told_by(site, post)
        rule, holders = (told[0].name, told[1]) if told is not None else ("office.likewise", ())
        if told is None and before is not None:
            also = likewise(site, post, before)
            holders = (also,) if also is not None else ()
        elif told is not None and before is not None:
            holders = tuple(as_named_with(site, holder, post, before) for holder in holders)
        head = head_of(site.word(post.head), site.posts) or site.word(post.head)
        value = value_of(site, post) if holders else {}
        for holder in holders:
            own = value if holder.post is None else value_of(site, holder.post)
            here.append(_draft(reading, holder, own, post, rule))
            yield holder.person.full, head, here[-1]
        before = (rule, post, holders[0]) if len(holders) == 1 else None
    for rule, holder, value in deeds_in(site):
        here.append(_draft(reading, holder, value, None, rule))
        yield holder.person.full, str(value["post"]), here[-1]
    for rule, holder in followed(site):
        told_there = any(draft.rule == "office.made" and draft.value["person"] == holder.person.full for draft in here)
        earlier = [draft for draft in here if draft.evidence[0].end <= holder.start]
        last = max(earlier, key=lambda draft: draft.evidence[0].end, default=last)
        if last is not None and not told_there:
            value = {key: last.value[key] for key in ("post", "body") if key in last.value}
            yield holder.person.full, str(value["post"]), _draft(reading, holder, value, None, rule)


def _draft(reading: Reading, holder: Holder, value: dict[str, object], post: Post | None, rule: str) -> Draft:
    told = {"person": holder.person.full, **value}
    qualifier = holder.qualifier or (post.qualifier if post is not None else None)
    if post is not None and post.qualifier in ("interim", "acting"):
        qualifier = post.qualifier
    if qualifier is not None:
        told["qualifier"] = qualifier
    evidence, modality = (reading.span(holder.start, holder.end),), holder.modality or Modality.ASSERTED
    return Draft(kind=ClaimKind.OFFICE, evidence=evidence, value=told, modality=modality, rule=rule)
