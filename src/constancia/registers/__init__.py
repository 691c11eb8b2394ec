"""Official and curated data to entries: names as written, never deciding who is who."""
