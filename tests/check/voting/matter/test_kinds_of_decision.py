"""A decision of its own beside another or beside a law: what is said of the two, in the words of each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.check.voting.matter import Compared, Verdict
from constancia.model.votes import Question

Judge = Callable[..., Compared]
SAME, ANOTHER, NOT_COMPARABLE, NOT_TOLD = Verdict

CENSURE = "MOCIÓN DE CENSURA AL MINISTRO DE TRANSPORTE, SEÑOR RAMIRO QUIROGA BELTRÁN"
SPILL = "MOCIÓN QUE CREA UNA COMISIÓN INVESTIGADORA SOBRE EL DERRAME DE PETRÓLEO"
BARE = "MOCIÓN QUE CREA UNA COMISIÓN INVESTIGADORA"
KITES = "MOCIÓN QUE CREA UNA COMISIÓN INVESTIGADORA SOBRE ZARANDAS"
HIS = "MOCIÓN QUE CREA UNA COMISIÓN INVESTIGADORA SOBRE LOS CONTRATOS DE RAMIRO QUIROGA"
AGENDA = "MODIFICACIÓN DE LA AGENDA PARA INCLUIR LA LEY DE GLACIARES"
GLACIERS = "TEXTO SUSTITUTORIO DE LOS PROYECTOS DE LEY 410 Y 415, QUE PROTEGE LOS GLACIARES"
TROOPS = "PROYECTO DE LEY 812 QUE AUTORIZA EL INGRESO DE UNIDADES NAVALES DE BRASIL"

Row = tuple[str, str, str, Verdict, str, tuple[str, ...], tuple[str, ...]]

WIDE: list[Row] = [
    (
        "es",
        "El Senado creó una comisión investigadora sobre el derrame de petróleo.",
        SPILL,
        SAME,
        "topic",
        ("investigadora", "derrame de petróleo"),
        ("inquiry",),
    ),
    ("en", "The Senate ordered an inquiry into the oil spill.", SPILL, SAME, "topic", ("oil spill",), ("inquiry",)),
    (
        "en",
        "The Senate ordered an inquiry into an oil spill and into bears.",
        SPILL,
        NOT_COMPARABLE,
        "topic",
        ("oil spill",),
        ("inquiry",),
    ),
    ("en", "The Senate ordered an inquiry into Ramiro Quiroga.", HIS, SAME, "topic", ("inquiry",), ("inquiry",)),
    (
        "es",
        "El Senado creó una comisión investigadora por 40 a 20.",
        BARE,
        SAME,
        "kind",
        ("creó una comisión",),
        ("inquiry",),
    ),
    ("en", "The Senate ordered an inquiry, 40-20.", BARE, SAME, "kind", ("inquiry",), ("inquiry",)),
    ("en", "The Senate ordered an inquiry into mirrors.", KITES, NOT_COMPARABLE, "kind", ("inquiry",), ("inquiry",)),
    ("en", "The Senate approved the report on mirrors.", KITES, NOT_COMPARABLE, "words", ("report", "mirrors"), ()),
    ("es", "El Senado creó una comisión investigadora.", SPILL, NOT_COMPARABLE, "words", ("investigadora",), ()),
]


@pytest.mark.parametrize(("language", "text", "subject", "verdict", "rule", "told", "recorded"), WIDE)
def test_an_inquiry_is_the_same_by_what_it_is_into(
    judge: Judge,
    language: str,
    text: str,
    subject: str,
    verdict: Verdict,
    rule: str,
    told: tuple[str, ...],
    recorded: tuple[str, ...],
) -> None:
    found = judge(text, subject, language)
    assert (found.verdict, found.rule, found.told, found.firm) == (verdict, rule, told, True)
    assert found.recorded == (recorded or (subject,))


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("es", "El Senado creó una comisión investigadora sobre las pensiones.", ("pensiones",)),
        ("en", "The Senate set up a committee of inquiry into pensions.", ("pensions",)),
        (
            "es",
            "El Senado creó una comisión investigadora sobre el petróleo, las pensiones y los salarios.",
            ("pensiones", "salarios"),
        ),
        ("en", "The Senate ordered an inquiry into oil, pensions and wages.", ("pensions", "wages")),
    ],
)
def test_an_inquiry_into_more_of_something_else_is_another_and_never_firm(
    judge: Judge, language: str, text: str, words: tuple[str, ...]
) -> None:
    found = judge(text, SPILL, language)
    assert (found.verdict, found.rule, found.told, found.firm) == (ANOTHER, "topic", words, False)
    assert found.recorded == ("inquiry",)


@pytest.mark.parametrize(
    ("language", "text", "subject", "verdict", "rule", "told", "firm"),
    [
        ("es", "El Senado aprobó la ley de pensiones.", SPILL, ANOTHER, "kind", ("pensiones",), True),
        ("en", "The Senate passed the pension law.", SPILL, ANOTHER, "kind", ("pension",), True),
        ("es", "El Senado aprobó la ley de zarandas.", SPILL, NOT_COMPARABLE, "kind", (), True),
        ("es", "El Senado aprobó la ley de zarandas rojas.", SPILL, ANOTHER, "kind", ("zarandas", "rojas"), True),
        (
            "es",
            "El Senado aprobó la ley de derrames de pensiones.",
            SPILL,
            NOT_COMPARABLE,
            "kind",
            ("derrames",),
            True,
        ),
        ("es", "El Senado aprobó la ley de zarandas.", CENSURE, NOT_COMPARABLE, "kind", (), True),
        ("es", "El Senado aprobó la ley de zarandas rojas.", CENSURE, ANOTHER, "kind", ("zarandas", "rojas"), True),
        ("es", "El Senado aprobó las pensiones.", SPILL, ANOTHER, "topic", ("pensiones",), False),
        ("es", "El Senado aprobó las pensiones.", CENSURE, ANOTHER, "topic", ("pensiones",), False),
        ("en", "The Senate approved pensions.", CENSURE, ANOTHER, "topic", ("pensions",), False),
        ("es", "La ley contra Ramiro Quiroga fue aprobada.", CENSURE, NOT_COMPARABLE, "kind", (), True),
        ("en", "The law against Ramiro Quiroga was passed.", CENSURE, NOT_COMPARABLE, "kind", (), True),
        ("es", "El Senado aprobó la ley de glaciares.", AGENDA, NOT_COMPARABLE, "kind", ("glaciares",), True),
        ("en", "The Senate passed the glacier law.", AGENDA, NOT_COMPARABLE, "kind", ("glacier",), True),
        ("es", "El Senado aprobó la ley de pensiones.", AGENDA, ANOTHER, "kind", ("pensiones",), True),
    ],
)
def test_a_law_beside_a_decision_of_its_own(
    judge: Judge,
    language: str,
    text: str,
    subject: str,
    verdict: Verdict,
    rule: str,
    told: tuple[str, ...],
    firm: bool,
) -> None:
    found = judge(text, subject, language)
    assert (found.verdict, found.rule, found.told, found.firm) == (verdict, rule, told, firm)
    assert found.recorded == ({SPILL: "inquiry", CENSURE: "censure", AGENDA: "agenda"}[subject],)


@pytest.mark.parametrize(
    ("language", "text", "subject", "verdict", "rule", "told", "firm"),
    [
        ("es", "El Senado eligió a Ramiro Quiroga.", CENSURE, NOT_COMPARABLE, "kind", ("eligió",), True),
        ("en", "The Senate elected Ramiro Quiroga.", CENSURE, NOT_COMPARABLE, "kind", ("elected",), True),
        ("es", "El Senado censuró al ministro.", SPILL, ANOTHER, "kind", ("censuró",), False),
        ("en", "The Senate censured the minister.", SPILL, ANOTHER, "kind", ("censured",), False),
        ("es", "El Senado eligió a un juez.", CENSURE, ANOTHER, "kind", ("eligió",), True),
        (
            "es",
            "El Senado creó una comisión investigadora.",
            CENSURE,
            NOT_COMPARABLE,
            "words",
            ("investigadora",),
            True,
        ),
        (
            "es",
            "Censura: el Senado creó una comisión.",
            "ELECCIÓN DE LA JUNTA",
            ANOTHER,
            "kind",
            ("Censura", "creó una comisión"),
            True,
        ),
    ],
)
def test_a_decision_of_one_kind_beside_one_of_another(
    judge: Judge,
    language: str,
    text: str,
    subject: str,
    verdict: Verdict,
    rule: str,
    told: tuple[str, ...],
    firm: bool,
) -> None:
    found = judge(text, subject, language)
    assert (found.verdict, found.rule, found.told, found.firm) == (verdict, rule, told, firm)


BANK = "ELECCIÓN DE LOS MIEMBROS DEL DIRECTORIO DEL BANCO CENTRAL: PEDRO SALAS Y ANA MORA"
VACANCY = "MOCIÓN QUE DECLARA LA VACANCIA DE LA PRESIDENCIA DE LA REPÚBLICA"
PROSECUTOR = "ACUSACIÓN CONSTITUCIONAL CONTRA LA FISCAL DE LA NACIÓN"
JUDGES = "ACUSACIÓN CONSTITUCIONAL CONTRA LOS MAGISTRADOS"


@pytest.mark.parametrize(
    ("language", "text", "subject", "verdict", "rule", "told", "recorded"),
    [
        (
            "es",
            "El Senado censuró a Ramiro Quiroga.",
            CENSURE,
            SAME,
            "person",
            ("censuró", "ramiro quiroga"),
            ("censure",),
        ),
        (
            "en",
            "The Senate censured Ramiro Quiroga.",
            CENSURE,
            SAME,
            "person",
            ("censured", "ramiro quiroga"),
            ("censure",),
        ),
        ("es", "El Senado eligió a los miembros.", BANK, NOT_COMPARABLE, "kind", ("eligió",), ("election",)),
        ("en", "The Senate elected members.", BANK, NOT_COMPARABLE, "kind", ("elected members",), ("election",)),
        ("es", "El Senado eligió a los miembros del directorio.", BANK, SAME, "kind", ("eligió",), ("election",)),
        (
            "es",
            "El Senado eligió a los magistrados de la corte.",
            BANK,
            ANOTHER,
            "office",
            ("magistrados de la corte",),
            ("central-bank",),
        ),
        (
            "es",
            "El Senado ascendió a los generales.",
            "ASCENSO DEL GENERAL PEDRO SALAS",
            NOT_COMPARABLE,
            "kind",
            ("ascendió a los generales",),
            ("promotion",),
        ),
        ("es", "El Senado eligió autoridades.", "ELECCIÓN DE AUTORIDADES", SAME, "kind", ("eligió",), ("election",)),
        ("es", "El Senado destituyó al presidente.", VACANCY, SAME, "kind", ("destituyó",), ("vacancy",)),
        (
            "en",
            "The Senate removed the president from office.",
            VACANCY,
            SAME,
            "kind",
            ("removed the president",),
            ("vacancy",),
        ),
        ("es", "El Senado inhabilitó a la fiscal.", PROSECUTOR, SAME, "kind", ("inhabilitó",), ("accusation",)),
        (
            "es",
            "El Senado inhabilitó a los jueces.",
            JUDGES,
            NOT_COMPARABLE,
            "kind",
            ("inhabilitó",),
            ("accusation",),
        ),
        (
            "es",
            "El Senado aprobó la ley que inhabilita a la fiscal de la Nación.",
            PROSECUTOR,
            NOT_COMPARABLE,
            "kind",
            ("inhabilita",),
            ("accusation",),
        ),
        (
            "es",
            "El Senado autorizó enviar tropas al exterior.",
            TROOPS,
            NOT_COMPARABLE,
            "kind",
            ("enviar tropas",),
            ("foreign-troops",),
        ),
        ("en", "The Senate sent troops abroad.", TROOPS, NOT_COMPARABLE, "kind", ("sent troops",), ("foreign-troops",)),
        ("es", "El Senado envió tropas a Haití.", TROOPS, ANOTHER, "place", ("Haití",), ("BR",)),
    ],
)
def test_a_decision_that_reports_name_by_another_word(
    judge: Judge,
    language: str,
    text: str,
    subject: str,
    verdict: Verdict,
    rule: str,
    told: tuple[str, ...],
    recorded: tuple[str, ...],
) -> None:
    found = judge(text, subject, language)
    assert (found.verdict, found.rule, found.told, found.recorded) == (verdict, rule, told, recorded)


TREATY = "PROYECTO DE RESOLUCIÓN 5 QUE APRUEBA EL TRATADO DE EXTRADICIÓN CON CHILE"
TAXES = "PROYECTO DE LEY 9 QUE DELEGA EN EL PODER EJECUTIVO LA FACULTAD DE LEGISLAR EN MATERIA TRIBUTARIA"
POWERS = "PROYECTO DE LEY 9 QUE DELEGA EN EL PODER EJECUTIVO LA FACULTAD DE LEGISLAR"
REMARKS = "MOCIÓN QUE RECHAZA Y CONDENA LAS DECLARACIONES DEL PRESIDENTE DE COLOMBIA"
UNWELCOME = "DECLARA PERSONA NO GRATA A MARTA IRIGOYEN"


@pytest.mark.parametrize(
    ("language", "text", "subject", "verdict", "rule", "told", "recorded"),
    [
        (
            "es",
            "El Senado aprobó el tratado de extradición con Chile.",
            TREATY,
            SAME,
            "kind",
            ("tratado",),
            ("treaty",),
        ),
        ("es", "El Senado aprobó un tratado de extradición.", TREATY, SAME, "kind", ("tratado",), ("treaty",)),
        (
            "es",
            "El Senado aprobó el tratado de extradición con Bolivia.",
            TREATY,
            ANOTHER,
            "place",
            ("Bolivia",),
            ("CL",),
        ),
        (
            "en",
            "The Senate ratified the extradition treaty with Bolivia.",
            TREATY,
            ANOTHER,
            "place",
            ("Bolivia",),
            ("CL",),
        ),
        ("es", "El Senado delegó facultades en el Gobierno.", TAXES, SAME, "kind", ("delegó facultades",), ()),
        ("en", "The Senate delegated legislative powers to the government.", TAXES, SAME, "kind", ("delegated",), ()),
        (
            "es",
            "El Senado delegó facultades para legislar en materia minera.",
            POWERS,
            NOT_COMPARABLE,
            "kind",
            ("delegó facultades",),
            (),
        ),
        (
            "es",
            "El Senado condenó las declaraciones del presidente de Colombia.",
            REMARKS,
            SAME,
            "kind",
            ("condenó las declaraciones",),
            ("repudiation",),
        ),
        (
            "en",
            "The Senate condemned the remarks of the president of Mexico.",
            REMARKS,
            ANOTHER,
            "place",
            ("Mexico",),
            ("CO",),
        ),
        (
            "es",
            "El Senado declaró persona no grata a Marta Irigoyen.",
            UNWELCOME,
            SAME,
            "kind",
            ("persona no grata",),
            ("repudiation",),
        ),
        (
            "es",
            "El Senado declaró persona no grata a Julia Paz Solís.",
            UNWELCOME,
            ANOTHER,
            "person",
            ("julia solis",),
            ("marta",),
        ),
    ],
)
def test_a_treaty_a_delegation_and_a_repudiation_are_told_by_their_kind(
    judge: Judge,
    language: str,
    text: str,
    subject: str,
    verdict: Verdict,
    rule: str,
    told: tuple[str, ...],
    recorded: tuple[str, ...],
) -> None:
    found = judge(text, subject, language)
    assert (found.verdict, found.rule, found.told) == (verdict, rule, told)
    assert found.recorded == (recorded or ("delegation",))


@pytest.mark.parametrize(
    ("language", "text", "verdict", "rule", "told", "firm"),
    [
        ("es", "El Senado censuró al ministro de Salud.", ANOTHER, "kind", ("censuró",), True),
        ("en", "The Senate censured the health minister over glaciers.", ANOTHER, "kind", ("censured",), False),
        ("en", "The Senate let foreign troops in to guard glaciers.", ANOTHER, "kind", ("foreign troops",), False),
        ("en", "The Senate ordered an inquiry into glaciers.", NOT_COMPARABLE, "kind", ("inquiry",), True),
        (
            "es",
            "El Senado creó una comisión sobre los glaciares.",
            NOT_COMPARABLE,
            "kind",
            ("creó una comisión",),
            True,
        ),
        ("en", "The Senate passed an amnesty on glaciers.", NOT_COMPARABLE, "kind", ("amnesty",), True),
        ("es", "El Senado aprobó un referéndum sobre los glaciares.", NOT_COMPARABLE, "kind", ("referéndum",), True),
    ],
)
def test_a_decision_told_beside_a_law_on_the_same_thing(
    judge: Judge, language: str, text: str, verdict: Verdict, rule: str, told: tuple[str, ...], firm: bool
) -> None:
    found = judge(text, GLACIERS, language)
    assert (found.verdict, found.rule, found.told, found.firm) == (verdict, rule, told, firm)
    assert found.recorded == (GLACIERS,)


@pytest.mark.parametrize(
    ("language", "text", "subject", "expected"),
    [
        ("es", "El Senado censuró a Ramiro Quiroga.", "PROYECTO DE LEY RAMIRO QUIROGA DE GLACIARES", NOT_COMPARABLE),
        ("en", "The Senate censured Ramiro Quiroga.", "PROYECTO DE LEY RAMIRO QUIROGA DE GLACIARES", NOT_COMPARABLE),
        ("es", "El Senado aprobó la ley de glaciares tras la censura al ministro.", GLACIERS, SAME),
        ("en", "The Senate passed the glacier law after censuring the minister.", GLACIERS, SAME),
    ],
)
def test_a_person_alone_does_not_make_a_censure_of_a_law(
    judge: Judge, language: str, text: str, subject: str, expected: Verdict
) -> None:
    found = judge(text, subject, language)
    assert found.verdict is expected
    assert (found.rule, found.told[0]) == (
        ("kind", text.split()[2]) if expected is NOT_COMPARABLE else ("topic", found.told[0])
    )


@pytest.mark.parametrize(
    ("language", "text", "question", "subject", "rule", "recorded"),
    [
        (
            "es",
            "El Senado exoneró de segunda votación la ley de glaciares.",
            Question.MEASURE,
            GLACIERS,
            "step",
            ("measure",),
        ),
        (
            "en",
            "The Senate waived the second vote on the glacier law.",
            Question.RECONSIDERATION,
            GLACIERS,
            "step",
            ("reconsideration",),
        ),
        ("es", "El Senado aprobó la ley de glaciares.", Question.WAIVER, GLACIERS, "step", ("waiver-of-second-vote",)),
        ("es", "El Senado aprobó la ley de glaciares.", Question.MEASURE, f"Enmienda 4: {GLACIERS}", "step", None),
    ],
)
def test_the_step_that_was_put_is_shown(
    judge: Judge,
    language: str,
    text: str,
    question: Question,
    subject: str,
    rule: str,
    recorded: tuple[str, ...] | None,
) -> None:
    found = judge(text, subject, language, question=question)
    assert (found.rule, found.recorded) == (rule, recorded or ("amendment",))
    assert found.told


@pytest.mark.parametrize(
    ("text", "subject", "question", "told", "recorded"),
    [
        ("El Senado declaró la vacancia presidencial.", VACANCY, Question.ADMISSION, "vacancia", "admission"),
        ("El Senado admitió a debate la vacancia.", VACANCY, Question.MEASURE, "admitió a", "measure"),
    ],
)
def test_admitting_is_another_step_than_deciding(
    judge: Judge, text: str, subject: str, question: Question, told: str, recorded: str
) -> None:
    found = judge(text, subject, question=question, outcome="passed")
    assert (found.verdict, found.rule, found.recorded, found.firm) == (ANOTHER, "step", (recorded,), False)
    assert told in found.told[0]


@pytest.mark.parametrize(
    ("text", "subject", "language", "verdict"),
    [
        ("El Senado aprobó el proyecto de ley 90.", "MOCIÓN DE CENSURA AL MINISTRO DE TRANSPORTE", "es", ANOTHER),
        ("The Senate passed bill 90.", "MOCIÓN DE CENSURA AL MINISTRO DE TRANSPORTE", "en", ANOTHER),
        ("El Senado aprobó el proyecto de ley 90.", VACANCY, "es", NOT_COMPARABLE),
        ("El Senado aprobó el proyecto de ley 90.", "LEY DE GLACIARES", "es", NOT_COMPARABLE),
    ],
)
def test_a_bill_is_none_of_the_decisions_that_take_no_bill(
    judge: Judge, text: str, subject: str, language: str, verdict: Verdict
) -> None:
    found = judge(text, subject, language)
    assert found.verdict is verdict
    if verdict is ANOTHER:
        assert (found.rule, found.told, found.recorded) == ("bill", ("90",), ("censure",))
