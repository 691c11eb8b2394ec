"""How far a report's words lead to a subject, and how far to something else that is known."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from constancia.check.voting.matter.asides import asides
from constancia.check.voting.matter.common import given, official
from constancia.check.voting.matter.persons import same_person
from constancia.check.voting.matter.recorded import Recorded
from constancia.check.voting.matter.side import TELLING, Side, meant_by, telling_step, weights
from constancia.check.voting.matter.told import Told
from constancia.language.cognates import Roots, root
from constancia.language.glossary import general
from constancia.language.matters import KindClass, kinds, matter_words, telling_effects, topics
from constancia.lean import dataclass
from constancia.model.vocabulary import Vocabulary

_OFFICIAL = 0.3
"""What a shared word that many subjects have is worth: three of them together nearly a topic."""
_HALF = 0.5
"""What a shared place is worth, a proper name, a short word, or one that a known topic has already."""
MEANT = 0.4
"""What a word is worth that the subject says in another word: one alone is no matter, for it is below any bridge.

Of a phrase two words count: "healthy food" is more than food."""
_SELDOM = 1
"""The same where hardly another subject has what it says."""
_LONG = 6


@dataclass(frozen=True, slots=True)
class Weighed:
    """For and against."""

    fits: float
    contrary: float
    by: tuple[int, ...]
    """Words of the report that lead to the subject."""
    against: tuple[int, ...]
    """Words of the report on topics that the subject lacks."""
    words: bool
    """Whether any word does, beside a place or a person."""
    unknown: int
    """Telling words that lead nowhere."""
    shared: tuple[str, ...]
    """Topics and places of both."""
    strange: float = 0
    """Telling words, topics and effects that the subject lacks, and that are more than how press tells a decision."""
    pointing: tuple[int, ...] = ()
    """Words of the report that the subject shares with hardly another of the record."""
    fitting: tuple[tuple[int, float], ...] = ()
    """Words of the report that lead to the subject, each with its weight."""
    odd: frozenset[int] = frozenset()
    """The words that make up `strange`."""
    elsewhere: frozenset[int] = frozenset()
    """Those of them that speak of a topic which the subject lacks."""
    names: frozenset[int] = frozenset()
    """Those of them that may name somebody or some place: with a capital, also at the beginning of a sentence."""
    effects: frozenset[str] = frozenset()
    """Effects that the report tells and the subject lacks."""


def weigh(told: Told, record: Recorded, vocabulary: Vocabulary, besides: frozenset[int] = frozenset()) -> Weighed:
    """A report's words beside a subject's; `besides` are words that do not count, for a rule has judged them."""
    side = told.side
    fits: dict[int, float] = {}
    covered = _by_topic(told, record, besides, fits)
    known = {i for where in side.topics.values() for i in where}
    _by_root(told, record, official(vocabulary), known, covered | besides, fits)
    covered |= fits.keys()
    covered |= _by_meaning(told, record, vocabulary, covered | besides, fits)
    covered |= _by_initials(side, record, fits) | _spelled_out(side, record, fits)
    pointing = _pointing(told, record, vocabulary)
    covered |= _beside_pointing(side, record, pointing)
    aside = asides(side, (*pointing, *_named_topics(side, record)))
    contrary: dict[int, float] = {}
    for topic, where in side.topics.items():
        against = _against(where - besides - aside, covered)
        if against and topic not in record.side.topics and weights()[topic]:
            first = min(where)
            contrary[first] = max(contrary.get(first, 0), against * weights()[topic] / 2)
    shared = set(side.places) & set(record.side.places)
    apart = bool(side.places and record.side.places and not shared)
    person = same_person(told.people, record.names, given(vocabulary)) is not None
    own_given = _given_before(side, record, given(vocabulary))
    reached = {*covered, *besides, *fits, *own_given}
    names = (_unshared_names(side, record) - besides - own_given) | (_cities(told, record) - aside)
    words = tuple(sorted({*_strange_words(told, record, reached | aside), *names}))
    topics = _strange_topics(told, record, reached | aside)
    effects = _strange_effects(told, record, reached)
    named = sum(_NAME if i in side.proper else 1 for i in words)
    return Weighed(
        fits=sum(fits.values()) + _HALF * min(sum(side.places[place] not in fits for place in shared), 3) + person,
        contrary=sum(contrary.values()) + apart,
        by=tuple(sorted({*fits, *(side.places[place] for place in shared)})),
        against=tuple(sorted(contrary)),
        words=bool(fits),
        unknown=sum(i not in known and i not in fits and i not in aside for i in side.content),
        shared=tuple(sorted(shared | (set(side.topics) & set(record.side.topics)))),
        strange=named + sum(topics.values()) / 2 + _NAME * len(effects),
        pointing=pointing,
        fitting=tuple(sorted(fits.items())),
        odd=frozenset(words) | topics.keys(),
        elsewhere=frozenset(topics),
        names=frozenset(i for i in words if i in side.proper or _opens_as_name(side, i)),
        effects=effects,
    )


def _named_topics(side: Side, record: Recorded) -> set[int]:
    """The last words of topics of both that are one thing each: "the Fiscal *Council*, the watchdog of …"."""
    shared = (where for topic, where in side.topics.items() if topic in record.side.topics and topics()[topic].one)
    return {max(where) for where in shared}


def _cities(told: Told, record: Recorded) -> set[int]:
    """The cities told where no country is known to be the body's, and the subject has none of that name."""
    home = told.side.home if told.country is None else ()
    away = {code for code, _ in home} - record.side.places.keys()
    return {i for code, i in home if code in away and told.side.words[i].text not in record.every}


def _unshared_names(side: Side, record: Recorded) -> set[int]:
    """The words of names that a subject has in part, or only the topic of: Majes is no Iruro, though both irrigate.

    A general word tells one name from another, which tells nothing by itself: a bank for development, for investment.
    """
    meant = meant_by(side, record.side)
    sorts = {topic for topic in record.side.topics if not topics()[topic].one}  # the Senate is what two chambers are
    of_topics = {i for topic, where in side.topics.items() if topic in sorts for i in where}
    offices = {hit.first for hit in side.offices.values() if hit.last - hit.first == 1}
    content = set(side.content)
    shared = {i for i in side.proper & content if side.words[i].text in record.every}
    lacking = {i for i in side.proper - side.placed if side.words[i].text not in record.every}
    part = {i for i in lacking - content - meant if any(_in_one_name(side, i, j) for j in shared)}
    return (lacking & of_topics & content - meant - of_kinds(side) - offices) | part


def _given_before(side: Side, record: Recorded, known: frozenset[str]) -> set[int]:
    """The given names before a family name that a subject has alone: "the files on *Ann* Lee", "Lee Files Act"."""
    if record.names & known:
        return set()
    capitals = side.proper & {i - 1 for i in side.proper if side.words[i].text in record.names}
    return {i for i in capitals if side.words[i].text in known}


def _in_one_name(side: Side, one: int, other: int) -> bool:
    """Whether two words with capitals stand in one name, and the first may tell it from others."""
    known, word = matter_words(side.language).words, side.words[one].text
    between = {side.words[i].text for i in range(min(one, other) + 1, max(one, other)) if i not in side.proper}
    telling = len(word) >= _NAMED and word not in known["bodies"] | known["time"] | known["functions"]
    return telling and abs(one - other) <= _IN_NAME and between <= known["linking"] | known["functions"]


_NAMED = 4
"""Letters that a word of a name has at least."""
_IN_NAME = 2
"""Words from one of a name to another, at most."""


def _opens_as_name(side: Side, i: int) -> bool:
    """Whether a word opens a sentence as a name does: one thing, without an article before it."""
    word = side.words[i]
    return not side.text.isupper() and side.text[word.start].isupper() and not word.text.endswith("s")


_NAME = 1.5
"""What a name, or an effect, that the subject lacks is worth of strange words."""


def _strange_effects(told: Told, record: Recorded, reached: set[int]) -> frozenset[str]:
    """The effects that a subject would not leave out, and does; a bill that is sent back restores nothing."""
    inside = reached | of_kinds(told.side)
    left = telling_effects() - ({"restore"} if "previous-question" in told.side.kinds else set())
    return frozenset(
        id
        for id, hit in told.side.effects.items()
        if id in left and id not in record.side.effects and not inside & set(range(hit.first, hit.last))
    )


def _strange_topics(told: Told, record: Recorded, reached: set[int]) -> dict[int, int]:
    """The first words of topics that the subject lacks and none of whose words is shared, with their weight."""
    weight: dict[int, int] = {}
    for topic, where in told.side.topics.items():
        other = topic not in record.side.topics or _another_sort(topic, told.side, record)
        if not other or not weights()[topic]:
            continue
        if not where & reached or _says_more(told.side, where, reached):
            weight[min(where)] = max(weight.get(min(where), 0), weights()[topic])
    return weight


def _says_more(side: Side, where: frozenset[int], reached: set[int]) -> bool:
    """Whether a phrase that is a topic of its own has a telling word beside what is shared of it.

    "Withdrawals from pension funds" are no pensions, whatever both say of pensions.
    """
    return bool((where & set(side.content)) - reached - side.light - of_kinds(side))


def _strange_words(told: Told, record: Recorded, reached: set[int]) -> tuple[int, ...]:
    """The words that the subject lacks and no list knows but those of topics that it has, names among them."""
    side = told.side
    of_topics = {i for topic, where in side.topics.items() if topic not in record.side.topics for i in where}
    of_effects = {i for hit in side.effects.values() for i in range(hit.first, hit.last)}
    known = reached | of_topics | of_kinds(side) | of_effects | side.light
    return tuple(
        i
        for i in side.content
        if i not in known and side.words[i].text not in record.names and side.words[i].text not in record.every
    )


def of_kinds(side: Side) -> set[int]:
    """The words that tell kinds of decision, but for names between them: "declares *Oropesa* the capital".

    A step told in a long phrase is told by its ends: "return the *leprosy* bill to the health committee".
    """
    found: set[int] = set()
    for id, hit in side.kinds.items():
        step, ends = kinds()[id].kind_class is KindClass.STEP, (hit.first, hit.last - 1)
        words = telling_step(hit) if step else range(hit.first, hit.last)
        found.update(i for i in words if i in ends or i not in side.proper)
    return found


def _pointing(told: Told, record: Recorded, vocabulary: Vocabulary) -> tuple[int, ...]:
    """The report's words that the subject shares with hardly another of the record."""
    side = told.side
    rare = _roots(record.names & vocabulary.seldom)
    return tuple(
        i
        for i in side.content
        if len(side.words[i].text) >= TELLING - (i in side.proper) and side.words[i].text in rare
    )


def _beside_pointing(side: Side, record: Recorded, pointing: tuple[int, ...]) -> set[int]:
    """The words of a topic of both right beside a seldom word of it: "the *Chavimochic* irrigation works"."""
    known = [where for topic, where in side.topics.items() if topic in record.side.topics and weights()[topic] == 2]
    near = {i for seldom in pointing for i in (seldom - 1, seldom + 1)}
    return {i for where in known if not where.isdisjoint(pointing) for i in where & near}


@lru_cache(maxsize=4096)
def _roots(words: frozenset[str]) -> Roots:
    return Roots(words)


def _against(where: frozenset[int], covered: set[int]) -> float:
    """How much a topic that the subject lacks counts: fully, by half where a shared word is in its phrase, or not."""
    if where <= covered:
        return 0
    return _HALF if where & covered else 1


def _by_topic(told: Told, record: Recorded, besides: frozenset[int], fits: dict[int, float]) -> set[int]:
    """Adds what shared topics weigh; gives the words that special ones cover."""
    covered: set[int] = set()
    side = told.side
    for topic, where in side.topics.items():
        weight = weights()[topic]
        if not weight or topic not in record.side.topics or where <= besides or _another_sort(topic, side, record):
            continue
        alike = where if topics()[topic].one else _told_alike(where, side, record)
        first = min(where - (set(side.content) - alike))
        inside = any(
            other not in record.side.topics and weights()[other] and where < there
            for other, there in side.topics.items()
        )
        fits[first] = max(fits.get(first, 0), weight / 2 * (_HALF if inside else 1))
        if weight == 2:
            covered |= alike
    return covered


def _another_sort(topic: str, side: Side, record: Recorded) -> bool:
    """Whether no word of a topic that is of many sorts says that both are of one: patents, trademarks."""
    where = side.topics[topic]
    return not topics()[topic].one and not _told_alike(where & set(side.content) or where, side, record)


def _told_alike(where: Iterable[int], side: Side, record: Recorded) -> frozenset[int]:
    """The words of those that the subject has, or says in other words."""
    meant = side.meanings.keys() & record.side.meanings.keys() - general()
    known = {i for id in meant for i in side.meanings[id]}
    known |= {i for code, i in side.places.items() if code in record.side.places}
    return frozenset(i for i in where if i in known or side.words[i].text in record.every)


def _by_meaning(
    told: Told, record: Recorded, vocabulary: Vocabulary, covered: set[int], fits: dict[int, float]
) -> set[int]:
    """Adds what words weigh that the subject says in other words; gives all such, with those that weigh nothing.

    Where the subject's word is one that hardly another has, it weighs as much as that word: «biólogo», "biologists".
    """
    side, meant = told.side, set[int]()
    content = set(side.content) - covered
    for id in sorted(side.meanings.keys() & record.side.meanings.keys(), key=lambda id: -len(side.meanings[id])):
        where = side.meanings[id] & content
        meant |= where
        if where and id not in general() and not side.meanings[id] & fits.keys():
            theirs = (record.side.words[i].text for i in record.side.meanings[id])
            seldom = any(word in vocabulary.seldom and len(word) >= TELLING for word in theirs)
            fits[min(where)] = max(_SELDOM if seldom else 0, MEANT * min(len(where), 2))
    return meant


def _by_initials(side: Side, record: Recorded, fits: dict[int, float]) -> set[int]:
    """Adds what abbreviations weigh that may stand for words of the subject: "FBI", "la IVE"; gives these.

    Of words anywhere in a subject many begin so by chance: such an abbreviation alone is no matter, a title's is.
    """
    short = {
        i
        for i, word in enumerate(side.words)
        if word.text in record.initials and side.text[word.start : word.end].isupper() and not side.text.isupper()
    }
    for i in short - fits.keys():
        fits[i] = 1.0 if record.title.startswith(side.words[i].text) else MEANT
    return short


def _spelled_out(side: Side, record: Recorded, fits: dict[int, float]) -> set[int]:
    """Adds what a name weighs whose words begin as an abbreviation in the subject: "EFTA"; gives its words."""
    runs = [run for _, run in _spelled(side, record)]
    fits.update((run[0], 1.0) for run in runs)
    return {i for run in runs for i in run}


def _spelled(side: Side, record: Recorded) -> list[tuple[str, list[int]]]:
    """The abbreviations of a subject, each with the words with capitals that it stands for."""
    tying = matter_words(side.language).words["functions"] | matter_words(side.language).words["linking"]
    words = [i for i, word in enumerate(side.words) if word.text not in tying]
    firsts = "".join(side.words[i].text[0] for i in words)
    places = ((short, firsts.find(short)) for short in sorted(record.abbreviations))
    runs = ((short, words[place : place + len(short)]) for short, place in places if place >= 0)
    return [(short, run) for short, run in runs if side.proper.issuperset(run)]


def said_in(side: Side, record: Recorded) -> set[int]:
    """The words of a subject that a report says, in whatever words: spelled out, where the subject abbreviates."""
    words, said = record.side.words, Roots(word.text for word in side.words)
    known = {i for topic, where in record.side.topics.items() if topic in side.topics for i in where}
    short = {text for text, _ in _spelled(side, record)}
    return known | meant_by(record.side, side) | {i for i, w in enumerate(words) if w.text in short or w.text in said}


def _by_root(
    told: Told, record: Recorded, common: frozenset[str], known: set[int], covered: set[int], fits: dict[int, float]
) -> None:
    """Adds what shared words weigh."""
    side = told.side
    for i in side.content:
        word = side.words[i].text
        if i in covered or len(word) < TELLING - (i in side.proper) or word not in record.roots:
            continue
        if root(word) in common:
            fits[i] = max(fits.get(i, 0), _OFFICIAL)
        else:
            light = i in known or len(word) < _LONG or i in side.proper
            fits[i] = max(fits.get(i, 0), _HALF if light else 1)
