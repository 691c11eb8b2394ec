"""What can be said of a whole record: audits, and measures of how bodies vote."""
