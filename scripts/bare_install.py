"""Installs the wheel into bare environments, as a stranger would, and checks a report of every form there.

    python scripts/bare_install.py [--pip VERSION …]

Builds the wheel, makes a virtual environment for each version of pip (default: the one that comes with this Python, and
the newest), installs the wheel with its extras, and checks a web page, a PDF, a Word file and a mail: each has to give
its claim. Uses the network, for pip does.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SENTENCE = (
    "El Pleno aprobó este viernes la ley con 70 votos a favor, 33 en contra y 4 abstenciones, tras un largo debate."
)


def page() -> bytes:
    return (
        '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>El Pleno aprueba la ley</title></head><body>'
        f"<article><h1>El Pleno aprueba la ley</h1><p>{SENTENCE}</p>"
        f"<p>{'La sesión duró varias horas. ' * 9}</p></article></body></html>"
    ).encode()


def mail() -> bytes:
    return (
        "From: a@example.org\r\nTo: b@example.org\r\nSubject: Ley\r\nDate: Sat, 20 May 2023 09:30:00 -0500\r\n"
        f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{SENTENCE}\r\n"
    ).encode()


def word() -> bytes:
    """The smallest Word file that there is."""
    stream = io.BytesIO()
    space = "http://schemas.openxmlformats.org"
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{space}/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            'wordprocessingml.document.main+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="r1" '
            f'Type="{space}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        )
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{space}/wordprocessingml/2006/main"><w:body><w:p><w:r>'
            f"<w:t>{SENTENCE}</w:t></w:r></w:p></w:body></w:document>",
        )
    return stream.getvalue()


def pdf() -> bytes:
    sys.path.insert(0, str(ROOT / "tests" / "documents"))
    from papers import pdf as made

    half = SENTENCE.index("70")
    return bytes(made([[(60, 780, SENTENCE[:half].strip()), (60, 766, SENTENCE[half:])]]))


def run(*command: object, **more: object) -> str:
    done = subprocess.run([str(part) for part in command], check=False, capture_output=True, text=True, **more)  # type: ignore[call-overload]
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout}{done.stderr}")
    return str(done.stdout)


def built(folder: Path) -> Path:
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", folder, ROOT)
    (wheel,) = folder.glob("constancia-*.whl")
    return wheel


def installed(wheel: Path, folder: Path, pip: str) -> str:
    """Installs the wheel with that pip and checks each file; the version of pip that did."""
    run(sys.executable, "-m", "venv", folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if pip != "own":
        wanted = "pip" if pip == "newest" else f"pip=={pip}"
        run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", wanted)
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"{wheel}[word]")
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "CONSTANCIA"))}
    for name, data in {"page.html": page(), "mail.eml": mail(), "file.docx": word(), "paper.pdf": pdf()}.items():
        (folder / name).write_bytes(data)
        arguments = ("-m", "constancia", "check", folder / name, "--format", "json", "--published", "2023-05-20")
        checked = json.loads(run(python, *arguments, env={**bare, "XDG_DATA_HOME": str(folder)}))
        found = [claim["value"] for claim in checked["claims"] if claim["kind"] == "vote"]
        if not any(value.get("for") == 70 and value.get("against") == 33 for value in found):
            sys.exit(f"{name}: the vote is not read: {found}")
    return run(python, "-m", "pip", "--version").split()[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pip", nargs="*", default=["own", "newest"])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        wheel = built(Path(made))
        for number, pip in enumerate(options.pip):
            version = installed(wheel, Path(made) / f"bare-{number}", pip)
            print(f"pip {version}: the wheel installs, and a page, a mail, a Word file and a PDF are read", flush=True)


if __name__ == "__main__":
    main()
