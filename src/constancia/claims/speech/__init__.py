"""Who says what: from the words of a sentence to statements with their sources."""
