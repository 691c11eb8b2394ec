import pytest

from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Span

SPAN = Span(3, 5, "70")


def test_the_id_is_made_of_document_kind_and_places() -> None:
    one = Claim(ClaimKind.VOTE, (SPAN,), {"for": 70}, "sha256:a")
    same = Claim(ClaimKind.VOTE, (SPAN,), {"for": 70, "against": 33}, "sha256:a")
    other = Claim(ClaimKind.BLOC, (SPAN,), {"for": 70}, "sha256:a")
    assert one.id == same.id != other.id


@pytest.mark.parametrize(
    "value",
    [{"votes": 70}, {"for": "70"}, {"for": True}, {"unanimous": 1}, {"outcome": "carried"}],
)
def test_a_value_with_a_wrong_field_type_or_word_is_refused(value: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        Claim(ClaimKind.VOTE, (SPAN,), value, "sha256:a")


def test_a_claim_without_evidence_is_refused() -> None:
    with pytest.raises(ValueError, match="evidence"):
        Claim(ClaimKind.VOTE, (), {"for": 70}, "sha256:a")


def test_the_value_cannot_be_changed() -> None:
    claim = Claim(ClaimKind.VOTE, (SPAN,), {"for": 70}, "sha256:a")
    with pytest.raises(TypeError):
        claim.value["for"] = 71  # type: ignore[index]
