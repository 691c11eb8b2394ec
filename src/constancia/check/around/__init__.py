"""What stands around a claim and is known when its report appears: sentence, event, source, place, day."""
