"""From a document to its claims: one file per kind, and the marks that every kind is made from."""
