"""Posts that people hold, as a language names them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Posts:
    """Words about posts; every word is folded."""

    heads: frozenset[str]
    """Nouns that name a post: "minister", «ministra»."""
    bare: frozenset[str]
    """Heads that make a post only together with a word before or with "of": "head", «miembro»."""
    portfolio: frozenset[str]
    """Heads whose "of …" is part of the post: a minister's portfolio, a mayor's town."""
    modifiers: frozenset[str]
    """Words that belong to a post beside its head: "deputy", «adjunto»."""
    former: frozenset[str]
    former_prefix: tuple[str, ...]
    interim: frozenset[str]
    acting: frozenset[str]
    of: frozenset[str]
    """"of", «de»: between a post and its body or portfolio."""
    sides: frozenset[str]
    """Groups within a body whose leader has them in the post: "majority", «mayoría»."""
    tags: frozenset[str]
    """Adjectives of conviction, no part of a post: «derechista»."""
    inside: frozenset[str]
    """Small words inside the name of a body."""
    becomes: frozenset[str]
    """Verbs between a person and the post: "is", «fue»."""
    was: frozenset[str]
    """Those that tell of a post no longer held."""
    will: frozenset[tuple[str, ...]]
    """Those that tell of a post to come."""
    removed: frozenset[str]
    """Participles between a person and a post lost: "dismissed as", «destituido como»."""
    possessives: frozenset[str]
    """"its", «su»: the body was named before."""
    elected: frozenset[str]
    """Participles between a person and a post taken up: "elected", «nombrado»."""
