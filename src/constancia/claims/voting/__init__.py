"""How votes are found: counts and their sides, outcomes, thresholds, bodies, measures, and what belongs together."""
