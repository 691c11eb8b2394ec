"""A sentence parsed with each list of groups as one word, so that what is said of a group is said of its phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import pairwise
from types import MappingProxyType

from constancia.claims.patterns import WHOLE, WORD, Patterns
from constancia.claims.voting.masking import COUNT, FILL
from constancia.claims.voting.owned import over_masks
from constancia.claims.voting.parsed import Parsed as Voting
from constancia.claims.voting.runs import Mention, Run
from constancia.claims.voting.stances import Stance
from constancia.claims.voting.verbs import Deciding
from constancia.claims.voting.voted_on import voted_on, voted_on_end
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass, replace
from constancia.syntax.clauses import Clause
from constancia.syntax.folding import fold_in_place
from constancia.syntax.parsing import Parsed
from constancia.syntax.phrases import Phrase, PhraseKind
from constancia.syntax.tokens import Kind, Token

SIDES = ("for", "against", "abstain", "split")
_BEFORE = (WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.ADJECTIVE, WordClass.ADVERB)
_ASIDE = 25
"""Characters between words for an exception and the groups that are one."""
_LED = (WordClass.DETERMINER, WordClass.POSSESSIVE)
_MARKS, _PAIR = 3, 2
_WIDEST = 120
"""Characters between commas behind a group that may tell aside of it."""
SIDED = frozenset(
    {Sense.VOTE, Sense.VOTE_FOR, Sense.VOTE_AGAINST, Sense.VOTE_ABSTAIN, Sense.VOTE_SPLIT, Sense.STANCE_FOR}
    | {Sense.STANCE_AGAINST}
)
"""What a verb that takes a side may mean."""
_DASHES = compiled(r" ?[—–-] ?[^—–.;:]{3,90}?[—–-](?=[ \w])(?!\w[—–-])")
_ADVERB = 20
"""Characters before a phrase in which a word stands that makes it some of a group: "mostly Greens"."""
_FORWARD = 60
"""Characters before a verb in which what it gives may stand, where a pronoun takes it up."""
_EDGES = frozenset(";:•|—(")
_BARE = frozenset((Tense.INFINITIVE, Tense.GERUND, Tense.PARTICIPLE))


class SiteLexicon(Patterns):
    """Patterns for what is said of groups in one language."""

    around = MappingProxyType(
        {
            **dict.fromkeys(["matters", "minor", "accepts", "rules", "hanging", "talk", "theirs", "meanwhile"], WHOLE),
            **dict.fromkeys(["joins", "resolves", "unites", "refuses", "gives", "withholds", "wanting"], WORD),
            **dict.fromkeys(["pointing", "pro_verb"], WORD),
            **dict.fromkeys(
                ["cleft", "heads", "camps", "ranks", "people", "comes", "consists", "casts"], rf"{WORD} ?$"
            ),
            "all_but": rf"{WORD}$",
            "posture": "(?:{})$",
            "one_member": r"(?:{})(?!\w)",
            "links": " (?:{})$",
            "being": rf"{WORD}:? ",
            "objective": rf"{WORD} $",
            "exceptions": ",? (?:{})",
            "changes": r" (?:\w+ )?(?:{})",
        }
    )

    many = frozenset({"matters"})

    def __init__(self, code: str) -> None:
        groups, standing = language(code).votes.groups, language(code).votes.standing
        super().__init__(standing, groups, language(code).deciding)
        self.said, self.labels, self.own = (_compiled(one) for one in (standing.said, standing.labels, standing.own))
        self.nouns = {side: compiled(rf"(?<![\w-])(?:{text})(?!\w)") for side, text in standing.nouns.items()}
        self.votes_so = {side: compiled(rf"(?<![\w-])(?:{text})(?!\w)") for side, text in standing.votes_so.items()}
        self.cast = {
            side: compiled(rf"(?: (?!(?:to|without|sin|no|ningun)\b)\w+){{0,4}}? (?:{text})(?!\w)")
            for side, text in standing.votes_so.items()
        }
        self.joined = {
            side: compiled(rf"(?: [\w“\"«]+){{1,8}}? (?:{standing.joined_in}) (?:\w+ ){{0,2}}?(?:{text})(?!\w)")
            for side, text in standing.nouns.items()
        }
        aside, own = rf"(?:[ ,]|(?<!\w)(?:{standing.adverbial})(?!\w))*(?<!\w)", standing.whose_own
        self.held = {
            side: compiled(rf"(?:{standing.holds})(?!\w){aside}(?:{own})(?:{standing.given})(?<= )(?:{text})(?!\w)")
            for side, text in standing.nouns.items()
        }
        self.bare = {side: compiled(text) for side, text in standing.bare.items()}
        self.pairs, self.gerunds, self.beside_others = groups.pairs, standing.gerunds, standing.beside_others
        self.agents, self.led = standing.agents, standing.led
        self.undone, self.supposing, self.whenever = standing.undone, standing.supposing, standing.whenever
        count, led = rf"{COUNT}{FILL}*", rf"(?: {groups.articles})?"
        self.nor = compiled(rf"(?<!\w)(?:{standing.nor}){led} ?$")
        self.lacking = compiled(rf"(?<!\w)(?:{standing.lacking}){led}(?: [\w-]+)? ?$")
        described = rf"(?: (?:{groups.described}|{groups.leanings}))*"
        self.alike = compiled(rf"(?<!\w)(?:{standing.alike}){led}{described}(?: {standing.rest_of})? ?$")
        self.besides = compiled(rf"(?:^|[.;:,—] ?)(?:{standing.besides}){led} ?$")
        self.right_behind = compiled(rf" (?:{groups.articles} )?(?:(?:{groups.described}) )?")
        self.bare_head = compiled(rf"(?<!\w)(?:{groups.aside}) (?:{groups.heads})$")
        self.item = compiled(
            rf" ?[;:,(–—-] ?(?:(?:{groups.last_joiners}) )?(?:(?:{groups.articles}) )?"
            rf"(?:(?P<count>{count}) (?:{groups.of})?(?:(?:{groups.described}|{groups.leanings}) )?)?"
        )
        self.part_of_it = over_masks(standing.part_of_it)
        self.listing, self.origins, self.whose = standing.listing, standing.origins, standing.whose
        self.from_there = compiled(rf" (?:{groups.origins})(?=,)")
        tendency = rf"(?:{groups.plurals.lower().replace('(?i:', '(?:')}|{groups.adherents.lower()})"
        kinds = rf"(?:{groups.leanings}|{groups.origins}|{groups.described}|{groups.posed})"
        of_which = rf"(?: {groups.of_camp}| (?:{groups.of}).+)"
        self.headed = compiled(groups.headed.replace("#", kinds).replace("~", tendency).replace("@", of_which))
        self.about = compiled(rf"[^\w(]*(?:{groups.about}) (?:(?:{groups.articles}) )?(?:(?:{groups.described}) )?")
        self.topic = compiled(rf"(?:^ ?|[;:,.—] ?)(?:{groups.topics})$")
        self.exception = compiled(rf", (?:{groups.exceptions})[^;:.,]{{2,60}}(?=,|;|$)| (?:{groups.exceptions})")
        self.excepting = compiled(rf"(?<!\w)(?:{groups.exceptions})l?(?: (?:{groups.articles}|{groups.described}))* ?$")
        self.with_all = compiled(groups.with_all.replace("#", f"({count})"))
        self.together = compiled(rf" (?:{standing.together})l?(?: (?:{groups.articles}|{groups.described}))* ")
        self.including = compiled(rf",? (?:{groups.such_as}) (?:(?:{groups.articles}) )?")
        self.split = compiled(rf"(?<![\w-])(?:{groups.stances['split']})")
        self.beside = compiled(rf"(?:[ ,«“\"'@]|(?<!\w)(?:{standing.adverbial})(?!\w))*")
        self.rank = compiled(rf"(?:{groups.heads}|{groups.people})(?: (?:{groups.leanings}))*")
        self.linked = compiled(rf"[ ,]*(?: (?:{groups.last_joiners}))?(?: (?:{groups.articles}))? *$")
        self.of_it = compiled(rf"(?<!\w)(?:{groups.of})$")
        self.led_in = compiled(rf"{groups.articles}|{groups.described}")


def _compiled(table: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {side: compiled(rf"(?<![\w-])(?:{text})") for side, text in table.items()}


def _verbal(token: Token) -> Token:
    """A word behind a group: a verb where it may be one in the past, since no participle stands there without more."""
    told = tuple(one for one in token.forms if one.word_class is WordClass.VERB and one.tense is Tense.PAST)
    return token._replace(forms=told) if told and len(told) < len(token.forms) else token


def _dated(row: tuple[Token, ...], place: int) -> bool:
    """Whether a word tells only when: a date, or what leads to one."""
    while row[place].is_a(WordClass.PREPOSITION, WordClass.DETERMINER) and place + 1 < len(row):
        place += 1
    return row[place].kind is Kind.DATE


def _bare(phrase: Phrase, folded: str) -> str:
    """The own words of a phrase but for what determines them, folded."""
    named = [one for one in phrase.tokens if not one.is_a(*_LED)]
    named = named or list(phrase.tokens)
    return folded[named[0].start : named[-1].end]


def _joins(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.LINK or (phrase.kind is PhraseKind.MARK and phrase.tokens[0].text in ",;")


def _together(listed: list[Held]) -> Held:
    """The groups of a list as one, each with the number that its own phrase has."""
    mentions = [
        replace(one, count=held.count, part=held.part)
        if len(held.run.mentions) == 1 and held.count is not None
        else one
        for held in listed
        if not held.lost
        for one in held.run.mentions
    ]
    first, last = listed[0], listed[-1]
    run = Run(first.run.start, last.run.end, tuple(mentions), sure=True)
    return Held(run, first.start, last.end, lost=not mentions)


site_lexicon = lru_cache(maxsize=4)(SiteLexicon)
"""The compiled words of a language."""


@dataclass(frozen=True, slots=True)
class Held:
    """A phrase that is a list of groups, or some of one."""

    run: Run
    start: int
    end: int
    count: int | None = None
    part: bool = False
    """Whether only some of the group are told of."""
    lost: bool = False
    """Whether nothing can be said of the group by it: "several Labour members"."""


class Site:
    """A sentence with its groups, each list of them a single name; offsets are the document's."""

    def __init__(self, voting: Voting, row: Parsed, runs: tuple[Run, ...], before: Stance | None = None) -> None:
        self.before = before
        """What the sentence right before it tells last."""
        self.voting = voting
        self.reading = voting.reading
        self.text = voting.reading.text
        self.folded = voting.reading.folded
        self.start, self.end = voting.sentence.start, voting.sentence.end
        self.lex = site_lexicon(voting.reading.language.code)
        self.relatives = frozenset(row.words.closed[WordClass.RELATIVE].split())
        self.runs = {run.start: run for run in runs if not self._excepted(run)}
        self.exceptions: dict[int, Run] = {}
        """Those who are said to have stood otherwise than the groups that begin at an offset."""
        self.parsed = Parsed(row.sentence, tuple(self._merged(row.row, runs)), row.words)

    def _merged(self, row: tuple[Token, ...], runs: tuple[Run, ...]) -> Iterator[Token]:
        """The words of the sentence, each list of groups as one name; "all" and the like behind it left out."""
        left = list(runs)
        floating, named, skipped = False, False, 0
        for place, token in enumerate(row):
            if (total := self.lex.total_of.match(self.folded, token.start)) is not None:
                skipped = total.end()  # `a total of 20 Greens`
            if token.start < skipped or (token.text == ":" and self._opens_line(row, place)) or _dated(row, place):
                continue
            while left and left[0].end <= token.start:
                left.pop(0)
            if not left or token.end <= left[0].start:
                word = self.folded[token.start : token.end]
                floating = floating and token.kind is Kind.WORD and self.lex.floats.fullmatch(word) is not None
                if not floating:
                    yield _verbal(token) if named else token
                    named = named and (token.text in ",)" or token.is_a(WordClass.ADVERB))
            elif token.start <= left[0].start:
                floating = named = True
                aside = self.lex.exception.match(self.folded, left[0].end, self.end)
                skipped = aside.end() + 1 if aside is not None else self._past_aside(row, left)
                if aside is not None and len(left) > 1 and left[1].start < skipped + _ASIDE and self._excepted(left[1]):
                    self.exceptions[left[0].start] = left[1]
                    skipped = left[1].end + (self.text[left[1].end : left[1].end + 1] == ",")  # `all but A, B and C`
                yield Token(left[0].start, left[0].end, self.text[left[0].start : left[0].end], Kind.NAME)

    def _past_aside(self, row: tuple[Token, ...], left: list[Run]) -> int:
        """Where what is told aside behind the first of several runs ends, if it tells of no side; else 0.

        Between dashes, or between commas with the verb behind them: "the Greens, by contrast, voted for it".
        """
        first, low = left[0].end, self.start
        from_there = self.lex.from_there.match(self.folded, first)
        first = from_there.end() if from_there is not None else first
        limit = left[1].start if len(left) > 1 else self.end
        ends = [aside.end() for aside in (_DASHES.match(self.text, first, limit),) if aside is not None]
        if self.text[first : first + 2] == ", ":
            behind = (
                token for token, mark in zip(row[1:], row, strict=False) if mark.text == "," and mark.start > first
            )
            ends += [one.start for one in behind if one.start < min(limit, first + _WIDEST) and self._goes_on(one)]
        sides = (*self.voting.lex.named_sides.values(), *self.lex.said.values(), *self.lex.nouns.values())
        end = max(ends, default=0)
        told = self.voting.text[first - low : end - low]
        acts = any(token.senses & SIDED for token in row if first <= token.start < end)
        return 0 if acts or any(one.search(told) for one in sides) else end

    def _goes_on(self, token: Token) -> bool:
        """Whether a word goes on with the clause whose subject stood before: its verb, or what opens that."""
        told = token.is_a(WordClass.VERB) and not any(form.tense in _BARE for form in token.forms)
        return told or token.is_a(WordClass.CLITIC, WordClass.NEGATION)

    def _opens_line(self, row: tuple[Token, ...], place: int) -> bool:
        """Whether a colon only parts a group that opens its line from what it did: "Labour: voted against"."""
        run = next((run for run in self.runs.values() if run.end == row[place].start), None)
        if run is None or self.folded[self.start : run.start].strip(" -–•*·") or place + 1 == len(row):
            return False
        return row[place + 1].is_a(WordClass.VERB, WordClass.PRONOUN, WordClass.CLITIC, WordClass.ADVERB)

    @cached_property
    def parted(self) -> Mapping[int, Deciding]:
        """Its verbs of deciding that have their object within them, by where they begin: "voted the bill down"."""
        voting = self.voting
        found = voting.lex.deciding_verbs.find(voting.text, voting.masked.text)
        return {self.start + one.start: replace(one, end=self.start + one.end) for one in found}

    def _excepted(self, run: Run) -> bool:
        """Whether a list of groups is of those who are said to have stood otherwise: "all parties except A and B"."""
        relative = self.folded[run.end : run.end + _ASIDE].partition(", ")[2].split(" ")[0]
        if self.text[run.end : run.end + 1] == "," and relative in self.relatives:
            return False  # «con excepción del PLN, que se abstuvo»
        return self.lex.excepting.search(self.folded, self.start, run.start) is not None

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses that have a verb, in order."""
        return tuple(clause for clause in self.parsed.clauses if clause.verb is not None)

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """Its phrases, in order."""
        return self.parsed.phrases

    @cached_property
    def held(self) -> tuple[Held, ...]:
        """Its phrases that are groups."""
        return tuple(one for phrase in self.phrases if (one := self.of(phrase)) is not None)

    def of(self, phrase: Phrase) -> Held | None:
        """The groups that a phrase is, with those of its list; None where it is something else, be it of a group."""
        return self.lists.get((phrase.start, phrase.end)) or self.alone(phrase) or self.attached.get(phrase.end)

    @cached_property
    def lists(self) -> Mapping[tuple[int, int], Held]:
        """The groups of each list of phrases that has several, by each of its phrases."""
        found: dict[tuple[int, int], Held] = {}
        listed: list[tuple[Phrase, Held]] = []
        linked, between = False, 0
        for phrase in (*self.phrases, None):
            if phrase is not None and listed and between < _MARKS and _joins(phrase):
                linked, between = linked or phrase.kind is PhraseKind.LINK, between + 1
                continue
            held = self.alone(phrase) or self.attached.get(phrase.end) if phrase is not None else None
            first = listed[0][0] if listed else None
            if phrase is None or held is None or first is None or not between or not self._same_list(first, phrase):
                if len(listed) > 1 and (linked or len(listed) > _PAIR or self._headline(listed, phrase)):
                    whole = _together([one for _, one in listed])
                    found.update(((one.start, one.end), whole) for one, _ in listed)
                listed, linked = [], False
            if phrase is not None and held is not None:
                listed.append((phrase, held))
            between = 0
        return MappingProxyType(found)

    def _headline(self, listed: list[tuple[Phrase, Held]], phrase: Phrase | None) -> bool:
        """Whether two groups with a comma between are the subject of a headline: "ANC, EFF carry the bill"."""
        opens = not self.folded[self.start : listed[0][0].start].strip(" \"'“«")
        verb = phrase.verb if phrase is not None and phrase.start <= listed[-1][0].end + 1 else None
        return opens and verb is not None and verb.form.tense not in _BARE

    @cached_property
    def attached(self) -> Mapping[int, Held]:
        """The groups of whom the phrase before them tells how many, by where each of the two phrases ends."""
        found: dict[int, Held] = {}
        for one, other in pairwise(self.phrases):
            held = self.alone(other) if other.preposition in self.lex.origins else None
            if (
                held is None
                or one.kind is not PhraseKind.NOUN
                or self.alone(one)
                or not all(map(self._measures, one.within()))
            ):
                continue
            told = self._counted(one, other, held.run)
            found[one.end] = found[other.end] = replace(told, start=one.start, end=held.end)
        return found

    def _same_list(self, first: Phrase, phrase: Phrase) -> bool:
        """Whether a phrase may go on a list: led by no preposition, or by that of the first."""
        if phrase.preposition:
            return phrase.preposition in (first.preposition, *self.lex.listing)
        following = next(self.after(phrase.end), None)
        before = next((one for one in reversed(self.phrases) if one.end <= first.start), None)
        acts = following is not None and following.kind is PhraseKind.VERB
        return not (acts and (first.preposition or (before is not None and before.kind is PhraseKind.VERB)))

    def alone(self, phrase: Phrase) -> Held | None:
        """The groups that a phrase by itself is."""
        if phrase.kind is not PhraseKind.NOUN:
            return None
        if phrase.aside and self.lex.heads.search(self.folded[phrase.start : phrase.tokens[-1].end]):
            for aside in phrase.aside:  # `the other parties, A and B,`
                if (held := self.alone(aside)) is not None:
                    return held
        for inner in phrase.within():
            place = next((k for k, token in enumerate(inner.tokens) if token.start in self.runs), None)
            if place is None:
                if not self._measures(inner):
                    return self._headed(phrase)
                continue
            run = self.runs[inner.tokens[place].start]
            if not self._heads(inner, place):
                return self._headed(phrase)
            return self._counted(phrase, inner, run)
        return self._headed(phrase)

    def _headed(self, phrase: Phrase) -> Held | None:
        """The group that a phrase is by the noun at its head and what describes it: "Kurdish parties", «ala evista»."""
        named = [one for one in phrase.tokens if one.kind is not Kind.NUMBER and not one.is_a(*_LED)]
        if not named:
            return None
        start = named[0].start
        words = self.folded[start : named[-1].end if phrase.aside else phrase.end]
        if self.lex.headed.fullmatch(words) is None:
            return None
        end = start + len(words)
        numbers = [one for one in phrase.tokens if one.kind is Kind.NUMBER and one.figure is not None]
        if numbers and self.lex.camps.search(named[-1 if self.parsed.words.head_last else 0].text.lower()):
            return None  # "two right-wing parties"
        whole = Run(start, end, (Mention(start, end, end, self.text[start:end], sure=True),), sure=True)
        return (
            self._counted(phrase, replace(phrase, start=start), whole)
            if numbers or start > phrase.start
            else Held(whole, start, end)
        )

    def _heads(self, phrase: Phrase, place: int) -> bool:
        """Whether a list of groups is the head of its phrase."""
        behind = phrase.tokens[place + 1 :]
        if self.owns(phrase.tokens[place].end):
            return False
        if self.parsed.words.head_last:
            place_end = phrase.tokens[place].end
            if any(pattern.match(self.folded, place_end) for pattern in self.lex.bare.values()):
                return True  # `the Greens dissenting`
            return all(self.lex.adverbial.fullmatch(self.folded[token.start : token.end]) for token in behind)
        pairs = self.lex.pairs
        fits = (
            token.kind is Kind.NUMBER
            or token.is_a(*_BEFORE)
            or self.folded[token.start : token.end] in pairs
            or self.lex.led_in.fullmatch(self.folded, token.start, token.end)
            for token in phrase.tokens[:place]
        )
        return all(fits) and not any(token.kind is Kind.NAME for token in behind)

    @cached_property
    def about(self) -> Held | None:
        """The groups that the sentence says at its head that it is about: "as for Labour", «en cuanto a Vox»."""
        run = next(iter(self.runs.values()), None)
        led = run is not None and self.lex.about.fullmatch(self.folded, self.start, run.start)
        return self.of_run(run) if run is not None and led else None

    def outer(self, held: Held) -> Held | None:
        """The groups of which those of a list are examples: "the opposition, including A and B, voted"."""
        before = (run for run in self.runs.values() if run.end < held.run.start)
        outer = next(
            (run for run in before if self.lex.including.fullmatch(self.folded, run.end, held.run.start)), None
        )
        return self.of_run(outer) if outer is not None else None

    def of_run(self, run: Run) -> Held:
        """A list of groups with what its phrase tells of it."""
        return next((held for held in self.held if held.run.start == run.start), Held(run, run.start, run.end))

    def ends_body(self, place: int) -> bool:
        """Whether the name of a body ends right before an offset."""
        return any(self.start + body.end in (place, place - 1) for body in self.voting.bodies)

    def none_of(self, held: Held) -> bool:
        """Whether what is told of groups is denied of them: "neither Labour", "not a single Republican"."""
        return self.lex.nor.search(self.folded, self.start, held.run.start) is not None

    def owns(self, end: int) -> bool:
        """Whether what ends at an offset is the owner of what follows: `the Democrats' amendment`."""
        return self.text[end : end + 1] in ("'", "’") and self.text[end + 1 : end + 3] != " ,"

    def pronominal(self, phrase: Phrase) -> bool:
        """Whether a phrase is a pronoun that may stand for the groups spoken of: "said they would back it"."""
        return all(token.is_a(WordClass.PRONOUN) for token in phrase.tokens)

    def _measures(self, phrase: Phrase) -> bool:
        """Whether a phrase only says how much of what it is of: a number, "most", "the rest"."""
        if any(token.kind is Kind.NUMBER for token in phrase.tokens):
            people = self.lex.people
            return all(
                token.kind is Kind.NUMBER or token.is_a(*_BEFORE) or people.fullmatch(fold_in_place(token.text))
                for token in phrase.tokens
            )
        head = self.folded[phrase.start : phrase.tokens[-1].end]
        measures = (self.lex.some, self.lex.most, self.lex.every)
        told = any(one.fullmatch(head) for one in measures) or self.lex.ranks.fullmatch(_bare(phrase, self.folded))
        return bool(told) or self._one_of(phrase) or self._rank(phrase) is not None

    def _rank(self, phrase: Phrase) -> int | None:
        """Where the word begins by which a phrase is a group, or its people: «la bancada del pequeño partido X»."""
        named = (one for one in phrase.tokens if one.kind is not Kind.NUMBER and not one.is_a(*_BEFORE))
        first = next((one.start for one in named), phrase.end)
        whole = self.lex.rank.fullmatch(self.folded, first, phrase.tokens[-1].end) is not None
        return first if whole and self.lex.some.search(self.folded[phrase.start : first].rstrip()) is None else None

    def _one_of(self, phrase: Phrase) -> bool:
        """Whether a phrase begins with one member, whoever it is: "one MP of"."""
        excepted = self.lex.all_but.search(self.folded[self.start : phrase.start].rstrip())
        return excepted is None and self.lex.one_member.match(self.folded, phrase.start) is not None

    def of_groups(self, end: int) -> bool:
        """Whether the number that ends at an offset is one of groups: "the three parties of the coalition"."""
        counted = self.folded[end : end + _ADVERB].split()[:1]
        return bool(counted) and counted[0].endswith("s") and self.lex.heads.search(counted[0]) is not None

    def _counted(self, whole: Phrase, inner: Phrase, run: Run) -> Held:
        lead = self.folded[max(self.start, whole.start - _ADVERB) : run.start].strip()
        numbers = [token for one in whole.within() for token in one.tokens if token.kind is Kind.NUMBER]
        numbers = [token for token in numbers if token.start < run.start and token.figure is not None]
        end = max(run.end, inner.end if inner is whole and not inner.of else run.end)
        numbers = [token for token in numbers if not self.of_groups(token.end)]  # "the two parties"
        count = int(numbers[0].figure.value) if numbers and numbers[0].figure is not None else None
        first = numbers[0].start if numbers else whole.start
        if self.lex.all_but.search(self.folded[self.start : first].rstrip()):
            return Held(run, whole.start, end)  # `all but two of the Greens`
        if self._one_of(whole):
            ones = tuple(replace(one, count=1, part=True) for one in run.mentions)
            return Held(replace(run, mentions=ones), whole.start, end)  # `one MP each of A and B`
        several = self.lex.several_wholes.fullmatch(self.folded, whole.start, run.end) is not None
        if self.lex.some.search(lead) and not self.lex.most.search(lead) and not several:
            return Held(run, whole.start, end, lost=True)
        if count is None:
            one = len(run.mentions) == 1 and self.lex.lone.search(self.folded[whole.start : run.end]) is not None
            return Held(run, whole.start, end, run.mentions[0].count if len(run.mentions) == 1 else None, lost=one)
        definite = self.lex.every.search(self.folded[whole.start : numbers[0].start].strip()) is not None
        if inner is not whole and (rank := self._rank(whole)) is not None:  # «la bancada de 12 senadores del pequeño X»
            return Held(run, whole.start, end, count, part=not definite and numbers[0].start < rank)
        return Held(run, whole.start, end, count, part=not definite or inner is not whole)

    def beside(self, clause: Clause) -> Held | None:
        """The groups of one of several gerunds that a preposition leads to: "with A voting for it, and B against"."""
        if clause.verb is None or clause.group is None or clause.group.form.tense is not Tense.GERUND:
            return None
        before = [phrase for phrase in self.phrases if phrase.end <= clause.verb.start]
        if len(before) > 2 and self.of(before[-1]) is None and before[-2].kind is PhraseKind.LINK:
            before = before[:-2]  # `the Greens and independent Ann Hill voting for it`
        return self.of(before[-1]) if before and self.absolute(before[-1]) else None

    def absolute(self, phrase: Phrase) -> bool:
        """Whether a preposition leads to a phrase and its verb, or did to one before it that it is joined to."""
        led = (*self.parsed.words.absolute, *self.lex.gerunds)
        if phrase.preposition in led or phrase.preposition:
            return phrase.preposition in led
        before = [one for one in self.phrases if one.end <= phrase.start]
        joined = bool(before) and (before[-1].kind is PhraseKind.LINK or self.text[before[-1].start] == ",")
        return joined and any(one.preposition in led and self.of(one) is not None for one in before)

    def governor(self, clause: Clause) -> Clause | None:
        """The clause whose verb stands right before that of a clause."""
        at = next(k for k, one in enumerate(self.clauses) if one is clause)
        return self.clauses[at - 1] if at else None

    def verb_text(self, clause: Clause | None) -> str:
        """The words of a verb, folded, with the pronoun before it."""
        if clause is None or clause.verb is None:
            return ""
        return self.folded[clause.verb.start : clause.verb.end]

    def head(self, clause: Clause) -> str:
        """The last word of a verb, folded."""
        return self.verb_text(clause).rpartition(" ")[2]

    def limit(self, clause: Clause, window: int) -> int:
        """Where the words that belong to a verb have ended: at another verb, a turn of thought, a strong mark."""
        verb = clause.verb
        if verb is None:
            return self.end
        for phrase in self.after(verb.end):
            if phrase.kind in (PhraseKind.CONTRAST, PhraseKind.RELATIVE) or phrase.start > verb.end + window:
                return min(phrase.start, verb.end + window)
            if phrase.kind is PhraseKind.MARK and phrase.tokens[0].text in _EDGES:
                return phrase.start
            if phrase.kind is PhraseKind.VERB and phrase.verb is not None and phrase.verb.form.tense not in _BARE:
                return phrase.start
        return min(self.end, verb.end + window)

    def clefted(self, clause: Clause) -> bool:
        """Whether the words before a verb leave open who it is that did so: "the only party not to"."""
        if clause.verb is None:
            return False
        before = self.folded[max(self.start, clause.verb.start - 60) : clause.verb.start].rstrip()
        return self.lex.cleft.search(before) is not None

    def since(self, clause: Clause) -> bool:
        """Whether what a clause tells is the cause or the day of what another does: «después de que el PP votara»."""
        before, verb = self.governor(clause), clause.verb
        first = before.verb.end if before is not None and before.verb is not None else self.start
        return verb is not None and self.lex.since.search(self.folded, first, verb.start) is not None

    def given_at(self, clause: Clause) -> int:
        """Where what a verb of giving gives begins, over "its", "full" and the like."""
        end = clause.verb.end if clause.verb is not None else self.end
        given = self.lex.given.match(self.folded, end)
        return given.end() if given else end

    def brought_forward(self, noun: re.Pattern[str], verb: int) -> re.Match[str] | None:
        """A noun that a verb's pronoun takes up: «el apoyo lo dieron los diputados de A»."""
        low = max(self.start, verb - _FORWARD)
        found = noun.search(self.folded, low, verb) if self.parsed.words.inverts else None
        nouns = ((one.start, one.end) for one in self.phrases if one.kind is PhraseKind.NOUN)
        return found if found is not None and any(a <= found.start() < b for a, b in nouns) else None

    def resolved_behind(self, clause: Clause) -> bool:
        """Whether the sentence goes on to say who announced what a verb tells: ", the party said"."""
        at = next(k for k, one in enumerate(self.clauses) if one is clause)
        following = self.clauses[at + 1 : at + 2]
        for phrase in self.after(clause.verb.end if clause.verb is not None else self.end):
            if phrase.kind is PhraseKind.VERB:
                break
            if phrase.kind in (PhraseKind.CONTRAST, PhraseKind.RELATIVE, PhraseKind.LINK):
                return False
        return any(Sense.SAY in one.senses or self.lex.resolves.match(self.verb_text(one)) for one in following)

    def after(self, place: int) -> Iterator[Phrase]:
        """The phrases that begin at an offset or behind it."""
        return (phrase for phrase in self.phrases if phrase.start >= place)

    def measure(self, end: int) -> str | None:
        """What the words behind an offset say was voted on."""
        following = next(self.after(end), None)
        if following is not None and self.of(following) is not None:
            return None
        words = voted_on(self.voting, end - self.start, nominal=True)
        if words is None or self.lex.exceptions.match(self.folded, end) is not None:
            return None
        if any(
            run.end > end and words.startswith(run.mentions[0].name)
            for run in self.runs.values()
            if not self.owns(run.end)
        ):
            return None  # «se abstuvieron en la votación el PNV y»
        starts = {run.mentions[0].end: run.start for run in self.runs.values()}
        starts |= {held.run.mentions[0].end: held.start for held in self.held}
        heads = (self.text[start:last][:_ASIDE] for last, start in starts.items() if start > end)
        led = {head: words.partition(head)[0] for head in heads if head in words}
        cut = min(
            (before for before in led.values() if before and not self.lex.of_it.search(before)), key=len, default=None
        )
        return self.lex.linked.sub("", cut) if cut else words  # «respaldaron la moción los diputados de A»

    def measure_end(self, end: int) -> int:
        """Where these words end."""
        return voted_on_end(self.voting, end - self.start) + self.start

    def of_measure(self, start: int, end: int) -> bool:
        """Whether a stretch names what a body decides on."""
        if self.voting.lex.measures.search(self.folded, start, end):
            return True
        if self.lex.matters.search(self.folded, start, end):
            return True
        voting = self.voting
        near = voting.bodies or voting.outcomes or voting.counts or voting.lex.vote_word.search(voting.text)
        return bool(near) and self.lex.minor.search(self.folded, start, end) is not None

    def voting_clause(self, place: int) -> int:
        """Where the stretch between semicolons begins in which an offset lies."""
        return self.start + self.voting.clause(place - self.start, place - self.start)[0]

    @property
    def hangs(self) -> bool:
        """Whether it makes what it tells hang on something: "would back it if", «sin el apoyo de A no era posible»."""
        return self.lex.hanging.search(self.folded, self.start, self.end) is not None

    @cached_property
    def told(self) -> bool:
        """Whether a vote or a body is told of in the sentence or near it."""
        voting = self.voting
        return bool(voting.outcomes or voting.counts or voting.sitting or voting.legislative)
