"""Abbreviations whose full stop may end no sentence, for both languages at once: reports quote one in the other."""

from __future__ import annotations


def _words(*lists: str) -> frozenset[str]:
    return frozenset(word for words in lists for word in words.split())


BEFORE_NAMES = _words(
    "sr sra srta sres sras dr dra dres ing lic licda arq abog econ prof gral cnel crnl tte tnte cap sgto cmdte cdte",
    "mons rvdo fr pbro hno sta sto vda mayte alm calm valm brig insp com subcom excmo ilmo dip diput sen min",
    "mr mrs ms messrs st del gen col lt sgt capt maj cmdr adm rep reps sens gov rev hon supt insp cpl pvt brig",
    "vs mt ft cía cia av avda jr jirón calle urb dpto prov ee",
)
"""Titles and the like: what follows is a name."""

BEFORE_NUMBERS = _words(
    "no nº n° núm num nro nros nos art arts arto inc lit pág pag págs p pp fig cap vol exp tel telf fax",
    "aprox approx",
    "ene feb mar abr may jun jul ago sep sept set oct nov dic jan apr aug dec",
    "sec secc ch para párr cf ley res leg ds rd",
)
"""What follows is a number; before anything else the stop ends a sentence."""

ANYWHERE = _words(
    "uu ee.uu u.s u.k u.n u.s.a d.c s.a s.a.c s.r.l a.m p.m etc ed eds corp co ltd inc ph.d b.a m.a a.c d.f",
    "rr.hh ff.aa dd.hh jj.oo n.y l.a e.g i.e al op cit ibid",
)
"""They may stand inside a sentence or end it: the word behind them tells."""

STARTERS = _words(
    "the a an in on at he she it they we i but and for if when while after before as his her their its this that these",
    "those there what who how no not some many most more however according meanwhile under with from by last",
    "el la los las un una unos unas en por para con sin según segun pero y e o no se su sus lo este esta estos estas",
    "ese esa eso aquel ayer hoy mientras cuando como tras ante además ademas también tambien desde hasta entre al del",
    "aunque si ya así asi luego entonces otro otra otros otras",
)
"""Words that begin sentences, and names seldom."""
