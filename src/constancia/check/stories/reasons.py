"""Why nothing can be told, in the few words of a count: a table from a step's code to a message's."""

from __future__ import annotations

from collections.abc import Mapping

from constancia.model.verdict import OTHER

_CODES: Mapping[str, tuple[str, ...]] = {
    "outside": (
        "vote.body-unnamed",
        "vote.body-whose",
        "vote.other-body",
        "vote.outside-coverage",
        "vote.no-body",
        "office.no-body",
        "office.no-such-member",
    ),
    "hole": (
        "bloc.notes-missing",
        "vote.hole",
        "vote.notes-missing",
        "member-vote.notes-missing",
        "authorisation.unarmed",
    ),
    "source": (
        "statement.nobody",
        "statement.no-source",
        "casualties.source-not-on-record",
    ),
    "not-said": (
        "statement.figures",
        "statement.not-this",
        "statement.counts",
        "statement.negated",
        "statement.hedge-dropped",
        "statement.other-figures",
        "statement.later",
    ),
    "not-held": (
        "authorisation.not-held",
        "authorisation.denied-which",
        "member-vote.not-asserted",
        "vote.not-held",
        "vote.denied",
        "bloc.not-asserted",
        "authorisation.not-asserted",
        "authorisation.denied-unknown",
        "casualties.not-asserted",
        "poll.not-asserted",
        "office.not-asserted",
        "statement.not-asserted",
        "date.not-asserted",
    ),
    "no-figure": ("vote.no-figures-no-voting", "vote.no-figures", "casualties.no-figure", "poll.no-share"),
    "several": (
        "vote.found-earlier",
        "vote.ambiguous",
        "vote.rivals",
        "vote.after-another",
        "bloc.which",
        "bloc.several",
        "member-vote.which",
        "member-vote.several",
        "office.several-members",
        "office.similar-members",
        "authorisation.ambiguous",
        "casualties.no-axis",
        "casualties.maybe-dated",
        "casualties.between-counts",
        "casualties.after-counts",
    ),
    "too-little": (
        "vote.neither-day-nor-matter",
        "vote.day-not-told",
        "bloc.which-none",
        "member-vote.which-none",
        "vote.too-little",
        "vote.no-date",
        "bloc.incomplete",
        "member-vote.incomplete",
        "authorisation.no-terms",
        "casualties.event-far",
    ),
    "voting": ("bloc.no-voting", "member-vote.no-voting", "vote.no-such-tally", "vote.not-comparable"),
    "member": ("bloc.unknown", "member-vote.nobody", "member-vote.not-in-roll", "member-vote.no-roll"),
    "pollster": ("poll.no-pollster", "poll.no-pollster-found"),
    "poll": (
        "poll.no-such-pollster",
        "poll.no-such-subject",
        "poll.other-days",
        "poll.other-share",
        "poll.perhaps-other-wave",
        "poll.subset",
        "poll.half",
    ),
    "date": ("date.nothing-on-record", "date.perhaps-other"),
    "post": (
        "office.nobody",
        "office.other-post",
        "office.seen-only",
        "office.end-unknown",
        "office.qualifier-unknown",
        "office.no-membership",
        "office.seat-on-record",
    ),
    "count": (
        "casualties.no-event",
        "casualties.nothing-alike",
        "casualties.unsourced-differs",
        "casualties.own-none",
        "casualties.own-later",
        "casualties.own-not-comparable",
        "casualties.own-allows",
        "casualties.not-covered",
    ),
    "force": (
        "authorisation.nothing-yet",
        "authorisation.vote-contradicted",
        "authorisation.nothing",
        "authorisation.none-like-it",
        "authorisation.nearest",
        "authorisation.later",
        "authorisation.lacks",
    ),
}

REASONS: Mapping[str, str] = {code: f"story.reason.{name}" for name, codes in _CODES.items() for code in codes}


def in_brief(code: str) -> str:
    """The message for a reason; one for all that have none of their own."""
    return REASONS.get(code, OTHER)
