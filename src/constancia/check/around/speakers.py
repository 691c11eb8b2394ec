"""Who is said to say a claim, among those whom the record knows by name or alias."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from constancia.check.around.phrases import every, first, words
from constancia.check.case import Case
from constancia.compiled import compiled
from constancia.language import language
from constancia.model.claims import Attribution, Claim
from constancia.model.entries import Entry
from constancia.model.plain import Plain
from constancia.syntax.folding import fold_in_place

_FULL_NAME = compiled(r"[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+ [A-ZÁÉÍÓÚÑ][a-záéíóúñ]+")

LOOK_BACK = 400
"""Code points before a claim in which "the report" may have been named: some three sentences."""

APPOSED = 80
"""Code points behind a speaker in which an apposition ends."""

_BETWEEN_COMMAS = compiled(r"\s*,\s*([^,;.:\n]+),")


DISTINCT = 5
"""Letters from which on one word of a name may stand for it: the commission, el relator."""


def names_of(entry: Entry) -> tuple[str, ...]:
    """Every name under which an entry's source goes: of a count, a report, a poll."""
    content = entry.content
    names: list[str] = []
    for key in ("by", "by_aliases", "person", "pollster"):
        item = content.get(key)
        names.extend(map(str, item) if isinstance(item, (list, tuple)) else [str(item)] if item else [])
    return tuple(names)


def called(entry: Entry) -> Plain:
    """The name of an entry's source, by language where it has one in each: a finding is shown in the reader's."""
    return in_both(entry.content.get("by"), entry.content.get("by_es"))


def in_both(english: Plain, spanish: Plain) -> Plain:
    """A text as it is, or by language where it is written in both and differs."""
    return {"en": english, "es": spanish} if spanish and spanish != english else str(english)


class Sources:
    """Entries, with the names of those who publish them."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.named = tuple((entry, names_of(entry)) for entry in entries)
        self.names = tuple(dict.fromkeys(name for _, names in self.named for name in names))
        """Every name of any of them."""

    def named_in(self, folded: str) -> list[Entry]:
        """The entries of which a name stands in a folded text."""
        if first(folded, self.names, whole=True) is None:  # Mostly nobody is named, which one search tells.
            return []
        return [entry for entry, names in self.named if first(folded, names, whole=True)]


def said_by(claim: Claim, case: Case, known: Sources) -> tuple[Entry, ...]:
    """Those of the entries whose source is the claim's innermost speaker; none where that is somebody else.

    "The report" and its like stand for the one source that the text names shortly before.
    """
    source = claim.speaker
    if source is None:
        return ()
    if in_full := _in_full(source, known):
        return in_full
    found = _named(_words_for(source), known)
    if found:
        return () if _somebody_else(source, found) else found
    apposed = _apposed(source, case, known)
    if apposed:
        return apposed
    before = fold_in_place(case.document.text[max(0, source.evidence.start - LOOK_BACK) : source.evidence.start])
    if _is_report(source, case) or _is_generic(source, case):
        return _named((before,), known)
    return _short_for(source, case, before, known)


def several(claim: Claim, known: Sources) -> tuple[Plain, ...]:
    """The names of the sources among which the words for the speaker leave the choice: "the IACHR and HRW"."""
    folded = " . ".join(map(fold_in_place, _words_for(claim.speaker) if claim.speaker else ()))
    found = known.named_in(folded)
    names = {str(entry.content.get("by")): called(entry) for entry in found}
    return tuple(names.values()) if len(names) > 1 else ()


def _somebody_else(source: Attribution, found: Sequence[Entry]) -> bool:
    """Whether the speaker has a name of their own, and it is not that of the person on record for this source."""
    persons = any(entry.content.get("person") for entry in found)
    names = {name for entry in found for name in names_of(entry)}
    return persons and any(_FULL_NAME.search(_without(text, names)) for text in _words_for(source))


def _without(text: str, names: Iterable[str]) -> str:
    """A text with dots in the place of the names."""
    for match in every(fold_in_place(text), names, whole=True):
        text = text[: match.start()] + "." * len(match.group()) + text[match.end() :]
    return text


def _short_for(source: Attribution, case: Case, before: str, known: Sources) -> tuple[Entry, ...]:
    """The entries of the source of whose name the speaker is a part, where that part last stood in that name."""
    empty = language(case.document.language).facts.empty
    said = [word for word in words(source.speaker) if word not in empty]
    if len(said) != 1 or len(said[0]) < DISTINCT:
        return ()
    last = every(before, said, whole=True)
    if not last:
        return ()
    place = last[-1].start()
    inside = [
        entry
        for entry in known.named_in(before)
        if any(place in range(*match.span()) for match in every(before, names_of(entry), whole=True))
    ]
    return _of_one_source(inside)


def _words_for(source: Attribution) -> tuple[str, ...]:
    return tuple(text for text in (source.speaker, source.resolved, source.role) if text)


def _named(texts: Sequence[str], known: Sources) -> tuple[Entry, ...]:
    """The entries of the one source that is named; none where two are."""
    return _of_one_source(known.named_in(" . ".join(map(fold_in_place, texts))))


def _of_one_source(found: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries where all are of one source; none where they are not."""
    return tuple(found) if len({str(entry.content.get("by")) for entry in found}) == 1 else ()


def _in_full(source: Attribution, known: Sources) -> tuple[Entry, ...]:
    """The entries of the person whose name the speaker's has more words in: "Ana María Ruiz" for "Ana Ruiz"."""
    full = [words(text) for text in (source.resolved, source.speaker) if text]
    persons = [(entry, words(str(entry.content.get("person") or ""))) for entry, _ in known.named]
    return _of_one_source([entry for entry, name in persons if any(_abridged(name, said) for said in full)])


def _abridged(name: Sequence[str], said: Sequence[str]) -> bool:
    """Whether a name is another without the names between the first and the last."""
    rest = iter(said)
    return 1 < len(name) < len(said) and (name[0], name[-1]) == (said[0], said[-1]) and all(one in rest for one in name)


def _apposed(source: Attribution, case: Case, known: Sources) -> tuple[Entry, ...]:
    """The entries of the one whose name stands in apposition behind the speaker: "the rapporteur, Ana Ruiz, said"."""
    behind = _BETWEEN_COMMAS.match(case.document.text[source.evidence.end : source.evidence.end + APPOSED])
    return _named((behind.group(1),), known) if behind else ()


def _is_generic(source: Attribution, case: Case) -> bool:
    """Whether a speaker is called by a word that stands for whichever source was named before."""
    facts = language(case.document.language).facts
    said = [word for word in words(source.speaker) if word not in facts.empty]
    return len(said) == 1 and said.pop() in facts.generic


def _is_report(source: Attribution, case: Case) -> bool:
    words = language(case.document.language).facts
    return bool(first(fold_in_place(source.speaker), words.reports)) and not every(
        fold_in_place(source.speaker), words.visits
    )
