"""The parties and groups that a text names as those who stand for or against something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from constancia.claims.reading import Reading
from constancia.language import language
from constancia.language.shape import Language
from constancia.syntax.folding import fold_in_place

CAPITAL = r"[A-ZÁÉÍÓÚÑÜİŞÇÖ](?:[\w’'-]|\.(?=\w))*"
"""A word with a capital letter."""
_BRACKETED = re.compile(r" ?\([^()]{2,60}\)$")
_JOINED = re.compile(r"(?<=\w)(?: ?[-–] ?|/)(?=\w)")
"""What joins the names of two parties that form one group."""
_ACRONYM = re.compile(r"[A-ZÁÉÍÓÚÑ]{2,8}\+?")
_SHORT = rf"(?: ?\({CAPITAL}(?: (?:\w{{1,4}} ){{0,2}}{CAPITAL}){{0,5}}\+?\))?"


@dataclass(frozen=True, slots=True)
class Group:
    """A group where it stands in a stretch of text."""

    start: int
    end: int
    name: str
    sure: bool
    """Whether something beside its place tells that it is a group."""


class GroupLexicon:
    """Patterns for groups of one language."""

    def __init__(self, words: Language) -> None:
        self.words = words
        groups = words.votes.groups
        double = groups.double.replace("#", CAPITAL)
        name = rf"{CAPITAL}(?: (?:(?:{groups.inside}) )?{CAPITAL})*{_SHORT}"
        doubles = (party for party in groups.parties if re.search(rf" (?:{groups.last_joiners}) ", party))
        joined = "|".join(sorted(doubles, key=len, reverse=True)) or "(?!)"
        self.names = re.compile(rf"{double}|{CAPITAL}(?: (?:(?:{groups.inside}) )?{CAPITAL})*")
        self.name = re.compile(rf"(?:{double}{_SHORT}|{name})$")
        self.tails = re.compile(rf"{CAPITAL}(?: {CAPITAL})* (?i:{groups.tails})$")
        self.kind = re.compile(rf"(?<![\w#~-])(?:{groups.kinds})$")
        self.headed = re.compile(
            rf"(?<!\w)(?P<head>(?:{groups.heads})(?: {groups.adjectives})?|{groups.people})"
            rf" (?:{groups.of})?(?P<name>\S.*)$"
        )
        self.adjective = re.compile(rf"(?<!\w)(?:{groups.heads}) (?:{groups.adjectives})$")
        self.bare_head = re.compile(rf"(?<!\w)(?:{groups.aside}) (?:{groups.heads})$")
        self.theirs = re.compile(rf"['’]s (?:\w+ )?(?:{groups.heads})$")
        self.ends_headed = re.compile(rf"(?<!\w)(?:{groups.heads})$")
        self.of_first = re.compile(rf"^(?:{groups.of})")
        self.member = re.compile(rf"{words.votes.sides.members}|{groups.people}")
        self.abbreviated = re.compile(groups.abbreviated)
        self.of_whom = re.compile(rf"(?<!\w)(?:{groups.of_whom}) (?:{groups.of})$")
        self.of_only = re.compile(rf"(?<!\w)(?:{groups.of})$")
        self.forward = re.compile(
            rf"(?:(?:{groups.aside}) )?(?:(?:{groups.described}) )?(?:(?i:{groups.naming}) (?={CAPITAL}))?"
            rf"(?P<group>(?i:(?:{groups.heads}|{groups.people}) (?:{groups.of}))?(?:la |el |los |las |the )?"
            rf"(?P<name>(?i:{joined})\b|{double}{_SHORT}|{name})"
            rf"(?: (?i:{groups.tails})\b)?|(?i:{groups.kinds})\b|(?i:{groups.heads}) (?:{groups.adjectives})\b)"
        )
        self.opens_list = re.compile(
            rf"(?:(?:{groups.aside}) )?(?:[\w#~’'-]+ ){{0,3}}?(?:{groups.heads})(?: \w+){{0,2}} ?(?:\(|--|[—–:]) ?"
        )
        self.article = re.compile(groups.aside)
        self.topic = re.compile(rf"(?:^ ?|[;:,.—] ?)(?:{groups.topics})")
        self.whose = re.compile(rf"(?<!\w)(?:{groups.whose}) (?P<name>{groups.heads})$")
        self.described = re.compile(rf"(?<!\w)(?:{groups.described})$")
        self.telling = re.compile(groups.telling)
        self.head_word = re.compile(rf"(?<!\w)(?:{groups.heads}|{groups.kinds})(?!\w)")
        self.parties = groups.parties
        self.helpers = groups.helpers
        self.exception = re.compile(groups.exceptions)
        self.part = re.compile(rf"(?:{groups.wings})\b")
        self.aside = re.compile(rf"(?:{groups.aside}) ")
        self.joiners = re.compile(groups.joiners)
        self.between = re.compile(rf"(?:[ ,]|(?<!\w)(?:{groups.between})(?!\w))+$")
        self.lone_form = re.compile(groups.lone_form)
        self.row_end = re.compile(r"(?:[, ]|\b(?:" + groups.row_joiners + r"))+$")
        self.leader_before = re.compile(rf"(?<!\w)(?:{groups.leaders}) (?:{groups.of})(?:la |el |los |las |the )?$")
        self.head_before = re.compile(rf"(?<!\w)(?:{groups.heads}) (?:{groups.of})?$")
        self.leader_after = re.compile(rf" (?:{groups.leaders}|{groups.tails})(?!\w)")


@lru_cache(maxsize=4)
def group_lexicon(code: str) -> GroupLexicon:
    """The compiled group words of a language."""
    return GroupLexicon(language(code))


class Groups:
    """The groups and persons that a document makes known as such."""

    def __init__(self, reading: Reading) -> None:
        self.lex = group_lexicon(reading.language.code)
        self.known: set[str] = set()
        self.surnames: set[str] = set()
        self.joined: tuple[str, ...] = ()
        """Names known here that hold a joiner: "Justice and Development Party"."""
        text, folded = reading.text, reading.folded
        for match in self.lex.names.finditer(text):
            before = folded[max(0, match.start() - 60) : match.start()]
            words = match.group().split()
            key = fold_in_place(match.group().rstrip("."))
            if len(words) == 1 and key in self.lex.words.names.never:
                continue
            bracketed = text[match.start() - 1 : match.start()] == "(" and text[match.end() : match.end() + 1] == ")"
            if (
                (self.lex.leader_before.search(before) and self._party_like(match.group()))
                or self.lex.head_before.search(before)
                or self.lex.described.search(before.rstrip())
                or self.lex.leader_after.match(folded, match.end())
                or (bracketed and len(words) <= 5)
            ):
                self.known.add(key)
            elif len(words) > 1 and self._person(words, before):
                self.surnames.update(fold_in_place(word) for word in words[1:] if word[0].isupper())

        self.joined = tuple(
            key for key in self.known if self.lex.joiners.search(key) and self.lex.ends_headed.search(key)
        )

    def _party_like(self, name: str) -> bool:
        """Whether a name after "deputy of" may be a party's: a place's is one word as a rule."""
        return " " in name or self._telling(name)

    def topic(self, text: str) -> Group | None:
        """The group that a stretch puts first, as what is told of: "en el PS, …"."""
        match = self.lex.topic.search(fold_in_place(text))
        if match is None:
            return None
        stop = re.search(r"[,;:]", text[match.end() :])
        end = match.end() + stop.start() if stop else len(text)
        group = self.only(text[match.end() : end])
        return (
            Group(match.end() + group.start, match.end() + group.end, group.name, True)
            if group and group.sure
            else None
        )

    def after_titles(self, name: str) -> int:
        """Where a name begins behind its titles and what stands before them: "Republican Sen. Carl Odom"."""
        place = start = 0
        for word in name.split(" ")[:-1]:
            place += len(word) + 1
            folded = fold_in_place(word)
            if folded.rstrip(".") in _titles(self.lex.words) or self.lex.abbreviated.fullmatch(folded):
                start = place
        return start

    def is_group(self, name: str) -> bool:
        """Whether a name is known, or looks like, a group's."""
        return fold_in_place(name) in self.known or self._telling(name)

    def is_person(self, name: str, before: str) -> bool:
        """Whether a name is a person's: by a title, a given name, or a full name elsewhere in the document."""
        words = name.split()
        key = fold_in_place(name)
        if key in self.known or self._telling(name) or self.lex.member.fullmatch(key):
            return False
        return self._person(words, before) or (len(words) == 1 and key in self.surnames)

    def _person(self, words: list[str], before: str) -> bool:
        """Whether a title stands before a name, or a given name begins it."""
        return fold_in_place(words[0]) in self.lex.words.names.given or self.titled(before)

    def titled(self, before: str) -> bool:
        """Whether a stretch ends with a title."""
        title = before.split()[-1:] or [""]
        known = title[0].rstrip(".") in _titles(self.lex.words)
        return known or self.lex.abbreviated.fullmatch(title[0]) is not None

    def before(self, text: str) -> tuple[Group, ...]:
        """The groups that stand at the end of a stretch, joined to each other, in order."""
        folded = fold_in_place(text)
        end, told = self._without_aside(text, folded)
        cuts = [(match.start(), match.end()) for match in self.lex.joiners.finditer(folded, 0, end)]
        groups: list[Group] = []
        while end > 0:
            starts = [*[after for _, after in cuts if after < end][-2:][::-1], 0]
            group = self._joined(text, folded, end) or next(
                (found for start in starts if (found := self._at_end(text, folded, start, end)) is not None), None
            )
            if group is None and not groups and (cut := self._before_person(text, folded, end, cuts)):
                end = cut
                continue
            if group is None:
                break
            groups.insert(0, group)
            joined = [(start, after) for start, after in cuts if after <= group.start]
            if not joined or len(folded[joined[-1][1] : group.start].split()) > _MODIFIERS:
                break
            end, after = joined[-1]
            if len(groups) == 1 and folded[end:after].strip() == "," and not self._sure_pair(text, folded, end, group):
                break
        several = len(groups) > 1 and any(" " in group.name for group in groups)
        return tuple(groups) if told or several or any(group.sure for group in groups) else ()

    def _before_person(self, text: str, folded: str, end: int, cuts: list[tuple[int, int]]) -> int | None:
        """Where an enumeration of groups ends that closes with a person: "the Greens, Labour and Ann Hill"."""
        start, after = max((cut for cut in cuts if cut[1] < end), default=(0, 0))
        person = after and self.is_person(text[after:end], folded[:after])
        return start if person else None

    def _sure_pair(self, text: str, folded: str, end: int, last: Group) -> bool:
        """Whether a comma stands between two groups that are known as such, and so in an enumeration."""
        before = self._at_end(text, folded, max(0, end - 60), end)
        return last.sure and before is not None and before.sure

    def after(self, text: str) -> tuple[Group, ...]:
        """The groups that a stretch begins with, joined to each other, in order."""
        folded = fold_in_place(text)
        found: list[Group] = []
        opened = self.lex.opens_list.match(folded)  # `otros cinco grupos --A, B y C--`, `the larger blocs (A, B and C)`
        place = opened.end() if opened else 0
        while (match := self.lex.forward.match(text, place)) is not None:
            name = (match["name"] or match["group"]).rstrip("-")
            start = match.end("group") - len(match["group"])
            key = fold_in_place(name)
            plain = match["name"] is not None and match["group"].rstrip("-") == name
            if plain and not self.may_be_group(name, folded[:start]):
                break
            sure = opened is not None or not plain or key in self.known or self._telling(name)
            dashes = len(match["group"]) - len(match["group"].rstrip("-"))
            found.append(Group(start, match.end() - dashes, name, sure))
            joiner = self.lex.joiners.match(folded, match.end())
            if joiner is None:
                break
            place = joiner.end()
        return tuple(found) if any(group.sure for group in found) else ()

    def _telling(self, name: str) -> bool:
        key = fold_in_place(name)
        bare = _BRACKETED.sub("", key)
        told = bare in self.lex.parties or self.lex.telling.search(key) is not None
        parts = _JOINED.split(bare)
        told = told or (len(parts) > 1 and any(" " in part and part in self.lex.parties for part in parts))
        return told or _ACRONYM.fullmatch(name) is not None

    def _without_aside(self, text: str, folded: str) -> tuple[int, bool]:
        """Where the groups end before words that belong to the verb; whether an aside calls them a group."""
        end = _end(self.lex.between, folded)
        comma = text.rfind(", ", 0, end)
        if comma < 0 or not text[end:].lstrip().startswith(","):
            return end, False
        aside = folded[comma + 2 : end]
        if self.lex.exception.match(aside):
            return _end(self.lex.between, folded[:comma]), False
        article = self.lex.aside.match(aside) is not None
        if (article and self.lex.head_word.search(aside)) or self.lex.theirs.search(aside):
            return _end(self.lex.between, folded[:comma]), True
        return end, False

    def only(self, text: str) -> Group | None:
        """The one name at the end of a stretch, sure or not."""
        folded = fold_in_place(text)
        return self._at_end(text, folded, 0, _end(self.lex.between, folded))

    def whole(self, text: str) -> str | None:
        """The name of the group that a stretch is, with nothing beside it; None where it is none."""
        match = self.lex.forward.fullmatch(self.lex.of_first.sub("", text))
        if match is None:
            return None
        name = match["name"] or match["group"]
        plain = match["name"] is not None and match["group"] == match["name"]
        sure = not plain or self.lex.tails.fullmatch(name) is not None
        return name if sure or self.may_be_group(name, "") else None

    def _joined(self, text: str, folded: str, end: int) -> Group | None:
        """A known name with a joiner in it at the end of a stretch."""
        short = _BRACKETED.search(folded, 0, end)
        bare = folded[: short.start() if short else end]
        for key in self.joined:
            if bare.endswith(key):
                return Group(len(bare) - len(key), end, text[len(bare) - len(key) : end], True)
        return None

    def _at_end(self, text: str, folded: str, start: int, end: int) -> Group | None:
        lex = self.lex
        part, low = text[start:end], folded[start:end]
        if adjective := lex.adjective.search(low):
            return Group(start + adjective.start(), end, part[adjective.start() :], True)
        if whose := lex.whose.search(low):
            return Group(start + whose.start("name"), end, part[whose.start("name") :], True)
        headed = self._headed(part, low)
        if headed:
            shown = part[headed.start() : headed.end("head") + 2]
            proper = headed.start() > 0 and shown[0].isupper() and any(char.isupper() for char in shown[1:])
            if proper and (whole := lex.name.match(part, headed.start())):
                return Group(start + whole.start(), end, whole.group(), True)
            name = part[headed.start("name") :]
            kind = lex.kind.search(low)
            full = lex.name.fullmatch(name)
            if full and fold_in_place(name.split()[0]) in lex.words.names.given and not self.is_group(name):
                return None
            if full or (kind and kind.start() <= headed.start("name") + 4):
                begin = headed.start() if lex.part.match(headed["head"]) else headed.start("name")
                if not full and kind:
                    begin = kind.start()
                return Group(start + headed.start(), end, part[begin:], True)
        tailed = lex.tails.search(part)
        if tailed and not lex.article.fullmatch(tailed.group().split(" ")[0].lower()):
            return Group(start + tailed.start(), end, tailed.group(), True)
        if tailed and tailed.group().count(" ") > 1:
            begin = tailed.start() + tailed.group().index(" ") + 1
            return Group(start + begin, end, part[begin:], True)
        if kind := lex.kind.search(low):
            return Group(start + kind.start(), end, part[kind.start() :], True)
        named = lex.name.search(part)
        if named is None or not self.may_be_group(self._without_article(named.group()), low[: named.start()]):
            return None
        if lex.of_only.search(low[: named.start()]) and not lex.of_whom.search(low[: named.start()]):
            return None
        begin = named.start() + len(named.group()) - len(self._without_article(named.group()))
        name = part[begin:]
        key = fold_in_place(re.sub(r" ?\(.*\)$", "", name))
        sure = key in self.known or self._telling(name) or bool(lex.described.search(low[: named.start()].rstrip()))
        return Group(start + begin, end, name, sure)

    def _headed(self, part: str, low: str) -> re.Match[str] | None:
        """The last head in a stretch behind which a name fills it: "members of the bench of the Greens"."""
        first = found = self.lex.headed.search(low)
        while found is not None and self.lex.name.fullmatch(part[found.start("name") :]) is None:
            found = self.lex.headed.search(low, found.end("head"))
        return found or first

    def _without_article(self, name: str) -> str:
        """A name without the article, or another word that no name begins with, that opens its sentence."""
        first, _, rest = name.partition(" ")
        opening = fold_in_place(first) in self.lex.words.names.never or self.lex.article.fullmatch(first.lower())
        return rest if rest and opening else name

    def may_be_group(self, name: str, before: str) -> bool:
        """Whether nothing tells that a name is somebody's, a place's or a body's; `before` stands before it, folded."""
        words = [fold_in_place(word) for word in name.split()]
        names = self.lex.words.names
        told = self.lex.telling.search(words[-1]) is not None and self.lex.member.fullmatch(words[0]) is None
        title = before.split()[-1:] or [""]
        if title[0].rstrip(".") in _titles(self.lex.words):
            return False
        key = " ".join(words)
        if key in self.known:
            return True
        if self.lex.words.votes.places and re.match(rf"(?:{self.lex.words.votes.places.bodies})", key):
            return False
        if words[0] in self.lex.helpers or words[0] in names.given or words[-1] in self.surnames:
            return False
        if words[0] in names.never and (len(words) == 1 or not before.strip()):
            return False
        titled = words[0].rstrip(".") in _titles(self.lex.words) and not told  # unlike `the Justice Party`
        if len(words) > 1 and (words[1] in names.given or titled):
            return False
        if any(len(word) > 3 and word.endswith(".") for word in words[:-1]):
            return False
        if len(words) > 1 and self.lex.kind.fullmatch(words[0]) and not told:
            return False
        return key not in names.places and not (len(words) == 1 and words[0] in names.demonyms)


def groups_of(reading: Reading) -> Groups:
    """The groups of a document, found once for all kinds of claims."""
    return reading.once(Groups)


_MODIFIERS = 4
"""Words between a joiner and a group at most: "and the main opposition …"."""


def _titles(words: Language) -> frozenset[str]:
    return words.posts.heads | words.names.honorifics


def _end(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.search(text)
    return match.start() if match else len(text)
