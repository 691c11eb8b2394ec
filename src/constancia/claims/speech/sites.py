"""A verb of saying in its sentence, what a rule is, and the saying that they make: its source and its words."""

from __future__ import annotations

from collections.abc import Callable

from constancia.claims.speech import clauses, contents, sources
from constancia.claims.speech.contents import Said
from constancia.claims.speech.cues import Verb
from constancia.claims.speech.sources import DASHES, Slice, has_finite
from constancia.claims.speech.tokens import FAR, Row, Unit
from constancia.language.shape.speech import Frame, Speech
from constancia.lean import dataclass


@dataclass(slots=True)
class Statement:
    """One saying, before its speaker is named: indices are of the sentence's tokens, end exclusive."""

    unit: Unit
    said: list[Slice]
    source: Slice | None
    """None: left out, or nobody."""
    cue: Slice | None
    modality: str | None = None
    impersonal: bool = False
    direct: bool = False
    citing: Slice | None = None
    """Whom the source cites: "the party, citing its lawyers, said"."""
    shared: bool = False
    """Its source is that of another verb, which must be as many as its own."""
    listed: bool = False
    """Its colon may announce a list: a verb of saying stands before it."""
    runs_on: bool = False
    """The saying ends in a colon: what is said is the next quotation."""
    frames: frozenset[Frame] = frozenset()
    rule: str = "statement.phrase"
    """The name of the rule that read it."""


def lead(row: Row, speech: Speech) -> int:
    """Where a sentence goes on behind the phrase that ties it to the one before, and its comma."""
    end = sources.phrase_at(row, 0, speech.leads)
    return end + 1 if end and row[end].low == "," else end


def quote_before(row: Row, index: int) -> int | None:
    """Index of the quotation that ends before a token, a comma or dashes between them."""
    at = index - 1
    if row[at].low == "," or row[at].low in DASHES:
        at -= 1 + (row[at].low in DASHES and row[at - 1].low in DASHES)
    return at if at >= 0 and row[at].kind == "q" else None


def subject_so_far(unit: Unit, end: int, speech: Speech, earlier: list[Statement]) -> tuple[Slice | None, bool]:
    """The subject that a verb without one shares with the verb before, and whether there is such a verb."""
    row = unit.tokens
    if earlier:
        made = earlier[-1]
        for other in reversed(earlier):  # «Ruiz dijo que Lima pide ayuda y agregó que»: the outermost goes on
            if made.cue is not None and any(first <= made.cue[0] < last for first, last in other.said):
                made = other
        return made.source, True
    start = clauses.clause_start(row, end, speech)
    if row[start].low in speech.prepositions | speech.breaks:
        comma = next((k for k in range(start, end - 1) if row[k].low == ","), None)
        if comma is not None:
            start = comma + 1
            inside = row[start : end - 1]
            if row[end - 1].low == "," and all(token.kind == "w" and not token.finite for token in inside):
                return None, False  # «Con el presidente, Luis Ruiz, [acordó]»: the name belongs to what is before it
    for index in range(start + 1, end):
        if row[index].finite or (speech.subjects_left_out and row[index].tells):
            found = sources.before(row, sources.led(row, index, start, speech), speech)
            if found is not None and found[0] >= start:
                return found, True
    found = sources.opening(row, start, end, speech)
    return found, found is not None


@dataclass(frozen=True, slots=True)
class Site:
    """A verb of saying in its sentence."""

    unit: Unit
    verb: Verb
    speech: Speech
    earlier: list[Statement]
    """What the verbs before it say."""

    @property
    def row(self) -> Row:
        """The words of the sentence."""
        return self.unit.tokens

    @property
    def near(self) -> str:
        """The word or mark before the verb and its auxiliaries."""
        return self.row[self.verb.left - 1].low

    @property
    def reasoned(self) -> bool:
        """Whether words that give a reason stand before the verb: «debido a que considera que»."""
        phrases = sources.indexed(self.speech.reasons, -1).get(self.near, ())
        left = self.verb.left
        return any(left >= len(phrase) and sources.stands(self.row, left - len(phrase), phrase) for phrase in phrases)

    @property
    def who(self) -> int | None:
        """The relative pronoun that is the verb's subject, its adjuncts between them: «quien horas después dijo»."""
        row, speech, left = self.row, self.speech, self.verb.left
        if self.near in speech.who:  # no «por lo que», «lo que dijo», «debido a que»
            return left - 1 if row[left - 2].low not in speech.objects and not self.reasoned else None
        commas = 0
        for index in range(left - 1, max(0, left - FAR), -1):
            token = row[index]
            if token.low in speech.persons:
                return index if commas in (0, 2) and index + 1 < left and row[index - 1].kind != "w" else None
            commas += token.low == ","
            if token.low in speech.pronouns and token.low not in speech.determiners:
                return None  # "Rubio, who he dubbed"
            if token.finite or token.cues or token.kind == "q" or (token.kind == "p" and token.low != ","):
                return None
        return None

    @property
    def fronted(self) -> bool:
        """Whether a gerund, or an infinitive that tells when, opens its sentence: "Warning that", «Tras decir que»."""
        verb = self.verb
        topic = verb.cue.frames == {Frame.NOUN} and verb.cue.modality is None  # "After talking about security, …"
        first = not verb.left or (verb.left == 1 and self.row[0].low in self.speech.whilst)
        return verb.gerund and not topic and first

    @property
    def several(self) -> bool:
        """Whether a verb that may go without its subject is of several."""
        row, verb, endings = self.row, self.verb, self.speech.plural_endings
        return verb.left > 1 and bool(endings) and row[min(verb.left, verb.index)].low.endswith(endings)

    @property
    def opens(self) -> bool:
        """Whether nothing stands before the verb but a mark, or a phrase that ties its sentence to the one before."""
        left = self.verb.left
        return left == 0 or self.near in (";", ":", "—", "–") or lead(self.row, self.speech) >= left

    @property
    def placed(self) -> bool:
        """Whether only a time or a place stands before the verb: «El lunes había dicho que»."""
        row, speech, end = self.row, self.speech, self.verb.left - (self.near == ",")
        first = row[1] if row[0].low in speech.determiners else row[0]
        if first.low not in (speech.prepositions | speech.times | speech.adverbs) - speech.unsure:
            return False
        small = speech.prepositions | speech.determiners
        verbs = (k for k in range(end) if row[k].finite or row[k].cues)
        if any(token.kind != "w" for token in row[:end]) or any(row[k - 1].low not in small for k in verbs):
            return False
        if self.near == "," and first.low in speech.prepositions and not sources.phrase_at(row, 0, speech.sources):
            return True  # «En entrevista con Radio Sur, precisó que»
        subject = sources.before(row, end, speech)
        return subject is None or sources.voiceless(row, subject, speech)

    @property
    def after(self) -> bool:
        """Whether the verb may follow what is said."""
        return Frame.AFTER in self.verb.cue.frames

    @property
    def quoted(self) -> int | None:
        """The quotation right before the verb."""
        return quote_before(self.row, self.verb.left) if self.after else None

    def said(self, source: Slice | None = None, *, related: bool = False) -> Said | None:
        """What follows the verb."""
        return contents.right_of(self.row, self.verb, self.speech, source, related=related)


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which source, verb and content stand together."""

    name: str
    fits: Callable[[Site], bool]
    read: Callable[[Site], Statement | None]
    settles: bool = True
    """Whether, where it fits and reads nothing, no other rule is asked."""


def extended(row: Row, quoted: int, speech: Speech) -> Slice:
    """A quotation with the words of its own sentence before it: "It will go “within days,” he said"."""
    opens = row[quoted - 1].kind == "w"
    return clauses.clause_start(row, quoted, speech) if opens else quoted, quoted + 1


def made_of(site: Site, said: list[Slice], source: Slice | None) -> Statement:
    """What a verb says: its words, its source, its modality, and whether it is quoted."""
    row, verb = site.row, site.verb
    denies = verb.negated and verb.cue.modality == "denied"
    perfect = row[verb.left].low in site.speech.having and site.speech.subjects_left_out  # «ha dicho»
    cue, modality = (verb.left if perfect else verb.index, verb.right), "hedged" if denies else verb.cue.modality
    direct = all(end - start == 1 and row[start].kind == "q" for start, end in said)
    return Statement(site.unit, said, source, cue, modality, verb.impersonal, direct, frames=verb.cue.frames)


def with_right(site: Site, said: Said, source: Slice | None) -> Statement | None:
    """What follows a verb, as a saying; None where a thing shows it, or a share is only rated."""
    row, verb, speech = site.row, site.verb, site.speech
    if source is not None and verb.cue.verb in speech.showing and not sources.heads(row, source, speech):
        return None  # "a browse through the headlines shows that"
    bare = row[said.start - 1].low not in speech.that | {":"} and row[said.start].kind != "q"
    if source is not None and sources.share(row, source, speech):
        led = row[said.start - 1].low in speech.that or contents.opens_infinitive(row, said.start, speech)
        others = (k for k in range(said.start, said.end) if row[k].low == "," and _counts(row, k + 1, speech))
        said = Said(said.start, next(others, said.end))  # «el 43% dijo que está peor, un 31%, mejor»
        if not led or _rated(row, said, speech):
            return None  # «un 30% califica al alcalde de “regular”», "26% said that they approve of the mayor"
    thing = source is not None and not sources.speaks(row, source, speech)
    if thing and bare and Frame.FIGURE in verb.cue.frames and not has_finite(row, said.start, said.end):
        return None  # «la lechuga reportó un alza»
    laid_down = verb.cue.verb in speech.written and source is not None
    lays = speech.documents | speech.drafts
    if laid_down and bare and source and all(token.low not in lays for token in row[slice(*source)]):
        return None  # «el ministro prevé viajar», and no law
    counted = Frame.FIGURE in verb.cue.frames and _counts(row, said.start, speech)
    polled = any(token.low == "%" for token in row[said.start : said.start + 4]) and _rated(row, said, speech)
    if counted and source is not None and (polled or not sources.speaks(row, source, speech)):
        return None  # «El ministro registra un 48% de aprobación»
    made = made_of(site, [(said.start, said.end)] if said.end > said.start else [], source)
    cites = source is not None and row[source[1]].low == "," and row[source[1] + 1].low in speech.citing
    if source is not None and cites and not verb.gerund:
        made.citing = (source[1] + 2, verb.left - 1)
    made.runs_on = made.listed = said.colon and said.end <= said.start
    return made


def _counts(row: Row, start: int, speech: Speech) -> bool:
    """Whether what is said is a bare figure."""
    bare = row[start - 1].low not in speech.that and row[start - 1].low != ":"
    return bare and any(token.low[:1].isdigit() or token.low in speech.figures for token in row[start : start + 4])


def _rated(row: Row, said: Said, speech: Speech) -> bool:
    """Whether what is said tells of what people think of somebody: "they approve of", «un 48% de aprobación»."""
    return any(token.low in speech.ratings for token in row[said.start : said.end])


def rest_of_quote(row: Row, start: int, speech: Speech) -> list[Slice]:
    """The second stretch of a quotation that its cue interrupts."""
    for index in range(start, min(len(row), start + FAR)):
        token, near = row[index], row[index - 1].low
        if token.kind == "q":
            turned = near in speech.contrast | speech.join and row[index - 2].low == ","
            return [(index, index + 1)] if turned or near in (",", ".", ":") or near in DASHES else []
        if token.low == ";" or token.cues:
            break
    return []
