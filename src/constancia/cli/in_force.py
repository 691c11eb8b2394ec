"""`constancia in-force`: which authorisations of foreign forces were in force on a day."""

from __future__ import annotations

import re
from typing import Annotated, Any

import typer

from constancia.check.forces.in_force import Force, InForce
from constancia.check.forces.in_force import in_force as forces_on
from constancia.check.voting.figures import settled
from constancia.cli.options import AsOf, Format, FormatOption, PublishedBy, Record
from constancia.cli.output import print_json
from constancia.cli.ui import ui, words
from constancia.errors import UsageError
from constancia.model.plain import Plain, without_none
from constancia.record.opening import open_view
from constancia.record.times import day


def in_force(
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="help.in-force.on", show_default=False)],
    territory: Annotated[
        str, typer.Option("--territory", metavar="ISO", help="help.in-force.territory", show_default=False)
    ],
    format: FormatOption = Format.TEXT,
    record: Record = None,
    as_of: AsOf = None,
    published_by: PublishedBy = None,
) -> None:
    """Print the foreign forces that were let into a territory on a day, and what is not known of them."""
    date = day("--on", on)
    code = territory.upper()
    if not re.fullmatch(r"[A-Z]{2}", code):
        raise UsageError(
            f"--territory {territory!r} is no country code; write two letters of ISO 3166-1, such as PE",
            option="--territory",
            value=territory,
        )
    view = open_view(record, known_at=as_of, published_by=published_by)
    found = forces_on(view, code, date)
    if format is Format.JSON:
        print_json(plain(found, date.isoformat(), code))
    else:
        show(found, date.isoformat(), code)


def plain(found: InForce, on: str, territory: str) -> dict[str, Plain]:
    """JSON shape of what was in force."""
    return {
        "on": on,
        "territory": territory,
        "in_force": [_force_plain(force) for force in found.certain],
        "window_unknown": [_force_plain(force) for force in found.possible],
        "unknown": [hole.to_plain() for hole in found.holes],
        "covered": found.covered,
    }


def _force_plain(force: Force) -> dict[str, Plain]:
    total = settled(force.voting) if force.voting else None
    return without_none(
        {
            "entry": force.entry.id,
            **force.terms.to_plain(),
            "tally": total.to_plain() if total else None,
            "source": force.entry.source.to_plain(),
            "cites": force.entry.content.get("cites"),
        }
    )


def show(found: InForce, on: str, territory: str) -> None:
    """Print what was in force in words of the user's language."""
    typer.echo(words("force.head", on=on, territory=territory, count=len(found.certain)))
    for force in found.certain:
        _show_force(force)
    if found.possible:
        typer.echo("\n" + words("force.possible", count=len(found.possible)))
        for force in found.possible:
            _show_force(force)
    if found.holes or not found.covered:
        typer.echo("\n" + words("force.unknown"))
    if not found.covered:
        typer.echo("  " + words("force.not-covered", on=on))
    for hole in found.holes:
        typer.echo("  " + words("force.hole", reason=hole.words))


def _show_force(force: Force) -> None:
    terms = force.terms
    spanish = ui() == "es"
    name = (spanish and terms.force_es) or terms.force
    purpose = (spanish and terms.purpose_es) or terms.purpose
    typer.echo("\n  " + words("force.force", force=name, country=terms.force_country, id=force.entry.id))
    lines: list[tuple[str, dict[str, Any]]] = [
        ("instrument", {"bill": terms.bill}) if terms.bill else ("no-instrument", {}),
        ("resolution", {"number": terms.resolution}) if terms.resolution else ("no-resolution", {}),
        _voting_line(force),
        ("window", {"window": f"{terms.start or '..'}/{terms.until or '..'}"})
        if terms.start or terms.until
        else ("no-window", {}),
        ("personnel", {"count": terms.personnel}) if terms.personnel is not None else ("no-personnel", {}),
    ]
    if terms.names or purpose:
        lines.insert(0, ("purpose", {"purpose": "; ".join([*terms.names[:1], *filter(None, [purpose])])}))
    for code, params in lines:
        typer.echo("    " + words(f"force.{code}", **params))


def _voting_line(force: Force) -> tuple[str, dict[str, Any]]:
    voting, terms = force.voting, force.terms
    if voting is None:
        return ("decided", {"decided": terms.decided}) if terms.decided else ("no-voting", {})
    total = settled(voting)
    if total is None:
        return "voted", {"day": voting.day, "id": voting.id}
    return "voting", {"day": voting.day, "tally": total.to_plain(), "id": voting.id}
