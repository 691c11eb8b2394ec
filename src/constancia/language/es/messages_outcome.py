"""Qué decidió una votación, por qué mayoría, o por qué no se deduce, en español."""

from __future__ import annotations

MESSAGES = {
    "outcome.shown": "desenlace: {outcome:word} ({rule})",
    "outcome.none": "desenlace: no se puede deducir ({why})",
    "outcome.kind": "clase de decisión: {kind}",
    "outcome.rule.register": "como lo imprime el registro",
    "outcome.rule.stated-threshold": "la fuente dice cuántos votos hacían falta",
    "outcome.rule.any-majority": "cualquiera que fuese la mayoría exigida, entre las que pueden aplicarse",
    "outcome.rule.simple-majority": "más votos a favor que en contra",
    "outcome.rule.legal-half": "más de la mitad del número legal de miembros",
    "outcome.rule.two-thirds-legal": "dos tercios del número legal de miembros",
    "outcome.rule.three-fifths-legal": "tres quintos del número legal de miembros",
    "outcome.rule.four-fifths-legal": "cuatro quintos del número legal de miembros",
    "outcome.rule.thirty-five-percent-legal": "el 35 % del número legal de miembros, una minoría",
    "outcome.rule.forty-percent-able": "el 40 % de los miembros que no están con licencia ni suspendidos",
    "outcome.rule.third-able": "un tercio de los miembros que no están con licencia ni suspendidos",
    "outcome.rule.half-and-one-rest": "la mitad más uno de los miembros ajenos al órgano que acusa",
    "outcome.rule.two-thirds-rest": "dos tercios de los miembros ajenos al órgano que acusa",
    "outcome.why.no-figures": "no constan los votos a favor o en contra",
    "outcome.why.tied": "hubo tantos votos a favor como en contra",
    "outcome.why.abstentions": (
        "hubo más votos a favor que en contra, pero no más de la mitad de los presentes, y no"
        " se sabe si cuentan las abstenciones"
    ),
    "outcome.why.rule-unknown": "no se sabe qué mayoría hacía falta, y las cifras quedan entre las que pueden ser",
    "outcome.why.size-unknown": "no se sabe con bastante precisión de cuántos es la proporción exigida",
    "outcome.why.referendum": (
        "más de la mitad del número legal exige un referéndum, con dos tercios se prescinde de él"
    ),
    "outcome.why.voices-unknown": "los votos de viva voz de esos días apenas se transcribieron, y podrían cambiarlo",
    "outcome.why.nothing-derived": "la fuente no lo imprime y al importar no se dedujo nada",
    "outcome.kind.law": "ley",
    "outcome.kind.override": "insistencia en una ley observada",
    "outcome.kind.constitutional-reform": "reforma constitucional",
    "outcome.kind.delegation": "delegación de facultades",
    "outcome.kind.agenda": "agenda",
    "outcome.kind.confidence": "cuestión de confianza",
    "outcome.kind.interpellation": "interpelación",
    "outcome.kind.censure": "censura",
    "outcome.kind.immunity": "levantamiento de inmunidad",
    "outcome.kind.vacancy": "vacancia",
    "outcome.kind.removal": "remoción",
    "outcome.kind.disqualification": "inhabilitación",
    "outcome.kind.accusation": "acusación",
    "outcome.kind.sanction": "sanción a un miembro",
    "outcome.kind.travel": "permiso de viaje",
    "outcome.kind.foreign-troops": "ingreso de fuerzas extranjeras",
    "outcome.kind.treaty": "tratado",
    "outcome.kind.election": "elección o designación",
    "outcome.kind.report": "informe de una comisión",
    "outcome.kind.line-up": "integrantes de comisiones",
    "outcome.kind.inquiry": "comisión investigadora",
    "outcome.kind.repudiation": "rechazo o respaldo",
    "outcome.kind.adjournment": "suspensión de la sesión",
}
