"""What must hold of findings about facts of a dossier: nothing is confirmed that the matched entry does not say."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.check.peru import finding, made, record

from constancia.check.facts.counts import Figure
from constancia.model.entries import EntryKind
from constancia.model.events import Authorisation, Count, Poll
from constancia.model.findings import Outcome
from constancia.model.time import edtf

CONFIRMED = (Outcome.AGREES, Outcome.EXPLAINED)
DAYS = ["", "2022-12-20", "2023-01-12", "2023-04-20", "2023-05-04", "2023-05-19", "2023-07-01", "2025-01-01"]
SOURCES = ["", "The IACHR", "HRW", "the ombudsman", "Clément Voule", "EFE", "the minister"]


@settings(max_examples=300, deadline=None)
@given(
    count=st.one_of(st.integers(0, 120), st.sampled_from([8, 10, 41, 49, 57, 60, 63, 66, 67, 77, 912])),
    qualifier=st.sampled_from(["exactly", "about", "almost", "at least", "more than", "up to"]),
    by=st.sampled_from(SOURCES),
    harm=st.sampled_from(["dead", "injured", "missing"]),
    extra=st.dictionaries(
        st.sampled_from(["scope", "who", "place", "as_of", "period"]),
        st.sampled_from(["clashes", "blockades", "in total", "police", "children", "people", "Ayacucho", "Peru"]),
        max_size=2,
    ),
    published=st.sampled_from(DAYS),
)
def test_a_confirmed_figure_fits_the_count_that_it_matched(
    count: int, qualifier: str, by: str, harm: str, extra: dict[str, str], published: str
) -> None:
    text = f"The protests in Peru went on. {by or 'There'} told of {count} victims."
    dates = {"as_of": "2023-01-12", "period": "2022-12-07/2023-01-23"}
    value = {key: dates.get(key, item) for key, item in extra.items()}
    value |= {"harm": harm, "count": count, "qualifier": qualifier}
    found = finding(made("casualties", text, f"{count} victims", value, by=by), text, published=published)
    if found.outcome not in CONFIRMED:
        return
    entry = record().entry(found.matched or "")
    assert entry is not None
    matched = Count.from_entry(entry)
    claimed = Figure.of(count, None, None, qualifier)
    on_record = Figure.of(matched.count, matched.low, matched.high, matched.qualifier)
    assert claimed is not None
    assert on_record is not None
    assert claimed.fits(on_record)
    assert matched.harm == harm
    if published and entry.published:
        assert edtf(entry.published).first <= edtf(published).last  # type: ignore[operator]
    if by:
        assert any(name.casefold() in by.casefold() for name in (matched.by, *matched.by_aliases))


@settings(max_examples=200, deadline=None)
@given(
    share=st.one_of(st.integers(1, 99), st.sampled_from([75, 76, 76.9, 77, 79, 80])),
    subject=st.sampled_from(["Boluarte", "Congress", "the governor"]),
    pollster=st.sampled_from(["", "Ipsos", "IEP", "CPI", "Datum"]),
    side=st.sampled_from(["approve", "disapprove"]),
    days=st.sampled_from(["", "2023-04", "2023-05", "2023-06", "2023-05-12/2023-05-13"]),
    published=st.sampled_from(DAYS),
)
def test_a_confirmed_share_is_that_of_the_poll_that_it_matched(
    share: float, subject: str, pollster: str, side: str, days: str, published: str
) -> None:
    text = f"In Peru {share} % for {subject}, {pollster or 'a poll'} finds."
    value: dict[str, object] = {"subject": subject, side: share}
    value |= {key: item for key, item in (("pollster", pollster), ("field_dates", days)) if item}
    found = finding(made("poll", text, f"{share} %", value), text, published=published)
    if found.outcome not in CONFIRMED:
        return
    entry = record().entry(found.matched or "")
    assert entry is not None
    poll = Poll.from_entry(entry)
    assert side == "disapprove"
    assert poll.disapprove is not None
    assert round(poll.disapprove) == share or poll.disapprove == share
    assert pollster in (poll.pollster, *poll.pollster_aliases)
    if days:
        assert edtf(days).overlaps(edtf(str(poll.field_dates)))


@settings(max_examples=200, deadline=None)
@given(
    country=st.sampled_from(["US", "CL", "JP", "DE"]),
    bill=st.sampled_from(["", "4766", "5111", "5318", "4734", "9999"]),
    window=st.sampled_from(
        [("", ""), ("2023-06-01", "2023-12-31"), ("2023-06-01", "2023-08-29"), ("2023-06", "2023-09-30")]
    ),
    personnel=st.sampled_from([0, 600, 1172, 1700]),
    published=st.sampled_from(DAYS),
)
def test_a_confirmed_authorisation_has_every_term_of_the_claim(
    country: str, bill: str, window: tuple[str, str], personnel: int, published: str
) -> None:
    text = "Lima, Peru. Troops may enter."
    value: dict[str, object] = {"force_country": country, "territory": "PE"}
    value |= {key: item for key, item in zip(("from", "until"), window, strict=True) if item}
    if bill:
        value["instrument"] = f"bill {bill}"
    if personnel:
        value["personnel"] = personnel
    found = finding(made("authorisation", text, "Troops may enter", value), text, published=published)
    if found.outcome not in CONFIRMED:
        return
    entry = record().entry(found.matched or "")
    assert entry is not None
    assert entry.kind is EntryKind.AUTHORISATION
    terms = Authorisation.from_entry(entry)
    assert terms.force_country == country
    assert bill in ("", terms.bill)
    assert personnel in (0, terms.personnel)
    for said, recorded in zip(window, (terms.start, terms.until), strict=True):
        assert not said or edtf(said).overlaps(edtf(str(recorded)))
    if published:
        assert edtf(str(terms.decided)).first <= edtf(published).last  # type: ignore[operator]
