"""Constancia checks what is reported about decisions of power against what is on record."""

__all__ = ["__version__"]

__version__ = "0.1.0"
