"""Which force a sentence lets in, through or out, and whether that is asked for, decided or refused."""

from __future__ import annotations

from collections.abc import Iterator

from constancia.claims.authorisations.belonging import OWNERS, Let, home
from constancia.claims.authorisations.merging import Found
from constancia.claims.authorisations.putting import Putting, forbidden, meant
from constancia.claims.authorisations.sites import MOVES, Force, Role, Word
from constancia.claims.authorisations.terms import TURNS
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import replace
from constancia.model.claims import Modality
from constancia.syntax.folding import fold_in_place
from constancia.syntax.tokens import Kind

_NEAR = 16
"""Words between one word with a role and the next that it governs, at most."""
_BEHIND = 14
"""Words between a force and what is said of its coming."""
_LEAVING = 40
"""Characters between a force and the words that make it leave."""
_PASSIVE = 30
"""Words between a force and the passive that decides on it."""


_LEAVE = "authorisation.made-to-leave"
HELD = "authorisation.held"
"""The rule of terms that are those of what a force comes or goes to do."""
SENDING = "authorisation.sending"
"""The rule of claims that a force will go, with no word that decides on it."""
_COMMAS = 3
"""Commas between a word that decides and what it governs, at most."""
_PAIR = 2
_CODE = 2
_DATED = 40
"""Characters between a decision and its day."""
_AUXILIARY = 24
"""Characters before a decision in which stands that it was taken before another."""
_CLOSE = 7
"""Words between a cue and the force that is its object."""
_COUNTS = (Kind.NAME, Kind.NUMBER)
_SMALL = (WordClass.CONJUNCTION, WordClass.DETERMINER, WordClass.PREPOSITION, WordClass.OF, WordClass.ADVERB)
_COUNTED = frozenset({Sense.MEMBERS, Sense.FORCE_WEAK, Sense.FORCE, Sense.FORCE_GO, Sense.FORCE_COME})
"""What may stand between a coming and the force that comes."""


class Deciding(Putting):
    """A sentence asked whether it lets a force in, through or out."""

    def authorisations(self) -> Iterator[Found]:
        """What the sentence tells, one per force that moves."""
        if self.p.rules.search(self.folded, self.start, self.end):
            return
        condition = self.p.conditions.search(self.folded, self.start, self.end)
        if any(token.text in "?¿" for token in self.sites.tokens if token.kind is Kind.MARK):
            return
        done, before = -1, None
        for force in self.sites.forces:
            used = before is not None and self.p.used.search(self.folded, self.start, force.start) is not None
            let = self._let(force, done, before) if force.first > done and not used else None
            if let is None and before is not None and self._gapped(before, force):
                let = replace(before, first=force.first, last=force.last, cue=force.first)
            if let is not None:
                if condition is None or not self._only_if(condition.end(), force):
                    yield self._found(let, force)
                done, before = max(force.last, let.last), let

    def _only_if(self, end: int, force: Force) -> bool:
        """Whether all stands under a condition: `if the government wants to extend the presence of`."""
        return end <= force.start and "," not in self.folded[end : force.start]

    # ---- what is done to a force

    def _let(self, force: Force, done: int, before: Let | None = None) -> Let | None:
        """What is done to a force: by words before it, by a passive behind it, or by its own going on behind it."""
        chain = self._chain(force.first, done)
        ended = self._ended(force, [word for word in chain if word.role not in MOVES])
        if ended is not None and (not force.weak or self._owned(force)):
            first, last = min(force.first, ended.index), ended.index
            asked = any(word.role is Role.ASK for word in chain) or self._meant(ended.index, force.first)
            put = Modality.PROPOSED if asked else Modality.DENIED
            return Let(_LEAVE, put, first, last, outward=False, cue=last)
        move = force.move or self._leading_in(chain)
        told = force.count is not None or self._owned(force)
        counted = force.preposition in self.p.words.accompanied and told and done < 0
        if move is not None and force.move is None and self._drilled(move, force):
            return None
        if move is not None and force.move is None and not counted and not self._object(move, force):
            return None
        cues = [word for word in chain if word.role not in MOVES]
        if move is None and cues and not self._direct(cues[-1], force):
            return None
        partakes = move is not None and self.p.partakes.search(fold_in_place(move.token.text)) is not None
        partakes = partakes and self._mission(force)
        if force.preposition not in self.p.words.objects and not (move is not None and (counted or partakes)):
            return None
        behind = None if move is not None else self._going(force)
        cues += self._given(cues, force, behind)
        passive = self._passive(force, behind)
        move = move or behind
        if (
            move is not None
            and not cues
            and meant(move)
            and any(token.is_a(WordClass.OF) for token in self.sites.tokens[move.index + 1 : force.first])
        ):
            return None  # `plans to move production of fighter jets`
        modality = self._settled(cues, move, passive)
        if not cues and before is not None and move is not None and self._coordinate(before, move):
            modality = before.modality
        under = self._under(force)
        if under is not None and not cues:
            return Let(
                "authorisation.under-a-deal", Modality.ASSERTED, force.first, under, outward=False, cue=force.first
            )
        if modality is None or (move is None and not self._of_force(cues, passive)):
            return None
        words = [word for word in (move, passive, *cues[-1:]) if word is not None]
        first = min([force.first, *(word.index for word in words[:1])])
        last = max([force.last, *(word.index for word in words)])
        rule = "authorisation.passive" if passive is not None and not cues else "authorisation.letting"
        if not cues and passive is None and move is not None and self._ahead(move):
            rule = SENDING
        cue = min([first, *(word.index for word in cues)])
        role = move.role if move is not None else None
        comes = (role is Role.COME or (role is Role.GO and self._foreign(force))) and not partakes
        goes = role is Role.GO or partakes or (role is None and self._mission(force))
        would = modality is Modality.PROPOSED and all(word.role is not Role.ASK for word in cues)
        surely = (
            role is Role.GO and move is not None and move.group is not None and move.group.modal is not Sense.POSSIBLE
        )
        would = would or (rule == SENDING and not surely)
        return Let(rule, modality, first, last, goes and not comes, cue, inward=comes, would=would, own=partakes)

    def _given(self, cues: list[Word], force: Force, move: Word | None) -> list[Word]:
        """The noun for what a force is given: `gave the soldiers the green light to serve`."""
        if move is None or not cues or cues[-1].role is not Role.GIVE:
            return []
        between = (self.sites.words.get(index) for index in range(force.last + 1, move.index))
        return [word for word in between if word is not None and word.role is Role.LET and word.group is None][:1]

    def _leading_in(self, chain: list[Word]) -> Word | None:
        """The coming or going that leads to a force; none before a verb that lets it: `access pact that`."""
        for word in reversed(chain):
            if word.role in MOVES or word.finite:
                return word if word.role in MOVES else None
        return None

    def _owned(self, force: Force) -> bool:
        """Whether a country is named with a force."""
        return any(force.owner <= country.start < force.end + OWNERS for country in self._countries)

    def _chain(self, first: int, done: int) -> list[Word]:
        """The words with a role that lead to a place, each governed by the one before it, outermost first."""
        found: list[Word] = []
        gap = commas = 0
        closed = False  # behind a verb of its own: only `that` leads on
        for index in range(first - 1, done, -1):
            if index in self.sites.bracketed:
                continue
            token = self.sites.tokens[index]
            word = self.sites.words.get(index)
            gap += 1
            commas += token.text == ","
            if gap > _NEAR or commas > _COMMAS or self.sites.stops(index):
                break
            if token.is_a(WordClass.RELATIVE):
                closed = False
            if word is not None and word.role in MOVES and found and found[0].role in MOVES:
                if self._paired(word, found[0]):
                    found[0] = word
                continue
            if word is None:
                continue
            own = word.finite and not (word.role in MOVES and self._let_do(word))
            if word.role in MOVES and own and not forbidden(word):
                found[:0] = [word] if not found and (self._ahead(word) or meant(word)) else []
                break
            if closed and word.group is not None:
                break
            found.insert(0, word)
            gap = 0
            closed = closed or (own and not word.group.passive if word.group else False)
        return found

    def _let_do(self, word: Word) -> bool:
        """Whether a verb without its "to" is what somebody is let do: `let the government deploy`."""
        before = self.sites.tokens[max(0, word.index - _CLOSE) : word.index]
        return any(self.p.lets.fullmatch(token.text.lower()) for token in before)

    def _paired(self, one: Word, other: Word) -> bool:
        """Whether a coming and a going are one word each for the same force: `el ingreso y salida de tropas`."""
        between = self.sites.tokens[one.index + 1 : other.index]
        return one.group is None and len(between) <= _PAIR and any(t.is_a(WordClass.CONJUNCTION) for t in between)

    def _drilled(self, move: Word, force: Force) -> bool:
        """Whether a force is only what another drills, makes or uses: `to train Afghan forces`, `establish an army`."""
        verb, named = fold_in_place(move.token.text), self.folded[force.start : force.end]
        if move.group is None or force.preposition:
            return False
        based = self.p.sites.search(named) is not None or force.move is not None
        made = self.p.founds.match(self.folded, move.token.start, force.end) is not None
        used = self.p.uses.fullmatch(verb) is not None and force.weak and not based
        return self.p.drills.match(verb) is not None or made or used

    def _object(self, move: Word, force: Force) -> bool:
        """Whether a coming or going is that of the force: no other thing stands between."""
        if self.p.gear.fullmatch(self.folded, self.sites.tokens[move.index].end, self.sites.tokens[force.first].start):
            return True  # `the entry of vehicles, weapons and soldiers`
        of = True
        countries = [(c.start, c.end) for c in self._countries]
        for index in range(move.index + 1, force.first):
            token = self.sites.tokens[index]
            if token.is_a(WordClass.OF, WordClass.PREPOSITION, WordClass.CONJUNCTION):
                of = token.is_a(WordClass.OF)
            elif (token.kind is Kind.MARK and token.text in ",–—") or token.is_a(*TURNS):
                return False  # `the deployment because the Afghan force`
            elif token.is_a(WordClass.NOUN) and of:
                counted = token.senses & _COUNTED
                place = any(start <= token.start < end for start, end in countries)
                if not counted and not place and not self._time(token.start):
                    return False
        return True

    def _time(self, start: int) -> bool:
        return self.p.unit.match(self.folded, start) is not None

    def _direct(self, cue: Word, force: Force) -> bool:
        """Whether nothing stands between a cue and the force but what counts it."""
        between = self.sites.tokens[cue.index + 1 : force.first]
        timed = any(token.kind is Kind.DATE for token in between)  # `prorrogó, hasta el 31 de mayo, la misión`
        plain = [t for t in between if not (timed and (t.text == "," or t.kind is Kind.DATE or self._time(t.start)))]
        return all(not t.is_a(WordClass.NOUN, WordClass.VERB) and t.text != "," for t in plain) and len(plain) < _CLOSE

    def _of_force(self, cues: list[Word], passive: Word | None) -> bool:
        """Whether a verb says by itself that it is of a force's coming: `let 330 marines`, not `passed`."""
        return any(word.role is Role.LET for word in cues[-1:]) or passive is not None

    def _going(self, force: Force) -> Word | None:
        """The force's own coming or going behind it: `to enter`, `ingresen`, `be stationed`, `podrán entrar`."""
        for index in range(force.last + 1, min(len(self.sites.tokens), force.last + _BEHIND)):
            word = self.sites.words.get(index)
            if word is None and self.sites.stops(index):
                return None
            if word is not None and word.role in MOVES and self._governed(word):
                return word if self._on_ground(word) else None
            if word is not None and word.group is not None:
                return None
        return None

    def _on_ground(self, word: Word) -> bool:
        """Whether a use is one of a base or of soil: not `told to stop using force`."""
        if self.p.uses.fullmatch(fold_in_place(word.token.text)) is None:
            return True
        return self.p.sites.search(self.folded, word.token.end, word.token.end + _LEAVING) is not None or (
            self.p.grounds.search(self.folded, word.token.end, word.token.end + _LEAVING) is not None
        )

    def _governed(self, word: Word) -> bool:
        """Whether a coming is one that may be, not one that was: bare, or behind a modal verb."""
        if word.group is None:
            return False
        modal = word.group.modal in (Sense.POSSIBLE, Sense.FUTURE, Sense.CONDITIONAL)
        return word.bare or modal or word.group.form.tense in (Tense.INFINITIVE, Tense.PARTICIPLE, Tense.PRESENT)

    def _passive(self, force: Force, going: Word | None) -> Word | None:
        """The verb behind a force that decides on it or on its coming: `was approved`, `has been granted leave`."""
        for index in range(force.last + 1, min(len(self.sites.tokens), force.last + _PASSIVE)):
            word, token = self.sites.words.get(index), self.sites.tokens[index]
            if word is None:
                if (self.sites.stops(index) and token.kind is Kind.MARK) or token.is_a(WordClass.CONTRAST):
                    return None  # `to keep its troops there, but the bill was opposed by`
                continue
            group = word.group
            if group is not None and (group.passive or (group.clitic and not word.bare)):
                if word.role is Role.GIVE:
                    given = (self.sites.words.get(place) for place in range(index + 1, index + 4))
                    return word if any(one is not None and one.role is Role.LET for one in given) else None
                if word.role in (Role.LET, Role.PASS, Role.REFUSE):
                    return word
            if group is not None and word is not going and word.role not in MOVES:
                return None
        return None

    def _ended(self, force: Force, cues: list[Word]) -> Word | None:
        """The word that makes the force leave: `were ordered out`, `expulsó a`, `told the troops to leave`."""
        if cues and cues[-1].role is Role.END and (cues[-1].group is not None or len(cues) > 1):
            return cues[-1]
        for match in self.p.expels.finditer(self.folded, self.start, self.end):
            spans = match.start() <= force.start < match.end()
            if not spans and not (0 <= match.start() - force.end < _LEAVING):
                continue
            if any(char in self.folded[force.end : match.start()] for char in ";:."):
                continue
            index = next((i for i, t in enumerate(self.sites.tokens) if t.end >= match.end()), force.last)
            return Word(Role.END, index, self.sites.tokens[index], None)
        return None

    def _meant(self, index: int, first: int) -> bool:
        """Whether a verb before a place is only conditional: `would require all US troops to leave`."""
        verbs = [
            p.verb for p in self.sites.parsed.phrases if p.verb is not None and p.start < self._place(index, first)
        ]
        return bool(verbs) and verbs[-1].modal is Sense.CONDITIONAL

    def _place(self, index: int, first: int) -> int:
        return self.sites.tokens[min(index, first)].start

    def _coordinate(self, before: Let, move: Word) -> bool:
        """Whether a coming or going is put beside the one told before: `the entry of A and the sending of B`."""
        between = range(before.last + 1, move.index)
        linked = any(self.sites.tokens[index].is_a(WordClass.CONJUNCTION) for index in between)
        return linked and move.group is None and not any(self.sites.stops(index) for index in between)

    def _gapped(self, before: Let, force: Force) -> bool:
        """Whether a force has the words of the one before and a place of its own: `and 50 officers to Haiti`."""
        between = self.sites.tokens[before.last + 1 : force.first]
        small = all(t.kind in _COUNTS or t.text == "," or t.is_a(*_SMALL) for t in between)
        place = next((c.start for c in self._countries if c.start > force.end and not c.adjective), force.end)
        to = self.p.into.match(self.folded[force.end : place].lstrip())
        return to is not None and small and any(t.is_a(WordClass.CONJUNCTION) for t in between)

    def _under(self, force: Force) -> int | None:
        """The agreement under which a force is told to have come: `arrived in April under a deal`."""
        come = False
        for index in range(force.last + 1, min(len(self.sites.tokens), force.last + _BEHIND)):
            word, token = self.sites.words.get(index), self.sites.tokens[index]
            if word is None and self.sites.stops(index):
                return None
            come = come or (word is not None and word.role is Role.COME and word.finite)
            led = any(self.p.under.fullmatch(one.text.lower()) for one in self.sites.tokens[index - 3 : index])
            if come and led and word is not None and word.role is Role.LET and token.is_a(WordClass.NOUN):
                return index
        return None

    # ---- whether it was decided

    def _found(self, let: Let, force: Force) -> Found:
        """The claim, with all that the sentence says of it."""
        reading, tokens = self.reading, self.sites.tokens
        cue, first = tokens[let.cue].start, tokens[let.first].start
        own, bound = self._own(let, force)
        start = min(force.start, own.start) if own else force.start
        value, place_end = self._places(let, force, own, bound)
        personnel = force.count or self._counted(force.end)
        if personnel is not None:
            value["personnel"] = personnel
        allowed = self._allowed(let, force) if own is not None and own.end <= first else None
        named = (allowed.start, allowed.end) if allowed is not None else (start, force.end)
        value["force"] = " ".join(reading.text[slice(*named)].split())
        since, until, inferred = self._dates(cue, leaving=let.modality is Modality.DENIED or let.rule == _LEAVE)
        value |= {key: day for key, day in (("from", since), ("until", until)) if day}
        self._soft(value, force.end)
        evidence = reading.span(min(first, start), max(force.end, place_end, tokens[let.last].end))
        apart = self.p.others.search(self.folded, max(self.start, cue - 30), start) is not None or self._before_that(
            cue
        )
        outward = let.outward or self._stationed(value, cue)
        led = self._led(force)
        return Found(
            self.sentence, [evidence], value, let.modality, inferred, apart, outward, rule=let.rule,
            inward=let.inward and outward == let.outward, led=led, common=self._common(force) or self._of_union(cue),
            united=self._of_union(cue), native=self.p.home.search(self.folded, self.start, self.end) is not None,
            weak=force.weak and own is None, definite=self._definite(force), would=let.would,
        )  # fmt: skip

    def _stationed(self, value: dict[str, object], cue: int) -> bool:
        """Whether what is let stay is the deciding country's own: `extended its presence in Mali`, as a sending."""
        own = value.get("force_country")
        abroad = len(str(value.get("territory", ""))) == _CODE
        return abroad and own is not None and own in (self._body(self._countries, cue), home(self.reading))

    def _before_that(self, cue: int) -> bool:
        """Whether a decision is one from before what is told of: `had approved a month ago`, with its day."""
        dated = any(abs(mark.start - cue) < _DATED for mark in self.reading.dates_in(self.start, self.end))
        return dated and self.p.earlier.search(self.folded, max(self.start, cue - _AUXILIARY), cue) is not None

    def detail(self) -> Found | None:
        """How long and how many, told of a force that the text has let in just before."""
        folded = self.folded
        held = self.p.held.search(folded, self.start, self.end)
        stays = self.p.stays.search(folded, self.start, self.end) or held
        if stays is None:
            return None
        since, until, inferred = self._dates(self.start)
        if stays is held and not (since and until):
            return None  # the days of what it comes to do are those of its stay, where there are both
        force = next(iter(self.sites.forces), None)
        personnel = force.count if force else None
        personnel = personnel or self._counted(force.end if force else self.start)
        value: dict[str, object] = {}
        if personnel is not None:
            value["personnel"] = personnel
        value |= {key: day for key, day in (("from", since), ("until", until)) if day}
        place, _ = self._territory(self._countries, None, stays.end(), stays.start(), stays.start())
        if place is not None and len(place) == _CODE:
            value["territory"] = place
        spoken = force is not None and self.p.speaks.search(folded, self.start, self.end) is not None
        if not value or (spoken and value.keys() <= {"territory"}):
            return None
        marks = [mark.end for mark in self.reading.dates_in(self.start, self.end)]
        places = [stays.start(), stays.end(), *marks, *((force.start, force.end) if force else ())]
        if spoken and force is not None:
            value["force"] = " ".join(self.reading.text[force.start : force.end].split())
        evidence = self.reading.span(min(places), max(places))
        return Found(
            self.sentence, [evidence], value, None, inferred, apart=spoken, detail=True,
            rule=HELD if stays is held else "authorisation.terms",
        )  # fmt: skip
