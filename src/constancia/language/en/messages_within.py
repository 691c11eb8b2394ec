"""What does not fit together inside one report, in English."""

from __future__ import annotations

MESSAGES = {
    "within.more-than-present": "The votes add up to {sum}, more than the {present} present.",
    "within.passed-below-threshold": "It is said to have passed with {yes} votes, {threshold} being needed.",
    "within.rejected-above-threshold": "It is said to have been rejected with {yes} votes, {threshold} being needed.",
    "within.two-tallies": "The report gives two tallies for {measure}: {first:tally} and {second:tally}.",
    "within.more-than-whole": "The shares add up to more than 100: {approve} % and {disapprove} %.",
    "within.two-counts": "The report gives two figures for one thing: {first} and {second}.",
    "within.part-larger": "The part ({part}) is larger than the whole ({whole}).",
    "within.parts-exceed": "The parts ({parts:commas}) add up to {sum}, more than the whole ({whole}).",
    "within.groups-exceed": "The groups' votes for add up to {sum}, more than the {whole} of the tally.",
    "within.after-publication": (
        "The date given ({day:date}) lies after the publication of the report ({published:date})."
    ),
}
