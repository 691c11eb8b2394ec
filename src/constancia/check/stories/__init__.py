"""Claims and findings as stories: what belongs together, in the order in which a reporter needs it."""
