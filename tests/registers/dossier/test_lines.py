from constancia.registers.dossier.lines import line_numbers, line_of

TEXT = '''\
id = "x"  # a = 1
names = [
  "a = 1",
  "[[event]]",
]
[sources.one]
publisher = """
[[count]]
who = 2
"""
title = 'b'

[[event]]
id = "e"
[[coverage]]
id = "c"
[[coverage.hole]]
period = "2023"
[[coverage.hole]]
period = "2024"
[[event]]
inline = { a = 1, b = 2 }
'''


def test_each_key_has_the_line_on_which_it_begins() -> None:
    lines = line_numbers(TEXT)
    assert lines[("id",)] == 1
    assert lines[("names",)] == 2
    assert lines[("sources", "one", "publisher")] == 7
    assert lines[("sources", "one", "title")] == 11
    assert lines[("event", 0, "id")] == 14
    assert lines[("coverage", 0, "hole", 1, "period")] == 20
    assert lines[("event", 1, "inline")] == 22
    assert not any("who" in path for path in lines)


def test_what_has_no_line_of_its_own_is_shown_at_the_table_around_it() -> None:
    lines = line_numbers(TEXT)
    assert line_of(("event", 1, "inline", "a"), lines) == 22
    assert line_of(("event", 0, "missing"), lines) == 13
    assert line_of(("nowhere",), lines) == 1
