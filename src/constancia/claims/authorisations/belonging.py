"""Whose a force is and where it comes to or goes, by the words of its sentence and the bodies of the text."""

from __future__ import annotations

from collections import Counter
from itertools import product

from constancia.claims.authorisations.patterns import patterns
from constancia.claims.authorisations.sites import MOVES, Force, Role
from constancia.claims.authorisations.terms import Terms
from constancia.claims.reading import Reading
from constancia.language.shape.lexicon import WordClass
from constancia.lean import dataclass, replace
from constancia.model.claims import Modality
from constancia.syntax.marks import countries
from constancia.syntax.marks.countries import Country
from constancia.syntax.tokens import Kind

_OTHERS = 16
"""Characters before a force in which a word says that it is another part of those told of."""
_LED = 40
"""Characters behind a force within which stands who leads it."""
_SERVICE = 240
"""Characters behind a force in which stands the service of which it is."""
_OPENING = 4000
"""Code points from the beginning of a text in which its bodies are looked for, and the country that it is about."""
_SOIL = 24
"""Code points before a country in which stands what is its own: `territorio uruguayo`."""
_HEADED = 48
"""Code points before a country in which stands who leads it: `presidente de la República de`."""
_AFTER, _BEFORE = 26, 4
"""Code points between a body and its country: `Congreso de la República del Perú`, `Peru's Congress`."""
_CODE = 2
OWNERS = 24
"""Characters behind a force in which stands that it is of other countries."""


@dataclass(frozen=True, slots=True)
class Let:
    """What is done to a force by words of its sentence."""

    rule: str
    modality: Modality
    first: int
    """The index of the first word that is evidence for it; `last`: of the last one."""
    last: int
    outward: bool
    cue: int
    """The index of the outermost word that decides."""
    inward: bool = False
    would: bool = False
    """Whether it is only told what an instrument would do, and nothing asks for it."""
    own: bool = False
    """Whether it is a country's own part in a force of several."""


class Belonging(Terms):
    """A sentence asked whose its forces are and where they come to."""

    def _led(self, force: Force) -> bool:
        named = self.sites.tokens[force.first : force.last + 1]
        return any(self.p.led.fullmatch(token.text.lower()) for token in named) or any(
            self._leading(c) for c in self._countries if force.owner <= c.start < force.end + _LED
        )

    def _common(self, force: Force) -> bool:
        """Whether a force is of no one country, or not of the one that decides."""
        return self._led(force) or self.p.common.search(self.folded, force.start, force.end) is not None

    def _of_union(self, cue: int) -> bool:
        """Whether a body of several countries is named before what decides: `ECOWAS approved the deployment of`."""
        return self.p.unions.search(self.folded, self.start, cue) is not None

    def _definite(self, force: Force) -> bool:
        """Whether the force is one told of before: `the troops`, `esta delegación`."""
        ahead = (token for token in self.sites.tokens[: force.first][::-1] if token.kind is not Kind.NUMBER)
        before = next(ahead, None)  # `the 22 soldiers`
        if self.p.others.search(self.folded, max(self.start, force.start - _OTHERS), force.start):
            return True  # `otros 220 militares`: of those told of
        return before is not None and self.p.definite.fullmatch(self.folded, before.start, before.end) is not None

    def _own(self, let: Let, force: Force) -> tuple[Country | None, Country | None]:
        """The country whose force it is; else the one in its name that it goes to: `the Mali mission`."""
        countries = self._countries
        own = next((c for c in countries if force.owner <= c.start < force.end and not self._leading(c)), None)
        allowed = self._allowed(let, force)
        if allowed is not None:
            return allowed, own  # `let the US use a Kyrgyz base`
        listed = self.p.beside.match(self.folded, force.end)
        ends = (force.end, *((listed.end(),) if listed is not None else ()))
        for link, end in product((self.p.of, self.p.sent), ends):
            if own is None and (behind := link.match(self.folded, end)):
                own = next((c for c in countries if c.start == behind.end()), None)
        if own is None:
            own = self._service(force) or (self._party(force) if self._foreign(force) else None)
        beside = own is not None and (own.adjective or self.folded[own.end : own.end + 1] == " ")
        mission = own is not None and beside and self.p.missions.search(self.folded, own.end, force.end)
        body = self._body(countries, self.sites.tokens[let.cue].start) if mission and not let.inward else None
        if own is not None and body is not None and body != own.code:
            return None, own  # `French MPs extend the Afghan mission`
        short = own is None or own.adjective or self.reading.text[own.start : own.end].isupper()
        if own is not None and let.outward and not short and own.start == force.start and own.end < force.end:
            return None, own
        own = own or self._let_do_it(let, force)
        return own or self._subject(countries, self.sites.tokens[let.first].start, let.modality), None

    def _between(self, let: Let) -> Country | None:
        """The country between the words that decide and what it is to do: `let France send`, `persuade Mali to`."""
        cue, first = self.sites.tokens[let.cue].end, self.sites.tokens[let.first].start
        return next((c for c in self._countries if cue <= c.start and c.end <= first and not c.adjective), None)

    def _asked(self, let: Let) -> str | None:
        """The country that is asked to let a force in: `persuade Mali to accept`."""
        country, cue = self._between(let), self.sites.words.get(let.cue)
        behind = (one for one in self.sites.words.values() if country is not None and one.token.start > country.end)
        asks = cue is not None and cue.role is Role.ASK and cue.group is not None
        lets = (following := next(behind, None)) is not None and following.role is Role.LET
        return country.code if country is not None and asks and lets else None

    def _let_do_it(self, let: Let, force: Force) -> Country | None:
        """The country that is let send or move soldiers."""
        if self.p.people.search(self.folded, force.start, force.end) is None:
            return None
        country, first = self._between(let), self.sites.words.get(let.first)
        if country is None or first is None or first.role not in MOVES or first.group is None:
            return None
        ahead = [token for token in self.sites.tokens if country.end <= token.start < first.token.start]
        lets = next((w for w in reversed(self.sites.words.values()) if w.token.end <= country.start), None)
        since = lets.token.end if lets is not None and lets.role is Role.LET else self.start
        small = (t for t in self.sites.tokens if since <= t.start < country.start)
        plain = all(t.is_a(WordClass.INFINITIVE_MARK) for t in ahead)
        direct = all(t.is_a(WordClass.DETERMINER) or t.text.lower() in self.sites.parsed.words.doubled for t in small)
        return replace(country, start=force.start, end=force.end) if plain and direct else None

    def _mission(self, force: Force) -> bool:
        return self.p.missions.search(self.folded, force.start, force.end) is not None

    def _allowed(self, let: Let, force: Force) -> Country | None:
        """The country that is let do something with the base told: `permitió a Estados Unidos usar tres bases`."""
        if self.p.sites.search(self.folded, force.start, force.end) is None:
            return None
        return self._between(let)

    def _service(self, force: Force) -> Country | None:
        """The country of whose service a force is told to be further on: `dependiente del Ejército de`."""
        stop = min(self.end, force.end + _SERVICE, self._next(force.end))
        for country in self._countries:
            if force.end <= country.start < stop and not country.adjective and not self._leading(country):
                before = max(force.end, country.start - 60)
                if self.p.served.search(self.folded, before, country.start):
                    return country
        return None

    def _foreign(self, force: Force) -> bool:
        """Whether a force is said not to be of the country that decides, to which it can only come."""
        opening = self.sites.tokens[max(force.first - 1, 0)].start
        found = self.p.foreign.search(self.folded, opening, min(self.end, force.end + OWNERS))
        return found is not None and found.start() <= force.end + 1

    def _party(self, force: Force) -> Country | None:
        """The country with which the pact is that foreign forces come under: `a pact with Fiji on visiting forces`."""
        ahead = (c for c in self._countries if c.end <= force.start and not c.adjective)
        return next((c for c in ahead if self.p.with_party.search(self.folded, self.start, c.start)), None)

    def _leading(self, country: Country) -> bool:
        """Whether a country only leads or backs a force: `Kenya-led`, `liderada por Kenia`."""
        if self.p.led_by.search(self.folded, self.start, country.start):
            return True
        return any(self.p.led.fullmatch(t.text.lower()) for t in self.sites.tokens if t.start <= country.start < t.end)

    def _places(
        self, let: Let, force: Force, own: Country | None, bound: Country | None
    ) -> tuple[dict[str, object], int]:
        """Whose force it is and where it comes to or goes, with where the words for that end."""
        countries, value = self._countries, dict[str, object]()
        cue, first = self.sites.tokens[let.cue].start, self.sites.tokens[let.first].start
        body = self._body(countries, cue) or self._asked(let)
        place, place_end = self._territory(countries, own, force.end, first, force.start)
        place = bound.code if bound is not None else place
        other = body is not None and body != (own.code if own else None)
        if other and (len(place or "") != _CODE if not let.outward else place is None and own is not None):
            place = body  # also of `the deployment of US troops` where another country's body decides
        common = (self._common(force) and not let.own) or self._of_union(cue)
        if own is not None:
            value["force_country"] = own.code
        elif (
            not common
            and (not let.inward or body)
            and (body or place or self.p.bodies.search(self.folded, self.start, self.end))
        ):
            sender = body or home(self.reading)
            if sender in (None, place) and let.outward:  # `Norway's government got parliament to approve sending`
                owned = [c for c in countries for f in self.sites.forces if f.owner <= c.start < f.end + OWNERS]
                others = {c.code for c in countries if c.end < cue and not c.adjective and c not in owned} - {place}
                sender = others.pop() if len(others) == 1 else None
            if sender is not None and sender != place and (let.outward or len(place or "") == _CODE):
                value["force_country"] = sender
        if place is not None:
            value["territory"] = place
        if value.get("force_country") == value.get("territory"):
            value.pop("territory", None)
        return value, place_end


# ---- the country whose bodies a text is about: what it calls `the country` is that one


def home(reading: Reading) -> str | None:
    """The ISO code of the country whose bodies the text names most often with it; None where it names none so."""
    return reading.once(_home)


def first_but(reading: Reading, others: frozenset[object]) -> str | None:
    """The country that the text names first, besides others and those of which it only says who leads them."""
    text, folded, p = reading.text, reading.folded, patterns(reading.language.code)
    for country in countries.find(text, folded, 0, min(len(text), _OPENING), reading.language.code):
        led = p.headed.search(folded, max(0, country.start - _HEADED), country.start)
        if country.code not in others and led is None:
            return country.code
    return None


def _home(reading: Reading) -> str | None:
    text, folded, p = reading.text, reading.folded, patterns(reading.language.code)
    stop = min(len(text), _OPENING)
    found = countries.find(text, folded, 0, stop, reading.language.code)
    counted: Counter[str] = Counter()
    for body in p.bodies.finditer(folded, 0, stop):
        if p.heads.fullmatch(body.group()):
            continue  # any country's president may be spoken of
        for country in found:
            before = 0 <= body.start() - country.end <= _BEFORE
            gap = folded[body.end() : country.start]
            behind = 0 < len(gap) <= _AFTER and ((country.adjective and gap == " ") or p.belongs.fullmatch(gap))
            if before or behind:
                counted[country.code] += 1
    for country in found:
        if country.adjective and p.home_soil.search(folded, max(0, country.start - _SOIL), country.start):
            counted[country.code] += 1
    ranked = counted.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
