"""Terms of authorisations, titles of posts and sides of polls that are told but not those on record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from tests.check import peru
from tests.check.peru import finding, made, shown

from constancia.model.actors import Member, Membership
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.plain import Plain

US = {"force_country": "US", "territory": "PE"}


def let_in(
    published: str = "2023-05-30", modality: str = "asserted", **value: object
) -> tuple[str, str | None, list[str]]:
    text = "Lima, Peru. Foreign troops may enter."
    said = {key.rstrip("_"): item for key, item in value.items()}
    return shown(
        finding(
            made("authorisation", text, "Foreign troops may enter", said, modality=modality), text, published=published
        )
    )


@pytest.mark.parametrize(
    ("window", "outcome"),
    [
        ({"from_": "2023-06-01"}, "cannot-tell"),
        ({"until": "2023-08-29"}, "agrees"),
        ({"until": "2023-08"}, "agrees"),
        ({"until": "2023"}, "cannot-tell"),
        ({"until": "2023-08-15/2023-08-31"}, "agrees"),
        ({"until": "2023-08-30"}, "cannot-tell"),
    ],
)
def test_a_date_agrees_at_its_own_precision(window: dict[str, object], outcome: str) -> None:
    assert let_in(**US, **window)[0] == outcome


def test_a_date_more_precise_than_the_record_s_is_not_confirmed(monkeypatch: pytest.MonkeyPatch) -> None:
    changed(monkeypatch, "authorisation/b5111", until="2023-08")
    assert let_in(**US, instrument="bill 5111", until="2023-08")[0] == "agrees"
    assert let_in(**US, instrument="bill 5111", until="2023-08-29")[::2] == ("cannot-tell", ["matched", "lacks"])
    assert let_in(**US, instrument="bill 5111", until="2023-08-15/2023-09-15")[0] == "cannot-tell"
    assert let_in(**US, instrument="bill 5111", until="2023-09")[0] == "conflicts"


def test_a_number_known_only_later_is_not_yet_confirmed(monkeypatch: pytest.MonkeyPatch) -> None:
    cites: dict[str, Plain] = {"personnel": {"published": "2023-05-29"}}
    changed(monkeypatch, "authorisation/b5111", cites=cites)
    value = {**US, "instrument": "bill 5111", "personnel": 1172}
    assert let_in("2023-05-28", **value)[::2] == ("cannot-tell", ["matched", "lacks"])
    assert let_in("2023-05-29", **value)[0] == "agrees"


def test_a_measure_without_terms_was_perhaps_tabled() -> None:
    assert let_in(modality="proposed", **US)[::2] == ("cannot-tell", ["not-held"])
    assert let_in(modality="proposed", **US, instrument="bill 5111")[::2] == (
        "cannot-tell",
        ["not-held", "candidate", "decided"],
    )


def test_only_an_assertion_is_missing_from_the_record() -> None:
    german = {"force_country": "DE", "territory": "PE"}
    assert let_in("2023-07-01", **german)[0] == "not-on-record"
    assert let_in("2023-07-01", "hedged", **german)[::2] == ("cannot-tell", ["nothing"])


def changed(monkeypatch: pytest.MonkeyPatch, id: str, **content: Plain) -> None:
    """Give one entry of the dossier other contents."""
    whole = f"peru-2022-2026/{id}"
    record = [
        replace(entry, content={**entry.content, **content}) if entry.id == whole else entry
        for entry in peru.record()._log
    ]
    held(monkeypatch, record)


def held(monkeypatch: pytest.MonkeyPatch, entries: Iterable[Entry]) -> None:
    record = type(peru.record())(list(entries))
    monkeypatch.setattr(peru, "record", lambda: record)


def poll(text: str, quote: str, **value: object) -> tuple[str, str | None, list[str]]:
    return shown(finding(made("poll", text, quote, value), text))


def test_a_poll_without_a_share_says_nothing() -> None:
    text = "In Peru, Ipsos asked about Boluarte."
    assert poll(text, "Ipsos", subject="Boluarte", pollster="Ipsos")[::2] == ("cannot-tell", ["no-share"])


def office(text: str, **value: object) -> tuple[str, str | None, list[str]]:
    return shown(finding(made("office", text, str(value["person"]), value), text))


@pytest.mark.parametrize(
    ("post", "outcome"),
    [
        ("president of Congress", "conflicts"),
        ("president of the human development office", "cannot-tell"),
        ("president", "agrees"),
    ],
)
def test_a_title_that_shares_its_mandate_is_not_another_s(
    monkeypatch: pytest.MonkeyPatch, post: str, outcome: str
) -> None:
    changed(
        monkeypatch,
        "office/macaulay-iachr",
        post_en="president of the human rights commission",
        post_es="presidenta de la comisión",
        post_aliases=["president of the commission for rights"],
        seen="2023-05",
    )
    text = f"Margarette May Macaulay, {post}, spoke."
    assert office(text, person="Margarette May Macaulay", post=post)[0] == outcome


ANA = Member(id="m/1", name="FLOR ROCA, ANA", body="pe-congreso")


@pytest.fixture
def seats(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two spells of one member, and coverage of the chamber."""
    covered = Coverage(id="c/1", body="pe-congreso", period="2021-07-27/2026-07-26", kinds=("vote-event",))
    spells = (
        Membership(member="m/1", group="A", first="2021-07-27", last="2022-07-26"),
        Membership(member="m/1", group="B", first="2023-01-01", last="2024-07-26"),
    )
    held(
        monkeypatch,
        [
            *peru.record()._log,
            Entry(id="m/1", kind=EntryKind.MEMBER, content=ANA.to_plain(), source=peru.REGISTER),
            Entry(id="c/1", kind=EntryKind.COVERAGE, content=covered.to_plain(), source=peru.REGISTER),
            *(
                Entry(
                    id=f"m/1/{spell.group}", kind=EntryKind.MEMBERSHIP, content=spell.to_plain(), source=peru.REGISTER
                )
                for spell in spells
            ),
        ],
    )


@pytest.mark.usefixtures("seats")
def test_the_days_of_a_seat_run_from_the_first_to_the_last() -> None:
    text = "Lima. Congresswoman Ana Flor voted no."
    claim = made("office", text, "Ana Flor", {"person": "Ana Flor", "post": "Congresswoman"})
    found = finding(claim, text)
    assert found.outcome.value == "agrees"
    assert found.because[0].params["days"] == "2021-07-27/2024-07-26"
    assert finding(claim, text, published="2022-10-01").outcome.value == "cannot-tell"


@pytest.mark.usefixtures("seats")
def test_a_name_too_short_to_look_for_proves_no_absence() -> None:
    text = "Lima. Congresswoman {} voted no."
    assert office(text.format("Zoe Quintana"), person="Zoe Quintana", post="Congresswoman")[0] == "not-on-record"
    assert office(text.format("Zoe Paz"), person="Zoe Paz", post="Congresswoman")[::2] == (
        "cannot-tell",
        ["short-name"],
    )


PROTESTS = "The protests in Peru that began in December 2022 were met with force. The IACHR counted 57 deaths."
DEAD = {"harm": "dead", "count": 57, "qualifier": "exactly"}


def dead() -> tuple[str, str | None, list[str]]:
    return shown(finding(made("casualties", PROTESTS, "57", dict(DEAD), by="The IACHR"), PROTESTS))


def test_two_events_named_equally_near_cannot_be_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    assert dead()[0] == "agrees"
    log = peru.record()._log
    count = next(entry for entry in log if entry.id.endswith("count/iachr-dead"))
    event = next(entry for entry in log if entry.id == count.content["event"])
    twin = replace(event, id=event.id + "-twin")
    theirs = replace(count, id=count.id + "-twin", content={**count.content, "event": twin.id})
    held(monkeypatch, [*log, twin, theirs])
    assert dead()[::2] == ("cannot-tell", ["no-event"])


def test_an_event_without_a_period_is_of_any_day(monkeypatch: pytest.MonkeyPatch) -> None:
    log = peru.record()._log
    count = next(entry for entry in log if entry.id.endswith("count/iachr-dead"))
    event = str(count.content["event"])
    held(
        monkeypatch,
        [
            replace(entry, content={key: item for key, item in entry.content.items() if key != "period"})
            if entry.id == event
            else entry
            for entry in log
        ],
    )
    assert dead()[0] == "agrees"


@pytest.mark.usefixtures("seats")
def test_who_sits_is_no_former_member() -> None:
    text = "Lima. Former congresswoman Ana Flor voted no."
    value = {"person": "Ana Flor", "post": "congresswoman", "qualifier": "former"}
    claim = made("office", text, "Ana Flor", value)
    assert finding(claim, text).outcome.value == "conflicts"
    assert finding(claim, text, published="2025-01-01").outcome.value == "agrees"
    assert finding(claim, text, published="2021-01-01").outcome.value == "cannot-tell"


@pytest.mark.usefixtures("seats")
def test_two_members_of_one_name_cannot_be_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    other = Member(id="m/2", name="FLOR SANTOS, ANA", body="pe-congreso")
    more = Entry(id="m/2", kind=EntryKind.MEMBER, content=other.to_plain(), source=peru.REGISTER)
    held(monkeypatch, [*peru.record()._log, more])
    text = "Lima. Congresswoman Ana Flor voted no."
    assert office(text, person="Ana Flor", post="Congresswoman")[::2] == ("cannot-tell", ["several-members"])


@pytest.mark.parametrize(
    ("start", "until", "outcome"),
    [
        ("2022-12-07", "2023-12-31", "agrees"),
        ("2022-12-07", "..", "agrees"),
        ("2022-12-07", "2023-05-19", "agrees"),
        ("2023-05-19", "2023-12-31", "agrees"),
        ("2023-05-20", "2023-12-31", "cannot-tell"),
        ("2022-12-07", "2023-05-18", "conflicts"),
        (None, "2023-12-31", "cannot-tell"),
        ("2022-12-07", None, "cannot-tell"),
    ],
)
def test_a_post_is_held_from_its_first_to_its_last_day(
    monkeypatch: pytest.MonkeyPatch, start: str | None, until: str | None, outcome: str
) -> None:
    changed(monkeypatch, "office/boluarte-president", start=start, until=until, seen=None)
    text = "President Dina Boluarte of Peru spoke."
    assert office(text, person="Dina Boluarte", post="President")[0] == outcome


@pytest.mark.parametrize(("published", "outcome"), [("2023-05-27", "cannot-tell"), ("2023-05-28", "not-on-record")])
def test_the_days_before_the_report_must_be_covered_too(published: str, outcome: str) -> None:
    assert let_in(published, force_country="DE", territory="PE")[0] == outcome


def test_a_proposal_without_terms_is_not_the_one_on_record(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = [
        entry
        for entry in peru.record()._log
        if entry.kind is not EntryKind.AUTHORISATION or entry.id.endswith("authorisation/b4766")
    ]
    held(monkeypatch, kept)
    assert let_in(modality="proposed", **US)[::2] == ("cannot-tell", ["not-held"])
    got = let_in(modality="proposed", **US, instrument="bill 4766")
    assert got[::2] == ("cannot-tell", ["not-held", "candidate", "tabled"])


def counted(
    sentence: str, count: int, by: str, published: str = "2023-05-19", **value: object
) -> tuple[str, str | None, list[str]]:
    text = "The protests in Peru that began in December 2022 were met with force. " + sentence
    claim = made("casualties", text, str(count), {**DEAD, "count": count, **value}, by=by)
    return shown(finding(claim, text, published=published))


def test_a_place_that_a_source_did_not_count_apart_is_left_open() -> None:
    got = counted("The IACHR counted 99 deaths in Puno.", 99, "The IACHR", place="Puno")
    assert got[0] == "cannot-tell"
    assert "own-not-comparable" in got[2]


def test_a_source_s_later_count_is_not_held_against_an_earlier_report() -> None:
    got = counted("The ombudsman counted 67 deaths.", 67, "The ombudsman", published="2023-02-01")
    assert got == ("cannot-tell", None, ["event", "own-so-later", "later"])


def test_the_same_people_are_compared() -> None:
    got = counted("HRW counted 8 children killed.", 8, "HRW", who="children")
    assert got == ("agrees", "count/hrw-dead-children", ["event", "matched"])
    got = counted("HRW counted 12 children killed.", 12, "HRW", who="children")
    assert got[0] == "conflicts"


def test_an_event_named_far_away_confirms_nothing() -> None:
    text = "Protests shook Peru.\n\nPrices rose.\n\nIt rained for days.\n\nIn clashes, 49 died."
    claim = made("casualties", text, "49", {**DEAD, "count": 49, "scope": "clashes"})
    assert shown(finding(claim, text))[::2] == ("cannot-tell", ["event", "event-far", "with-figure", "count"])
