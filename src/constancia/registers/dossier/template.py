"""The commented file that `constancia dossier new` writes: one example of every table, valid as it stands."""

TEMPLATE = """\
# A dossier: what people compile by hand, every value with its source.
# Check it with `constancia dossier check FILE`, record it with `constancia import dossier FILE`.
#
# Dates are EDTF: "2023", "2023-06", "2023-06-01", "2023-06/2023-08-29", "2023-05~" (about). Write only as much of a
# date as the source says. A field that the source does not fill stays out: no zeros, no 1 January.
# Replace the examples; the parliament, the people and the figures below are made up.

constancia = "dossier/1"
id = "example"                    # stands before the id of every entry: example/count/ombudsman-2031-04-02
title = "Example: the protests of April 2031 in Exampleland"
compiled = "2031-05-20"

# ---- sources: each is named once, and every table below names one of them ------------------------
[sources.ombudsman-2031-04-02]
publisher = "Office of the Ombudsman"
title = "Report on the protests"
url = "https://ombudsman.example/reports/12"
archived = "https://archive.example/20310403/https://ombudsman.example/reports/12"
published = "2031-04-03"

[sources.gazette-2031-03-28]
publisher = "Official Gazette"
title = "Resolution 411"
published = "2031-03-28"

[sources.us]
publisher = "The authors of this dossier"
title = "Example dossier"
published = "2031-05-20"

# ---- events: what counts, reports and dates refer to ---------------------------------------------
[[event]]
id = "protests-2031"
source = "ombudsman-2031-04-02"
name_es = "protestas de abril de 2031 en Ejemplia"
name_en = "April 2031 protests in Exampleland"
aliases = ["April uprising", "levantamiento de abril"]   # names of this event and no other
words = ["protest", "demonstrat", "manifestaci"]         # beginnings of words that speak of such a thing
where = ["exampleland", "ejemplia"]                      # beginnings of words that name its place
period = "2031-04-01/2031-04-20"
country = "XA"

# ---- counts of harm: five axes (as_of, scope, who, by, period); what the source does not say stays out
[[count]]
id = "ombudsman-2031-04-02"
source = "ombudsman-2031-04-02"
page = "7"
event = "protests-2031"
harm = "dead"                     # dead, injured, missing, detained
by = "Office of the Ombudsman"    # who counts, as it names itself
by_aliases = ["ombudsman", "Defensoría"]
count = 12
qualifier = "exactly"             # exactly, about, almost, at least, more than, up to; or low and high
as_of = "2031-04-02"              # counted up to
period = "2031-04-01/2031-04-02"  # deaths between these days

[[count]]
id = "ombudsman-2031-04-02-clashes"
source = "ombudsman-2031-04-02"
event = "protests-2031"
harm = "dead"
by = "Office of the Ombudsman"
by_aliases = ["ombudsman", "Defensoría"]
count = 9
scope = "clashes"                 # clashes, blockades, indirect, all
who = "protesters"                # protesters, civilians, police, soldiers, children
as_of = "2031-04-02"
part_of = "ombudsman-2031-04-02"  # the count that this is a part of

# ---- votings known from publications -------------------------------------------------------------
[[voting]]
id = "2031-03-27-b88"
source = "gazette-2031-03-28"
body = "xa-assembly"
start = "2031-03-27"              # day, or day and hour: 2031-03-27T22:10
subject = "Bill 88, on the entry of a foreign training mission"
language = "en"
bills = ["88"]
yes = 3
no = 1
roll = [                          # leave it out where only the tally is known
  { name = "Ada One", group = "A", option = "yes" },
  { name = "Ben Two", group = "A", option = "yes" },
  { name = "Cal Three", group = "B", option = "yes" },
  { name = "Dee Four", group = "B", option = "no" },
]

# ---- tallies as they were announced, of votings whose figures were corrected since ---------------
[[announced]]
id = "2031-03-27-b88"
source = "us"
voting = "2031-03-27-b88"         # an id of this file, or of a register
tally = [3, 2]                    # for, against, and abstentions where they were announced
reason = "read out before a ballot cast twice was struck"
reason_es = "leído antes de anular un voto emitido dos veces"

[[body]]
id = "xa-assembly"
source = "gazette-2031-03-28"
names_es = ["Asamblea de Ejemplia"]
names_en = ["Assembly of Exampleland"]
classification = "chamber"        # chamber, committee, institution
country = "XA"
places = ["Exampleland", "Ejemplia"]
seats = 4

# ---- authorisations of foreign forces ------------------------------------------------------------
[[authorisation]]
id = "b88"
source = "gazette-2031-03-28"
force = "training mission"
force_country = "XB"              # ISO 3166-1 alpha-2
territory = "XA"
bill = "88"                       # bill, resolution and the numbers that others print are three things
resolution = "411"
voting = "2031-03-27-b88"         # an id of this file, or of another register: pe-congreso/vote-event/…
decided = "2031-03-27"
start = "2031-05-01"
until = "2031-08"
personnel = 40
cite = { personnel = "us" }       # a field that another source gives

# ---- polls ---------------------------------------------------------------------------------------
[[poll]]
id = "pollster-2031-04"
source = "us"
subject = "Assembly of Exampleland"
subject_aliases = ["assembly", "asamblea"]
pollster = "Example Polls"
disapprove = 61
field_dates = "2031-04-10/2031-04-12"
country = "XA"

# ---- reports, releases, visits, statements by monitors -------------------------------------------
[[report]]
id = "ombudsman-2031-04-03"
source = "ombudsman-2031-04-02"
by = "Office of the Ombudsman"
by_aliases = ["ombudsman", "Defensoría"]
what = "report"                   # report, release, visit, press-conference, statement
event = "protests-2031"
date = "2031-04-03"
says = ["force was excessive"]
keywords = ["excessive force", "uso excesivo de la fuerza"]

# ---- people and offices --------------------------------------------------------------------------
[[person]]
id = "ada-one"
source = "us"
name = "Ada One"

[[office]]
id = "ada-one-speaker"
source = "us"
person = "Ada One"
post_es = "presidenta de la Asamblea de Ejemplia"
post_en = "speaker of the Assembly of Exampleland"
post_aliases = ["speaker of the assembly"]
start = "2030-07"
until = ".."                      # lasts; leave it out where it is not known, and say `seen = "2031-04"` instead

# ---- mappings: which groups a word means, according to a source ----------------------------------
[[mapping]]
id = "opposition"
source = "us"
word = "opposition"
words = ["opposition", "oposición"]
body = "xa-assembly"
groups = ["B"]

# ---- coverage: what this dossier could have shown, and what it is known to lack ------------------
[[coverage]]
id = "counts"
source = "us"
body = "example/event/protests-2031"  # an event or an organisation
period = "2031-04-01/2031-05-20"
kinds = ["count", "report"]

[[coverage.hole]]
period = "2031-04-10/2031-04-20"
what = "count"
reason = "the ombudsman's later bulletins were not read"
"""
