"""Words by which English tells what a vote was about."""
