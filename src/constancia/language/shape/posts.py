"""Posts that people hold, as a language names them."""

from __future__ import annotations

from functools import cached_property

from constancia.lean import dataclass


@dataclass(frozen=True, kw_only=True)
class Posts:
    """Words about posts; every word is folded."""

    triggers: tuple[str, ...]
    """Words without one of which no sentence tells of a post; plurals begin with them."""
    heads: frozenset[str]
    """Nouns that name a post, in every form: "minister", «ministras»."""
    many: frozenset[str]
    """Those of them that name the post of several people: "MPs", «ministras»."""
    bare: frozenset[str]
    """Heads that make a post only together with a word before or with "of": "head", «miembro»."""
    trades: frozenset[str]
    """Heads with a word that makes them a trade or a rank, no post: "police officer"."""
    portfolio: frozenset[str]
    """Heads whose "of …" is part of the post: a minister's portfolio, a mayor's town."""
    portfolios: frozenset[str]
    """What ministries are for: "defence", «interior»."""
    modifiers: frozenset[str]
    """Words that belong to a post beside its head: "deputy", «adjunto»."""
    behind: frozenset[str]
    """Adjectives behind a head that belong to it: the "general" of a secretary."""
    former: frozenset[str]
    former_prefix: tuple[str, ...]
    interim: frozenset[str]
    acting: frozenset[str]
    coming: frozenset[str]
    """Words beside a post that its holder has not taken up yet: "elect", «electo»."""
    of: frozenset[str]
    """"of", «de»: between a post and its body or portfolio."""
    sides: frozenset[str]
    """Groups within a body whose leader has them in the post: "majority", «mayoría»."""
    tags: frozenset[str]
    """Adjectives of conviction or origin, no part of a post: «derechista»."""
    inside: frozenset[str]
    """Small words inside the name of a body."""
    now: frozenset[str]
    """Words of time before a post that is held: "now", «actual», "new"."""
    till: tuple[str, ...]
    """Words of time before a post that is held no more: "until now", «hasta ahora»."""
    until: frozenset[str]
    """Words before the end of somebody's term: "until", «hasta»."""
    deeds: tuple[str, ...]
    """Beginnings of verbs that tell of a post without naming it: "chair", «presid»."""
    seats: frozenset[str]
    """Nouns for the post itself, that people take, hold and leave: "presidency", «alcaldía»."""
    such: frozenset[str]
    """Words between a post of several people and the names of some of them: `senators such as`."""
    one: frozenset[str]
    """Words for one of several who have a post: `one of the leaders`."""
    like: frozenset[str]
    """Words between a person and the post that they act in: "as", «como»."""
    by: frozenset[str]
    """The preposition before whoever does what a passive says."""
    instead: tuple[tuple[str, ...], ...]
    """Phrases before whoever held a post until then: "in place of", «en reemplazo de»."""
    eras: tuple[tuple[str, ...], ...]
    """Phrases before whoever governed while a post was held: "in the cabinet of", «en el sexenio de»."""
    towards: frozenset[str]
    """Words between a person and a post that they are wanted for: "for", «para»."""
    bodies: frozenset[str]
    """Nouns for what somebody leads, besides those in the names of organisations: "cabinet", «cuerpo»."""
    kin: frozenset[str]
    """Nouns for people who are told of by somebody else's post: "widow", «hermano»."""
    organs: frozenset[str]
    """Nouns for what a post of `bare` is held in, alike in their first five letters: «defensoría»."""
    seated: frozenset[str]
    """Posts of `bare` that are those of its members where a house is named: "representative"."""
    houses: frozenset[str]
    """Nouns for such a house."""
    predecessors: frozenset[str]
    successors: frozenset[str]
    streets: frozenset[str]
    """Nouns that show a title beside them to be the name of a thing: "street", «avenida»."""

    @cached_property
    def timely(self) -> frozenset[str]:
        """What may stand before a post and is no part of it: `former`, `interim`, `acting`, `now` and `tags`."""
        return self.former | self.interim | self.acting | self.now | self.tags

    @cached_property
    def instead_of(self) -> frozenset[str]:
        """The first words of `instead`."""
        return frozenset(words[0] for words in self.instead)
