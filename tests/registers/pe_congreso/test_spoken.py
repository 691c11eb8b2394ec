from __future__ import annotations

from pathlib import Path

import pytest

from constancia.model.votes import Option, Spoken
from constancia.registers.pe_congreso import read
from constancia.registers.pe_congreso.spoken import derive_oral_votes, read_note

from . import samples

YES, NO, ABSTAIN = Option.YES, Option.NO, Option.ABSTAIN
VOTE, CHANGE, EXCLUSION = Spoken.VOTE, Spoken.CHANGE, Spoken.EXCLUSION


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        (
            (
                "El presidente deja constancia del voto a favor de los congresistas Alba Ruiz, Bravo Sol y Cano; del "
                "voto en contra de la congresista Díaz e Inga; y del voto en abstención de Echaiz de Núñez."
            ),
            [
                ("Alba Ruiz", YES, VOTE),
                ("Bravo Sol", YES, VOTE),
                ("Cano", YES, VOTE),
                ("Díaz", NO, VOTE),
                ("Inga", NO, VOTE),
                ("Echaiz de Núñez", ABSTAIN, VOTE),
            ],
        ),
        (
            (
                "Después de cerrada la votación, dejan constancia verbal de sus votos a favor los congresistas Alba, y "
                "Bravo; de sus votos en contra los congresistas Cano y de su abstención el congresista Díaz."
            ),
            [("Alba", YES, VOTE), ("Bravo", YES, VOTE), ("Cano", NO, VOTE), ("Díaz", ABSTAIN, VOTE)],
        ),
        (
            (
                "El congresista Alba Ruiz, presidente del Congreso, deja constancia de su voto a favor; así como del "
                "voto a favor de la congresista Cano."
            ),
            [("Alba Ruiz", YES, VOTE), ("Cano", YES, VOTE)],
        ),
        ("La presidenta deja constancia de su voto en contra", [("CHAIR, THE", NO, VOTE)]),
        (
            "El presidente deja constancia de su voto en contra de los congresistas Alba y Bravo.",
            [("Alba", NO, VOTE), ("Bravo", NO, VOTE)],
        ),
        (
            (
                "Deja constancia del cambio de voto de a favor por voto en contra del congresista Alba y de voto en "
                "contra por voto a favor del congresista Bravo."
            ),
            [("Alba", NO, CHANGE), ("Bravo", YES, CHANGE)],
        ),
        ("Deja constancia del cambio del voto en abstención por voto a favor de Cano.", [("Cano", YES, CHANGE)]),
        (
            "Deja constancia del cambio de voto a favor por abstención de la congresista Cano",
            [("Cano", ABSTAIN, CHANGE)],
        ),
        (
            "LA CONGRESISTA ALBA PRECISA QUE NO SE CONSIDERARÁ EL VOTO DE LA CONGRESISTA CANO POR SER DE LA MESA",
            [("CANO", None, EXCLUSION)],
        ),
        ("Deja constancia del voto de los congresistas Alba y Cano", [("Alba", None, VOTE), ("Cano", None, VOTE)]),
        ("Deja constancia del coto a favr de os congreisstas Alba. Cano", [("Alba", YES, VOTE), ("Cano", YES, VOTE)]),
        (
            "Deja constancia del vot en abstención del congresita Alba Yy Cano",
            [("Alba", ABSTAIN, VOTE), ("Cano", ABSTAIN, VOTE)],
        ),
        ("Deja constancia del voto a favor del voto a favor de Alba", [("Alba", YES, VOTE)]),
        (
            "Deja constancia de la abstención de los congresistas Alba, Cano",
            [("Alba", ABSTAIN, VOTE), ("Cano", ABSTAIN, VOTE)],
        ),
    ],
)
def test_votes_are_read_with_names_as_written(text: str, votes: list[tuple[str, Option | None, Spoken]]) -> None:
    note = read_note(text, "CHAIR, THE")
    assert [(vote.name, vote.option, vote.how) for vote in note.votes] == votes
    assert note.unread == ()
    assert len(note.before) == len(note.votes)


@pytest.mark.parametrize(
    "text", ["Se incorporaron a la sesión los congresistas Alba y Cano", "Deja constancia del voto a favor."]
)
def test_what_names_no_vote_is_listed_as_unread(text: str) -> None:
    note = read_note(text)
    assert note.votes == ()
    assert len(note.unread) == 1


def test_the_derived_entry_names_its_rule_and_what_it_was_read_from(tmp_path: Path) -> None:
    entries = [entry for batch in read(samples.folder(tmp_path)).batches for entry in batch.entries]
    derived = [found for found in map(derive_oral_votes, entries) if found]
    assert [entry.commitment() for entry in derived] == [
        {
            "id": "pe-congreso/vote-event/2023-05-19T00-10/oral-votes",
            "kind": "oral-votes",
            "content": {
                "votes": [
                    {"name": "ESTEVE MAR, IRENE", "option": "yes", "how": "vote"},
                    {"name": "Diaz Luna Rosa", "option": "no", "how": "vote"},
                    {"name": "Brabo Sol", "option": "abstain", "how": "change", "from": "yes"},
                ],
                "unread": [],
                "remarks": [{"about": "subject-incomplete"}],
            },
            "source": derived[0].source.to_plain(),
            "locator": {"path": f"{samples.VOTING}/notas.csv"},
            "valid": "2023-05-19",
            "derived_from": ["pe-congreso/vote-event/2023-05-19T00-10"],
            "rule": "pe-congreso/notes@1",
        }
    ]


def test_a_note_given_twice_counts_once(tmp_path: Path) -> None:
    path = f"{samples.VOTING}/notas.csv"
    note = '00:10,"Deja constancia del voto a favor de Cano."\n'
    where = samples.folder(tmp_path, samples.changed(path, "hora,nota\n" + note + note.replace("Cano", "CANO")))
    entries = [entry for batch in read(where).batches for entry in batch.entries]
    (derived,) = [found for found in map(derive_oral_votes, entries) if found]
    assert len(derived.content["votes"]) == 1  # type: ignore[arg-type]
