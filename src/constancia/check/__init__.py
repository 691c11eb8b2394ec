"""A claim and a record give one finding: one file per kind, pure, deterministic, no parliament known by name."""
