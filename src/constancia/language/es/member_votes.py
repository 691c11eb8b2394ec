"""How Spanish tells the vote of one member."""

from __future__ import annotations

from constancia.language.shape.member_votes import MemberVoteWords

MEMBER_VOTES = MemberVoteWords(
    who=r",? (?:que|quien|quienes)",
    led_by=r"(?<!\w)(?:encabez|lider|dirig|presid|represent)(?:ad|id)[oa]s? por (?:[\w.-]+ ){0,5}$",
    affiliation=r"(?:, de(?:l| la)?|,? de la bancada de(?:l| la)?|,? del partido|,? por) ",
    party=r" de(?:l| la)? ",
    alone={
        "against": (
            r"(?:fue el unico en (?:votar en contra|oponerse)|emitio el unico voto en contra"
            r"|fue el unico voto en contra)"
        ),
        "abstain": r"(?:fue el unico en abstenerse|fue la unica abstencion)",
    },
    beside={},
    beside_lead=r"(?!)",
    named_after={
        "for": (
            r"(?:vot(?:o|aron) a favor (?:tambien )?"
            r"|(?:con|y) (?:el voto (?:a favor|favorable|afirmativo)) de |entre (?:quienes"
            r"|los que|las que) (?:votaron|lo hicieron|se pronunciaron) a favor(?: [^,.;:]{0,50}?)? "
            r"(?:estuv(?:o|ieron)|figura(?:n|ba|ban)?|esta(?:n|ba|ban)?) )"
        ),
        "against": (
            r"(?:vot(?:o|aron) en contra (?:tambien )?"
            r"|(?:con|y) (?:el voto (?:en contra|negativo|contrario)) de |(?:unico|solo) (?:voto"
            r"|sufragio) (?:en contra|negativo)(?: [^,.;]{0,40}?)? (?:fue|lo emitio|lo dio|correspondio a"
            r"|vino de)(?: (?:el|de))* |entre (?:quienes|los que|las que) (?:votaron|lo hicieron|se pronunciaron)"
            r" en contra(?: [^,.;:]{0,50}?)? (?:estuv(?:o|ieron)|figura(?:n|ba|ban)?|esta(?:n|ba|ban)?) )"
        ),
        "abstain": r"(?:(?:con|y) la abstencion de |unica abstencion (?:fue|correspondio a)(?: la)?(?: de)? )",
    },
    away={
        "leave": r"(?:estaba|esta|se encontraba|se hallaba) (?:de|con) licencia",
        "absent": r"(?:estuvo ausente|no asistio|se ausento|falto a la votacion)",
        "not-voting": (
            r"no (?:voto(?! (?:en contra|a favor|por|que|si\b|no\b))|emitio su voto"
            r"|participo en la votacion)\b"
        ),
    },
    titles=(
        r"(?:(?:el|la|los|las) )?(?:(?:congresista|diputad[oa]|senador[a]?|legislador[a]?|parlamentari[oa]"
        r"|asambleista|concejal[a]?|regidor[a]?|president[ea]|vicepresident[ea]|edil"
        r"|representante)(?:e?s)? )?(?:(?:oficialista|opositor[a]?|independiente) )?"
    ),
)

TRIGGERS = (
    "a favor",
    "en contra",
    "voto ",
    "votaron",
    "abst",
    "se opus",
    "sufragio",
    "licencia",
    "ausent",
    "no asisti",
    "votara",
)
