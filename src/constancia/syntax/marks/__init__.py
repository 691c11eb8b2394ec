"""Marks in a text that any kind of claim is made from: sentences, numbers, dates, quotations, names."""
