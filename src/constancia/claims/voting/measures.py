"""What a sentence says was put to the vote."""

from __future__ import annotations

from constancia.claims.voting import places
from constancia.claims.voting.acts import Act
from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.masking import COUNT, DATE
from constancia.claims.voting.mention import Mention
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.tallies import Tally
from constancia.language.shape.lexicon import Tense
from constancia.syntax.folding import fold_in_place

_FEW = 3
"""Words at most by which a measure is only called: "the motion", "the draft resolution"."""
_CLOSE = 40
"""Characters between a tally and the measure behind it at most."""
_AUXILIARY = 12
"""Characters from an auxiliary to its participle."""
_APART = 45
"""Characters between such a verb and its object at most: how long, and to whom."""


def name_measure(parsed: Parsed, mention: Mention, outcome: Act | None, tally: Tally | None) -> None:
    """What was put to the vote: the object of the verb, or its subject."""
    lex, masked = parsed.lex, parsed.masked
    anchor = outcome.start if outcome else tally.start if tally else 0
    clause, _ = parsed.clause(anchor, anchor)
    found = _words_of(parsed, outcome, tally, anchor, clause)
    if found is not None and (
        any(body.start <= found.start < body.end for body in parsed.bodies) or _of_group(parsed, found)
    ):
        found = None
    if found is not None:
        named = places.numbered(masked, lex, found.start, found.end)
        led = named is not None and telling(masked.text[found.start : named.start], lex)  # "returning bill 12"
        mention.measure = found.text if led or named is None else named.text
        mention.another = bool(
            lex.other_measure.search(masked.folded, max(0, found.start - 12), min(found.end, found.start + 14))
        )
        mention.fresh = bool(lex.indefinite.search(masked.folded, max(0, found.start - 6), found.start))
        only_generic = not telling(found.text, lex)
        mention.refers = named is None and only_generic and not mention.another
        if mention.refers:
            mention.measure, mention.called = None, _called(found, lex)
    if mention.measure is None:
        mention.refers = True
    told = outcome is not None and outcome.named and not lex.deciding.approving.match(masked.masked, outcome.start)
    act = _whole_act(parsed, outcome, tally) if outcome is not None and told else None
    if act is not None and places.numbered(masked, lex, act.start, act.end) is None:
        named = _named_alone(parsed, outcome, act) if outcome is not None else None
        if named is not None:
            mention.measure, mention.refers = named.text, False
        else:
            mention.act, mention.noun, mention.measure = True, mention.measure, act.text


def _of_group(parsed: Parsed, found: places.Words) -> bool:
    """Whether words that name no measure name a group: "Ayes: 61 (Reform Union 40", "included 5 from Labour"."""
    group = parsed.finder.within(found.start, found.end) is not None
    return group and parsed.lex.measures.search(fold_in_place(found.text)) is None


def _called(words: places.Words, lex: VoteLexicon) -> str | None:
    """Words that only say what kind of thing a measure is; None where they do not."""
    folded = fold_in_place(words.text)
    kind = lex.measures.search(folded)
    return words.text if kind is not None and len(words.text.split()) <= _FEW and kind.end() == len(folded) else None


def _named_alone(parsed: Parsed, outcome: Act, act: places.Words) -> places.Words | None:
    """What a passive verb was said of, where it is called a measure: "the trip to Santiago was authorized"."""
    before = places.phrase_before(parsed.masked, parsed.lex, outcome.start)
    if before is None or before.start != act.start or act.start >= outcome.start:
        return None
    end = min(before.end, _verb_start(parsed, outcome))
    if not parsed.lex.measures.search(parsed.masked.folded, act.start, end):
        return None
    text = parsed.masked.text[act.start : end].strip(" ,")
    return places.Words(act.start, act.start + len(text), text) if telling(text, parsed.lex) else None


def _verb_start(parsed: Parsed, outcome: Act) -> int:
    """Where a passive verb begins, with its auxiliary."""
    finite = list(parsed.lex.finite.finditer(parsed.masked.masked, max(0, outcome.start - _AUXILIARY), outcome.start))
    return finite[-1].start() if finite else outcome.start


def _words_of(
    parsed: Parsed, outcome: Act | None, tally: Tally | None, anchor: int, clause: int
) -> places.Words | None:
    """The object of an active verb, the subject of a passive one or of what a measure does itself."""
    masked, lex = parsed.masked, parsed.lex
    subject = places.subject_of(masked, lex, anchor)
    if outcome is None:
        return subject or (_gaining(parsed, tally, clause) or _beside(parsed, tally) if tally else None)
    skip = (tally.start, tally.end) if tally else None
    refusing = lex.refusing.match(masked.masked, outcome.end) if outcome.voted and outcome.refused else None
    after = places.object_of(masked, lex, refusing.end() if refusing else outcome.end, skip)
    after = _before_verb(parsed, after, joined=True) if after is not None and len(after.text) >= 4 else None
    if outcome.voted:
        return after or subject
    failed = not outcome.passed and not outcome.refused
    if failed and outcome.strong and lex.trust.match(masked.masked, outcome.start) is None:
        return subject or _what_failed(parsed, anchor) or after
    apart = parsed.text[:anchor].rstrip().endswith(",")
    doer = parsed.doer(outcome)
    ahead = doer.decides and (doer.body is None or doer.body.start < anchor)
    passive = is_passive(parsed, outcome)
    if subject is None and after is None and passive:
        return _what_failed(parsed, _verb_start(parsed, outcome))
    if subject is None or (not passive and not apart and ahead):
        return after or subject
    return subject


def _whole_act(parsed: Parsed, outcome: Act, tally: Tally | None) -> places.Words | None:
    """A verb that names the matter, with its object; in the passive with its subject: "censured the minister".

    None where a figure stands between the two, or no object.
    """
    masked, lex = parsed.masked, parsed.lex
    skip = (tally.start, tally.end) if tally else None
    after = places.object_of(masked, lex, outcome.end, skip)
    if after is not None and (COUNT in masked.masked[outcome.end : after.start] or after.start - outcome.end > _APART):
        return None
    passive = (
        lex.deciding.done.match(masked.text, outcome.start)
        or lex.finite.search(masked.masked, max(0, outcome.start - 12), outcome.start)
        or lex.passive.search(masked.masked, outcome.start, outcome.end)
    )
    start, end = outcome.start, after.end if after is not None else outcome.end
    if passive:
        before = places.phrase_before(masked, lex, min(passive.start(), start))
        if before is None or lex.bodies.search(masked.folded, before.start, before.end):
            return None
        cast = tally is not None and any(before.start <= item.start < outcome.start for item in tally.counts)
        start = outcome.start if cast else before.start  # "with 78 votes, 29 against, was censured the"
        end = _before_date(parsed, outcome.end, min(end, _by_agent(parsed, outcome.end, end)))
    elif after is None:
        return None
    return places.Words(start, end, masked.text[start:end].strip(" ,"))


def _before_date(parsed: Parsed, start: int, end: int) -> int:
    """Where what follows a passive verb ends, a day right behind the verb left out: "was confirmed on Thursday"."""
    date = parsed.masked.masked.find(DATE, start, end)
    return start if 0 <= date - start <= _AUXILIARY else end


def _by_agent(parsed: Parsed, start: int, end: int) -> int:
    """Where the words for the body that did it begin, in what follows a passive verb."""
    for body in parsed.bodies:
        led = parsed.lex.by.search(parsed.text, start, body.start) if start <= body.start < end else None
        if led is not None:
            return led.start()
    return end


def _what_failed(parsed: Parsed, anchor: int) -> places.Words | None:
    """The words before a verb of failing, unless they name a group, or members, who failed to get something."""
    found = places.phrase_before(parsed.masked, parsed.lex, anchor)
    if found and (
        parsed.lex.groups.search(parsed.masked.folded, found.start, found.end)
        or parsed.lex.several.search(parsed.masked.folded, found.start, found.end)
    ):
        return None
    return found


def _gaining(parsed: Parsed, tally: Tally, clause: int) -> places.Words | None:
    """The subject of "obtained", where a tally is its object."""
    text = parsed.text
    turned = parsed.lex.gains.match(text, tally.end + 1)  # «40 votos obtuvo en el Senado la reforma»
    behind = parsed.lex.cast_on.match(text, turned.end()) if turned else None
    if behind is not None:
        return places.object_of(parsed.masked, parsed.lex, behind.end())
    gains = list(parsed.lex.gains.finditer(text, clause, tally.start))
    if not gains or tally.start - gains[-1].end() > 25:
        return None
    comma = text.find(",", clause, gains[-1].start())
    end = gains[-1].start() if comma < 0 else comma
    found = places.phrase_before(parsed.masked, parsed.lex, end)
    if found and not telling(found.text, parsed.lex):
        return None
    return found if found and not parsed.lex.bodies.search(parsed.masked.folded, found.start, found.end) else None


def _beside(parsed: Parsed, tally: Tally) -> places.Words | None:
    """What stands right behind a tally that no verb decides: "nine abstentions on the censure of the minister".

    Behind members or ballots of one side that is whatever they were cast on: "voted against letting him travel".
    """
    if (when := _when_voted(parsed, tally)) is not None:
        return when
    one_side = cast(parsed, tally)
    for item in tally.counts:
        end = len(parsed.text[: item.end].rstrip())
        led = parsed.lex.cast_on.match(parsed.text, end) if item.how == "said" else None
        if led is None:
            continue
        behind = next((other.start for other in tally.counts if other.start >= led.end()), len(parsed.text))
        word = parsed.text[:end].rsplit(" ", 1)[-1]
        which = parsed.lex.cast if parsed.lex.opens_phrase.fullmatch(word) else parsed.lex.several
        told = which.search(parsed.text, item.start, item.end)
        found = places.object_of(parsed.masked, parsed.lex, led.end(), (behind, behind))
        if found is None:
            continue
        named = not one_side and parsed.lex.measures.search(fold_in_place(found.text))
        if named or ((one_side or told) and telling(found.text, parsed.lex)):  # "20 votes for", "20 senators backed"
            return found if one_side else _before_verb(parsed, found)
    _, end = parsed.clause(tally.start, tally.end)
    noun = parsed.lex.measures.search(parsed.text, tally.end, min(end, tally.end + _CLOSE))
    if noun is None or parsed.lex.relative.search(parsed.text, tally.end, noun.start()):
        return None
    found = places.object_of(parsed.masked, parsed.lex, noun.start())
    return found if found is None else _before_verb(parsed, found)


def _before_verb(parsed: Parsed, words: places.Words, *, joined: bool = False) -> places.Words:
    """A measure without the verb that it is the subject of: "with 40 to 3, the bill goes to".

    `joined`: only one that a word joins to the verb before it: "passed the bill and needed to".
    """
    first, last = parsed.absolute(words.start, words.end)
    for clause in parsed.reading.parse(parsed.sentence).clauses:
        group, verb = clause.group, clause.verb
        if group is None or verb is None or clause.antecedent or not first < verb.start < last:
            continue
        if group.participle or group.form.tense is Tense.INFINITIVE:
            continue  # "the law that wants to let mines reopen"
        place = verb.start - parsed.masked.start
        before = parsed.text[:place].rstrip()
        if before.endswith(("'s", "’s")):
            continue  # "the government's proposed budget"
        and_then = parsed.finder.lex.last_joiners.search(before)
        if (and_then or not joined) and parsed.lex.measures.match(parsed.text, place) is None:  # "the fisheries act"
            end = and_then.start() if and_then else place
            return places.shortened(words, end - words.start, parsed.lex)
    return words


def _when_voted(parsed: Parsed, tally: Tally) -> places.Words | None:
    """What a body voted on while so many abstained: "three abstained when Congress voted on the treaty"."""
    if set(tally.values) != {"abstain"} or tally.said != 1:
        return None
    voted = parsed.lex.voted_on.search(parsed.text, tally.end)
    found = places.object_of(parsed.masked, parsed.lex, voted.end()) if voted else None
    return found if found is not None and telling(found.text, parsed.lex) else None


def cast(parsed: Parsed, tally: Tally) -> bool:
    """Whether a tally is the one side that so many members, or so many votes, were on."""
    lex = parsed.lex
    if tally.said != 1 or len(tally.values) != 1 or set(tally.values) - {"for", "against", "abstain"}:
        return False
    verb = any(pattern.search(parsed.text, tally.start, tally.end) for pattern in (lex.several, lex.members))
    return verb or lex.cast.search(parsed.text, tally.start, tally.end) is not None


def is_passive(parsed: Parsed, outcome: Act) -> bool:
    """Whether the verb is said of the measure: "was approved", "se aprobó", "failed"."""
    lex, text = parsed.lex, parsed.text
    if lex.active.match(text, outcome.start) or lex.active.search(text, max(0, outcome.start - 7), outcome.start):
        return False
    return bool(lex.passive.search(text, max(0, outcome.start - 30), outcome.end))


def telling(words: str, lex: VoteLexicon) -> bool:
    """Whether a measure's words tell it from another."""
    return bool(stems(words, lex))


def stems(words: str | None, lex: VoteLexicon) -> frozenset[str]:
    """Beginnings of the telling words of a measure: four letters or more, or digits."""
    folded = fold_in_place(words or "")
    return frozenset(
        word[:5]
        for word in "".join(char if char.isalnum() else " " for char in folded).split()
        if (len(word) > 3 or word.isdigit()) and not lex.generic.fullmatch(word)
    )
