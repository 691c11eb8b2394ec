"""What reading leaves behind: nothing of a document whose claims are read, and no reader of a kind that it lacks."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref

import pytest

from constancia.claims import reader
from constancia.claims.reading import Reading
from constancia.model.documents import Document
from constancia.model.plain import digest

TEXT = (
    "El Congreso aprobó el jueves la ley de puertos por 70 votos a favor y 33 en contra.\n\n"
    "«Es una buena ley», dijo la ministra Rosa Ruiz. El bloque Avanza votó en contra."
)


def document(text: str) -> Document:
    """An undated Spanish document."""
    return Document(text=text, digest=digest(text.encode()), language="es")


def test_a_document_that_was_read_is_let_go_of_without_a_search(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[weakref.ref[Reading]] = []

    class Seen(Reading):
        def __init__(self, one: Document) -> None:
            super().__init__(one)
            made.append(weakref.ref(self))

    monkeypatch.setattr(reader, "Reading", Seen)
    gc.disable()
    try:
        claims = reader.read(document(TEXT))
        assert {claim.kind.value for claim in claims} >= {"vote", "bloc", "statement"}
        assert [one() for one in made] == [None]
    finally:
        gc.enable()


@pytest.mark.parametrize("searching", [True, False])
def test_the_search_for_cycles_is_left_as_it_was(searching: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: Reading) -> None:
        assert not gc.isenabled()
        raise MemoryError

    monkeypatch.setattr(reader, "claims_of", broken)
    (gc.enable if searching else gc.disable)()
    try:
        with pytest.raises(MemoryError):
            reader.read(document(TEXT))
        assert gc.isenabled() is searching
    finally:
        gc.enable()


def test_a_kind_whose_words_a_text_lacks_is_not_loaded() -> None:
    script = (
        "import sys\n"
        "from constancia.claims import reader\n"
        "from constancia.model.documents import Document\n"
        f"document = Document(text={TEXT!r}, digest='0' * 64, language='es')\n"
        "kinds = {claim.kind.value for claim in reader.read(document)}\n"
        "loaded = [name for name in ('votes', 'polls', 'casualties') if f'constancia.claims.{name}' in sys.modules]\n"
        "print('vote' in kinds, loaded)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "True ['votes']\n"
