"""An invented register in the form of Peru's: six members, one sitting with votings, one without."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

PDF = "https://congreso.example/$FILE/sesion_18-05-2023.pdf"
OTHER_PDF = "https://congreso.example/$FILE/sesion_25-05-2023.pdf"
SOLEMN = "https://congreso.example/$FILE/solemne_18-05-2023.pdf"
VOTING = "reg/2023/05/18/2023-05-19T00-10-votacion"
CALL = "reg/2023/05/18/2023-05-18T23-57-asistencia"

NAMES = (
    ("AA", "ALBA RUIZ, ANA MARÍA", "SI"),
    ("AA", "BRAVO SOL, LUIS", "SI"),
    ("BB", "CANO DE LA VEGA, PÍA", "NO"),
    ("BB", "DÍAZ LUNA, JOSÉ", "AUS"),
    ("NA", "DÍAZ LUNA, ROSA", "LICENCIA_OFICIAL"),
    ("NA", "ESTEVE MAR, IRENE", "SIN_RESPONDER"),
)

FILES: dict[str, str] = {
    "reg/plenos.csv": (
        "periodo_parlamentario,periodo_anual,legislatura,fecha,titulo,url,filename,paginas,provisional\n"
        f'2021-2026,2022-2023,Segunda,2023-05-25,"Asistencias y votaciones del 25",{OTHER_PDF},b.pdf,9,false\n'
        f'2021-2026,2022-2023,Segunda,2023-05-18,"Asistencia de la sesión solemne",{SOLEMN},s.pdf,1,false\n'
        f'2021-2026,2022-2023,Segunda,2023-05-18,"Asistencias y votaciones del 18",{PDF},a.pdf,12,false\n'
    ),
    "reg/congresistas.csv": "congresista\n" + "".join(f'"{name}"\n' for _, name, _ in NAMES),
    "reg/grupos_parlamentarios.csv": (
        "grupo_parlamentario,grupo_parlamentario_descripcion\nAA,ALBA NUEVA\nBB,BLOQUE BUENO\nNA,NO AGRUPADOS\n"
    ),
    "reg/cambios.csv": 'pleno,congresista,grupo_anterior,grupo_nuevo\n2023-05-18,"DÍAZ LUNA, ROSA",BB,NA\n',
    "reg/2023/05/18/pleno.csv": (
        "metadato,valor\nperiodo_parlamentario,2021-2026\nperiodo_anual,2022-2023\nlegislatura,Segunda\n"
        f'sesion,"Sesión del 18"\nurl_pdf,{PDF}\ndia,2023-05-18'
    ),
    "reg/2023/05/18/grupo_parlamentario.csv": "grupo_parlamentario,descripcion\nAA,ALBA NUEVA\n",
    f"{VOTING}/metadatos.csv": (
        'metadato,valor\ndia,2023-05-19\nhora,00:10\nasunto,"PROYECTO DE LEY 4766/2022-PE, QUE AUTORIZA EL INGRESO"\n'
        'presidente,"ESTEVE MAR, IRENE"\nquorum,4\n'
    ),
    f"{VOTING}/votaciones.csv": "grupo_parlamentario,congresista,votacion\n"
    + "".join(f'{group},"{name}",{code}\n' for group, name, code in NAMES),
    f"{VOTING}/resultados.csv": (
        "resultado,total\nnumero_legal,6\nsi,2\nno,1\nabstenciones,0\nsin_responder,1\nausentes,1\nlicencias,1\notros,0\n"
    ),
    f"{VOTING}/resultados_grupo.csv": (
        "grupo_parlamentario,numero_legal,si,no,abstenciones,sin_responder,ausentes,licencias,otros\n"
        "AA,2,2,0,0,0,0,0,0\nBB,2,0,1,0,0,1,0,0\nNA,2,0,0,0,1,0,1,0\nTOTAL,6,2,1,0,1,1,1,0\n"
    ),
    f"{VOTING}/notas.csv": (
        'hora,nota\n00:10,"La presidenta del Congreso deja constancia de su voto a favor; del voto en contra de la '
        "congresista Diaz Luna Rosa; y del cambio de voto de a favor por voto en abstención del congresista "
        'Brabo Sol."\n'
        "00:10,El asunto se encuentra incompleto.\n"
    ),
    f"{VOTING}/etiquetas.csv": "etiqueta,valor\ntemas,defensa\ntemas,visitas",
    f"{VOTING}/log.txt": "",
    f"{CALL}/metadatos.csv": "metadato,valor\ndia,2023-05-18\nhora,23:57\nquorum,4\n",
    f"{CALL}/asistencias.csv": "numero,grupo_parlamentario,congresista,asistencia\n"
    + "".join(f'{n},{group},"{name}",PRE\n' for n, (group, name, _) in enumerate(NAMES, 1)),
    f"{CALL}/resultados.csv": "resultado,total\nnumero_legal,6\npresentes,6\nausentes,0\nlicencias,0\notros,0\n",
    f"{CALL}/resultados_grupo.csv": (
        "grupo_parlamentario,numero_legal,presentes,ausentes,licencias,otros\n"
        "AA,2,2,0,0,0\nBB,2,2,0,0,0\nNA,2,2,0,0,0\nTOTAL,6,6,0,0,0\n"
    ),
    f"{CALL}/notas.csv": "hora,nota\n",
}


def changed(path: str, text: str | None) -> dict[str, str]:
    """The register with one file more or otherwise; None takes it away."""
    files = {**FILES, path: text or ""}
    if text is None:
        del files[path]
    return files


def folder(where: Path, files: Mapping[str, str] = FILES) -> Path:
    """The register as a folder."""
    for path, text in files.items():
        file = where / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
    return where


def zipped(where: Path) -> Path:
    """The register as a zip."""
    file = where / "register.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for path, text in FILES.items():
            archive.writestr(path, text)
    return file


def tarred(where: Path, packing: str) -> Path:
    """The register as a tar, packed with xz or gz."""
    file = where / f"register.tar.{packing}"
    with tarfile.open(file, f"w:{packing}") as archive:  # type: ignore[call-overload]
        for path, text in FILES.items():
            data = text.encode()
            member = tarfile.TarInfo(path)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return file
