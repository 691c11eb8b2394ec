"""Claims of kind `office`: who holds, held or is to hold which post."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from constancia.claims.marks.folding import fold_in_place
from constancia.claims.marks.names import Name, NameKind
from constancia.claims.reading import Draft, Reading
from constancia.claims.speech.tokens import Token, Unit
from constancia.language.shape.posts import Posts
from constancia.model.claims import ClaimKind, Modality

_REACH = 16
"""Words that a post may have with its body."""


@dataclass(frozen=True, slots=True)
class _Post:
    """A post where it stands: indices of tokens, end exclusive."""

    left: int
    """With what stands before the head and tells of time."""
    start: int
    head: int
    end: int
    """After the post, its portfolio included."""
    whole: int
    """After its body."""
    body: tuple[int, int] | None
    qualifier: str | None


def read(reading: Reading) -> Iterable[Draft]:
    """Each named person and post once, where they first stand together."""
    posts = reading.language.posts
    by_start = {name.start: name for name in reading.names}
    by_end = {name.end: name for name in reading.names}
    seen: set[tuple[str, str]] = set()
    for unit in reading.units:
        row = unit.tokens
        for index, token in enumerate(row):
            low = token.low
            if low not in posts.heads and not ("-" in low or low.startswith("ex")):
                continue
            if token.kind != "w" or _head(low, posts) is None:
                continue
            found = _parse(row, index, reading, by_start, by_end)
            if found is None:
                continue
            for name, start, end, modality, qualifier in _holders(reading, unit, found, by_start, by_end):
                key = (name.full.split()[-1], _head(low, posts) or "")
                if key in seen:
                    continue
                seen.add(key)
                yield _draft(reading, row, found, name, (start, end), modality, qualifier)


def _head(low: str, posts: Posts) -> str | None:
    if low in posts.heads:
        return low
    for prefix in posts.former_prefix:
        if low.startswith(prefix) and low[len(prefix) :] in posts.heads:
            return low[len(prefix) :]
    return low.rsplit("-", 1)[-1] if "-" in low and low.rsplit("-", 1)[-1] in posts.heads else None


def _parse(
    row: tuple[Token, ...], index: int, reading: Reading, names: dict[int, Name], by_end: dict[int, Name]
) -> _Post | None:
    """The post around its head."""
    posts = reading.language.posts
    low = row[index].low
    head = _head(low, posts) or low
    qualifier = "former" if head != low and low.startswith(posts.former_prefix) else None
    if not reading.language.speech.verb_first:
        ahead = index + 1
        while ahead < len(row) and row[ahead].low in posts.modifiers and row[ahead].start not in names:
            ahead += 1
        if ahead < len(row) and row[ahead].low in posts.heads and row[ahead].start not in names:
            return None
    start = index
    while _part_of_title(row, start, names):
        before = row[start - 1]
        word = before.low.removeprefix("ex-")
        if word in posts.former or word in posts.interim or word in posts.acting:
            break
        if word in posts.modifiers or (
            before.upper and row[index].upper and not reading.language.speech.verb_first and not _stops(before, reading)
        ):
            if before.low.startswith("ex-"):
                qualifier = "former"
            start -= 1
            continue
        if word in posts.heads and reading.language.speech.verb_first and index - start < 2:
            start -= 1
            continue
        break
    left = start
    holder = by_end.get(row[start - 1].end) if start and not reading.language.speech.verb_first else None
    named = None
    times = posts.former | posts.interim | posts.acting
    if (
        holder is not None
        and not row[index].upper
        and holder.kind is not NameKind.PLACE
        and row[start - 1].low not in times
    ):
        # "Avanza leader Rosa Ruiz": the body stands before the post.
        while left > 0 and row[left - 1].start >= holder.start:
            left -= 1
        named = (left, start)
    while left > 0 and row[left - 1].kind == "w":
        word = row[left - 1].low
        if word in posts.former:
            qualifier = "former"
        elif word in posts.interim:
            qualifier = "interim"
        elif word in posts.acting and word != "funciones":
            qualifier = "acting"
        else:
            break
        left -= 1
    if left > 1 and row[left - 2].low == "until" and row[left - 1].low == "now":
        qualifier = "former"
    end = index + 1
    while end < len(row) and row[end].kind == "w" and row[end].start not in names:
        word = row[end].low
        if word in posts.interim:
            qualifier = "interim"
        elif word in posts.acting:
            qualifier = "acting"
        elif word == "en" and end + 1 < len(row) and row[end + 1].low == "funciones":
            qualifier = "acting"
            end += 1
        elif not (word in posts.modifiers or _adjective(row, end, reading, names)):
            break
        end += 1
    whole, body = _body(row, end, reading, names)
    if row[end - 1].low in posts.tags and end - 1 > index:
        end -= 1
    if body is None and named is not None:
        body = named
    if head in posts.bare and body is None and start == index and end == index + 1:
        return None
    if body is not None and body is not named and (head in posts.portfolio or row[body[0]].low in posts.sides):
        end, body = whole, None
    return _Post(left, start, index, end, whole, body, qualifier)


def _part_of_title(row: tuple[Token, ...], start: int, names: dict[int, Name]) -> bool:
    """Whether the word before may belong to the post, as a body's name does: "Yisrael Beytenu leader"."""
    if start <= 0 or row[start - 1].kind != "w":
        return False
    name = names.get(row[start - 1].start)
    return name is None or name.kind is not NameKind.PERSON


def _stops(token: Token, reading: Reading) -> bool:
    speech = reading.language.speech
    return token.low in speech.determiners | speech.prepositions | speech.pronouns.keys() | speech.breaks


def _adjective(row: tuple[Token, ...], index: int, reading: Reading, names: dict[int, Name]) -> bool:
    """Whether a word after a Spanish head is an adjective of it: «gobernador cruceño», «diputado popular»."""
    if not reading.language.speech.verb_first or row[index].upper:
        return False
    low = row[index].low
    speech = reading.language.speech
    if (
        low
        in speech.prepositions | speech.determiners | speech.breaks | speech.join | speech.auxiliaries | speech.finite
    ):
        return False
    if low in speech.cues or low in reading.language.posts.heads or row[index].accented:
        return False
    following = row[index + 1] if index + 1 < len(row) else None
    return (
        following is not None
        and (following.low in (",", "de", "del") or following.upper or following.low in speech.join)
        and low.endswith(("o", "a", "al", "ar", "ense", "es", "il", "or", "ico", "ista", "nte"))
    )


def _body(
    row: tuple[Token, ...], index: int, reading: Reading, names: dict[int, Name]
) -> tuple[int, tuple[int, int] | None]:
    """Where "of …" after a post ends, and the words of it without the small words before."""
    posts, speech = reading.language.posts, reading.language.speech
    if index >= len(row) or row[index].low not in posts.of:
        return index, None
    begin = index + 1
    while begin < len(row) and row[begin].low in speech.determiners:
        begin += 1
    end = begin
    person = None
    while end < len(row) and end - index < _REACH and row[end].kind == "w":
        token = row[end]
        name = names.get(token.start)
        if name is not None and name.kind is NameKind.PERSON and end > begin:
            person = end
            break
        if name is not None:
            while end < len(row) and row[end].start < name.end:
                end += 1
            continue
        if token.low in speech.breaks or token.low in speech.cues or token.low in speech.finite or token.accented:
            break
        if token.low in speech.join and not (
            end + 1 < len(row)
            and row[end + 1].kind == "w"
            and (row[end + 1].upper or token.low == "and")
            and row[end - 1].upper
        ):
            break
        if not token.upper and token.low in speech.prepositions and token.low not in posts.inside:
            break
        end += 1
    while end > begin and (
        row[end - 1].low in posts.inside or (not row[end - 1].upper and row[end - 1].low in speech.adverbs)
    ):
        end -= 1
    if end <= begin:
        return index, None
    whole = person if person is not None else end
    return whole, (begin, end)


def _holders(
    reading: Reading, unit: Unit, post: _Post, by_start: dict[int, Name], by_end: dict[int, Name]
) -> Iterable[tuple[Name, int, int, Modality | None, str | None]]:
    """The people who hold a post, with the first and last code point of both together."""
    row = unit.tokens
    after = _named_after(row, post.whole, reading, by_start)
    before = _named_before(row, post, reading, by_end)
    held = after is not None and not (before is not None and row[post.whole].low != ",")
    if held and post.body is not None and row[post.whole].low != "," and post.left > 0:
        # «la esposa del líder de Morena Rosa Ruiz»: the name may be hers.
        held = row[post.left - 1].low not in reading.language.posts.of
    if after is not None and held:
        yield after, row[post.left].start, after.end, None, None
        return
    if before is not None:
        name, modality, qualifier = before
        yield name, name.start, row[post.whole - 1].end, modality, qualifier


def _named_after(row: tuple[Token, ...], index: int, reading: Reading, by_start: dict[int, Name]) -> Name | None:
    honorifics = reading.language.names.honorifics
    at = index
    if at < len(row) and row[at].low == "(":
        closing = next((k for k in range(at, min(len(row), at + 6)) if row[k].low == ")"), None)
        at = closing + 1 if closing is not None else at
    if at + 2 < len(row) and row[at].low in reading.language.speech.join and not row[at + 1].upper:
        at += 2
    if at < len(row) and row[at].low == ",":
        at += 1
        if _second_title(row, at, reading, by_start):
            at += 1
    while (
        at < len(row)
        and row[at].kind == "w"
        and row[at].low.rstrip(".") in honorifics
        and row[at].start not in by_start
    ):
        at += 1
    if at >= len(row) or row[at].kind != "w":
        return None
    name = by_start.get(row[at].start)
    if name is None or name.kind in (NameKind.ORGANISATION, NameKind.PLACE):
        return None
    words = name.full.split()
    if at > index and row[index].low == "," and " " not in reading.text[name.start : name.end]:
        return None
    return name if name.kind is NameKind.PERSON or len(words) > 1 else None


def _second_title(row: tuple[Token, ...], at: int, reading: Reading, by_start: dict[int, Name]) -> bool:
    """Whether one word behind a post is another of the same person: "the secretary of the panel, deputy Ana Ruiz,"."""
    if at + 1 >= len(row) or row[at].low not in reading.language.posts.heads:
        return False
    name = by_start.get(row[at + 1].start)
    if name is None or name.kind is not NameKind.PERSON:
        return False
    behind = next((token for token in row[at + 1 :] if token.start >= name.end), None)
    return behind is None or behind.low not in reading.language.speech.join


def _named_before(
    row: tuple[Token, ...], post: _Post, reading: Reading, by_end: dict[int, Name]
) -> tuple[Name, Modality | None, str | None] | None:
    """The person a post stands beside: "Marta Ríos, director of", "Emirov, becomes secretary of"."""
    posts, speech = reading.language.posts, reading.language.speech
    at = post.left
    qualifier: str | None = None
    modality: Modality | None = None
    if at > 0 and row[at - 1].low in speech.determiners:
        at -= 1
    taken = _taken(row, at, reading, by_end)
    if taken is not None:
        return taken
    if at > 1 and row[at - 1].low == "now" and row[at - 2].low == "until":
        at -= 2
    elif at > 0 and row[at - 1].low in ("now", "actual", "hoy", "ahora", "currently"):
        at -= 1
    if at > 0 and row[at - 1].low in posts.elected:
        at -= 1
    if at > 0 and row[at - 1].low in posts.becomes:
        if row[at - 1].low in posts.was:
            qualifier = "former"
        at -= 1
        while at > 0 and row[at - 1].low in speech.auxiliaries | speech.adverbs:
            at -= 1
        if at > 1 and row[at - 1].low in speech.who:
            at -= 1
    closing = at
    if closing > 0 and row[closing - 1].low == ",":
        closing -= 1
    elif closing == post.left:
        return None
    while closing > 0 and row[closing - 1].low == ")":
        opening = next((k for k in range(closing - 1, max(-1, closing - 6), -1) if row[k].low == "("), None)
        if opening is None:
            break
        closing = opening
    if closing <= 0:
        return None
    name = by_end.get(row[closing - 1].end)
    if name is None or name.kind in (NameKind.ORGANISATION, NameKind.PLACE) or len(name.full.split()) < 2:
        return None
    if at == post.left and row[at].upper and post.left == post.start and not _lonely(row, post):
        return None
    return name, modality, qualifier


def _taken(
    row: tuple[Token, ...], at: int, reading: Reading, by_end: dict[int, Name]
) -> tuple[Name, Modality | None, str | None] | None:
    """The person who is named to a post or dismissed from it: "Ruiz is to be named ambassador"."""
    posts, speech = reading.language.posts, reading.language.speech
    if at > 0 and row[at - 1].low in ("as", "como"):
        at -= 1
    if at <= 0 or row[at - 1].low not in posts.elected | posts.removed:
        return None
    removed = row[at - 1].low in posts.removed
    chain: list[str] = []
    at -= 1
    while at > 0 and row[at - 1].kind == "w" and row[at - 1].low in speech.auxiliaries | speech.adverbs | speech.finite:
        chain.append(row[at - 1].low)
        at -= 1
    if not chain:
        return None
    coming = {"to", "will", "sera"} & set(chain)
    for index in range(at - 1, max(-1, at - 16), -1):
        name = by_end.get(row[index].end)
        if name is not None and name.kind is NameKind.PERSON:
            return name, Modality.PROPOSED if coming else None, "former" if removed else None
    return None


def _lonely(row: tuple[Token, ...], post: _Post) -> bool:
    """Whether an apposition ends with its sentence or a mark, so that it is no title of the next name."""
    return post.whole >= len(row) or row[post.whole].kind == "p"


def _draft(
    reading: Reading,
    row: tuple[Token, ...],
    post: _Post,
    name: Name,
    place: tuple[int, int],
    modality: Modality | None,
    qualifier: str | None,
) -> Draft:
    value: dict[str, object] = {"person": name.full}
    start = row[post.start].start
    text = reading.text[start : row[post.end - 1].end]
    value["post"] = _bare(text, reading.language.posts)
    if post.body is not None:
        value["body"] = reading.text[row[post.body[0]].start : row[post.body[1] - 1].end]
    held = post.qualifier or qualifier
    if held is not None:
        value["qualifier"] = held
    return Draft(
        kind=ClaimKind.OFFICE,
        evidence=(reading.span(*place),),
        value=value,
        modality=modality or Modality.ASSERTED,
    )


def _bare(post: str, posts: Posts) -> str:
    """The post without what tells of time: «excanciller» to «canciller»."""
    words = post.split()
    first = words[0].lower()
    for prefix in posts.former_prefix:
        if first.startswith(prefix) and len(first) > len(prefix) + 2:
            rest = first[len(prefix) :].lstrip("-")
            if rest in posts.heads or "-" in first:
                words[0] = words[0][len(words[0]) - len(rest) :]
                break
    times = posts.interim | posts.acting | {"en"} if words[-1].lower() == "funciones" else posts.interim | posts.acting
    return " ".join(word for word in words if fold_in_place(word) not in times)
