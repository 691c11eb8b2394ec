"""A document as sentences, words with class and meaning, phrases and clauses: found once, read by every kind."""
