"""Dates and offsets against the dated things on record."""
