"""Votes, members' votes and groups' votes against the votings on record."""
