"""How English says who says what; every word folded."""

from __future__ import annotations

from constancia.language.en.verbs import forms
from constancia.language.shape.speech import Cue, Form, Frame, Speech, words

_VERBS: dict[str, str] = {
    "that bare quote after": """
        say add note explain argue insist announce report acknowledge admit concede declare conclude predict
        recall reply respond maintain contend assert allege claim testify observe remark reveal disclose caution
        complain lament stress emphasize emphasise reiterate suggest confirm write tweet post joke quip continue
        recount agree sentence grumble muse opine counter retort vow state affirm explain boast confess elaborate
        speculate mention protest proclaim pronounce rule shout yell chant exclaim whisper interject rebut marvel
        sigh scoff shrug volunteer conclude repeat begin comment charge fume gush rant stipulate""",
    "that bare after quote": "believe think feel hope fear worry suspect estimate calculate guess figure reckon expect",
    "that bare": """
        show find indicate demonstrate imply prove know learn decide determine understand realize realise
        recognize recognise doubt assume imagine guarantee foresee""",
    "quote after": "continue ask wonder read begin inquire offer laugh answer demand intone sing urge",
    "whom that bare quote after": "tell inform remind assure warn notify advise reassure convince",
    "that bare infinitive quote after": "promise vow pledge swear threaten",
    "that infinitive noun": "propose recommend",
    "whom infinitive": "urge ask order instruct encourage exhort press beg implore beseech challenge",
    "that infinitive whom quote": "urge ask beg",
    "that noun infinitive": "demand request",
    "that noun bare": "deny",
    "charge": "accuse blame",
    "naming quote": "call describe label dub brand characterize characterise portray depict denounce dismiss hail",
    "tally": "put",
    "figure": "count estimate report record document list tally confirm register project forecast",
}
"""Frames to the verbs that take them; a verb may stand in several rows."""

_MODALITY = {
    "denied": "deny",
    "required": "urge ask order instruct encourage exhort press beg implore beseech demand request recommend",
    "proposed": "promise vow pledge swear threaten propose",
    "hedged": "allege",
}

_PHRASES: tuple[tuple[str, str, str, str | None], ...] = (
    ("call", "on", "whom infinitive", "required"),
    ("call", "upon", "whom infinitive", "required"),
    ("call", "for", "noun", "required"),
    ("appeal", "to", "whom infinitive", "required"),
    ("plead", "with", "whom infinitive", "required"),
    ("push", "for", "noun", "required"),
    ("rule", "out", "that noun", "denied"),
    ("reject", "claims", "that noun", "denied"),
    ("reject", "suggestions", "that noun", "denied"),
    ("reject", "allegations", "that noun", "denied"),
    ("reject", "accusations", "that noun", "denied"),
    ("reject", "reports", "that noun", "denied"),
    ("reject", "the charge", "quote that", None),
    ("reject", "the claim", "that", "denied"),
    ("dismiss", "claims", "that noun", "denied"),
    ("dismiss", "suggestions", "that noun", "denied"),
    ("dismiss", "allegations", "that noun", "denied"),
    ("dismiss", "reports", "that noun", "denied"),
    ("dismiss", "as", "noun", None),
    ("point", "out", "that bare quote after", None),
    ("make", "clear", "that quote", None),
    ("make", "it clear", "that quote", None),
    ("speak", "of", "noun", None),
    ("talk", "about", "noun", None),
    ("speak", "about", "noun", None),
    ("refer", "to", "noun", None),
    ("warn", "of", "noun", None),
    ("warn", "against", "noun", None),
    ("complain", "about", "noun", None),
    ("complain", "of", "noun", None),
    ("go on", "to say", "that bare quote", None),
    ("shoot", "back", "quote after", None),
    ("chime", "in", "quote after", None),
    ("fire", "back", "quote after", None),
    ("agree", "to", "noun", "proposed"),
    ("plan", "to", "noun", "proposed"),
    ("hope", "to", "noun", "proposed"),
)
"""Verb, the words that must follow it, frames, modality."""


def _frames(text: str) -> frozenset[Frame]:
    return frozenset(Frame(word) for word in text.split())


def _build() -> dict[str, tuple[Cue, ...]]:
    modality = {verb: kind for kind, verbs in _MODALITY.items() for verb in verbs.split()}
    frames: dict[str, frozenset[Frame]] = {}
    for row, verbs in _VERBS.items():
        for verb in verbs.split():
            frames[verb] = frames.get(verb, frozenset()) | _frames(row)
    found: dict[str, list[Cue]] = {}

    def add(verb: str, taken: frozenset[Frame], rest: tuple[str, ...], mode: str | None) -> None:
        third, past, participle, gerund = forms(verb)
        rows = {verb: Form.BASE, third: Form.FINITE, past: Form.FINITE, gerund: Form.GERUND}
        rows.setdefault(participle, Form.PARTICIPLE)
        for form, kind in rows.items():
            found.setdefault(form, []).append(Cue(verb, kind, taken, rest, mode))

    for verb, taken in frames.items():
        add(verb, taken, (), modality.get(verb))
    for verb, rest, row, mode in _PHRASES:
        head, *more = verb.split()
        add(head, _frames(row), (*more, *rest.split()), mode)
    return {form: tuple(sorted(cues, key=lambda cue: -len(cue.rest))) for form, cues in found.items()}


SPEECH = Speech(
    cues=_build(),
    nounlike=words(
        """
        states state rules rule reports report calls call notes note charges charge counts count estimates
        estimate demands demand requests request orders order posts post comments comment records record tweets
        fears fear hopes hope doubts doubt figures figure guesses guess answers answer claims claim shows show
        finds find plans plan forecasts forecast projects project documents document lists list promises promise
        concerns brands brand labels label challenges challenge presses press questions shouts
        """
    ),
    sources=(("according", "to"), ("in", "the", "words", "of"), ("in", "the", "view", "of")),
    views=(("for",), ("to",)),
    nouns=words(
        """
        claim claims suggestion suggestions allegation allegations report reports assertion statement charge
        charges accusation accusations promise pledge warning belief argument notion idea admission conclusion
        acknowledgment acknowledgement contention insistence declaration prediction concern concerns complaint
        complaints evidence
        """
    ),
    documents=words(
        """
        report document text decree law bill resolution statement release poll polls survey surveys study studies
        article constitution ruling agreement letter note memo memorandum bulletin treaty motion proposal
        investigation audit record records data figures statistics source sources media press newspaper agency
        email emails transcript transcripts filing filings analysis editorial indictment affidavit lawsuit
        complaint
        """
    ),
    tolls=r", which (?:have |has |had )?(?:left|killed|claimed|caused|cost) ",
    polls=words("poll polls survey surveys pollster pollsters study"),
    speakers=words(
        """
        president minister premier secretary spokesman spokeswoman spokesperson senator representative
        congressman congresswoman lawmaker lawmakers deputy deputies governor mayor director head chief chair
        chairman chairwoman chairperson leader leaders prosecutor judge justice lawyer attorney rapporteur expert
        experts economist analyst analysts researcher professor bishop general admiral colonel commander officer
        official officials witness witnesses resident residents police government ministry commission congress
        senate house army military navy organization organisation group groups party opposition authorities
        protesters organizers organisers spokespeople ombudsman ambassador adviser advisor advisers candidate
        campaign critics activists supporters democrats republicans pentagon court council committee union unions
        company agency office department administration poll survey housebuilder lawyers secretariat aide aides
        strategist gendarme
        """
    ),
    that=frozenset({"that"}),
    who=frozenset({"who", "which"}),
    pronouns={
        "he": "he",
        "she": "she",
        "it": "it",
        "they": "they",
        "i": "i",
        "we": "we",
        "you": "you",
        "nobody": "none",
        "none": "none",
    },
    determiners=words(
        """
        the a an his her its their this that these those our my your no some any each every another such both
        """
    ),
    contrast=words("but while whereas though although yet"),
    join=frozenset({"and"}),
    breaks=words(
        """
        that because when while but if where as after before since until although though whereas so than what how
        why who which whom whose whether
        """
    ),
    prepositions=words(
        """
        about above across after against along among around at before behind below between beyond by despite
        during for from in inside into like near of off on onto out outside over past since through to toward
        towards under until upon with within without amid via
        """
    ),
    auxiliaries=words(
        """
        has have had is are was were will would can could may might do does did be been being 's 've 'd to
        """
    ),
    adverbs=words(
        """
        also later then still now just only even once again recently repeatedly previously already earlier always
        often initially first publicly quickly actually explicitly falsely famously further simply reportedly
        apparently instead long ever thus since additionally nonetheless nevertheless subsequently privately
        openly flatly jokingly too finally briefly angrily specifically similarly immediately frequently clearly
        himself herself themselves itself all both
        """
    ),
    negations=words("not never nor neither nobody n't"),
    finite=words(
        """
        is are was were has have had will would can could may might must should do does did be been isn't aren't
        wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't
        it's he's she's they're we're you're i'm that's there's i've we've they've you've i'd we'd he'd she'd
        they'd i'll we'll he'll she'll they'll you'll went came took made got gave knew saw left held won lost
        ran became began kept put set let needs need wants want makes takes goes gets comes gives keeps looks
        seems remains lacks believes means works plans supports hopes stands become get know think want go make
        take come see says said told
        """
    ),
    finite_endings=("ed",),
    infinitive_endings=(),
    not_infinitives=frozenset(),
    infinitive_marks=frozenset({"to"}),
    to_whom=frozenset({"to"}),
    of=frozenset({"of", "for"}),
    ratings=words("approval disapproval popularity favorability favourability"),
    days=words("monday tuesday wednesday thursday friday saturday sunday"),
    times=words(
        """
        week month year night morning afternoon evening weekend monday tuesday wednesday thursday friday saturday
        sunday yesterday today tonight afterward afterwards later earlier last this in on at during after before
        from to through via separately recently again by over with about when as while following under outside
        upon flatly bluntly simply there here repeatedly once publicly then tuesday jan feb mar apr jun jul aug
        sept oct nov dec
        """
    ),
    figures=words(
        """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozens
        hundreds thousands
        """
    ),
    having=words("has have had 've 'd"),
    being=words("is are was were be been being"),
    modals=words("will would can could may might must should do does did"),
    citing=words("citing quoting"),
    follows=words("follows"),
    asking=words("asked asks asking ask begged begs challenged"),
    measures=words("more fewer less over about up no little much"),
    phrase_prepositions=words("of for with"),
    afterwards=words("after"),
    each=words("each every whether"),
    objects=words("him them us me"),
    verb_first=False,
    abbreviations=words(
        """
        mr mrs ms dr st sen rep reps sens gov gen lt col maj capt cmdr sgt prof rev hon jr sr inc corp ltd vs jan
        feb mar apr aug sept oct nov dec ariz ark calif colo conn fla ga kan ky mich minn mont neb nev okla tenn
        tex va vt wis wyo u.s u.n u.k d.c a.m p.m e.g i.e etc dept adm supt
        """
    ),
)
