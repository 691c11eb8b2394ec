"""Checked documents in the forms that others read; each takes the object of the output contract."""
