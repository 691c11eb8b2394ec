"""The record: an append-only log, the read models built from it, and the layers a check reads."""
