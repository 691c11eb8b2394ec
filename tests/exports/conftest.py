from typing import Any

import pytest

TEXT = "Vote <b>in</b> Lima\n\nWith 70 votes in favour,\n33 against, they said it was 70.\n\nThe end."


def span(quote: str) -> dict[str, Any]:
    start = TEXT.index(quote)
    return {"start": start, "end": start + len(quote), "quote": quote}


@pytest.fixture
def checked() -> dict[str, Any]:
    def claim(kind: str, quotes: list[str], outcome: str, text: str, **more: Any) -> dict[str, Any]:
        return {
            "id": f"claim/{kind}",
            "kind": kind,
            "evidence": [span(quote) for quote in quotes],
            "attribution": more.get("attribution", []),
            "modality": more.get("modality", "asserted"),
            "value": {},
            "finding": {
                "outcome": outcome,
                "matched": more.get("matched"),
                "considered": [],
                "because": [{"code": "x.y", "params": more.get("params", {}), "entries": [], "text": text}],
                "sources": more.get("sources", []),
                "coverage": None,
                "as_of": "2023-05-23",
            },
        }

    who = {"speaker": "they", "resolved": "A & B", "cue": "said", "direct": False, "evidence": span("they")}
    return {
        "schema": "constancia/2",
        "document": {
            "id": "doc/1",
            "digest": "sha256:" + "0" * 64,
            "path": "a report.txt",
            "title": "Vote <b>in</b> Lima",
            "published": "2023-05-23",
            "language": "en",
            "provenance": [{"name": "Agency", "how": "source"}],
            "text": TEXT,
        },
        "claims": [
            claim(
                "vote",
                ["70 votes in favour,\n33 against"],
                "explained",
                "69 + 1 < 71",
                matched="x/vote-event/1",
                sources=[
                    {
                        "entry": "x/1",
                        "url": "https://example.org/roll.pdf",
                        "title": "Roll <1>",
                        "published": "2023-05",
                    },
                    {
                        "entry": "x/2",
                        "url": "https://example.org/roll.pdf",
                        "title": "Roll <1>",
                        "published": "2023-05",
                    },
                    {"entry": "x/3", "url": "javascript:alert(1)", "publisher": "Nobody"},
                ],
            ),
            claim("statement", ["it was 70"], "cannot-tell", "No.", attribution=[who], modality="hedged"),
        ],
        "stories": [
            {
                "claims": ["claim/vote"],
                "entry": "x/vote-event/1",
                "outcome": "explained",
                "headline": "70–33–4 counts <all> votes",
                "correction": "After 69–31–4 came 70–33–4 & no more",
                "source": "The <Chamber>, 18 May 2023",
                "told": [
                    {
                        "claims": ["claim/vote"],
                        "outcome": "explained",
                        "asks": True,
                        "code": "story.vote.with-voices",
                        "headline": "70–33–4 counts <all> votes",
                        "correction": "After 69–31–4 came 70–33–4 & no more",
                        "beside": "board: 69–31–4",
                        "sum": {
                            "claimed": None,
                            "board": [69, 31, 4],
                            "total": [70, 33, 4],
                            "voices": [{"side": "yes", "count": 1, "names": ["A <b>"]}],
                            "seats": 130,
                        },
                    }
                ],
                "reason": None,
                "folded": False,
            },
            {
                "claims": ["claim/statement"],
                "entry": None,
                "outcome": "cannot-tell",
                "headline": "“it was 70”",
                "correction": None,
                "source": None,
                "told": [
                    {
                        "claims": ["claim/statement"],
                        "outcome": "cannot-tell",
                        "asks": False,
                        "code": "story.quote",
                        "headline": "“it was 70”",
                        "correction": None,
                        "beside": None,
                        "sum": None,
                    }
                ],
                "reason": "story.reason.source",
                "folded": True,
            },
        ],
        "summary": {"agrees": 0, "explained": 1, "conflicts": 0, "not-on-record": 0, "cannot-tell": 1},
        "record": [{"layer": "starter", "head": "sha256:1"}],
    }
