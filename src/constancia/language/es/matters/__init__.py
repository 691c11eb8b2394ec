"""Words by which Spanish tells what a vote was about."""
