"""What a language's names are made of: given names, words that open the name of a body or a place."""

from __future__ import annotations

from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Words about names; every word is folded."""

    given: frozenset[str]
    """Frequent given names."""
    her_titles: frozenset[str]
    """Titles and posts of a woman: "Mrs", «ministra»."""
    his_titles: frozenset[str]
    """Titles and posts of a man: "Mr", «ministro»."""
    women: frozenset[str]
    """Given names that women bear though they do not end in a."""
    men: frozenset[str]
    """Given names in a that men bear."""
    either: frozenset[str]
    """Given names that women and men bear."""
    organisations: frozenset[str]
    """Words that the name of an organisation holds: "ministry", «partido»."""
    matters: frozenset[str]
    """Words for what bodies deal with or whose they are: "rights", «nacional»."""
    organisations_known: frozenset[str]
    """Organisations whose names say nothing of what they are."""
    fixed: frozenset[str]
    """Names of two words after which another name may follow at once: «Naciones Unidas»."""
    places: frozenset[str]
    """Frequent places; countries come from the CLDR beside these."""
    place_heads: frozenset[str]
    """Words that open the name of a place: «río», "mount"."""
    place_before: frozenset[str]
    """Words before a place: «en», "in"."""
    place_nouns: frozenset[str]
    """Nouns before a place: «ciudad de», "city of"."""
    places_alone: bool
    """Whether article, bracket and preposition show what an unknown name is: «la X» a body, «(X)», «en X» a place."""
    honorifics: frozenset[str]
    """Words before a person's name that are no post: "Mr.", «doña», ranks."""
    inside: frozenset[str]
    """Small words inside a name: «de», «y», "of"."""
    bound: frozenset[str]
    """Small words that a hyphen ties to the word of a name: "al-Sadr"."""
    never: frozenset[str]
    """Words that a capital letter alone does not make a name: days, months, words that open sentences."""
    tags: frozenset[str] = frozenset()
    """Words of party or conviction before a person's name: "Conservative Rosa Ruiz"."""
    demonyms: frozenset[str] = frozenset()
    """Adjectives of origin, written with a capital letter in English."""

    def called(self, titles: str) -> str | None:
        """`she` or `he` for the first of some folded words that is a title or post of one of them alone."""
        words = [word.strip(".,") for word in titles.split()]
        return next(
            (told for word in words for told, of in (("she", self.her_titles), ("he", self.his_titles)) if word in of),
            None,
        )

    def pronoun(self, name: str) -> str | None:
        """`she` or `he` for a given name that one of them alone bears; None where it is not among those known."""
        if name not in self.given or name in self.either:
            return None
        return "she" if name in self.women or (name.endswith("a") and name not in self.men) else "he"
