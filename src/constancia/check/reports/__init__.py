"""What does not fit together inside one report, and several reports side by side."""
