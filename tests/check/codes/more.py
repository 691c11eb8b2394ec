"""Claims besides those by which a code is tested, by kind: what no pair needed and a report may say."""

from __future__ import annotations

from collections.abc import Mapping

from tests.check.codes.telling import Told

MORE: Mapping[str, Mapping[str, Told]] = {}
