"""The plenary votings of Peru's Congress."""
