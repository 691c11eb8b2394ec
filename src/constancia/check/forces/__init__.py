"""Foreign forces let in: the claimed terms against dossier and votings, and what is in force on a day."""
