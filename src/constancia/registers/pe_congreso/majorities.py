"""The majorities of Peru's Congress, each with where it is written and what the register shows of it.

How each was checked against the votings themselves is told in docs/registers/pe-congreso.md. What is not known here is
left open, and an outcome follows then only where every majority that it may be gives the same.
"""

from __future__ import annotations

import re
from fractions import Fraction

from constancia.model.thresholds import Base, Range, Threshold, Why
from constancia.model.votes import Question
from constancia.registers.outcomes import LEGAL_HALF, SIMPLE, TWO_THIRDS_LEGAL, MajorityRule, Outcomes
from constancia.registers.pe_congreso.openings import LAW, decision_of

RULE = "pe-congreso/outcome@2"

_THREE_FIFTHS = Threshold(name="three-fifths-legal", of=Base.LEGAL, share=Fraction(3, 5))
_THIRTY_FIVE = Threshold(name="thirty-five-percent-legal", of=Base.LEGAL, share=Fraction(35, 100))
_FOUR_FIFTHS = Threshold(name="four-fifths-legal", of=Base.LEGAL, share=Fraction(4, 5))
_FORTY_ABLE = Threshold(name="forty-percent-able", of=Base.ABLE, share=Fraction(40, 100))
_THIRD_ABLE = Threshold(name="third-able", of=Base.ABLE, share=Fraction(1, 3))
_HALF_REST = Threshold(name="half-and-one-rest", of=Base.REST, extra=1)
_TWO_THIRDS_REST = Threshold(name="two-thirds-rest", of=Base.REST, share=Fraction(2, 3))

_REST = Range(98, 101)
"""Members outside the Standing Committee, which brings the charges. It has at most a quarter of all seats, 32 of 130
(Constitution art. 101); the voting of 18 May 2023, 22:22, sets it at 29, the fewest seen."""

_UNHEARD = Fraction(3, 4)
"""Where notes are missing: in none of the 966 votings with votes by voice do they add more to a side, or to the lead,
than three quarters of those who did not vote on the board."""

_MEASURE = frozenset({Question.MEASURE})
_LAWMAKING = frozenset({Question.MEASURE, Question.SECOND_VOTE})
_ADMISSION = frozenset({Question.ADMISSION})

_CONSTITUTION = "Constitution art. {article}; {url}"
_PAGE_38 = "https://www.congreso.gob.pe/Docs/biblioteca/Constitucion/019360/files/basic-html/page38.html"
_REFORM = "https://infopress.pe/politica/congreso-sometera-a-nueva-votacion-proyecto-de-reforma-para-reeleccion-de-autoridades/"
_ARTICLE_89 = (
    "https://rpp.pe/politica/congreso/"
    "jnj-inhabilitacion-a-ines-tello-fue-valido-el-voto-de-jose-luna-en-el-pleno-analisis-noticia-1539682"
)

_OPEN = "not found: it may be any majority from more votes for than against up to more than half of the legal number"

MAJORITIES: tuple[MajorityRule, ...] = (
    MajorityRule(
        thresholds=(LEGAL_HALF,),
        questions=frozenset({Question.RECONSIDERATION}),
        source="Rules of Congress art. 58; https://www.tvperu.gob.pe/noticias/politica/"
        "congreso-aprueba-reconsideracion-de-votacion-realizada-sobre-propuesta-de-adelanto-de-elecciones",
    ),
    MajorityRule(
        thresholds=(_THREE_FIFTHS,),
        questions=frozenset({Question.WAIVER}),
        source="the register: of 544 waivers with 78 votes or more none was followed by a second vote of the bill, of"
        " 24 with fewer 15 were",
    ),
    MajorityRule(
        thresholds=(SIMPLE,),
        questions=frozenset({Question.PREVIOUS_QUESTION}),
        source="the register: of 42 with more for than against and fewer than 80 votes, none was followed by a vote on"
        " the bill in that sitting, unless it was reconsidered or the question was how to vote",
    ),
    MajorityRule(
        thresholds=(_FORTY_ABLE,),
        questions=_ADMISSION,
        decisions=frozenset({"vacancy"}),
        source="Rules of Congress art. 89-A; https://latinanoticias.pe/politica/"
        "es-posible-una-vacancia-express-en-contra-de-dina-boluarte-esto-dice-el-reglamento-del-congreso_20251009/",
    ),
    MajorityRule(
        thresholds=(_THIRD_ABLE,),
        questions=_ADMISSION,
        decisions=frozenset({"interpellation"}),
        source=_CONSTITUTION.format(article=131, url=_PAGE_38),
    ),
    MajorityRule(
        thresholds=(_THIRD_ABLE, LEGAL_HALF),
        questions=_ADMISSION,
        decisions=frozenset({"inquiry"}),
        source="not found: a minority may be enough to take up an inquiry, as it is to order one",
        why=Why.RULE_UNKNOWN,
    ),
    MajorityRule(
        thresholds=(_THIRD_ABLE, LEGAL_HALF),
        questions=_ADMISSION | _MEASURE,
        wording=re.compile(r"\b(?:invit(?:e|ar)|concurr(?:a|encia))\b.{0,60}\bm(?:inistr|tr)"),
        source="not found: a minority may be enough to call a minister to the house",
    ),
    MajorityRule(
        thresholds=(LEGAL_HALF,),
        questions=_MEASURE,
        decisions=frozenset({"override"}),
        source="Constitution art. 108; https://www.politikaperu.org/la-promulgacion-de-las-leyes.htm/2",
    ),
    MajorityRule(
        thresholds=(LEGAL_HALF, TWO_THIRDS_LEGAL),
        questions=_LAWMAKING,
        decisions=frozenset({"constitutional-reform"}),
        source=_CONSTITUTION.format(article=206, url=_REFORM),
        why=Why.REFERENDUM,
    ),
    MajorityRule(
        thresholds=(LEGAL_HALF,),
        questions=_MEASURE,
        decisions=frozenset({"censure"}),
        wording=re.compile(
            r"\bcensur\w+ (?:al?|del?) (?:la |los |las )?(?:senora? )?(?:.{0,40}, )?(?:ministr|consejo de ministros)"
            r"|\bcensurar al senor .{0,60}, ministr"
        ),
        source=_CONSTITUTION.format(article=132, url=_PAGE_38),
    ),
    MajorityRule(
        thresholds=(SIMPLE,),
        questions=_MEASURE,
        decisions=frozenset({"censure"}),
        wording=re.compile(
            r"\bcensur\w+ a (?:la|el|los|las) (?:\w+ ){0,2}?(?:president\w|vicepresident\w|integrantes)\b"
        ),
        source="César Delgado Guembes, former chief clerk of Congress, on the censure of its president;"
        " https://www.newssummedup.com/summary/José-Jer%C3%AD-¿Con-cuántos-votos-el-Congreso-podría-censurar-al"
        "-presidente-de-la-República-ymwxry. The register: after 61–47–5 on 5 September 2022 others take the chair",
    ),
    MajorityRule(
        thresholds=(TWO_THIRDS_LEGAL,),
        questions=_MEASURE,
        decisions=frozenset({"vacancy"}),
        wording=re.compile(r"^(?:resolucion|proyecto de resolucion|mocion)\b.{0,90}\bdeclar"),
        source="Rules of Congress art. 89-A; https://rpp.pe/politica/congreso/"
        "crisis-politica-como-es-el-proceso-de-vacancia-presidencial-en-el-peru-noticia-1658759",
    ),
    MajorityRule(
        thresholds=(SIMPLE, _FOUR_FIFTHS),
        questions=_MEASURE,
        wording=re.compile(r"\bdebate y (?:la )?votacion del pedido de vacancia\b|\bdebate del pedido de vacancia\b"),
        source="Rules of Congress art. 89-A: four fifths of the legal number for an earlier day; for another not found",
    ),
    MajorityRule(
        thresholds=(TWO_THIRDS_LEGAL,),
        questions=_MEASURE,
        decisions=frozenset({"election"}),
        wording=re.compile(r"\bdefensora? del pueblo\b|\btribunal constitucional\b|\bmagistrad[oa]\b"),
        source="Constitution art. 161 and 201; https://es.studenta.com/content/116590010/"
        "elecci-an-de-magistrados-tc-y-defensor-del-pueblo-informe",
    ),
    MajorityRule(
        thresholds=(TWO_THIRDS_LEGAL,),
        questions=_MEASURE,
        decisions=frozenset({"removal"}),
        wording=re.compile(r"\barticulo 157\b|\bjunta nacional de justicia\b"),
        source="Constitution art. 157; https://elcomercio.pe/opinion/colaboradores/"
        "jnj-tc-congreso-la-causa-de-remocion-por-natale-amprimo-pla-noticia/",
    ),
    MajorityRule(
        thresholds=(_TWO_THIRDS_REST,),
        questions=_MEASURE,
        decisions=frozenset({"disqualification"}),
        source=f"Constitution art. 100, Rules of Congress art. 89 i; {_ARTICLE_89}",
    ),
    MajorityRule(
        thresholds=(_TWO_THIRDS_REST,),
        questions=_MEASURE,
        decisions=frozenset({"sanction"}),
        wording=re.compile(r"\bque suspende (?:a|al)\b"),
        source=f"Constitution art. 100, Rules of Congress art. 89 i; {_ARTICLE_89}",
    ),
    MajorityRule(
        thresholds=(_HALF_REST,),
        questions=_MEASURE,
        decisions=frozenset({"accusation"}),
        wording=re.compile(r"\bformacion de causa\b|\bque acusa al?\b|\bpropone acusar\b"),
        source=f"Constitution art. 100, Rules of Congress art. 89 i; {_ARTICLE_89}",
    ),
    MajorityRule(
        thresholds=(_THIRTY_FIVE,),
        questions=_MEASURE,
        decisions=frozenset({"inquiry"}),
        wording=re.compile(r"\b(?:conformar|constituir|crear)\b.{0,25}\bcomision (?:\w+ )?investigadora\b"),
        source="Rules of Congress art. 88: 46 votes; https://larepublica.pe/politica/2021/09/09/"
        "congreso-insiste-en-investigar-supuesto-fraude-electoral-de-manera-irregular/",
    ),
    MajorityRule(
        thresholds=(_THIRTY_FIVE, LEGAL_HALF),
        questions=_MEASURE,
        decisions=frozenset({"inquiry"}),
        source="not found: a commission that does not inquire may need more than the 46 votes of one that does",
    ),
    MajorityRule(
        thresholds=(SIMPLE, TWO_THIRDS_LEGAL),
        questions=_MEASURE,
        decisions=frozenset({"sanction", "immunity", "election", "removal", "accusation", "treaty"}),
        source="not found: it may be any majority up to two thirds of the legal number",
    ),
    MajorityRule(
        thresholds=(LEGAL_HALF,),
        questions=_LAWMAKING,
        decisions=frozenset({LAW}),
        wording=re.compile(
            r"\b(?:propone|proponen) (?:la )?(?:nueva )?ley organica\b"
            r"|\bmodific\w+ (?:.{0,60} )?(?:de )?la ley(?: \d+)?, ley organica\b"
        ),
        source="Constitution art. 106 (not read): organic laws, and changes to them; the register: articles with 64–40"
        " and 59–48 are reconsidered by those who voted for them",
    ),
    MajorityRule(
        thresholds=(SIMPLE, TWO_THIRDS_LEGAL),
        questions=_LAWMAKING,
        decisions=frozenset({LAW}),
        wording=re.compile(
            r"\btribut|\bimpuestos?\b|\bigv\b|\barancel|\bincentivos?\b|\bexonerac\w+ (?:del?|prevista|establecida)\b"
        ),
        source="Constitution art. 79 (not read): two thirds of the legal number for tax regimes of a zone; which are"
        " such, the subject does not tell",
    ),
    MajorityRule(
        thresholds=(SIMPLE, LEGAL_HALF),
        questions=_LAWMAKING,
        decisions=frozenset({LAW}),
        wording=re.compile(
            r"\borganica\b|\breglamento del congreso\b|\bconstituci|^allanamiento\b|\bpoder judicial\b"
            r"|\bministerio publico\b"
        ),
        source="Constitution art. 106 (not read): organic laws need more than half of the legal number; whether it is"
        " one, the subject does not tell",
    ),
    MajorityRule(
        thresholds=(SIMPLE,),
        questions=_LAWMAKING,
        decisions=frozenset({LAW, "travel", "foreign-troops"}),
        source="the ordinary rule for laws and legislative resolutions, where the Constitution asks for no other; the"
        " register: waivers follow laws with as few as 60 votes, and none with fewer for than against",
    ),
    MajorityRule(thresholds=(SIMPLE, LEGAL_HALF), source=_OPEN),
)
"""The first that holds decides."""

OUTCOMES = Outcomes(rule=RULE, majorities=MAJORITIES, decision_of=decision_of, rest=_REST, unheard=_UNHEARD)
"""What the register of Peru's Congress declares of its decisions."""
