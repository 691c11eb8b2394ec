"""Whether a force is asked for, let in or refused, by the words that decide on it."""

from __future__ import annotations

from constancia.claims.authorisations.belonging import Belonging
from constancia.claims.authorisations.sites import Role, Word
from constancia.language.shape.lexicon import Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.model.claims import Modality
from constancia.syntax.tokens import Kind

_PAIR = 2


class Putting(Belonging):
    """A sentence asked how it puts what it says of a force."""

    def _settled(self, cues: list[Word], move: Word | None, passive: Word | None) -> Modality | None:
        """What the words together make of it; None where nothing was decided, asked or refused."""
        if move is not None and forbidden(move):
            return Modality.DENIED
        if (passive is not None and passive.role is not Role.GIVE) or (passive is not None and not cues):
            return self._put(passive, _of(passive))
        if not cues and move is not None and self._ahead(move):
            return Modality.ASSERTED
        if not cues and move is not None and meant(move):
            return Modality.PROPOSED
        cues = cues[1:] if self._numbered(cues) else cues
        roles = [word.role for word in cues]
        if move is not None and move.group is not None and move.group.modal is Sense.POSSIBLE and not cues:
            ahead = Tense.FUTURE in {form.tense for form in self.sites.tokens[move.index - 1].forms}
            return Modality.ASSERTED if ahead else None
        chief = next((word for word in cues if word.role is not Role.GIVE), None)
        if chief is None:
            voted = [w for w in cues if Sense.VOTE in w.senses and w.group is not None and not w.group.negated]
            before = self.sites.tokens[move.index - _PAIR : move.index] if move is not None else ()
            put = [token.is_a(WordClass.DETERMINER, WordClass.PREPOSITION, WordClass.OF) for token in before]
            noun = (
                move is not None and move.group is None and put == [False, True]
            )  # `votó, por unanimidad, el ingreso`
            return Modality.ASSERTED if voted and move is not None and (move.bare or noun) else None
        if self._of_members(cues):
            return None
        if Role.END in roles:
            return None
        chief = self._would_let(cues, chief) or chief
        if chief.group is None and not self._borne(cues, chief):
            return None
        asks = [w for w in cues if w.role is Role.ASK and (w is chief or (w.finite and w.index > chief.index))]
        if Sense.DENY in chief.senses and self.sites.tokens[chief.index + 1].is_a(WordClass.RELATIVE):
            return None  # somebody says that it is not so
        if asks:
            return Modality.PROPOSED
        granted = [word for word in cues if word.role is Role.REFUSE]
        modality = self._put(chief, _of(chief))
        if chief.role is not Role.REFUSE and granted and granted[0] is not chief and modality is Modality.ASSERTED:
            return Modality.DENIED
        if modality is Modality.ASSERTED and chief.group is None and self._denied_giving(cues):
            return Modality.DENIED
        return modality

    def _ahead(self, move: Word) -> bool:
        """Whether a verb says that a force will go: `will send`, `serán enviados`."""
        group = move.group
        if group is None or group.negated:
            return False
        before = self.sites.tokens[move.index - 1] if move.index else None
        led = before is not None and Tense.FUTURE in {form.tense for form in before.forms}
        due = self.p.due.search(self.folded, self.start, move.token.start) is not None
        return due or group.modal is Sense.FUTURE or (group.passive and (led or group.modal is Sense.POSSIBLE))

    def _of_members(self, cues: list[Word]) -> bool:
        """Whether only some members are said to have voted so: `the Left voted against sending troops`."""
        how = next((w for w in cues if w.group is None and Sense.VOTE in cues[0].senses and w is not cues[0]), None)
        if how is None or cues[0].group is None or not how.token.is_a(WordClass.PHRASE):
            return False
        ahead = self.folded[self.start : cues[0].token.start]
        return self.p.bodies.search(ahead) is None and not any(c.end <= cues[0].token.start for c in self._countries)

    def _would_let(self, cues: list[Word], chief: Word) -> Word | None:
        """The conditional verb of which an instrument is the subject: `the pact would allow`, before it is passed."""
        verb = next((word for word in cues[1:] if word.group is not None), None)
        first = chief is cues[0] and chief.group is None and chief.role is Role.LET
        would = verb is not None and verb.group is not None and verb.group.modal is Sense.CONDITIONAL
        return verb if first and would and verb is not None and verb.role is Role.LET else None

    def _put(self, word: Word, modality: Modality) -> Modality:
        """A conditional by what stands before it: what a bill would do is proposed, what one says would be is so."""
        if word.group is None or modality not in (Modality.HEDGED, Modality.PROPOSED):
            return modality
        conditional = word.group.modal is Sense.CONDITIONAL or word.group.form.tense is Tense.CONDITIONAL
        if not conditional or word.group.modal is Sense.POSSIBLE:
            return modality
        before = self.sites.tokens[: word.index]
        if self.p.measures.search(self.folded, self.start, word.token.start):
            return Modality.PROPOSED
        said = any(Sense.SAY in token.senses and token.is_a(WordClass.VERB) for token in before)
        return Modality.ASSERTED if said and modality is Modality.PROPOSED else modality

    def _numbered(self, cues: list[Word]) -> bool:
        """Whether a bill by its number is said to let in what follows: `Bill 5111 authorises`, and no request does."""
        if len(cues) < _PAIR or cues[0].role is not Role.ASK or cues[0].group is not None:
            return False
        verb = cues[1].group
        between = self.sites.tokens[cues[0].index + 1 : cues[1].index]
        plain = verb is not None and verb.modal is None and cues[1].finite
        return plain and any(token.kind is Kind.NUMBER for token in between)

    def _borne(self, cues: list[Word], chief: Word) -> bool:
        """Whether a noun that lets in is borne by a verb: one that gives it, another behind it, or none in a title."""
        if chief.role is Role.ASK or any(word.role is Role.GIVE or word.group is not None for word in cues):
            return True
        before = self.sites.parsed.clauses
        return not any(c.verb is not None and c.verb.start < chief.token.start for c in before if c.verb) and (
            chief.index < 3
        )

    def _denied_giving(self, cues: list[Word]) -> bool:
        return any(word.group is not None and word.group.negated for word in cues)


def forbidden(word: Word) -> bool:
    """Whether a verb says what may not be: `may not establish`."""
    return word.group is not None and word.group.negated and word.group.modal is Sense.POSSIBLE


def meant(word: Word) -> bool:
    """Whether a verb says what somebody means to do: `plans to send`."""
    return word.group is not None and word.group.modal is Sense.INTEND and not word.group.negated


def _of(word: Word) -> Modality:
    """What a verb that lets in, gives or refuses makes of it, by its negation and its modal verb."""
    group = word.group
    refuses = word.role in (Role.REFUSE, Role.END)
    if group is None:
        return Modality.DENIED if refuses else Modality.ASSERTED
    if group.modal is Sense.INTEND:
        return Modality.PROPOSED
    if group.modal is Sense.POSSIBLE:
        return Modality.DENIED if group.negated else Modality.HEDGED
    if group.modal is Sense.CONDITIONAL:
        return Modality.HEDGED if group.form.tense is Tense.CONDITIONAL else Modality.PROPOSED
    return Modality.DENIED if refuses or group.negated else Modality.ASSERTED
