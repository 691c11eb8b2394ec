"""Public events in Spanish."""

from __future__ import annotations

from constancia.language.shape.events import EventWords

EVENTS = EventWords(
    public=(
        "voto", "vota", "aprob", "aprueb", "rechaz", "sancion", "ratific", "autoriz", "avala", "respald", "debat",
        "congres", "parlament", "senad", "diputad", "legisla", "asamblea", "pleno", "bancada", "comision",
        "ministr", "president", "gobiern", "ejecutivo", "decret", "ley ", "leyes", "proyecto", "resolucion",
        "mocion", "dictamen", "tropas", "militar", "soldad", "efectivos", "ejercito", "armad", "policia", "fuerza",
        "marin ", "marines", "marinos", "buque", "contingente", "muert", "muri", "fallec", "mata", "masacr",
        "asesin", "victim", "herid", "lesion", "detenid", "detuv", "arrest", "captur", "secuestr", "desaparec",
        "protest", "manifest", "paro ", "huelga", "marcha", "bloqueo", "estado de", "excepcion", "encuest",
        "sondeo", "informe", "relator", "visit", "mision", "reuni", "cumbre", "eleccion", "comicios", "juez",
        "jueza", "fiscal", "tribunal", "corte ", "juicio", "sentenci", "demanda", "denunci", "nombr", "renunci",
        "asum", "juram", "juro ", "destitu", "censura", "vacancia", "indult", "acuerdo", "tratado", "pacto",
        "convenio", "memorand", "ejercicio", "maniobra", "base ", "bases ", "frontera", "ataque", "atac",
        "bombarde", "atentado", "explosi", "operativo", "toque de", "censo", "referend", "onu ", "oea ", "cidh",
        "canciller", "embajad", "ingreso", "invasion", "guerra", "golpe", "rebelion", "motin", "crisis", "decreto",
        "promulg", "public ", "publico ", "publicad", "vigen", "prorrog", "alcald", "alerta", "gobernad", "vocero",
        "defensor", "oficial", "naciones unidas", "enfrentamiento", "tiroteo", "disparos", "libera", "acus",
        "conden ", "condeno", "general ", "fiscalia", "guerrill", "terror", "brigada", "operacion", "desplieg",
        "despleg", "derechos humanos", "sesion", "design", "elig", "elegi", "dimi", "cese ", "concej", "intendent",
        "rige ", "rigen ", "regira", "entro en vigor", "entra en vigor", "en vigencia", "gabinete", "edil", "regidor",
        "ayuntamiento", "cabildo", "partido", "sindicat", "consejo", "reemplaz", "sustitu", "posesion", "carter",
        "cargo ",
    ),
    economy=("euros", "dolares", "pesos", "soles", "coste", "inflacion", "pib", "bolsa", "acciones",
        "cotiz", "barril"),
    publication=("este articulo", "articulo fue", "nota fue", "publicado originalmente", "actualizado",
        "publicado el", "publicada en", "traduc"),
    opening=("desde", "desde el", "desde la", "a partir del", "a partir de"),
    closing=("hasta", "hasta el", "hasta la", "antes del", "antes de"),
)  # fmt: skip
