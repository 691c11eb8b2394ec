"""Figures that share the harm of another: lists, parts of a total, earlier figures, what a place or a source adds."""

from __future__ import annotations

from constancia.claims.casualties.clauses import (
    Clause,
    Found,
    free,
    governs,
    index,
    last_before,
    neighbour,
    owned,
    owned_later,
)


def among(s: Clause) -> None:
    """`two policemen were among those killed`, `entre los heridos hay dos niños`."""
    for at, chunk in enumerate(s.chunks):
        if chunk.token is None or not chunk.token.entry.among:
            continue
        word = at + 1
        while s.code(word) in {"D", "W"} and word - at < 3:
            word += 1
        if s.code(word) not in set("hpk"):
            continue
        before = at - 1
        if s.code(before) == "B":
            subject = s.figure(before - 1)
            if subject is not None and subject.noun is not None:
                s.claim(before - 1, word)
                continue
        after = word + 1
        while s.code(after) in {"B", "W"} and after - word < 3:
            after += 1
        if s.code(after) == "c" and after > word + 1:
            s.claim(after, word)


def coordinated(s: Clause) -> None:
    """`two policemen and three civilians were killed`, `killing two policemen and a child`."""
    for found in list(s.found):
        at = index(s, found.figure)
        if at is None:
            continue
        left = at
        while found.at > at and not _happening(s, found.at) and not _one(s, found, at):
            left = neighbour(s, left, -1)
            if left < 0 or not free(s, left) or owned(s, left) or s.code(left - 1) == "L":
                break
            if s.code(left + 1) == "," and not _listed(s, left, at):
                break
            s.claim(left, found.at, through=left, harm=found.harm)
        right = at
        if found.at > at:
            _likewise(s, found, at)
            continue  # the verb follows the figure: what comes after it has a verb of its own, or none
        while True:
            right = neighbour(s, right, 1)
            if right < 0 or not free(s, right) or owned(s, right) or governs(s, right):
                break
            s.claim(right, right, harm=found.harm)


def _likewise(s: Clause, found: Found, at: int) -> None:
    """`40 civiles lesionados o heridos y 49 policías`: a participle behind a noun holds for the group joined to it."""
    word = found.at
    if s.adjective_first or word != at + 1 or s.code(word) not in {"p", "k"} or found.figure.noun is None:
        return
    if s.code(word + 1) == "|" and s.harm(word + 2) == found.harm:
        word += 2
    other = word + 2
    if s.code(word + 1) != "C" or not free(s, other) or owned(s, other) or governs(s, other):
        return
    if s.code(other + 1) in {"", ",", ";", ")", "P"}:
        s.claim(other, other, harm=found.harm)


def listed_after(s: Clause) -> None:
    """`killed the mayor and two peasants`, `was killed along with two of his guards`."""
    for word in s.of_code("tkxeapv"):
        code = s.code(word)
        active = code in {"t", "k", "x"} and s.code(word - 1) != "B"
        event = code in {"e", "x", "a"} and s.code(word + 1) == "F"
        for at in range(word + 2, word + 22):
            inner = s.code(at)
            if inner == "c":
                link_token = s.token(at - 1)
                companion = link_token is not None and link_token.entry.companion
                listed = s.code(at - 1) in {"C", ","} and (active or event)
                figure = s.figure(at)
                if listed and figure is not None and figure.article and s.code(at - 1) == ",":
                    break
                if (companion or listed) and free(s, at) and not owned(s, at) and not governs(s, at):
                    if s.code(at - 1) == "," and "C" not in s.codes[at : at + 6]:
                        break
                    s.claim(at, at, harm=s.harm(word))
                elif not _index_harmed(s, at, s.harm(word)) and s.code(at - 1) != "P":
                    break
            elif inner not in (set("WJDF,C()E") if active or event else set("WJDF,CPd()E")) or not inner:
                break


def _index_harmed(s: Clause, at: int, harm: str) -> bool:
    figure = s.figure(at)
    return figure is not None and harm in figure.harms


def _one(s: Clause, found: Found, at: int) -> bool:
    """Whether the verb agrees with one person alone."""
    verbs = (s.token(step) for step in range(at + 1, found.at + 1))
    return found.figure.count == 1 and any(token.entry.number == 1 for token in verbs if token)


def _happening(s: Clause, at: int) -> bool:
    return s.code(at) in {"e", "x"}


def _listed(s: Clause, left: int, at: int) -> bool:
    return "C" in s.codes[left : at + 1]


def parts(s: Clause) -> None:
    """`49 dead, eight of them children`, `entre ellos siete militares y un policía`."""
    for at in s.of_code("c"):
        figure = s.figure(at)
        total = last_before(s, at)
        if figure is None or figure.harms:
            continue
        if s.code(at - 1) == "L" and s.code(at + 1) in {"Y", "P"} and s.code(at + 2) == "e" and figure.noun is None:
            s.claim(at, at + 2)  # `entre ellas 5 por desaparición forzada`
        if total is None:
            continue
        if s.code(at + 1) == "M" and s.code(at - 1) in {",", "(", "-", "C", ";"} and not owned_later(s, at + 2):
            last = at + 1
            while s.code(last + 1) in {"W", "J", "G"} and last - at < 8 and not _verb(s, last + 1):
                last += 1
            if figure.noun is None and last > at + 1 and s.code(at + 2) in {"W", "J"}:
                figure.noun = (s.chunks[at + 2].start, s.chunks[last].end)
            s.claim(at, at, through=last, harm=total.harm, part=True)
        elif s.code(at + 1) == "G" and total.harm == "injured":
            s.claim(at, at + 1, harm=total.harm, part=True)
        elif s.code(at - 1) == "L" or (s.code(at - 1) in {"A", "D"} and s.code(at - 2) == "L"):
            s.claim(at, at, harm=total.harm, part=True)
            step = neighbour(s, at, 1)
            while step > 0 and not owned_later(s, step + 1) and not _taken(s, step):
                s.claim(step, step, harm=total.harm, part=True)
                step = neighbour(s, step, 1)
        elif s.code(at - 1) == "C" and _opened_by_parts(s, at) and not owned_later(s, at + 1):
            s.claim(at, at, harm=total.harm, part=True)


def most(s: Clause) -> None:
    """`the deaths, of which the majority, almost 50, occurred in clashes`: most of a harm that is not counted."""
    for opener in s.of_code("M"):
        at = opener + 1
        while s.code(at) in {"D", "W", "E"} and at - opener < 5:
            at += 1
        figure = s.figure(at + 1) if s.code(at) == "," else None
        bare = figure is not None and figure.code == "c" and figure.noun is None and not figure.article
        if figure is None or not bare or figure.harms or owned(s, at + 1):
            continue
        told = next((before for before in range(opener - 1, -1, -1) if s.code(before) in set("ekph")), None)
        if told is not None and opener - told < 6 and last_before(s, opener) is None:
            s.claim(at + 1, told)


def _taken(s: Clause, at: int) -> bool:
    """Whether a figure has a harm of its own."""
    figure = s.figure(at)
    return figure is not None and bool(figure.harms)


def _verb(s: Clause, at: int) -> bool:
    """Whether a word is a verb that says what a part is: `corresponden`."""
    token = s.token(at)
    return token is not None and (token.folded in s.words.corresponds or token.code == "B")


def referred(s: Clause) -> None:
    """`of the 317 deaths, 21 were officers and 23 are children`: parts of a total that opens the sentence."""
    harm, opener = _whole(s)
    if not harm:
        return
    for at in s.of_code("c"):
        figure = s.figure(at)
        bare = figure is not None and figure.noun is None and not figure.article and not figure.harms
        if at < opener or figure is None or not bare or s.code(at - 1) not in {",", "C", "R", "S", ":", ";"}:
            continue
        verb = at + 1 + (s.code(at + 1) == "M")
        if not _verb(s, verb) or s.code(verb + 1) in set("pkvBh"):
            continue
        first = last = verb + 1
        while s.code(last) in {"W", "J"} and last - first < 3:
            last += 1
        through = verb
        if last > first and s.code(verb) == "B":
            figure.noun = (s.chunks[first].start, s.chunks[last - 1].end)
            through = last - 1
        s.claim(at, verb, through=through, harm=harm, part=True)


def _whole(s: Clause) -> tuple[str, int]:
    """The harm of the total that `de los 43 homicidios` opens with, or that `23 de los fallecidos` is part of."""
    for found in s.found:
        at = index(s, found.figure)
        if at is None:
            continue
        if s.code(at - 1) == "F" or (s.code(at - 1) == "D" and s.code(at - 2) == "F"):
            return found.harm, found.at + 1
        if s.code(at + 1) == "F" and s.code(at + 2) == "D" and found.at > at + 2:
            return found.harm, found.at + 1
        if found.figure.definite_plural and s.code(at - 1) == "F":
            return found.harm, found.at + 1
    return "", 0


def _opened_by_parts(s: Clause, at: int) -> bool:
    """Whether a figure ends a list of names that `including` opens."""
    step = at - 2
    while s.code(step) in set("WJDF,()") and at - step < 14:
        step -= 1
    return s.code(step) == "L"


def specified(s: Clause) -> None:
    """`13 bodies were seen; eight guerrillas, four soldiers and a civilian`, `ten people (six men and four women)`."""
    for opener in s.of_code(";:(-"):
        total = last_before(s, opener)
        first = opener + 1
        if total is None or s.code(first) != "c" or s.chunks[opener].start - total.end > 120:
            continue
        row = [first]
        while (after := neighbour(s, row[-1], 1)) > 0:
            row.append(after)
        closes = s.code(row[-1] + 1) in {")", "-", "", ";"}
        figures = [s.figure(at) for at in row]
        if len(row) < 2 or not closes or any(f is None or f.harms or f.noun is None for f in figures):
            continue
        if total.figure.count is None or sum(f.count or 0 for f in figures if f) > total.figure.count:
            continue
        for at in row:
            s.claim(at, at, harm=total.harm, part=True)


def earlier(s: Clause) -> None:
    """`up from 41 a fortnight ago`."""
    for at in s.of_code("I"):
        total = last_before(s, at)
        figure = s.figure(at + 1)
        bare = figure is not None and not figure.harms and figure.noun is None
        if total and bare and s.claim(at + 1, at + 1, harm=total.harm):
            s.found[-1].earlier = True


def other_source(s: Clause) -> None:
    """`The ministry counts 142 arrested and the ombudsman's office, 140`."""
    for at in s.of_code("c"):
        figure = s.figure(at)
        total = last_before(s, at)
        if figure is None or figure.harms or figure.noun or figure.article or total is None or s.code(at - 1) != ",":
            continue
        if s.code(at + 1) not in {"", ",", ";", "C"}:
            continue
        first = at - 2
        while s.code(first) in {"J", "F", "W"} or (s.code(first) == "D" and s.code(first - 1) == "F"):
            first -= 1
        opens = s.code(first) == "D" and s.code(first + 1) == "J" and s.code(first - 1) in {"C", ",", ";"}
        if opens and s.chunks[first].start >= total.end and s.claim(at, at, harm=total.harm):
            s.found[-1].source = (s.chunks[first].start, s.chunks[at - 2].end)


def elliptic(s: Clause) -> None:
    """`14 deaths in Dakar and nine in Ziguinchor`; `Nairobi (21), Nakuru (3)`."""
    _by_place(s)
    for at in s.of_code("c"):
        figure = s.figure(at)
        total = last_before(s, at)
        if figure is None or figure.harms or total is None:
            continue
        opener = s.code(at - 1)
        if opener in {",", ";", "C"} and s.chunks[at].start - total.end < 160:
            place = at + 1 + (s.code(at + 1) == ",")
            token = s.token(place)
            person = figure.noun is None or (figure.article and not figure.harms)
            if person and token is not None and token.entry.place and s.code(place + 1) in set("DWJcE"):
                last = place + 1
                while (s.code(last + 1) in {"W", "J"} or s.codes[last + 1 : last + 3] == "FJ") and last - place < 8:
                    last += 1
                s.claim(at, at, through=last, harm=total.harm)
        # `las muertes, al sumar la de un hombre`
        again = opener == "F" and s.code(at - 2) == "D" and s.code(at - 3) in set("WCY,") and figure.article
        if again and s.claim(at, at, harm=total.harm):
            s.found[-1].start = s.chunks[at - 2].start


def _by_place(s: Clause) -> None:
    """`the dead by county: Nairobi (21), Nakuru (3) and 16 in twelve others`."""
    colon = s.codes.find(":")
    if colon < 0:
        return
    harm = next(
        (s.harm(at) for at in range(colon - 1, -1, -1) if s.code(at) in set("hpe") and s.code(at - 1) == "D"), ""
    )
    rows = [
        at
        for at in range(colon + 1, len(s.codes) - 1)
        if s.codes[at - 1 : at + 2] == "(c)" and s.code(at - 2) in {"J", "W"}
    ]
    if not harm or len(rows) < 2:
        return
    for at in rows:
        figure = s.figure(at)
        if figure is None or figure.noun is not None or figure.harms:
            continue
        first = at - 2
        while s.code(first - 1) in {"J", "F"}:
            first -= 1
        if s.claim(at, at + 1, harm=harm):
            s.found[-1].start = s.chunks[first].start
            s.found[-1].place = (s.chunks[first].start, s.chunks[at - 2].end)
