"""Options that several commands share, each declared once."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

import typer


class Format(StrEnum):
    """How claims and findings are printed."""

    TEXT = "text"
    JSON = "json"


Files: TypeAlias = Annotated[list[str], typer.Argument(metavar="FILES", help="help.common.files", show_default=False)]
FormatOption: TypeAlias = Annotated[Format, typer.Option("--format", help="help.common.format")]
Language: TypeAlias = Annotated[
    str | None, typer.Option("--language", metavar="es|en", help="help.common.language", show_default=False)
]
Published: TypeAlias = Annotated[
    str | None, typer.Option("--published", metavar="DATE", help="help.common.published", show_default=False)
]
NoText: TypeAlias = Annotated[bool, typer.Option("--no-text", help="help.common.no-text", show_default=False)]
MaxBytes: TypeAlias = Annotated[int, typer.Option("--max-size", min=1, metavar="N", help="help.common.max-size")]
Record: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--record", metavar="PATH|URL", envvar="CONSTANCIA_RECORD", help="help.common.record", show_default=False
    ),
]
AsOf: TypeAlias = Annotated[
    str | None, typer.Option("--as-of", metavar="TIME|N", help="help.common.as-of", show_default=False)
]
PublishedBy: TypeAlias = Annotated[
    str | None, typer.Option("--published-by", metavar="DATE", help="help.common.published-by", show_default=False)
]
On: TypeAlias = Annotated[str | None, typer.Option("--on", metavar="DATE", help="help.common.on", show_default=False)]
