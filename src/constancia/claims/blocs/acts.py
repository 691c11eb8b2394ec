"""Verbs that take a side: which side, how it is put, and where the words that say so end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from constancia.claims.blocs.sites import Held, Site
from constancia.compiled import compiled
from constancia.language.matters import KindClass, kinds, matter_words
from constancia.language.phrases import words_of
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass
from constancia.model.claims import Modality
from constancia.syntax.clauses import Clause
from constancia.syntax.folding import fold_in_place
from constancia.syntax.phrases import Phrase, PhraseKind, VerbGroup
from constancia.syntax.tokens import Kind

_WINDOW = 110
"""Characters behind a verb in which the word for its side may stand."""
_STANDS = frozenset({Sense.VOTE, Sense.VOTE_STAND, Sense.BE})
_FOR = frozenset({Sense.VOTE_FOR, Sense.STANCE_FOR, Sense.DECIDE_PASS, Sense.DECIDE_CLEAR})
_AGAINST = frozenset({Sense.VOTE_AGAINST, Sense.STANCE_AGAINST, Sense.DECIDE_REJECT, Sense.DECIDE_SINK})
_ONE_THING = (WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.PRONOUN)
_STANCES = frozenset({Sense.STANCE_FOR, Sense.STANCE_AGAINST, Sense.VOTE_FOR, Sense.VOTE_AGAINST})
_TOLD = frozenset({Tense.PRESENT, Tense.PAST})
DECIDING = frozenset({Sense.DECIDE_PASS, Sense.DECIDE_CLEAR, Sense.DECIDE_REJECT, Sense.DECIDE_SINK})
"""What a body does with a measure; of a group it tells the side."""
_ASIDE = compiled(r",[^,;:.]{1,60},")
"""What stands between commas within what a group did: "voted as one, with all 15 members, against it"."""
_EDGE = compiled(r"[;:•|—(]|\. ")


@dataclass(frozen=True, slots=True)
class Act:
    """A verb, or a noun with one, that takes a side."""

    clause: Clause
    side: str
    start: int
    end: int
    place: int
    """Where what was voted on may begin."""
    modality: Modality | None = None
    withheld: bool = False
    """Whether it says only that support was not given."""
    passive: bool = False
    mates: Held | None = None
    """The groups with whom it is said to be done: "voted with Labor against it"."""
    decided: bool = False
    """Whether it is what bodies and agencies do as well: approving, rejecting."""


def acts(site: Site) -> Iterator[Act]:
    """The verbs of a sentence that take a side, in order."""
    for clause in site.clauses:
        act = _act(site, clause)
        if act is not None:
            yield act


def _act(site: Site, clause: Clause) -> Act | None:
    group, verb = clause.group, clause.verb
    if group is None or verb is None or clause.asked or (clause.denied and not _refused(site, clause)):
        return None
    put = _put(site, clause, group)
    if put is None:
        return None
    modality, refused = put
    for way in (_given, _standing, _voting, _siding):
        told = way(site, clause, group)
        if told is None:
            continue
        negated = group.negated != refused and not _none_of(site, clause)
        side, end, place, passive = told
        announced = group.modal is not None and modality is Modality.PROPOSED  # `said it would not vote for it`
        if negated and (side != "for" or (way is _standing and not refused and not announced)):
            return None
        if way is _given and site.lex.resolves.search(site.folded[verb.start : end]):
            votes = site.lex.neutral.search(site.folded, verb.end, end)
            modality = Modality.PROPOSED if votes is not None else modality  # `ofreció su voto`
        return Act(
            clause,
            "against" if negated else side,
            verb.start,
            end,
            place,
            modality,
            withheld=negated,
            passive=passive,
            mates=_mates(site, verb.end, end) if way is _standing else _joined(site, clause, verb.end, end),
            decided=way is _siding and _decides(clause),
        )
    return None


def _none_of(site: Site, clause: Clause) -> bool:
    """Whether a verb is negated by the words before its subject: "not a single Republican voted for it"."""
    held = [one for phrase in clause.subject if (one := site.of(phrase)) is not None]
    return bool(held) and site.none_of(held[0])


def _decides(clause: Clause) -> bool:
    own = {Sense.VOTE_FOR, Sense.VOTE_AGAINST, Sense.STANCE_FOR, Sense.STANCE_AGAINST}
    return bool(clause.senses & DECIDING) and not clause.senses & own


def _refused(site: Site, clause: Clause) -> bool:
    """Whether the verb that a verb depends on says that it was not done."""
    return site.lex.refuses.search(site.verb_text(site.governor(clause))) is not None


# ---- how it is put


def _put(site: Site, clause: Clause, group: VerbGroup) -> tuple[Modality | None, bool] | None:
    """The modality of a verb, and whether another refuses it; None where it tells nothing of how a group stands."""
    tense, before = group.form.tense, site.governor(clause)
    led = site.verb_text(before) if before is not None and _leads(site, before, clause) else ""
    own = site.verb_text(clause)
    if _supposed(site, clause) or (tense is Tense.SUBJUNCTIVE and not site.since(clause)):
        return None
    preposition = clause.verb.preposition if clause.verb is not None else ""
    bare = tense in (Tense.GERUND, Tense.INFINITIVE)
    if (bare and preposition in site.lex.undone) or (
        tense is Tense.GERUND and preposition not in ("", *site.lex.gerunds)
    ):
        return None  # `left without voting`, `accused them of backing it`
    if tense is Tense.GERUND and led and _right_behind(before, clause) and not site.lex.unites.search(led):
        return None  # `avoided backing it`, `gave up opposing it`
    resolved = bool(led)
    several = clause.verb is not None and len(clause.verb.tokens) > 1
    if tense is Tense.INFINITIVE:
        return _infinitive(site, clause, (own, led) if several else (led,))
    if several and site.lex.resolves.search(own):
        return Modality.PROPOSED, False
    if group.modal is Sense.POSSIBLE:
        return None
    if group.modal is Sense.CONDITIONAL:
        return (Modality.PROPOSED, False) if resolved or not site.hangs else None
    if group.modal is Sense.INTEND:
        return Modality.PROPOSED, False
    if group.modal is Sense.FUTURE and (resolved or site.resolved_behind(clause)):
        return Modality.PROPOSED, False
    return None, False


def _right_behind(before: Clause | None, clause: Clause) -> bool:
    """Whether a verb stands right behind another, nothing but a particle between them."""
    if before is None or before.verb is None or clause.verb is None:
        return False
    return 0 <= clause.verb.start - before.verb.end <= _PARTICLE


_PARTICLE = 4
"""Characters of a particle between two verbs, with its blanks: "gave up opposing"."""


def _infinitive(site: Site, clause: Clause, verbs: tuple[str, ...]) -> tuple[Modality | None, bool] | None:
    """What the verbs that an infinitive depends on make of it."""
    for words in verbs:
        if site.lex.refuses.search(words):
            return None, True
        if site.lex.resolves.search(words):
            return Modality.PROPOSED, False
        if site.lex.unites.search(words):
            return None, False
    return (None, False) if site.clefted(clause) else None


def _leads(site: Site, before: Clause, clause: Clause) -> bool:
    """Whether nothing but what belongs to the first of two verbs stands between them."""
    if before.verb is None or clause.verb is None:
        return False
    between = site.folded[before.verb.end : clause.verb.start]
    return _EDGE.search(between) is None and len(between) < _WINDOW


def _supposed(site: Site, clause: Clause) -> bool:
    """Whether a verb stands in a clause that supposes: "if", «si»."""
    if clause.verb is None:
        return False
    behind = [phrase for phrase in site.phrases if phrase.start < clause.verb.start]
    for phrase in reversed(behind[-6:]):
        if phrase.kind is PhraseKind.RELATIVE:
            word, tense = site.folded[phrase.start : phrase.end], clause.group.form.tense if clause.group else None
            return word in site.lex.supposing or (word in site.lex.whenever and tense is not Tense.PAST)
        if phrase.kind is PhraseKind.VERB or (phrase.kind is PhraseKind.MARK and phrase.tokens[0].text in ";:"):
            return False
    return False


# ---- which side


def _given(site: Site, clause: Clause, group: VerbGroup) -> tuple[str, int, int, bool] | None:
    """Support, opposition or votes given: "gave its backing to", «expresaron su rechazo a»."""
    verb = clause.verb
    words = site.verb_text(clause)
    withheld = site.lex.withholds.search(words) is not None
    giving = withheld or site.lex.gives.search(words) is not None
    if verb is None or group.passive or (not giving and site.lex.wanting.search(words)):
        return None
    start = site.given_at(clause)
    for side, pattern in site.lex.nouns.items():
        noun = giving and (
            pattern.match(site.folded, start) or (group.clitic and site.brought_forward(pattern, verb.start))
        )
        if not noun and not clause.senses & (_FOR | _AGAINST):
            casts = site.lex.casts.search(words) and not group.clitic
            noun = casts and site.lex.cast[side].match(site.folded, verb.end)  # «sumaron 78 votos a favor»
            told = site.lex.held[side].match(site.folded, verb.end - len(site.head(clause)))
            noun = noun or (told if told and _on_measure(site, told.end()) else None)  # `made public its opposition`
        if not noun and site.lex.joins.search(words):
            noun = site.lex.joined[side].match(site.folded, verb.end)  # «se sumó al PAN en el rechazo»
        if noun:
            other = {"for": "against"}.get(side) if withheld else side
            return (other, max(noun.end(), verb.end), max(noun.end(), start), False) if other else None
    return None


def _on_measure(site: Site, end: int) -> bool:
    """Whether nothing stands behind a noun for a side but what is put to the vote, or what stands for it."""
    behind = next((one for one in site.after(end) if one.kind is not PhraseKind.PREDICATE), None)
    if behind is None or behind.kind is not PhraseKind.NOUN or site.of(behind) is not None:
        return True
    named = any(token.kind is Kind.NAME for token in behind.tokens)  # `its opposition to Ann Hill`
    return not named or site.of_measure(behind.start, behind.tokens[-1].end)


def _mates(site: Site, start: int, end: int) -> Held | None:
    """The groups that a word for together leads to, between a verb and its side: "voted with Labor against"."""
    led = (run for run in site.runs.values() if start <= run.start and run.end <= end)
    mates = next((run for run in led if site.lex.together.fullmatch(site.folded, start, run.start)), None)
    return site.of_run(mates) if mates is not None else None


def _joined(site: Site, clause: Clause, start: int, end: int) -> Held | None:
    """The groups behind a verb of joining, and before what they are joined in: «se sumó al PAN en el rechazo»."""
    before = site.governor(clause)
    bare = clause.group is not None and clause.group.form.tense in (Tense.GERUND, Tense.INFINITIVE)
    if bare and before is not None and before.verb is not None and site.lex.joins.search(site.verb_text(before)):
        start, end = before.verb.end, start  # `joined Labour in backing it`
    return next((held for one in site.phrases if start <= one.start < one.end <= end and (held := site.of(one))), None)


def _standing(site: Site, clause: Clause, group: VerbGroup) -> tuple[str, int, int, bool] | None:
    """A verb of voting or standing with the word for a side behind it."""
    verb = clause.verb
    if (
        verb is None
        or not (clause.senses & _STANDS or site.lex.rules.fullmatch(site.head(clause)))
        or (group.passive and not clause.senses & {Sense.BE, Sense.VOTE_STAND})
    ):
        return None
    before = next((one for one in reversed(site.phrases) if one.end == verb.start - 1), None)
    if before is not None and before.preposition in site.lex.undone:
        return None  # `without a single vote against`
    limit = site.limit(clause, _WINDOW)
    found = [
        (match.start(), -match.end(), side, match.end())
        for side, pattern in site.lex.said.items()
        if (match := pattern.search(site.folded, verb.end, limit)) is not None
    ]
    if found:
        start, _, side, end = min(found)
        mates = _mates(site, verb.end, start)
        behind = mates.run.end if mates is not None else verb.end
        between = _ASIDE.sub("", site.folded[behind:start])
        if not site.lex.beside.fullmatch(between):
            return None
        if Sense.VOTE not in clause.senses and not _stands_on(site, clause, start, end):
            return None
        if Sense.BE in clause.senses and Sense.VOTE_STAND not in clause.senses and len(between.split()) > 1:
            return None
        verbal = next((p for p in site.after(end) if p.kind is PhraseKind.VERB and p.start <= end + 1), None)
        if verbal is not None and verbal.verb is not None and verbal.verb.form.tense not in _TOLD:
            return side, verbal.end, verbal.end, False  # `voted to reject the plan`
        linked = site.lex.links.search(site.folded, start, end)
        return side, linked.start() if linked is not None else end, end, False
    return None


def _stands_on(site: Site, clause: Clause, start: int, end: int) -> bool:
    """Whether a side told behind a verb that is none of voting is one on a measure: "is against it", "came out for"."""
    if site.lex.unites.search(site.verb_text(clause)):
        return True  # `joined forces to oust`
    if re.match(r"\w", site.folded[end : end + 1]):  # an infinitive: `are likely to win`, «se inclinó por rechazarla»
        return site.lex.only_voted.match(site.folded, start) is None
    limit = site.limit(clause, _WINDOW)
    behind = next((one for one in site.after(end) if one.start < limit), None)
    if behind is None or behind.kind is not PhraseKind.NOUN or behind.start > end + 5 or site.of(behind) is not None:
        return True
    words = site.folded[behind.start : behind.end]
    named = max(behind.end, min(limit, site.measure_end(end)))
    return site.lex.pronouns.fullmatch(words) is not None or site.of_measure(behind.start, named)


def _voting(site: Site, clause: Clause, group: VerbGroup) -> tuple[str, int, int, bool] | None:
    """Voting a measure, which is voting for it: «no votará la ley»."""
    verb = clause.verb
    if verb is None or Sense.VOTE not in clause.senses or not site.parsed.words.inverts or not clause.objects:
        return None
    first = clause.objects[0]
    near = site.lex.beside.fullmatch(site.folded, verb.end, first.tokens[0].start)
    place = max(verb.end, first.tokens[0].start - 1)
    return ("for", place, place, False) if near and site.of_measure(first.start, first.end) else None


def _siding(site: Site, clause: Clause, group: VerbGroup) -> tuple[str, int, int, bool] | None:
    """A verb that is a side by itself: "backed it", «rechazaron la reforma», "was opposed by"."""
    verb = clause.verb
    if verb is None:
        return None
    passive = group.passive or bool(agents(site, clause) and not clause.objects)
    if passive and Sense.VOTE in clause.senses:  # `voted through by the Greens`
        for side, pattern in site.lex.said.items():
            if (match := pattern.match(site.folded, verb.end + 1)) is not None:
                return side, match.end(), match.end(), True
        if site.parsed.words.inverts and any(site.of_measure(*_place(one)) for one in clause.subject):
            return "for", verb.end, verb.end, True  # «fueron votados solo por el oficialismo»
        return None
    if Sense.VOTE_ABSTAIN in clause.senses:
        return "abstain", verb.end, verb.end, False
    following = list(islice(site.after(verb.end), 2))
    told = len(following) > 1 and site.pronominal(following[0]) and following[1].kind is PhraseKind.VERB
    if Sense.SAY in clause.senses and following and (told or following[0].kind is PhraseKind.RELATIVE):
        return None  # «confirmó que la apoyará», `confirmed they would back it`
    sides = _sides(site, clause, verb.end)
    if not sides and (parted := site.parted.get(verb.start)) is not None:
        return "for" if parted.passed else "against", parted.end, parted.end, False  # `pushed the bill through`
    if len(sides) != 1:
        return None
    if passive:
        bare = not clause.subject and clause.antecedent is None
        led = site.governor(clause) if bare and agents(site, clause) else None
        subject = led.subject if led is not None else clause.subject  # `the motion, brought by A, was opposed by B`
        about = (*subject, *((clause.antecedent,) if clause.antecedent is not None else ()))
        if any(site.of(phrase) for phrase in about):
            return None
        pronoun = site.told and any(site.lex.pronouns.fullmatch(site.folded, one.start, one.end) for one in about)
        named = pronoun or any(site.of_measure(phrase.start, phrase.end) for phrase in about)
        left = max(site.start, verb.start - _WINDOW)
        before = next((one for one in reversed(site.phrases) if one.end <= verb.start - 2), None)
        if group.participle and before is not None and site.of_measure(*_place(before)):
            return sides[0], verb.end, verb.end, True  # «votó la ley, apoyada por la oposición»
        if named or (clause.antecedent is not None and agents(site, clause) and site.of_measure(left, verb.start)):
            return sides[0], verb.end, verb.end, True
        return None
    none = (group.participle and _tells_of_a_thing(site, verb)) or (sides == ["against"] and _of_a_stance(following))
    if none or not _of_matter(site, clause, group):
        return None
    return sides[0], verb.end, verb.end, False


def _tells_of_a_thing(site: Site, verb: Phrase) -> bool:
    """Whether a participle only tells of what stands right before it: «acataron la censura aprobada el miércoles»."""
    before = next((one for one in reversed(site.phrases) if one.end <= verb.start), None)
    return before is not None and before.kind is PhraseKind.NOUN and site.of(before) is None


def _of_a_stance(following: Sequence[Phrase]) -> bool:
    """Whether what is turned down is itself to take a side: «descartó rechazar la ley», "rejected calls to oppose"."""
    verbs = [one.verb for one in following if one.kind is PhraseKind.VERB and one.verb is not None]
    led = bool(following) and following[0].kind in (PhraseKind.VERB, PhraseKind.NOUN)
    bare = (one for one in verbs if one.form.tense is Tense.INFINITIVE)
    return led and any(one.form.senses & (_FOR | _AGAINST) for one in bare)


def _sides(site: Site, clause: Clause, end: int) -> list[str]:
    """The sides that a verb may be by itself; accepting a decision may be either, and so tells none."""
    if site.lex.accepts.fullmatch(site.head(clause)) is not None:
        if _of_act(site, end, site.limit(clause, _WINDOW)):
            return ["for", "against"]
        if _by_groups(site, clause):
            return ["for"]
    return [side for side, senses in (("for", _FOR), ("against", _AGAINST)) if clause.senses & senses]


def _of_act(site: Site, start: int, end: int) -> bool:
    """Whether the first thing behind a verb is a decision that no law is: whoever accepts a censure was not for it."""
    first = next((one for one in site.after(start) if one.kind is PhraseKind.NOUN and one.start < end), None)
    words = words_of(site.folded[start : max(first.end, site.measure_end(start))]) if first is not None else ()
    hits = matter_words(site.reading.language.code).kinds.find([word.text for word in words])
    return any(hit.id in kinds() and kinds()[hit.id].kind_class is KindClass.ACT for hit in hits)


def _by_groups(site: Site, clause: Clause, least: int = 1) -> bool:
    """Whether so many groups at least are the subject of a verb."""
    held = next((one for phrase in clause.subject if (one := site.of(phrase)) is not None), None)
    return held is not None and len(held.run.mentions) >= least


def _of_matter(site: Site, clause: Clause, group: VerbGroup) -> bool:
    """Whether what a verb is about is put to the vote: named behind it, before it, or by a pronoun."""
    verb = clause.verb
    if verb is None:
        return False
    if group.clitic or (clause.antecedent is not None and site.of_measure(*_place(clause.antecedent))):
        return site.told
    if clause.senses & _AGAINST and site.told and site.lex.changes.match(site.folded, verb.end):
        return True  # «se opusieron a reducir el número de diputados»
    if site.told and clause.senses & _STANCES and _done_next(site, verb.end):
        return True  # `supported naming her`, «apoyó adelantar las elecciones»
    limit = site.limit(clause, _WINDOW)
    behind = site.folded[verb.end : limit]
    first_object = next(iter(clause.objects), None)
    first_object = first_object or next((one for one in clause.obliques if one.start > verb.end), None)
    if first_object is not None and all(token.is_a(WordClass.PRONOUN) for token in first_object.tokens):
        return site.told and site.lex.pronouns.fullmatch(site.folded, *_own(first_object)) is not None
    nouns = [one for one in site.after(verb.end) if one.kind is PhraseKind.NOUN and one.start < limit]
    nouns = [one for one in nouns if not one.preposition or site.of(one) is None]
    plain = [one for one in nouns if not one.preposition]
    if not nouns:
        return site.told and not behind.strip(" .,;")
    first = plain[0] if nouns[0].preposition in site.parsed.words.absolute and plain else nouns[0]
    if site.of(first) is not None or site.lex.talk.search(site.folded, first.start, first.tokens[-1].end):
        return False
    end = max(first.end, min(limit, site.measure_end(verb.end)))
    titles, words = site.voting.finder.groups.lex.titles, [fold_in_place(token.text) for token in first.tokens]
    people = any(word in titles or site.lex.people.fullmatch(word) for word in words)
    several = site.told and not people and _by_groups(site, clause, 2)  # `A and B rejected a series of appeals`
    return several or site.of_measure(first.start, end)


def _done_next(site: Site, place: int) -> bool:
    """Whether right behind a place stands what is to be done: an infinitive, or a gerund and one thing: "naming it"."""
    following = list(islice(site.after(place), 2))
    done = following[0] if following else None
    if done is None or done.kind is not PhraseKind.VERB or done.verb is None or done.start > place + 1:
        return False
    tense, first = done.verb.form.tense, following[-1].tokens[0]
    one = first.text[:1].isupper() or any(map(first.is_a, _ONE_THING))  # "rising stars" are none
    return tense is Tense.INFINITIVE or (tense is Tense.GERUND and len(following) > 1 and one)


def agents(site: Site, clause: Clause) -> tuple[Phrase, ...]:
    """Those by whom something is said to be done, where they are groups."""
    by = (*clause.agents, *(one for one in clause.obliques if one.preposition in site.lex.agents))
    return tuple(phrase for phrase in by if site.of(phrase) is not None)


def _place(phrase: Phrase) -> tuple[int, int]:
    return phrase.start, phrase.end


def _own(phrase: Phrase) -> tuple[int, int]:
    return phrase.tokens[0].start, phrase.tokens[-1].end
