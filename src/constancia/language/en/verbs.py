"""Forms of English verbs."""

from __future__ import annotations

IRREGULAR = {
    "say": ("says", "said", "said", "saying"),
    "tell": ("tells", "told", "told", "telling"),
    "write": ("writes", "wrote", "written", "writing"),
    "think": ("thinks", "thought", "thought", "thinking"),
    "hold": ("holds", "held", "held", "holding"),
    "put": ("puts", "put", "put", "putting"),
    "find": ("finds", "found", "found", "finding"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "know": ("knows", "knew", "known", "knowing"),
    "show": ("shows", "showed", "shown", "showing"),
    "read": ("reads", "read", "read", "reading"),
    "make": ("makes", "made", "made", "making"),
    "swear": ("swears", "swore", "sworn", "swearing"),
    "see": ("sees", "saw", "seen", "seeing"),
    "foresee": ("foresees", "foresaw", "foreseen", "foreseeing"),
    "go": ("goes", "went", "gone", "going"),
    "shoot": ("shoots", "shot", "shot", "shooting"),
    "give": ("gives", "gave", "given", "giving"),
    "feel": ("feels", "felt", "felt", "feeling"),
    "hear": ("hears", "heard", "heard", "hearing"),
    "understand": ("understands", "understood", "understood", "understanding"),
    "forbid": ("forbids", "forbade", "forbidden", "forbidding"),
}
"""Base to third person, past, participle and gerund."""

DOUBLING = frozenset({"admit", "beg", "quip", "rebut", "dub", "blog", "scoff", "refer", "plan", "rap", "slam"})


def forms(verb: str) -> tuple[str, str, str, str]:
    """Third person, past, past participle and gerund of a verb.

    >>> forms("deny")
    ('denies', 'denied', 'denied', 'denying')
    """
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies", verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing"
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    if verb.endswith("ee"):
        return third, verb + "d", verb + "d", verb + "ing"
    if verb.endswith("e"):
        return third, verb + "d", verb + "d", verb[:-1] + "ing"
    stem = verb + verb[-1] if verb in DOUBLING and not verb.endswith("ff") else verb
    return third, stem + "ed", stem + "ed", stem + "ing"
