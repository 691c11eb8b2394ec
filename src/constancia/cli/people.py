"""`constancia person NAME` and `constancia judge A B VERDICT`: who somebody is, and who says so."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from constancia.cli.options import AsOf, Format, FormatOption, Record
from constancia.cli.output import print_json
from constancia.cli.ui import ui, words
from constancia.errors import NotFound, RecordNotFound, UsageError
from constancia.identity.judgements import Judgement, Verdict
from constancia.model.plain import Plain
from constancia.pipelines.people import Profile, find_person, profile_of
from constancia.record.opening import open_view, open_writer, own_record
from constancia.record.view import View
from constancia.registers.faults import fault


def person(
    name: Annotated[list[str], typer.Argument(metavar="NAME", help="help.person.name", show_default=False)],
    record: Record = None,
    as_of: AsOf = None,
    format: FormatOption = Format.TEXT,
) -> None:
    """Print who somebody is: spellings, groups over time, votings, judgements."""
    view = open_view(record, known_at=as_of)
    profile = profile_of(view, find_person(view, " ".join(name)))
    groups = {group.id: group.names for body in view.bodies() for group in view.groups(body.id)}
    if format is Format.JSON:
        print_json(_plain(profile))
        return
    typer.echo(profile.person.name)
    for member in profile.person.members:
        typer.echo(f"  {member.id}")
    if profile.spellings or len(profile.person.names) > 1:
        typer.echo(words("person.spellings"))
        for other in profile.person.names[1:]:
            typer.echo(f"  {other}")
        for other, count in profile.spellings.items():
            typer.echo(words("person.spelling", name=other, count=count))
    typer.echo(words("person.groups"))
    for one in profile.memberships:
        names = groups.get(one.group, {})
        shown = next(iter(names.get("code", ())), one.group.rpartition("/")[2])
        code = "person.membership" if one.last else "person.membership-open"
        full = next(iter(names.get(ui()) or names.get("es", ())), "")
        typer.echo(words(code, group=shown, name=full, first=one.first, last=one.last or one.first))
    if profile.first and profile.last:
        total = sum(profile.options.values())
        typer.echo(words("person.votings", count=total, first=profile.first[:10], last=profile.last[:10]))
        for option, count in profile.options.items():
            typer.echo(f"  {count:>6}  {words(f'words.{option.value}')}")
        typer.echo(words("person.by-voice", count=profile.by_voice))
    for judgement in profile.judgements:
        typer.echo(
            words(
                f"person.judged.{judgement.verdict.value}",
                left=judgement.left,
                right=judgement.right,
                by=judgement.by,
                when=judgement.when,
                why=judgement.why,
            )
        )


def judge(
    left: Annotated[str, typer.Argument(metavar="A", help="help.judge.who", show_default=False)],
    right: Annotated[str, typer.Argument(metavar="B", help="help.judge.who", show_default=False)],
    verdict: Annotated[Verdict, typer.Argument(metavar="same|different|unsure", show_default=False)],
    why: Annotated[str, typer.Option("--why", help="help.judge.why", show_default=False)] = "",
    by: Annotated[str, typer.Option("--by", help="help.judge.by", show_default=False)] = "",
    record: Record = None,
) -> None:
    """Put on record whether two names are one person; a later judgement on the same two takes this one back."""
    if not why.strip() or not by.strip():
        raise UsageError(words("person.judge-needs"), value=why or by)
    view = _view_of(record)
    sides = [_called(view, name) for name in (left, right)]
    if view is not None:
        view.close()  # a reader that has the file open keeps the writer from leaving it as one plain file
    judgement = Judgement(
        left=sides[0], right=sides[1], verdict=verdict, by=by, why=why, when=datetime.now(UTC).date().isoformat()
    )
    if len(judgement.pair) < 2:
        raise UsageError(words("person.judge-same", name=sides[0]), value=left)
    with open_writer(record) as writer:
        result = writer.append([judgement.entry()])
    code = "person.judge-kept" if result.added or result.changed else "person.judge-there"
    typer.echo(words(code, left=sides[0], right=sides[1], verdict=verdict.value, record=str(record or own_record())))


def _view_of(record: str | None) -> View | None:
    """A reading of the record to judge in; None where there is none yet."""
    try:
        return open_view(record)
    except RecordNotFound:
        return None


def _called(view: View | None, name: str) -> str:
    """The id of the member whose listed name a name means; the name as written where it is nobody's.

    A whole id stands for itself. Raises NotFound where the name is several members'.
    """
    if view is None or view.entry(name) is not None:
        return name
    found = view.members(name)
    if len(found) > 1:
        close = [member.id for member in found]
        raise fault(NotFound, "person-several", id=name, close=close)
    return found[0].id if found else name


def _plain(profile: Profile) -> dict[str, Plain]:
    return {
        "name": profile.person.name,
        "members": [member.id for member in profile.person.members],
        "names": list(profile.person.names),
        "spellings": dict(profile.spellings),
        "memberships": [{"group": one.group, "first": one.first, "last": one.last} for one in profile.memberships],
        "votings": {option.value: count for option, count in profile.options.items()},
        "by_voice": profile.by_voice,
        "first": profile.first,
        "last": profile.last,
        "judgements": [dict(judgement.entry().content) for judgement in profile.judgements],
    }
