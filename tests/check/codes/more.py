"""Claims besides those by which a code is tested, by kind: what no pair needed and a report may say."""

from __future__ import annotations

from collections.abc import Mapping

from tests.check.codes.more_dates import MORE_DATES
from tests.check.codes.telling import Told
from tests.check.codes.test_authorisation_codes import B4766, LONG, TURNED, bill, let_in
from tests.check.codes.test_casualties_codes import harm
from tests.check.codes.test_date_codes import COUNT, OFFSET, POLL, REPORT, WINDOW, date, on, window
from tests.check.codes.test_office_codes import ROLLS, post, seat
from tests.check.codes.test_poll_codes import poll
from tests.check.codes.test_statement_codes import ELSE, said
from tests.check.peru import REGISTER

from constancia.model.actors import Organization
from constancia.model.entries import Entry, EntryKind

TALLY = "70 to 33 and 4 abstentions"
VOTED = {TALLY: {"kind": "vote", "for": 70, "against": 33, "abstain": 4}}
BOTH = "US troops may enter under bill 4766.\n\nBill 5111, unlike bill 4766, is for 1,172 people."
MENTIONED = "US troops may enter under bill 4766.\n\nBill 5111 is for 1,172 people."
HELD = "US troops may enter"
PERSONNEL = {"force_country": "US", "territory": "PE", **LONG, "instrument": "bill 4766", "personnel": 1172}
COMMITTEE = Organization(
    id="pe-comision",
    names={"es": ("Comisión de Defensa",), "en": ("Defence Committee",)},
    classification="committee",
    country="PE",
    places=("Perú", "Peru", "Lima"),
)
BESIDE_CHAMBER = Entry(id=COMMITTEE.id, kind=EntryKind.ORGANIZATION, content=COMMITTEE.to_plain(), source=REGISTER)
TWO_VOTES = "Peru's Congress: 70 to 33 with 4 abstentions, then 71 to 31 with 6 abstentions. The vote was {}."
TWO = {
    "70 to 33 with 4 abstentions": {"kind": "vote", "for": 70, "against": 33, "abstain": 4},
    "71 to 31 with 6 abstentions": {"kind": "vote", "for": 71, "against": 31, "abstain": 6},
}


CHILE = Entry(
    id="cl/1",
    kind=EntryKind.AUTHORISATION,
    content={
        "force": "US forces",
        "force_country": "US",
        "territory": "CL",
        "decided": "2023-05-20",
        "bill": "900",
        "start": "2023-06-01",
    },
    source=REGISTER,
)
BOTH_TURNED = {f"vote-event/{key}": {"outcome": "rejected"} for key in ("2023-05-19T00-10", "2023-05-25T22-56")}


def apart(text: str) -> Told:
    """A number of people that the text gives to another bill, or to both."""
    return Told("authorisation", f"Lima, Peru. {text}", HELD, PERSONNEL, published="2023-05-30")


MORE: Mapping[str, Mapping[str, Told]] = {
    "authorisation": {
        "asked for, with another end": bill("4766", until="2023-09-30").but(modality="proposed"),
        "of one without a bill": let_in(value=LONG, changed={"authorisation/b4766": {"bill": None}}),
        "refused, and none like it": bill("9999").but(modality="denied"),
        "refused, and given": B4766.but(modality="denied"),
        "refused, and refused": B4766.but(modality="denied", changed=TURNED),
        "refused, and one of two was": let_in(value={"from": "2023-06"}, modality="denied", changed=TURNED),
        "refused, and both were given": let_in(value={"from": "2023-06"}, modality="denied"),
        "refused, and both were": let_in(value={"from": "2023-06"}, modality="denied", changed=BOTH_TURNED),
        "refused by the bill and the day of one of two": bill("4766", **{"from": "2023-06"}).but(modality="denied"),
        "refused in Chile": let_in(
            "US troops may not enter Chile.", value={"territory": "CL"}, modality="denied", more=(CHILE,)
        ),
        "by a bill and the day that two have": bill("4766", **{"from": "2023-06"}),
        "by a number that is not told of the other": bill("4766", personnel=1172).but(
            changed={"authorisation/b5111": {"personnel": None}}
        ),
        "by another number before anything": let_in(value={"personnel": 5}, published="2021-01-01"),
        "by a number, others unknown": let_in(
            "1,172 US troops may enter with an undisclosed number of ships under bill 5111.",
            value={"personnel": 1172, "instrument": "bill 5111"},
        ),
        "by a number given to another bill, beside a longer one": apart(
            "US troops may enter under bill 4766.\n\nBill 5111, unlike bill 47660, is for 1,172 people."
        ),
        "said by somebody": let_in(
            "US troops may enter, the minister said.", by="the minister", published="2023-05-20"
        ),
        "refused, says somebody": let_in(
            "US troops may not enter, the minister said.", by="the minister", modality="denied", published="2023-05-20"
        ),
        "by a resolution, beside the vote on a bill": let_in(
            "US troops may enter by Legislative Resolution 4766, after the vote on bill 5111.",
            value={"instrument": "Legislative Resolution 4766"},
            beside={"the vote on bill 5111": {"kind": "vote", "measure": "bill 5111"}},
        ),
        "refused elsewhere": B4766.but(modality="denied", value={**B4766.value, "territory": "Peru"}),
        "refused nowhere": B4766.but(
            modality="denied",
            value={"force_country": "US", "instrument": "bill 4766"},
        ),
        "by the bill of the vote told": let_in(
            "US troops may enter, as approved.",
            beside={"approved": {"kind": "vote", "outcome": "passed", "measure": "bill 4766"}},
        ),
        "by its tally": let_in(f"US troops may enter with {TALLY}.", beside=VOTED),
        "by the tally of another": let_in(
            f"US troops may enter with {TALLY} under bill 5111.", value={"instrument": "bill 5111"}, beside=VOTED
        ),
        "by the tally of one that came later": let_in(
            "US troops may enter with 71 to 31 and 6 abstentions under bill 4766.",
            value={"instrument": "bill 4766"},
            published="2023-05-23",
            beside={"71 to 31 and 6 abstentions": {"kind": "vote", "for": 71, "against": 31, "abstain": 6}},
        ),
        "by the tally of the text": Told(
            "authorisation",
            f"Lima, Peru. US troops may enter.\n\nIt was {TALLY}.",
            "US troops may enter.",
            {"force_country": "US", "territory": "PE"},
            published="2023-05-30",
            beside=VOTED,
        ),
        "by its name": let_in("US troops may enter for Resolute Sentinel."),
        "by its name in Spanish": let_in("Entran tropas para Centinela Resuelto.", language="es"),
        "by its number of people": let_in(value={"personnel": 1172}),
        "by another number of people": let_in(value={"personnel": 1173}),
        "by a number given to another bill": apart(MENTIONED),
        "by a number given to both bills": apart(BOTH),
        "by the tally of one of two votes": let_in(
            f"US troops may enter with {TALLY}.\n\nLater 71 to 31 and 6 abstentions.",
            beside={**VOTED, "71 to 31 and 6 abstentions": {"kind": "vote", "for": 71, "against": 31, "abstain": 6}},
        ).but(quote=HELD),
        "before anything, with its people": let_in(value={"personnel": 1172}, published="2021-01-01"),
        "ten days after the decision": let_in(published="2023-05-29"),
        "eleven days after the decision": let_in(published="2023-06-05"),
        "for a month": let_in(value={"until": "2023-12"}),
        "to a day in another month": let_in(value={"until": "2023-11"}),
        "into its own country": let_in(value={"territory": "US"}),
        "hoped for": B4766.but(modality="hedged"),
        "hoped for, of several": let_in(value={"from": "2023-06"}, modality="hedged"),
        "hoped for, undated": B4766.but(modality="hedged", published=""),
        "without a date": let_in(published=""),
        "Chile's ship": let_in("Chilean ships may enter.", value={"force_country": "CL"}, published="2023-05-27"),
        "Japan's, outside": let_in("Japanese ships may enter.", value={"force_country": "JP"}, published="2024-06-01"),
        "France's, abroad": let_in("French ships enter.", value={"force_country": "FR", "territory": "CL"}),
        "France's, nowhere": Told(
            "authorisation",
            "French ships enter.",
            "French ships enter.",
            {"force_country": "FR"},
            published="2023-06-20",
        ),
        "nobody's": let_in("Troops may enter.", value={"force_country": None}),
    },
    "casualties": {
        "at least": harm("The IACHR counted at least 57 deaths.", 57, by="The IACHR", qualifier="at least"),
        "at least more": harm("The IACHR counted at least 58 deaths.", 58, by="The IACHR", qualifier="at least"),
        "about": harm("HRW counted about 50 deaths.", 50, by="HRW", qualifier="about"),
        "almost": harm("HRW counted almost 50 deaths.", 50, by="HRW", qualifier="almost"),
        "up to": harm("HRW counted up to 49 deaths.", 49, by="HRW", qualifier="up to"),
        "in Ayacucho": harm("The IACHR counted 10 deaths in Ayacucho.", 10, by="The IACHR", place="Ayacucho"),
        "in clashes": harm("The ombudsman counted 41 deaths in clashes.", 41, by="The ombudsman", scope="clashes"),
        "of a day": harm("The ombudsman counted 41 by 12 January.", 41, by="The ombudsman", as_of="2023-01-12"),
        "of that day": harm("The ombudsman counted 49 by 12 January.", 49, by="The ombudsman", as_of="2023-01-12"),
        "with its figure elsewhere": harm(
            "The mayor counted 49 deaths on the roads.", 49, by="The mayor", scope="blockades"
        ),
        "with its figure in clashes": harm("The mayor counted 49 in clashes.", 49, by="The mayor", scope="clashes"),
        "far, by its source": harm("\n\nThe IACHR counted 57 deaths.", 57, by="The IACHR"),
        "far, its source named": harm("\n\nThe IACHR told of 57 deaths.", 57),
        "far, a source of two": harm("\n\nThe IACHR and HRW told of 57 deaths.", 57),
        "far, nobody's": harm("\n\nPeople told of 57 deaths.", 57),
        "far, by nobody on record": harm("\n\nThe mayor counted 57 deaths.", 57, by="The mayor"),
        "by nobody on record, beside a source": harm(
            "\n\nThe mayor counted 57 deaths, the IACHR heard.", 57, by="The mayor"
        ),
        "injured": harm("The IACHR counted 912 injured.", 912, by="The IACHR", harm="injured"),
    },
    "date": {
        "two days around": on("17 to 20 May", "2023-05-17/2023-05-20"),
        "a month": on("May 2023", "2023-05"),
        "a year": on("2023", "2023"),
        "far off": date(REPORT.format("5 July"), "5 July", "2023-07-05"),
        "31 days off": date(REPORT.format("3 June"), "3 June", "2023-06-03", published="2023-07-01"),
        "32 days off": date(REPORT.format("4 June"), "4 June", "2023-06-04", published="2023-07-01"),
        "to come": date(REPORT.format("22 May"), "22 May", "2023-05-22"),
        "of the day of the report": date(REPORT.format("19 May"), "19 May", "2023-05-19"),
        "of nobody's poll": date(POLL.format("May 2023").replace("IEP", "Datum"), "May 2023", "2023-05"),
        "of another figure": date(COUNT.format("12 January", 49).replace("49", "449"), "12 January", "2023-01-12"),
        "window, a day off": window("31 December 2023", "2023-12-30"),
        "window of a refused bill": window("1 June", "2023-06-01", changed=TURNED),
        "window of no bill": date(WINDOW, "1 June", "2023-06-01"),
        "today, of two votes": date(
            TWO_VOTES.format("today"), "today", "2023-05-20", published="2023-05-20", beside=TWO
        ),
        "the day of one of two votes": date(TWO_VOTES.format("on 19 May"), "19 May", "2023-05-19", beside=TWO),
        "later than nothing told": date("Peru. Two weeks later the IACHR presented its report.", "Two weeks later"),
        "window of what is called a resolution": window(
            "1 June",
            "2023-06-01",
            beside={
                HELD: {
                    "kind": "authorisation",
                    "force_country": "US",
                    "territory": "PE",
                    "instrument": "Legislative Resolution 4766",
                    "from": "2023-06-01",
                    "until": "2023-12-31",
                }
            },
        ),
        **MORE_DATES,
        "two days after": date(
            OFFSET.format("Clément Voule").replace("a day", "two days"),
            "two days after",
            beside={"70 to 33 with 4 abstentions": {"kind": "vote", "for": 70, "against": 33, "abstain": 4}},
        ),
    },
    "office": {
        "a seat where a committee is told too": seat("Ana Flor", more=(*ROLLS, BESIDE_CHAMBER)),
        "a seat in a place of the body": seat("Ana Flor", place="Perú"),
        "once a member, of a name like it": seat("Zoe Lagos", qualifier="former"),
        "once a member, of no name like it": seat("Zoe Quintana", qualifier="former"),
        "a member, of a name like it": seat("Zoe Lagos"),
        "in the last year of a post": post(
            "In December 2021 President Pedro Castillo of Peru spoke.",
            "Pedro Castillo",
            beside={"December 2021": {"kind": "date", "expression": "December 2021", "date": "2021-12"}},
        ),
        "before the last year of a post": post(
            "In March 2020 President Pedro Castillo of Peru spoke.",
            "Pedro Castillo",
            beside={"March 2020": {"kind": "date", "expression": "March 2020", "date": "2020-03"}},
        ),
        "a post of two": post("President Ana Flor of Peru and Dina Boluarte spoke.", "Dina Boluarte"),
    },
    "poll": {
        "approval": poll(None, approve=15, field_dates="2023-05"),
        "rounded": poll(75, pollster="Ipsos"),
        "half a point off": poll(75.5, pollster="Ipsos"),
        "of Congress": poll(79, pollster="Ipsos", subject="Congress"),
        "of a month said, with a newer one": poll(
            79, "Lima, Peru. In April Boluarte had a disapproval of {} %, an IEP poll says."
        ).but(
            changed={"iep-2023-05": {"disapprove": 80}},
            beside={"In April": {"kind": "date", "expression": "In April", "date": "2023-04"}},
        ),
    },
    "statement": {
        "of a count's source": said(
            "The ombudsman counted 67 deaths.",
            "67 deaths",
            "The ombudsman",
            beside={"67": {"kind": "casualties", "by": "The ombudsman", "harm": "dead", "count": 67}},
        ),
        "of a count's source, wrong": said(
            "The ombudsman counted 48 deaths.",
            "48 deaths",
            "The ombudsman",
            beside={"48": {"kind": "casualties", "by": "The ombudsman", "harm": "dead", "count": 48}},
        ),
        "with one more word inside": said(
            "Clément Voule asked to acknowledge the many victims.", "acknowledge the many victims", "Clément Voule"
        ),
        "with two more words inside": said(
            "Clément Voule asked to acknowledge the very many victims.",
            "acknowledge the very many victims",
            "Clément Voule",
        ),
        "before the release": ELSE.but(published="2023-05-17"),
        "before anything": ELSE.but(published="2023-01-17"),
        "of the report": said(
            "Clément Voule spoke. The report found excessive use of force.", "excessive use of force", "The report"
        ),
    },
}
