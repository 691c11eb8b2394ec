"""Which groups a verb is said of: its subject, whoever announces it, whoever stands behind it."""

from __future__ import annotations

from constancia.claims.blocs.acts import Act
from constancia.claims.blocs.sites import Held, Site
from constancia.claims.voting.runs import Mention, Run
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.model.claims import Modality
from constancia.syntax.clauses import Clause
from constancia.syntax.folding import fold_in_place
from constancia.syntax.phrases import Phrase, PhraseKind
from constancia.syntax.tokens import Kind

_NAMED = 3
"""Words in which what was voted on is named between a verb and its groups: «a favor de la vacancia A y B»."""


def subject(site: Site, act: Act) -> Held | None:
    """The groups that are the subject of a verb that takes a side."""
    found = doer(site, act.clause)
    before = site.governor(act.clause)
    group = act.clause.group
    bare = group is not None and group.form.tense is Tense.INFINITIVE
    gerund = group is not None and group.form.tense is Tense.GERUND
    joined = (bare or gerund) and before is not None and site.lex.joins.search(site.verb_text(before)) is not None
    if (bare or joined) and before is not None and (found is None or joined or act.modality is Modality.PROPOSED):
        found = doer(site, before) or found  # `used its majority to pass it`, `told its members to vote against`
    if found is None and before is not None and Sense.BE in before.senses and site.clefted(act.clause):
        found = doer(site, before)  # `the Greens were the only ones who opposed it`
    if found is None and all(site.pronominal(phrase) for phrase in act.clause.subject):
        found = _announcing(site, act) or site.about
    return found or _taken_up(site, act.clause) or _their_own(site, act.clause)


def _their_own(site: Site, clause: Clause) -> Held | None:
    """The group of whoever tells what "his party" does, where one is named with him: "NDP leader Moss said that"."""
    before = [one for one in site.phrases if clause.verb is not None and one.end == clause.verb.start - 1]
    subject = clause.subject or tuple(one for one in before if one.preposition)  # `as his party voted against it`
    own = (inner for one in subject for inner in one.within() if site.lex.theirs.fullmatch(_plain(inner)))
    whole = next(own, None)
    if whole is None:
        return None
    place = subject[-1].start, subject[-1].end
    verbs = [one.verb for one in site.clauses if one.verb is not None and one.verb.end <= place[0]]
    if not verbs:
        return None
    said = verbs[-1].start  # behind it stands whoever hears it
    since = verbs[-2].end if len(verbs) > 1 else site.start
    leads = [one for one in site.phrases if not one.preposition and since <= one.start and one.end <= said]
    finder, first = site.voting.finder, site.start
    runs = [run for run in site.runs.values() if any(one.start <= run.start < one.end for one in leads)]
    named = {one.name for run in runs for one in run.mentions} or {
        name for one in leads if (name := finder.party_in(one.start - first, one.end - first)) is not None
    }
    if len(named) != 1:
        return None
    mention = Mention(place[0], place[1], place[1], named.pop(), sure=True)
    numbers = [token.figure for one in subject for token in one.tokens if token.figure is not None]
    part = whole.start > subject[-1].start  # unlike `his party's five MPs`
    count = int(numbers[0].value) if numbers else None  # `says that all its 92 MPs`, `36 of its MPs`
    return Held(
        Run(*place, (mention,), sure=True),
        *place,
        count=count,
        part=part and count is not None,
        lost=part and not numbers,
    )


def _plain(phrase: Phrase) -> str:
    """The words of a phrase without the numbers and what counts them, folded."""
    return " ".join(fold_in_place(one.text) for one in phrase.tokens if one.kind is not Kind.NUMBER)


def _taken_up(site: Site, clause: Clause) -> Held | None:
    """The groups that a pronoun takes up right behind them, to say more: «A y B, los que gobiernan, votaron»."""
    pronoun = clause.subject[0] if len(clause.subject) == 1 else None
    if pronoun is None or not (_pronominal(pronoun) or _apposed(site, pronoun)):
        return None
    before = [phrase for phrase in site.phrases if phrase.end <= pronoun.start]
    apart = bool(before) and site.text[before[-1].start : before[-1].end] == ","
    return site.of(before[-2]) if apart and len(before) > 1 else None


def _pronominal(phrase: Phrase) -> bool:
    return all(one.is_a(WordClass.DETERMINER, WordClass.PRONOUN) for one in phrase.tokens)


def _apposed(site: Site, phrase: Phrase) -> bool:
    """Whether a phrase between commas only says what the groups before it are: "A and B, members of the coalition,"."""
    led = any(run.start < phrase.start for run in site.runs.values())
    return (
        led
        and site.lex.apposed.match(site.folded, phrase.start) is not None
        and site.text[phrase.end :].startswith(",")
    )


def doer(site: Site, clause: Clause) -> Held | None:
    """The groups that are the subject of a clause."""
    verb = clause.verb
    beside = site.beside(clause)
    if len(clause.subject) == 1 and _apposed(site, clause.subject[0]):
        return _taken_up(site, clause)
    named = [one for phrase in reversed(clause.subject) if (one := site.of(phrase)) is not None]
    if beside is not None or named:
        return beside or next((one for one in named if not one.lost), named[0])
    for phrase in clause.subject:  # `the party's official line was to oppose it`
        if phrase.of and site.lex.posture.search(site.folded[phrase.tokens[0].start : phrase.tokens[-1].end]):
            owner = next((site.runs[one.start] for one in phrase.of[0].tokens if one.start in site.runs), None)
            return site.of_run(owner) if owner is not None else None
    if clause.antecedent is not None and not clause.subject:
        apart = site.text[clause.antecedent.end : clause.antecedent.end + 1] == ","
        return site.of(clause.antecedent) if apart else None  # else some of them: `the Greens who oppose it`
    if verb is None or clause.subject:
        return None
    before = [phrase for phrase in site.phrases if phrase.end <= verb.start]
    while before and before[-1].kind in (PhraseKind.MARK, PhraseKind.PREDICATE) and not _edge(before[-1]):
        before.pop()
    led = site.governor(clause)
    told = led is not None and led.verb is not None and led.group is not None and led.group.participle
    if told and led is not None and led.verb is not None and "," not in site.text[led.verb.start : verb.start]:
        return doer(site, led)  # «los partidos representados en la Cámara apoyaron»
    if before and before[-1].preposition in (*site.parsed.words.absolute, *site.lex.led, ""):
        return site.of(before[-1])
    gone_on = (
        site.parsed.words.inverts and led is not None and (led.subject or led.antecedent) and not clause.objects[:0]
    )
    return doer(site, led) if gone_on and led is not None and _left_open(site, clause) else None


def _left_open(site: Site, clause: Clause) -> bool:
    """Whether a verb has no subject behind it either, and so has that of the verb before: «A se fue porque apoya»."""
    verb = clause.verb
    following = next(site.after(verb.end), None) if verb is not None else None
    named = following is not None and following.kind is PhraseKind.NOUN and not following.preposition
    before = [one for one in site.phrases if verb is not None and one.end <= verb.start]
    joined = bool(before) and before[-1].kind in (PhraseKind.RELATIVE, PhraseKind.LINK, PhraseKind.CONTRAST)
    return joined and (following is None or not named or site.of(following) is None)


def _announcing(site: Site, act: Act) -> Held | None:
    """The groups that announce what they themselves will do: «el PAN anunció que votará en contra»."""
    before, verb = site.governor(act.clause), act.clause.verb
    if before is None or before.verb is None or verb is None:
        return None
    between = [one for one in site.phrases if before.verb.end <= one.start and one.end <= verb.start]
    between = [one for one in between if not site.pronominal(one)]
    passed = (PhraseKind.RELATIVE, PhraseKind.PREDICATE, PhraseKind.NOUN)  # `told reporters that it would`
    asked = any(site.folded[one.start : one.end] in site.lex.supposing for one in between)
    if asked or any(one.kind not in passed or site.of(one) is not None for one in between):
        return None
    named = (*before.subject, *(one for one in before.obliques if one.preposition in site.lex.led))
    told = next((held for phrase in named if (held := site.of(phrase)) is not None), None)
    return told or (doer(site, before) if not before.subject else None)


def _edge(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.MARK and phrase.tokens[0].text not in ",–—-"


def held_before(site: Site, place: int) -> Held | None:
    """The groups that act at an offset: the subject of the verb that stands there, or what stands before it."""
    for clause in site.clauses:
        if clause.verb is not None and clause.verb.start <= place + 4 and place < clause.verb.end:
            named = [one for phrase in reversed(clause.subject) if (one := site.of(phrase)) is not None]
            if named:
                return named[0]
            if clause.subject and not meanwhile(site, clause.subject[-1]):
                return _topic(site, clause.subject[-1])
    before = [phrase for phrase in site.phrases if phrase.end <= place]
    while before and (meanwhile(site, before[-1]) or (before[-1].kind in _AROUND and not _edge(before[-1]))):
        before.pop()
    return site.of(before[-1]) if before else None


_AROUND = (PhraseKind.MARK, PhraseKind.PREDICATE)
"""Phrases between a group and its verb that are nobody's name."""


def meanwhile(site: Site, phrase: Phrase) -> bool:
    """Whether a phrase only says when or how: "on Thursday", "in the end", «al final»."""
    told = any(mark.start <= phrase.start < mark.end for mark in site.reading.dates_in(site.start, phrase.end))
    words = site.lex.meanwhile.finditer(site.folded, max(site.start, phrase.start - _LED), phrase.end)
    return told or any(one.end() == phrase.end for one in words)


_LED = 12
"""Characters before a phrase in which its preposition stands."""


def _topic(site: Site, subject: Phrase) -> Held | None:
    """The group that a sentence is about, its subject being no more than "the bench": «en el PS, la bancada …»."""
    if site.lex.bare_head.search(site.folded[subject.start : subject.end]) is None:
        return None
    left = site.voting_clause(subject.start)
    topics = (run for run in site.runs.values() if left <= run.start and run.end <= subject.start)
    return next(
        (Held(run, run.start, run.end) for run in topics if site.lex.topic.search(site.folded[left : run.start])), None
    )


def next_held(site: Site, act: Act) -> Held | None:
    """The first phrase behind a verb that no preposition leads to, where it is a list of groups."""
    group = act.clause.group
    own = group is not None and (group.clitic or group.reflexive or act.clause.antecedent is not None)
    senses = act.clause.senses & {Sense.VOTE, Sense.VOTE_STAND, Sense.VOTE_ABSTAIN, Sense.BE}
    if not own and not senses:
        first = next(site.after(act.end), None)  # else «respaldaron la moción los diputados de A y B»
        if first is None or first.preposition or site.of(first) or not site.of_measure(first.start, first.end):
            return None
    for run in site.runs.values():
        between = site.folded[act.end : run.start] if run.start >= act.end else ""
        named = 1 < len(between.split()) <= _NAMED and site.of_measure(act.end, run.start)
        named = named and not between.endswith((",", ", ")) and site.lex.of_it.search(between) is None
        if run.start >= act.end and (named or site.lex.right_behind.fullmatch(site.folded, act.end, run.start)):
            return Held(run, run.start, run.end, run.mentions[0].count if len(run.mentions) == 1 else None)
    for phrase in site.after(act.end):
        if phrase.kind is PhraseKind.MARK and phrase.tokens[0].text in ",–—:":
            continue
        if phrase.kind is not PhraseKind.NOUN:
            return None
        behind_body = next((one for one in phrase.tokens if one.start in site.runs and site.ends_body(one.start)), None)
        if behind_body is not None:
            return site.of_run(site.runs[behind_body.start])  # `votaron en contra en el Congreso PP y Vox`
        if not phrase.preposition and (held := site.of(phrase)) is not None:
            return held
        about = site.of_measure(phrase.start, phrase.end) and phrase.start <= act.end + 4
        if not phrase.preposition and not about:
            return None
    return None


def first_held(site: Site, place: int) -> Held | None:
    """The groups that begin right behind an offset, over an article and a mark."""
    for phrase in site.after(place):
        if phrase.kind is PhraseKind.MARK and phrase.tokens[0].text in ",:–—-(":
            continue
        led = bool(phrase.preposition) and site.folded[place : phrase.start].strip(" ,:–—-(") != ""
        return site.of(phrase) if phrase.kind is PhraseKind.NOUN and not led else None
    return None
