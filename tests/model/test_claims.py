import pytest

from constancia.model.claims import Attribution, Claim, ClaimKind
from constancia.model.documents import Span
from constancia.model.values import VALUES, VoteValue, fields_of

SPAN = Span(3, 5, "70")


def test_the_id_is_made_of_document_kind_places_and_value() -> None:
    one = Claim.of(ClaimKind.VOTE, (SPAN,), {"for": 70, "against": 33}, "sha256:a")
    assert one.id == Claim.of(ClaimKind.VOTE, (SPAN,), {"against": 33, "for": 70}, "sha256:a", rule="vote.pair").id
    others = (
        Claim.of(ClaimKind.VOTE, (SPAN,), {"for": 70}, "sha256:a"),
        Claim.of(ClaimKind.BLOC, (SPAN,), {"for": 70, "against": 33}, "sha256:a"),
        Claim.of(ClaimKind.VOTE, (Span(4, 6, "70"),), {"for": 70, "against": 33}, "sha256:a"),
        Claim.of(ClaimKind.VOTE, (SPAN,), {"for": 70, "against": 33}, "sha256:b"),
    )
    assert len({one.id, *(other.id for other in others)}) == 5


def test_a_value_is_read_by_attribute_and_by_the_names_of_the_contract() -> None:
    value = VoteValue(for_=70, against=0, outcome="passed")
    assert (value.for_, value.against, value.abstain) == (70, 0, None)
    assert dict(value) == {"for": 70, "against": 0, "outcome": "passed"} == value.to_plain()
    assert "abstain" not in value
    assert value.get("abstain") is None
    assert "for_" not in value
    assert value == {"for": 70, "against": 0, "outcome": "passed"}
    with pytest.raises(KeyError):
        value["abstain"]


def test_every_kind_has_a_value_of_its_own_with_the_fields_of_the_contract() -> None:
    assert set(VALUES) == set(ClaimKind)
    for kind, value in VALUES.items():
        assert value.kind is kind
        assert fields_of(value)
    assert tuple(fields_of(VALUES[ClaimKind.AUTHORISATION]))[3:5] == ("from", "until")
    assert fields_of(VALUES[ClaimKind.BLOC])["stance"].closed == {"for", "against", "abstain", "split"}
    assert fields_of(VALUES[ClaimKind.POLL])["approve"].types == (int, float)


def test_a_claim_of_one_kind_does_not_take_the_value_of_another() -> None:
    with pytest.raises(ValueError, match="bloc claim cannot have the value of a vote claim"):
        Claim(ClaimKind.BLOC, (SPAN,), VoteValue(for_=70), "sha256:a")


@pytest.mark.parametrize(
    "value",
    [{"votes": 70}, {"for": "70"}, {"for": True}, {"unanimous": 1}, {"outcome": "carried"}],
)
def test_a_value_with_a_wrong_field_type_or_word_is_refused(value: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        Claim.of(ClaimKind.VOTE, (SPAN,), value, "sha256:a")


def test_a_claim_without_evidence_is_refused() -> None:
    with pytest.raises(ValueError, match="evidence"):
        Claim.of(ClaimKind.VOTE, (), {"for": 70}, "sha256:a")


def test_the_value_cannot_be_changed() -> None:
    claim = Claim.of(ClaimKind.VOTE, (SPAN,), {"for": 70}, "sha256:a")
    with pytest.raises(TypeError):
        claim.value["for"] = 71  # type: ignore[index]


def test_values_that_are_equal_have_one_hash() -> None:
    one, other = VoteValue(for_=70, against=33), VoteValue(against=33, for_=70)
    assert one == other
    assert len({one, other, VoteValue(for_=70)}) == 2
    bloc, vote = VALUES[ClaimKind.BLOC](), VALUES[ClaimKind.VOTE]()
    assert bloc == vote
    assert hash(bloc) == hash(vote)


def test_a_claim_lies_at_its_first_span_and_is_said_by_the_innermost_speaker() -> None:
    spans = Span(3, 5, "70"), Span(40, 42, "33")
    inner, outer = Attribution("she", spans[1], resolved="Ana Flor"), Attribution("the minister", spans[0])
    told = Claim.of(ClaimKind.VOTE, spans, {"for": 70, "against": 33}, "sha256:a", (inner, outer))
    assert (told.span, told.speaker) == (spans[0], inner)
    assert (inner.name, outer.name) == ("Ana Flor", "the minister")
    assert Claim.of(ClaimKind.VOTE, spans, {"for": 70}, "sha256:a").speaker is None
