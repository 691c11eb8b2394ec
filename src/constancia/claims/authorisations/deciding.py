"""Which force a sentence lets in, through or out, and whether that is asked for, decided or refused."""

from __future__ import annotations

import re
from collections.abc import Iterator

from constancia.claims.authorisations.merging import Found
from constancia.claims.authorisations.settling import settled
from constancia.claims.authorisations.terms import Terms
from constancia.model.claims import Modality

_NEAR = 70
"""Characters between a verb that decides and the coming or going that it decides on."""
_HOP = 46
"""Characters between a coming or going and the force that does."""


class Deciding(Terms):
    """A sentence asked whether it lets a force in, through or out."""

    def authorisations(self, told: bool) -> Iterator[Found]:
        """What the sentence tells, one per force that moves; `told` where the text told of one before."""
        folded, p = self.folded, self.p
        cues = self._cues
        stays = p.stays.search(folded, self.start, self.end) if told else None
        if (not cues and stays is None) or p.rules.search(folded, self.start, self.end):
            return
        done = self.start
        for force in p.force.finditer(folded, self.start, self.end):
            if force.start() < done:
                continue
            phrase_end = self._phrase(force.start(), force.end())
            cue = self._governs(cues, force.start(), phrase_end)
            if cue is not None:
                found = self._found(cue, force.start(), phrase_end)
                if found is not None:
                    yield found
                    done = found.spans[-1].end
            elif stays is not None and abs(stays.start() - phrase_end) < 40:
                detail = self._detail(stays, force.start(), phrase_end)
                if detail is not None:
                    yield detail
                    return

    def _phrase(self, start: int, end: int) -> int:
        """End of a force's name with the countries and services that hang on it."""
        folded, p = self.folded, self.p
        countries = {c.start: c for c in self._countries}
        while True:
            step = end
            while step < self.end and folded[step] in " \n\t,":
                if folded[step] == ",":
                    return end
                step += 1
            if step in countries:
                end = countries[step].end
                continue
            match = p.adjectives.match(folded, step, self.end)
            if match and match.group() not in {"y", "de", "and"}:
                end = match.end()
                continue
            match = p.of.match(folded, end, self.end)
            if match:
                after = match.end()
                while after < self.end and folded[after] in " \n":
                    after += 1
                if after in countries:
                    end = countries[after].end
                    continue
                if match.end() - match.start() > 8:
                    end = match.end()
                    continue
            match = re.compile(r"\s+(?:y|and)\s+(?:de\s+)?").match(folded, end, self.end)
            if match:
                again = p.force.match(folded, match.end(), self.end)
                if again:
                    end = again.end()
                    continue
            return end

    def _governs(
        self, cues: list[tuple[int, int, Modality]], start: int, end: int
    ) -> tuple[int, int, Modality, int, bool] | None:
        """The cue over a force, where its phrase begins, and whether the force goes out rather than comes in.

        Either a coming or going stands between cue and force, or behind the force; or the force is the very object.
        """
        folded, p = self.folded, self.p
        before = [cue for cue in cues if cue[1] <= start]
        for cue in cues:
            if self._is(p.expels, cue) and (-2 <= cue[0] - end < 14 or cue[0] < start < end <= cue[1]):
                return (*cue, min(start, cue[0]), False)
        passive = [cue for cue in cues if 0 <= cue[0] - end < 60 and cue[2] is not Modality.PROPOSED]
        move = self._move(max(self.start, start - _HOP), start)
        if move is not None:
            over = [cue for cue in before if move[0] - cue[1] < _NEAR + 60 and cue[0] <= move[0]]
            if over:
                return (*self._chained(over), move[0], move[1])
            if passive and re.search(r"\b(?:fue|fueron|ha sido|was|were|has been|been)\b", folded[end : passive[0][0]]):
                return (*passive[0], move[0], move[1])
            return None
        under = next(
            (c for c in cues if 0 <= c[0] - end < 60 and folded.startswith(("under a", "en virtud"), c[0])), None
        )
        if under is not None and self.p.arrived.search(folded, end, under[0]):
            return (*under, start, False)
        if not before:
            return None
        cue = self._chained(before)
        if p.mandates.search(folded, max(cue[0], start - 30), min(self.end, end + 24)) and start - cue[1] < 40:
            return (*cue, cue[0], True)
        after = self._move(end, min(self.end, end + _HOP))
        if p.apart.search(folded, cue[1], start):
            return None
        if start - cue[1] < 30 and (after is not None or start - cue[1] < 14 + 12 * (cue[2] is Modality.DENIED)):
            outward = after[1] if after else False
            return (*cue, cue[0], outward)
        return None

    def _chained(self, cues: list[tuple[int, int, Modality]]) -> tuple[int, int, Modality]:
        """The last cue, under the one right before it: `voted against letting`, `pide autorizar`."""
        last = cues[-1]
        nearest = last[0]
        for cue in reversed(cues[:-1]):
            between = self.folded[cue[1] : nearest]
            nearest = cue[0]
            if len(between) > 25 or re.search(r"[,;:.]|(?<!\w)(?:y|and)(?!\w)", between):
                break
            if cue[2] is not Modality.ASSERTED and last[2] is Modality.ASSERTED:
                return (cue[0], last[1], cue[2])
        return last

    def _is(self, pattern: re.Pattern[str], cue: tuple[int, int, Modality]) -> bool:
        return pattern.match(self.folded, cue[0], cue[1]) is not None

    def _found(self, cue: tuple[int, int, Modality, int, bool], start: int, end: int) -> Found | None:
        cue_start, cue_end, modality, first, outward = cue
        modality = settled(self.reading, self.sentence, (cue_start, cue_end), modality)
        reading = self.reading
        value: dict[str, object] = {}
        countries = self._countries
        own = next((c for c in countries if start <= c.start < end), None)
        own = own or next((c for c in countries if self._beside(c, start)), None)
        subject = self._subject(countries, cue_start, modality)
        name_start = own.start if own and own.start < start else start
        body = self._body(countries, cue_start)
        place, place_end = self._territory(countries, own, end, first, start)
        if own is not None:
            value["force_country"] = own.code
        elif subject is not None:
            value["force_country"] = subject.code
        elif outward and (body or place or self.p.bodies.search(self.folded, self.start, self.end)):
            home = body or self._home(place, 400)
            if home is not None and home != place:
                value["force_country"] = home
        if place is not None:
            value["territory"] = place
        elif not outward and body is not None and body != value.get("force_country"):
            value["territory"] = body
        if value.get("force_country") == value.get("territory"):
            value.pop("territory", None)
        personnel = self._personnel(name_start, end)
        if personnel is not None:
            value["personnel"] = personnel
        value["force"] = " ".join(reading.text[name_start:end].split())
        since, until, inferred = self._dates(min(cue_start, first), leaving=modality is Modality.DENIED)
        if since:
            value["from"] = since
        if until:
            value["until"] = until
        self._soft(value, end)
        if not {"force_country", "territory", "personnel"} & value.keys():
            return None
        evidence = reading.span(min(first, name_start), max(end, place_end))
        apart = self.p.others.search(self.folded, max(self.start, cue_start - 30), start) is not None
        return Found(self.sentence, [evidence], value, modality, inferred, apart, outward)

    def _detail(self, stays: re.Match[str], start: int, end: int) -> Found | None:
        """How long and how many, told of a force that the text has let in before."""
        since, until, inferred = self._dates(self.start)
        personnel = self._personnel(start, end)
        if personnel is None and since is None and until is None:
            lasting = self.p.lasting.search(self.folded, self.start, self.end)
            if lasting is None:
                return None
        value: dict[str, object] = {}
        if personnel is not None:
            value["personnel"] = personnel
        if since:
            value["from"] = since
        if until:
            value["until"] = until
        marks = list(self.reading.dates_in(self.start, self.end))
        last = max([end, stays.end(), *[m.end for m in marks]])
        spoken = self.p.speaks.search(self.folded, self.start, self.end) is not None
        if spoken:
            value["force"] = " ".join(self.reading.text[start:end].split())
        first = min(start, stays.start())
        evidence = self.reading.span(first, last)
        return Found(self.sentence, [evidence], value, None, inferred, apart=spoken, detail=True)
