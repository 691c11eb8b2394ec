"""Counts of harm, polls, offices and statements against what is on record of them."""
