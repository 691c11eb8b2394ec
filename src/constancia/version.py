"""The version of the package, where every stage can read it without loading another."""

VERSION = "0.1.0"
