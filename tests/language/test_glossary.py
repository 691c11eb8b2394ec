"""The glossary: its form, how wide it is, and that words of one meaning meet while like ones do not."""

from __future__ import annotations

import re

import pytest

from constancia.language.glossary import LANGUAGES, general, glossary, rows
from constancia.language.phrases import Phrases
from constancia.syntax.folding import fold_in_place

_PART = re.compile(r"[a-z0-9']+\*?")


def _meanings(language: str, text: str) -> set[int]:
    return {int(hit.id) for hit in glossary(language).find(text.split())}


def test_rows_have_both_sides_folded_and_no_word_twice() -> None:
    for row in rows():
        for language in LANGUAGES:
            words = row.words[language]
            assert all(words), row
            assert len(words) == len(set(words)), row
            for word in words:
                assert word == fold_in_place(word)
                assert len(word.split()) <= 8
                assert all(_PART.fullmatch(part) for part in word.split()), word


def test_no_stem_is_so_short_that_it_meets_chance() -> None:
    stems = {p for row in rows() for words in row.words.values() for w in words for p in w.split() if p[-1] == "*"}
    assert not {stem for stem in stems if len(stem) < 5}


def test_no_row_stands_twice() -> None:
    told = [tuple(row.words[language] for language in LANGUAGES) for row in rows()]
    assert len(told) == len(set(told))


def test_it_has_three_thousand_pairs_that_tell_a_matter() -> None:
    telling = [row for row in rows() if not row.general]
    assert sum(max(len(row.words["en"]), len(row.words["es"])) for row in telling) >= 3000


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("prisoners", "reclusos"),
        ("hitmen", "sicariato"),
        ("cattle rustling", "abigeato"),
        ("rural patrols", "rondas campesinas"),
        ("midwives", "obstetras"),
        ("old people", "adultos mayores"),
        ("pensioners", "jubilados"),
        ("driving licences", "brevetes"),
        ("stray dogs", "perros callejeros"),
        ("headwaters", "cabeceras de cuenca"),
        ("loan sharks", "prestamistas"),
        ("judges", "jueces"),
        ("pharmacies", "boticas"),
        ("corpses", "cadaveres"),
        ("overhead lines", "cableado aereo"),
        ("diverted", "trasvase"),
        ("campaign donations", "financiamiento transparente"),
        ("communal pots", "ollas comunes"),
        ("rebuilt", "rehabilitacion"),
        ("sanitary pads", "gestion menstrual"),
        ("revival", "rehabilitacion"),
        ("refurbished", "remodelacion"),
        ("deadbeat dads", "deudores alimentarios"),
        ("teachers' aides", "auxiliares de educacion"),
        ("usurious", "topes a los intereses"),
        ("chemists", "boticas"),
        ("pre school", "guarderias"),
        ("spilt", "vertido de crudo"),
        ("debt relief", "quita"),
        ("gas bottles", "garrafas"),
        ("the revival of the railway", "rehabilitacion de la via ferrea"),
        ("kick out foreigners", "expulsion de extranjeros"),
        ("cocaine smugglers on the run", "requisitoriados"),
        ("protection rackets", "cobro de cupos"),
        ("grilled the minister", "pliego interpelatorio"),
        ("stalled projects", "obras paralizadas"),
        ("robocalls", "llamadas spam"),
        ("child brides", "matrimonio infantil"),
        ("jail before trial", "prision preventiva"),
        ("military junta", "gobierno de facto"),
        ("a public holiday", "dia no laborable"),
        ("severance savings", "compensacion por tiempo de servicios"),
        ("teaching assistants", "auxiliares de educacion"),
        ("car insurance", "soat"),
        ("toll booths", "peajes"),
        ("overtime", "sobretiempo"),
        ("barring convicts", "ficha limpia"),
        ("foster families", "acogimiento familiar"),
        ("state lawyers", "defensa juridica del estado"),
    ],
)
def test_words_of_one_meaning_meet(english: str, spanish: str) -> None:
    assert (_meanings("en", english) & _meanings("es", spanish)) - general()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("enfermeras", "medicos"),
        ("jubilados", "reclusos"),
        ("arroz", "trigo"),
        ("ministro", "alcalde"),
        ("torito", "gallo"),
        ("rio", "lago"),
        ("naranjas", "limones"),
        ("oro", "cobre"),
        ("malaria", "dengue"),
        ("judios", "musulmanes"),
        ("petroperu", "pemex"),
        ("alpacas", "vicunas"),
        ("patentes", "marcas"),
        ("patente", "marca"),
        ("trata de personas", "trafico de drogas"),
        ("extradicion", "traslado de condenados"),
        ("distrito", "provincia"),
        ("canillitas", "lustrabotas"),
        ("suboficiales", "almirantes"),
        ("peaje", "pasaje"),
        ("indulto", "amnistia"),
        ("submarino", "helicoptero"),
        ("odontologos", "obstetras"),
        ("defensor del pueblo", "contralor"),
    ],
)
def test_like_words_do_not_meet(one: str, other: str) -> None:
    assert not (_meanings("es", one) & _meanings("es", other)) - general()


@pytest.mark.parametrize("word", ["para", "a fin de", "poder", "como", "todos"])
def test_what_every_subject_says_means_no_deed(word: str) -> None:
    assert not _meanings("es", word) & {id for id in general() if rows()[id].theme == "deeds"}


def test_words_are_those_of_their_language() -> None:
    assert not _meanings("en", "red once sin jubilados")
    assert not _meanings("es", "pensioners")


def test_plurals_in_z_and_y_are_found() -> None:
    assert _meanings("es", "cruz") == set()
    assert _meanings("es", "pez") == _meanings("es", "peces")
    assert _meanings("en", "embassy") == _meanings("en", "embassies")


@pytest.mark.parametrize(
    ("plurals", "text", "found"),
    [
        (4, "two vacancies", {"post"}),
        (4, "las voces", {"voice"}),
        (4, "new bans", set()),
        (3, "new bans", {"ban"}),
    ],
)
def test_a_word_of_a_phrase_stands_for_its_plural(plurals: int, text: str, found: set[str]) -> None:
    phrases = Phrases([("post", "vacancy"), ("voice", "voz"), ("ban", "ban")], plurals=plurals)
    assert {hit.id for hit in phrases.find(text.split())} == found
