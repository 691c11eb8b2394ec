"""How a sentence tells where groups stand: a table of patterns over clauses and phrases, each a small function."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import takewhile

from constancia.claims.blocs.acts import DECIDING, Act, acts, agents
from constancia.claims.blocs.doers import doer, first_held, held_before, meanwhile, next_held, subject
from constancia.claims.blocs.sites import Held, Site, site_lexicon
from constancia.claims.voting.masking import COUNT, FILL
from constancia.claims.voting.parsed import Parsed as Voting
from constancia.claims.voting.runs import Mention
from constancia.claims.voting.stances import Stance
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass, replace
from constancia.model.claims import Modality
from constancia.syntax.phrases import Phrase, PhraseKind
from constancia.syntax.tokens import Kind

_BEHIND = 130
"""Characters between a verb and the groups that are said to have done the same, or to be those that did."""
_LEAD = 60
"""Characters before a group in which the words stand that say that it did the same."""
_PASSED = tuple(",’'”»\"")
"""Marks that may stand between a noun for support and whose it is."""
_WANTED = 45
"""Characters before a noun for support in which it may be said to be sought only."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern by name."""

    name: str
    read: Callable[[Site, tuple[Act, ...]], Iterator[Stance]]


def read_site(site: Site) -> Iterator[Stance]:
    """The stances of a sentence; of one group on one side that several rules read, the first."""
    found = tuple(acts(site))
    told: list[Stance] = []
    for rule in RULES:
        for stance in rule.read(site, found):
            named = replace(stance, rule=rule.name)
            if not any(_again(named, other) for other in told):
                told.append(named)
    yield from told


def item_count(voting: Voting, start: int, first: int) -> tuple[int | None] | None:
    """The number between a mark and a group, where it or each of a list of groups has one; offsets are the sentence's.

    None where there is none; nothing in the tuple where each of the list has its own.
    """
    text = voting.text
    for place, number in voting.masked.counts.items():
        text = text[:place] + COUNT + FILL * (number.end - place - 1) + text[number.end :]  # `and one of the Greens`
    item = site_lexicon(voting.reading.language.code).item.fullmatch(text, start, first)
    if item is None or not (item["count"] or first in voting.masked.counts):
        return None
    return (voting.masked.value(item.start("count")) if item["count"] else None,)


def counted_stance(one: Mention, side: str, number: int | None, like: Stance) -> Stance:
    """The stance of a group of a list on a side, with its own number or one told of it alone."""
    count = one.count if one.count is not None else number
    part = one.part or number is not None
    counts = {side: count} if count is not None else {}
    return replace(like, group=one.name, stance=None if part else side, start=one.start, end=one.end, counts=counts)


def _again(one: Stance, other: Stance) -> bool:
    """Whether two stances are of one mention of a group in one place, or of its one vote; not of two of its verbs."""
    twice = one.rule == other.rule and one.stance != other.stance
    return one.group == other.group and one.start < other.end and other.start < one.end and not twice


# ---- whoever acts: `Labour and the Greens voted against it`, «Vox, que rechazó la ley»


def acting(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """The groups that are the subject of a verb that takes a side."""
    for act in found:
        if act.passive:
            continue
        held = subject(site, act) or _bracketed(site, act)
        if held is None or _someone_behind(site, act):
            continue
        if not site.none_of(held):
            yield from _told(site, act, held)
            for other in (site.outer(held), act.mates):
                if other is not None:
                    yield from _told(site, act, other)
        elif act.side == "for":
            whole = replace(held, lost=False, part=False, count=None)
            yield from _told(site, replace(act, side="against", withheld=True), whole)


def _bracketed(site: Site, act: Act) -> Held | None:
    """The groups in brackets behind what others did, who these are: "21 voted against it (Labour), ten for"."""
    mark = site.text.find("(", act.end, min(site.end, act.end + _LEAD))
    verbs = (one.start for one in site.phrases if one.kind is PhraseKind.VERB and one.start > act.end)
    return first_held(site, mark + 1) if act.end < mark < next(verbs, site.end) else None


def _someone_behind(site: Site, act: Act) -> bool:
    """Whether a verb without a subject before it has somebody as its subject behind: «por el PP votó a favor Ana»."""
    if (act.clause.subject and site.about is None) or not site.parsed.words.inverts:
        return False
    behind = takewhile(lambda one: one.kind in (PhraseKind.NOUN, PhraseKind.PREDICATE), site.after(act.end))
    plain = (phrase for phrase in behind if not phrase.preposition and site.of(phrase) is None)
    named = (phrase for phrase in plain if any(token.kind is Kind.NAME for token in phrase.tokens))
    return any(not site.of_measure(phrase.start, phrase.end) for phrase in named)


def _told(site: Site, act: Act, held: Held, *, measure: str | None = None) -> Iterator[Stance]:
    """One stance for each group of a list."""
    weak = act.decided and not site.voting.sitting and all(one.weak for one in held.run.mentions)
    if held.lost or weak:
        return
    measure = measure or site.measure(act.end) or site.measure(act.place)
    for mention in held.run.mentions:
        if mention.end <= act.start:
            counted = len(held.run.mentions) == 1 and held.count is not None
            start, end = held.start if counted else mention.start, act.end
        else:
            start, end = act.start, mention.end
        alone = len(held.run.mentions) == 1
        count = mention.count if mention.count is not None else held.count if alone else None
        counts = {act.side: count} if count is not None and act.side != "split" and not act.withheld else {}
        part = mention.part or (held.part and alone)
        if part and not counts:
            continue
        if not counts and alone and act.side != "split":
            counts, end = _with_all(site, act, end)
        yield Stance(
            mention.name,
            None if part else act.side,
            start,
            end,
            counts,
            measure,
            instructed=act.modality is Modality.PROPOSED,
            withheld=act.withheld,
        )
    others = site.exceptions.get(held.run.start) if act.side == "for" and act.modality is None else None
    for mention in others.mentions if others is not None else ():  # `all groups backed it, except A and B`
        first, last = min(act.start, mention.start), max(act.end, mention.end)
        yield Stance(mention.name, "against", first, last, {}, measure, withheld=True)


def _with_all(site: Site, act: Act, end: int) -> tuple[dict[str, int], int]:
    """The number of all of a group behind its stance: "rejected it, with its 33 senators"."""
    masked = site.voting.masked
    low = act.end - site.start
    match = site.lex.with_all.search(site.voting.text, low, min(len(site.voting.text), low + 60))
    if match is None or site.of_groups(site.start + match.end()):
        return {}, end
    return {act.side: masked.value(match.start(1))}, end


# ---- split: `Labour split on the bill`, «La bancada se partió: tres a favor y dos en contra»


def splitting(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """Groups that are said to have split, with their counts."""
    for match in site.lex.split.finditer(site.voting.text):
        start, end = match.start() + site.start, match.end() + site.start
        held = held_before(site, start)
        if held is None or held.lost or _narrowed(site, held.end, start):
            continue
        for mention in held.run.mentions:
            yield Stance(mention.name, "split", mention.start, end, {}, site.measure(end))


def dividing(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """Groups that a measure is said to have divided: "the bill split Labour", «la reforma dividió al PSOE»."""
    for clause in site.clauses:
        verb, group = clause.verb, clause.group
        if verb is None or group is None or Sense.VOTE_SPLIT not in clause.senses or group.passive or group.negated:
            continue
        if not any(
            site.lex.pronouns.fullmatch(site.folded, *_span(one)) or site.of_measure(*_span(one))
            for one in clause.subject
        ):
            continue
        following = next(site.after(verb.end), None)
        held = site.of(following) if following is not None else None
        if held is None or held.lost or group.modal is not None or len(held.run.mentions) > 1:
            continue  # several were divided from each other
        for mention in held.run.mentions:
            yield Stance(mention.name, "split", verb.start, mention.end)


def _narrowed(site: Site, end: int, start: int) -> bool:
    """Whether what stands between a group and its verb makes it some of the group: "Democrats without a degree"."""
    between = (
        one
        for one in site.phrases
        if end <= one.start and one.end <= start and one.preposition and not meanwhile(site, one)
    )
    return any(
        not any(token.kind is Kind.NAME for token in one.tokens) and not site.of_measure(*_span(one)) for one in between
    )


def _span(phrase: Phrase) -> tuple[int, int]:
    return phrase.start, phrase.end


# ---- whoever is behind it: `backed by the Greens`, «votaron a favor PP y Vox», «la rechazó el PRI»


def behind(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """The groups behind a verb that takes a side: its agents, and its subject in languages that invert."""
    for act in found:
        if act.passive:
            for phrase in agents(site, act.clause):
                held = site.of(phrase)
                if held is not None:
                    about = (*act.clause.subject, act.clause.antecedent)
                    first = next((one for one in about if one is not None), None)
                    named = _measure_of(site, first)
                    yield from _told(site, act, held, measure=named)
        elif site.parsed.words.inverts and _open(act) and not _before_it(site, act):
            held = next_held(site, act)
            if held is not None:
                yield from _told(site, act, held)


def _measure_of(site: Site, phrase: Phrase | None) -> str | None:
    """What a phrase names, where it is a measure."""
    if phrase is None or not site.of_measure(phrase.start, phrase.end):
        return None
    return site.text[phrase.tokens[0].start : phrase.end].removeprefix(_article(site, phrase))


def _article(site: Site, phrase: Phrase) -> str:
    first = phrase.tokens[0]
    article = first.is_a(WordClass.DETERMINER, WordClass.POSSESSIVE) and len(phrase.tokens) > 1
    return site.text[first.start : phrase.tokens[1].start] if article else ""


def _open(act: Act) -> bool:
    """Whether a verb leaves room for a subject behind it: it has none before it, or what stands there is its object."""
    group = act.clause.group
    return not act.clause.subject or (group is not None and group.clitic)


def _before_it(site: Site, act: Act) -> bool:
    """Whether a group stands right before the verb."""
    return subject(site, act) is not None


# ---- the side first: `In favour were A and B; against, C`, «En contra, los diputados del PP»


def labelled(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """The groups behind the words for a side that open their part of the sentence."""
    for side, pattern in site.lex.labels.items():
        for match in pattern.finditer(site.folded, site.start, site.end):
            before = site.folded[max(site.start, match.start() - 12) : match.start()]
            if not site.lex.opening.search(before):
                continue
            held = first_held(site, match.end())
            if held is None or held.lost:
                continue
            said = site.lex.said[side].match(site.folded, match.start())
            measure = site.measure(said.end()) if said is not None else None
            if said is not None and measure and measure not in site.text[said.end() : match.end()]:
                measure = None  # «the twelve who voted for the bill comprise»
            for one in _each(held, side, measure):
                yield replace(one, start=match.start())


def told_of(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """How many of the votes on a side are said to be, or to have come from, a group: «las abstenciones fueron tres».

    They are some of the group's votes, and so tell no stance of it.
    """
    for side, pattern in site.lex.votes_so.items():
        for match in pattern.finditer(site.folded, site.start, site.end):
            for held in _whose(site, match.end()):
                for one in _each(held, side, None):
                    if one.counts:
                        yield replace(one, stance=None, start=min(one.start, match.start()))


def _whose(site: Site, place: int) -> Iterator[Held]:
    """The groups to which a verb of being, coming or consisting leads from an offset, or a preposition alone."""
    verb, led = "", ""
    for phrase in site.after(place):
        held, words = site.of(phrase), site.folded[phrase.start : phrase.end]
        if phrase.kind is PhraseKind.VERB and phrase.verb is not None:
            if verb or phrase.verb.negated or not (site.lex.comes.search(words) or site.lex.consists.search(words)):
                return
            verb = words
        elif phrase.kind in (PhraseKind.CONTRAST, PhraseKind.RELATIVE) or words == ";":
            return
        elif held is not None:
            plain = phrase.preposition in ("", *site.parsed.words.absolute) and site.lex.consists.search(verb)
            from_it = phrase.preposition in site.lex.origins and (site.lex.comes.search(verb) or not (verb or led))
            if not held.lost and (plain or from_it):
                yield held
            return
        elif phrase.kind is PhraseKind.NOUN:
            led = words
            if verb or (phrase.preposition == "" and not site.of_measure(phrase.start, phrase.end)):
                return


# ---- no verb: `Labour in favour, the Greens against`, «el PRO, dividido»


def gapped(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """Groups with the words for a side right behind them, the verb left out."""
    for phrase in site.phrases:
        held = site.of(phrase)
        if held is None or held.lost or phrase.preposition not in ("", *site.parsed.words.absolute):
            continue
        for side, pattern in site.lex.bare.items():
            match = pattern.match(site.folded, held.end)
            if match is None:
                continue
            for one in _each(held, side, site.measure(match.end())):
                yield replace(one, end=match.end())


def _each(held: Held, side: str, measure: str | None) -> Iterator[Stance]:
    """The groups of a phrase on a side, each with its number or that of all."""
    for mention in held.run.mentions:
        count = mention.count if mention.count is not None else held.count
        counts = {side: count} if count is not None and side != "split" else {}
        stance = None if held.part or mention.part else side
        yield Stance(mention.name, stance, mention.start, mention.end, counts, measure)


# ---- a noun for it: `with the support of A and B`, «pese al rechazo de la oposición», `Labour's support`


def by_noun(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """The groups whose support, opposition or votes a noun names."""
    for side, start, end in _nouns(site):
        nouns = (one for at in (end - 1, start) for one in _all(site) if one.start <= at < _reach(one))
        phrase = next(nouns, None)
        verb = any(_acts(site, one) and one.start <= start < one.end for one in site.phrases)
        if start in site.runs or (phrase is None and verb) or not _told_by_noun(site, side, start):
            continue
        lead = site.folded[max(site.start, start - _WANTED) : start]
        lacking = site.lex.lacking.search(lead) is not None
        if (lacking and (side != "for" or site.hangs)) or (not lacking and site.lex.wanting.search(lead)):
            continue
        if site.lex.some.search(lead.rstrip()) and not site.lex.most.search(lead.rstrip()):
            continue  # «algunos votos de los liberales»
        neutral = site.lex.neutral.fullmatch(site.folded[start:end].split(" ")[0]) is not None
        numbers = [
            one
            for one in (phrase.tokens if phrase else ())
            if one.kind is Kind.NUMBER and one.end <= start and one.figure
        ]
        own = int(numbers[0].figure.value) if numbers and numbers[0].figure is not None else None
        for held in _holders(site, phrase, start, end):
            told, last = side, end
            if neutral and (bare := _bare_side(site, held.end)) is not None:
                told, last = bare
            if neutral and held.start > start and told == "for":
                told = _by_votes(site, start) or told
            yield from _named(site, held, told, start, last, own, lacking=lacking, cast=neutral)
            own = None


def _reach(phrase: Phrase) -> int:
    """Where what a phrase is of begins, or its own words end."""
    last = phrase.tokens[-1].end
    return max((one.start for one in phrase.of[:1] if one.start > last), default=last)


def _acts(site: Site, phrase: Phrase) -> bool:
    """Whether a verb is one, and no noun with an article before it that was taken for one: «con el aporte de»."""
    before = next((one for one in reversed(site.phrases) if one.end <= phrase.start), None)
    led = before is not None and (bool(before.preposition) or before.tokens[-1].is_a(WordClass.DETERMINER))
    return phrase.verb is not None and not (led and before is not None and before.end == phrase.start - 1)


def _all(site: Site) -> Iterator[Phrase]:
    return (inner for phrase in site.phrases if phrase.kind is PhraseKind.NOUN for inner in phrase.within())


def _nouns(site: Site) -> Iterator[tuple[str, int, int]]:
    """The nouns for a side, the longest where several begin, with where they begin and end."""
    found = [
        (match.start(), -match.end(), side)
        for side, pattern in site.lex.nouns.items()
        for match in pattern.finditer(site.folded, site.start, site.end)
    ]
    last = site.start
    for start, end, side in sorted(found):
        if start >= last:
            yield side, start, -end
            last = -end


def _told_by_noun(site: Site, side: str, start: int) -> bool:
    """Whether a noun tells of a vote or a measure, and not of what is backed itself: "in support of the Greens"."""
    voting = site.voting
    if site.lex.objective.search(site.folded[max(site.start, start - _WANTED) : start]):
        return False
    decided = bool(voting.outcomes or voting.counts or voting.lex.vote_word.search(voting.text))
    decided = decided or side == "abstain" or any(one.senses & DECIDING for one in site.clauses)
    listed = site.told and any(len(run.mentions) > 1 for run in site.runs.values())
    return decided or listed or site.of_measure(site.start, site.end)


def _bare_side(site: Site, end: int) -> tuple[str, int] | None:
    """The side that words right behind a group tell of its votes: «los votos de Vox en contra»."""
    bare = ((name, one.match(site.folded, end)) for name, one in site.lex.bare.items())
    return next(((name, match.end()) for name, match in bare if match is not None), None)


def _by_votes(site: Site, place: int) -> str | None:
    """The side of votes by which a body, no group, refused: "rejected the loan with the votes of A and B"."""
    left = site.voting_clause(place)
    told = [one for one in site.voting.outcomes if left <= site.start + one.start < place]
    return "against" if told and not told[-1].passed else None


def _holders(site: Site, noun: Phrase | None, start: int, end: int) -> Iterator[Held]:
    """The groups whose what a noun tells is: owners before it, complements behind, and those joined to these."""
    owner = _owner(site, noun, start) if noun is not None else None
    if owner is not None:
        if noun is not None and end >= noun.tokens[-1].end and not site.lex.neutral.fullmatch(site.folded[start:end]):
            yield owner  # `Labour's support`, `Coalition backing`
        return
    inner = next((one for one in (noun.of if noun is not None else ()) if one.start >= start), None)
    held = next((held for one in _behind_each(site, inner) if (held := site.alone(one)) is not None), None)
    joined = held is not None or (inner is not None and any(one.kind is Kind.NAME for one in inner.tokens))
    if held is not None:
        yield held
        if held.lost:
            return
    linked = False
    for phrase in site.after(noun.end if noun is not None else end):
        if phrase.kind in (PhraseKind.LINK, PhraseKind.PREDICATE) or site.text[phrase.start : phrase.end] in _PASSED:
            comma = linked and site.text[phrase.start] == ","
            linked = comma or site.lex.links.search(site.folded, phrase.start, phrase.end) is not None
            continue
        led = linked or phrase.preposition in site.lex.whose or (joined and not phrase.preposition)
        if phrase.kind is not PhraseKind.NOUN or (joined and not led):
            return
        acts = next(site.after(phrase.end), None) if not phrase.preposition else None
        held = site.of(phrase) if led else None
        if held is not None and not (acts is not None and acts.kind is PhraseKind.VERB):
            yield held
            if held.end > phrase.end:
                return
        elif not phrase.preposition:
            return
        linked = led and held is None and site.text[phrase.end : phrase.end + 1] == ","  # `from the small, green Front`
        joined = joined or held is not None


def _owner(site: Site, noun: Phrase, start: int) -> Held | None:
    """The groups before a noun whose what it tells is."""
    tokens = (token for one in (noun, *noun.of) for token in one.tokens if token.end <= start)
    return next((site.of_run(site.runs[one.start]) for one in tokens if one.start in site.runs), None)


def _behind_each(site: Site, phrase: Phrase | None) -> Iterator[Phrase]:
    """A phrase and what stands behind it that it is of, outermost first, as long as these are members of a house.

    "The support of the Greens' MPs", and not "of the Greens' rivals".
    """
    while phrase is not None:
        yield phrase
        words, last = site.folded[phrase.tokens[0].start : phrase.tokens[-1].end], phrase.tokens[-1].end
        lex, figure = site.lex, any(token.kind is Kind.NUMBER for token in phrase.tokens)
        inside = figure or any(one.search(words) for one in (lex.heads, lex.ranks, lex.people, lex.camps))
        phrase = next((one for one in phrase.of if one.start >= last), None) if inside else None


def _named(
    site: Site, held: Held, side: str, start: int, end: int, own: int | None, *, lacking: bool, cast: bool
) -> Iterator[Stance]:
    """The stances of the groups whose a noun is."""
    mentions = held.run.mentions if not held.lost else ()
    for mention in mentions:
        alone = mention is mentions[0] and (len(mentions) == 1 or mentions[1].count is not None)
        number = (
            mention.count
            if mention.count is not None
            else (held.count if held.count is not None else own)
            if alone
            else None
        )
        counts = {side: number} if number is not None and not lacking else {}
        part = (mention.part or (held.part and len(mentions) == 1)) and not (cast and own is not None)
        if part and not counts:
            continue  # some of it, and how many is not said
        first, last = min(start, mention.start), max(mention.end, end if held.start < start else mention.end)
        stance = None if part else "against" if lacking else side
        yield Stance(mention.name, stance, first, last, counts, withheld=lacking)


def own_votes(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """The groups that do what a sentence tells with their own votes: "let it pass by abstaining", «con sus votos»."""
    for side, pattern in site.lex.own.items():
        for match in pattern.finditer(site.folded, site.start, site.end):
            verbs = [clause for clause in site.clauses if clause.verb is not None and clause.group is not None]
            before = [one for one in verbs if one.verb is not None and one.verb.end <= match.start()]
            behind = [one for one in verbs if one.verb is not None and one.verb.start >= match.end()]
            told = (one for one in (*before[:-3:-1], *behind[:1]) if one.group and one.group.modal is None)
            held = next((held for one in told if (held := doer(site, one)) is not None and not held.lost), None)
            for one in _each(held, side, None) if held is not None else ():
                if one.stance or one.counts:
                    yield replace(one, start=min(one.start, match.start()), end=max(one.end, match.end()))


# ---- who did: `The only party not to back it was A`, «Quienes se abstuvieron fueron A y B»


def cleft(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """Groups that whoever took a side is said to be."""
    for act in found:
        if not site.clefted(act.clause):
            continue
        are = site.lex.being.search(site.folded, act.end, min(site.end, act.end + _BEHIND))
        held = first_held(site, are.end()) if are else None
        if held is not None:
            yield from _told(site, act, held)


# ---- the same: `voted no, as did A`, «igual que Vox», `A joined B in backing it`


def alike(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """Groups that are said to have done the same as the one before them."""
    for held in map(site.of_run, site.runs.values()):
        lead = site.folded[max(site.start, held.start - _LEAD) : held.start].lstrip()
        besides = site.lex.besides.search(lead) is not None
        match = site.lex.besides.search(lead) or site.lex.alike.search(lead)
        led = match is not None
        followed = site.lex.alike_after.match(site.folded, held.end)
        if not led and followed is None:
            continue
        first = held.start - len(lead) + match.start() if match is not None else held.start
        act = next((one for one in reversed(found) if one.end <= held.start <= one.end + _BEHIND), None)
        if act is None and match is not None and first == site.start:
            yield from _told_before(site, held)
        if act is None and besides:
            act = next((one for one in found if held.end < one.start < held.end + _BEHIND), None)
        if act is not None and not held.lost:
            place = followed.end() if followed else held.end
            first = held.start if besides else first
            for one in _told(site, act, held):
                yield replace(one, start=min(first, one.end), end=max(place, one.end))


def _told_before(site: Site, held: Held) -> Iterator[Stance]:
    """Groups that did what the sentence before tells: "So did A", «También lo hicieron A y B»."""
    before = site.before
    for mention in held.run.mentions if not held.lost else ():
        if before is not None:
            yield replace(before, group=mention.name, start=site.start, end=mention.end, counts={})


def contrary(site: Site, found: tuple[Act, ...]) -> Iterator[Stance]:
    """Groups that did, or did not do, what others are told to have done, or not: "but the Greens did not"."""
    for match in site.lex.pro_verb.finditer(site.folded, site.start, site.end):
        like = next((act for act in reversed(found) if act.end <= match.start()), None)
        inverted = site.parsed.words.inverts and site.text[match.end() : match.end() + 1] == " "
        held = (first_held(site, match.end()) if inverted else None) or held_before(site, match.start())
        undone = match["undone"] is not None
        if like is not None and any(like.end <= verb.start < match.start() for verb in _verbs(site)):
            continue  # "backed it and spoke in the debate, while the Greens did not"
        if like is None or held is None or held.lost or (undone and (like.side != "for" or like.withheld)):
            continue
        act = replace(like, side="against" if undone else "for" if like.withheld else like.side, withheld=undone)
        for one in _told(site, act, held):
            mention = next(group for group in held.run.mentions if group.name == one.group)
            yield replace(one, start=min(mention.start, match.start()), end=max(mention.end, match.end()))


def _verbs(site: Site) -> Iterator[Phrase]:
    """The verbs of the clauses of a sentence."""
    return (clause.verb for clause in site.clauses if clause.verb is not None)


RULES: tuple[Rule, ...] = (
    Rule("bloc.splitting", splitting),
    Rule("bloc.dividing", dividing),
    Rule("bloc.acting", acting),
    Rule("bloc.behind", behind),
    Rule("bloc.cleft", cleft),
    Rule("bloc.labelled", labelled),
    Rule("bloc.told-of", told_of),
    Rule("bloc.gapped", gapped),
    Rule("bloc.by-noun", by_noun),
    Rule("bloc.own-votes", own_votes),
    Rule("bloc.contrary", contrary),
    Rule("bloc.alike", alike),
)
"""All are asked; of two that read the same the first is kept."""
