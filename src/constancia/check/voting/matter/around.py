"""What a sentence tells around a matter: who asked for it, what comes of it, in what sort of vote it was taken.

"Theresa May's deal" and "a law promoted by Ana Vera" are a deal and a law: whose they are is not what was decided.
"…, sending it to the Senate", "…, a blow to the government" tell what follows. A stretch is left out where reading
knows it by its first words, so that what is left is compared with a subject, which has no such thing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from constancia.check.voting.matter.blanks import blank, blanked
from constancia.compiled import compiled
from constancia.language.matters import matter_words
from constancia.language.phrases import words_of
from constancia.syntax.folding import fold_in_place

_NAME = r"[A-ZÁÉÍÓÚÑ][\w.'’-]*[\w-]"
_SMALL = r"[a-záéíóúñü][\w-]*"
_ENDS = compiled(r"[,;:.)—](?!\d)|$")


@lru_cache(maxsize=4)
def _patterns(code: str) -> dict[str, re.Pattern[str]]:
    """Patterns made of a language's lists of words; names are told by their capitals, so a text is not folded."""
    words = matter_words(code).words
    titles, papers, lead, by, imposed = (
        any_word(words[name]) for name in ("titles-before", "papers", "proposing", "proposed-by", "imposing")
    )
    of, that, titled = any_word(words["linking"]), any_word(words["relating"]), rf"(?:(?i:{titles}) )*"
    names = rf"{_NAME}(?: (?:{of} ){{0,2}}{_NAME}){{0,4}}"
    owner = rf"{titled}(?P<name>{names})"
    small = rf"(?:{_SMALL}|(?i:{any_word(words['no-names'])}))"  # "Theresa May's Brexit deal"
    example = any_word(frozenset(word.replace("_", " ") for word in words["exemplifying"]))
    obliging, offices = (
        any_word(frozenset(word.replace("_", " ") for word in words["obliging"])),
        any_word(words["obliged"]),
    )
    return {
        "obliged": compiled(
            rf"(?<=[a-z]) (?i:{obliging}) (?=[A-Z])(?:{_NAME} )?(?i:{offices})(?: (?:{of}) {_NAME})?\b"
        ),
        "examples": compiled(
            rf"[,(] ?(?i:{example}) {titled}{names}(?: (?:y|and|e) {titled}{names})?(?:[,)]|(?=[.;:]))"
        ),
        "asked": compiled(rf"\b(?i:{lead} {by})(?: {_SMALL}){{0,5}}? {names}"),
        "asked_of": compiled(rf"\b(?i:{that}) {names}(?: {_SMALL})?? (?i:{lead})\b(?: (?i:{by}) {names})?"),
        "wanted": compiled(
            rf"\b(?i:{that}) (?:{_SMALL} )?(?i:{any_word(words['wanting'])}) (?:{_SMALL} )??{titled}{names}"
        ),
        "imposed": compiled(rf"\b(?:(?i:{that}) )?{owner} (?:{_SMALL} )?(?i:{imposed})\b"),
        "imposed_by": compiled(rf"\b(?i:{imposed}) (?i:{by}) {owner}"),
        "owner": compiled(rf"{owner}['’]s(?=(?: {small}){{0,4}}? (?i:{papers})\b)"),
        "owned": compiled(rf"(?<=\s)(?i:{papers})(?: {_SMALL}){{0,2}}?(?P<of> (?i:{of}|{by}) {owner})"),
    }


def any_word(words: frozenset[str]) -> str:
    """A group of any of the words, accents or none."""
    return rf"(?:{'|'.join(sorted(map(re.escape, words), key=lambda word: (-len(word), word))) or '(?!)'})"


def without_askers(text: str, language: str) -> str:
    """The text with blanks for those who proposed, promoted or bargained for a measure, and for whose it is.

    >>> without_askers("a bill championed by Senator Ann Lee on tolls", "en").split()
    ['a', 'bill', 'on', 'tolls']
    >>> without_askers("scrap the tolls that President Biden had imposed on trucks", "en").split()
    ['scrap', 'the', 'tolls', 'on', 'trucks']
    >>> without_askers("to compel the Justice Department to release the files", "en").split()
    ['to', 'to', 'release', 'the', 'files']
    """
    patterns = _patterns(language)
    for name in ("obliged", "asked", "asked_of", "wanted"):
        text = patterns[name].sub(blank, text)
    for name in ("imposed", "imposed_by", "owner", "owned"):
        for match in patterns[name].finditer(text):
            if _is_leader(match["name"], match[0], language):
                start, end = match.span("of" if name == "owned" else 0)
                start += _own_matter(match[0][start - match.start() :], language) if name == "owned" else 0
                text = blanked(text, start, end)
    return text


def without_examples(text: str, language: str) -> str:
    """The text with blanks for names that are given as examples of what a measure is about.

    >>> without_examples("the remains of terrorist leaders, such as Ann Lee, will be burnt", "en").split()[:6]
    ['the', 'remains', 'of', 'terrorist', 'leaders', 'will']
    """
    return _patterns(language)["examples"].sub(blank, text)


def without_need(text: str, needed: object, language: str) -> str:
    """The text with blanks from the votes that were needed to what they would have spared a reform: a referendum.

    >>> without_need("the reform fell short of the 87 needed to avoid a referendum", 87, "en").split()[-1]
    'the'
    """
    if not isinstance(needed, int):
        return text
    spared = any_word(matter_words(language).words["put-to-the-people"])
    stretch = re.search(rf"\b{needed}\b[^,;:.()]*?\b{spared}\b", fold_in_place(text))
    return text if stretch is None else blanked(text, *stretch.span())


def _own_matter(told: str, language: str) -> int:
    """How far what a measure is about reaches in the words taken for whose it is: "the deal *on Brexit* of May"."""
    things = matter_words(language).words["no-names"]
    ends = [word.end for word in words_of(fold_in_place(told)) if word.text in things]
    return max(ends, default=0)


def _is_leader(name: str, told: str, language: str) -> bool:
    """Whether a name is that of somebody who proposes: with a title, or known to lead a country."""
    words = matter_words(language).words
    titled = not words["titles-before"].isdisjoint(fold_in_place(told).split())
    return titled or not words["leaders"].isdisjoint(fold_in_place(name).split())


def without_aftermath(text: str, language: str) -> str:
    """The text without stretches behind a pause that tell what comes of a vote, each to the next pause.

    >>> without_aftermath("passed a law on tolls, sending it to the Senate", "en").split()
    ['passed', 'a', 'law', 'on', 'tolls']
    """
    pattern = _aftermath(language)
    folded, start = fold_in_place(text), 0
    while (match := pattern.search(folded, start)) is not None:
        ends = _ENDS.search(text, match.end())
        start = ends.start() if ends else len(text)
        text = blanked(text, match.start(), start)
    return text


@lru_cache(maxsize=4)
def _aftermath(code: str) -> re.Pattern[str]:
    words = matter_words(code).words
    led, nouns, verbs, it = (
        any_word(words[name]) for name in ("aftermath", "aftermath-nouns", "next-step", "pronouns")
    )
    article, tie, beside, joint = (
        any_word(words[name]) for name in ("aftermath-in", "tie-breaking", "beside", "joining")
    )
    stretch = rf"[,;] (?:{led}|{article}(?: {article})?(?: \w+)?? {nouns})"
    so = any_word(words["so"])
    joined = rf",? {joint} (?:{it} {verbs}|{verbs} {it}|(?:\w+ )?{so} \w+|\w+ {so})"
    so_that = any_word(frozenset(word.replace("_", " ") for word in words["so-that"]))
    goes, to, houses = (any_word(words[name]) for name in ("goes-on", "goes-to", "houses"))
    led_on = rf",? (?:{joint}|{any_word(words['relating'])}|{so_that})(?: [\w-]+){{0,4}}? {goes}"
    on = rf"{led_on}(?: [\w-]+){{0,2}}? {to} (?:\w+ )?{houses}"
    return compiled(rf"(?:{stretch}|{joined}|,? {beside}(?: \w+){{0,2}} {tie}|{on})\b")
