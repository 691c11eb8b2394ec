"""The only code that joins reading, deriving, checking and writing."""
