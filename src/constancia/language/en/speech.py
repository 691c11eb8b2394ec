"""How English says who says what; every word folded."""

from __future__ import annotations

from constancia.language.en.inflection import verb as inflected
from constancia.language.shape.lexicon import Tense
from constancia.language.shape.speech import Form, Inflections, Speech, cues, rows, words

_VERBS: dict[str, str] = {
    "that bare quote after": """
        say add note explain argue insist announce report acknowledge admit concede declare conclude predict
        recall reply respond maintain contend assert allege claim testify observe remark reveal disclose caution
        complain lament stress emphasize emphasise reiterate suggest confirm write tweet post joke quip continue
        recount agree sentence grumble muse opine counter retort vow state affirm boast confess elaborate
        speculate mention protest proclaim pronounce rule shout yell chant exclaim whisper interject rebut marvel
        sigh scoff shrug volunteer repeat begin comment charge fume gush rant stipulate
        highlight underline underscore clarify specify reaffirm restate assess attest aver avow posit theorize
        theorise surmise reason hint signal insinuate intimate divulge relate narrate summarize summarise
        submit flag bemoan brag crow gloat thunder bellow mutter murmur snap deadpan enthuse rejoin
        reckon warn certify concur object plead profess forewarn advise counsel blog reassert clarify""",
    "that bare after quote": """
        believe think feel hope fear worry suspect estimate calculate guess figure reckon expect anticipate
        presume judge""",
    "that bare": """
        show find indicate demonstrate imply prove know learn decide determine understand realize realise
        recognize recognise doubt assume imagine guarantee foresee envisage discover establish ascertain verify
        detail outline describe document foretell prophesy suggest""",
    "that nobody": "emerge transpire rumour rumor",
    "quote after": "continue ask wonder read begin inquire enquire offer laugh answer demand intone sing urge",
    "whom that bare quote after": "tell inform remind assure warn notify advise reassure convince brief apprise",
    "that bare infinitive quote after": "promise vow pledge swear threaten undertake",
    "that infinitive noun": "propose recommend counsel entreat",
    "whom infinitive": "urge ask order instruct encourage exhort press beg implore beseech challenge entreat",
    "that infinitive whom quote": "urge ask beg",
    "that noun infinitive": "demand request",
    "that noun bare": "deny",
    "noun": """
        pledge promise announce confirm acknowledge admit reveal allege stress emphasize emphasise highlight underscore
        underline""",
    "charge": "accuse blame",
    "naming quote": """
        call describe label dub brand characterize characterise portray depict denounce dismiss hail term deem
        decry slam""",
    "tally": "put",
    "figure": "count estimate report record document list tally confirm register project forecast",
}
"""Frames to the verbs that take them; a verb may stand in several rows."""

_MODALITY = {
    "denied": "deny",
    "required": "urge ask order instruct encourage exhort press beg implore beseech demand request recommend",
    "proposed": "promise vow pledge swear threaten propose undertake",
    "hedged": "allege",
}

# fmt: off
_PHRASES: tuple[tuple[str, str, str, str | None], ...] = (
    *((verb, on, "whom infinitive", "required") for verb, on in (
        ("call", "on"), ("call", "upon"), ("appeal", "to"), ("plead", "with"), ("prevail", "upon"),
    )),
    *((verb, "for", "noun", "required") for verb in ("call", "push", "press", "appeal", "clamour", "clamor", "urge")),
    ("rule", "out", "that noun", "denied"),
    *((verb, what, "that noun", "denied") for verb in ("reject", "dismiss", "deny", "refute", "rebut")
      for what in ("claims", "suggestions", "allegations", "accusations", "reports", "rumours", "rumors")),
    *((verb, what, "that", "denied") for verb in ("reject", "dismiss", "deny", "refute")
      for what in ("the claim", "the allegation", "the accusation", "the suggestion", "the notion", "the idea")),
    ("reject", "the charge", "quote that", None),
    ("dismiss", "as", "noun", None),
    ("point", "out", "that bare quote after", None),
    *((verb, it, "that quote", None) for verb in ("make", "leave") for it in ("clear", "it clear", "it plain")),
    ("make", "known", "that", None),
    ("let", "it be known", "that", None),
    ("take", "the view", "that", None),
    ("set", "out", "that", None),
    ("serve", "notice", "that", None),
    *((verb, about, "noun", None) for verb in ("speak", "talk", "complain", "warn")
      for about in ("of", "about") if (verb, about) != ("talk", "of")),
    ("refer", "to", "noun", None),
    ("warn", "against", "noun", None),
    ("go on", "to say", "that bare quote", None),
    ("go", "on", "quote after", None),
    ("carry", "on", "quote after", None),
    ("put", "it", "quote after", None),
    *((verb, back, "that bare quote after", None) for verb, back in (
        ("shoot", "back"), ("chime", "in"), ("fire", "back"), ("hit", "back"), ("hit", "out"), ("weigh", "in"),
    )),
    *((verb, "to", "noun", "proposed") for verb in ("agree", "plan", "hope")),
    ("commit", "to", "noun", "proposed"),
)
# fmt: on
"""Verb, the words that must follow it, frames, modality."""


def _inflect(verb: str) -> Inflections:
    """The forms of a verb; a participle that is the past as well is taken for the past."""
    kinds: dict[str, Form] = {}
    for form, tense in inflected(verb):
        if tense is Tense.PARTICIPLE:
            kinds.setdefault(form, Form.PARTICIPLE)
        else:
            base = form == verb and tense is Tense.PRESENT
            kinds[form] = Form.BASE if base else Form.GERUND if tense is Tense.GERUND else Form.FINITE
    return ((form, kind, False) for form, kind in kinds.items())


SPEECH = Speech(
    cues=cues(_VERBS, _MODALITY, _PHRASES, _inflect),
    nounlike=words(
        """
        states state rules rule reports report calls call notes note charges charge counts count estimates
        estimate demands demand requests request orders order posts post comments comment records record tweets
        fears fear hopes hope doubts doubt figures figure guesses guess answers answer claims claim shows show
        finds find plans plan forecasts forecast projects project documents document lists list promises promise
        concerns brands brand protests protest sighs terms term details detail outlines outline submits objects object
        signals signal blogs hints hint flags flag brief briefs judges judge rants rant posts highlights highlight
        labels label challenges challenge presses press questions shouts
        alleged pledged proposed
        """
    ),
    sources=rows(
        """
        according to
        as reported by
        as stated by
        as announced by
        as quoted by
        as noted by
        as disclosed by
        as revealed by
        as confirmed by
        as explained by
        as told by
        as recounted by
        as described by
        """
    ),
    opinions=rows(
        """
        in the words of
        in the view of
        in the opinion of
        in the eyes of
        in the judgment of
        in the judgement of
        in the estimation of
        in the telling of
        by the account of
        as per
        per
        """
    ),
    remarks=rows(
        """
        in reference to
        in an apparent reference to
        in a reference to
        in a clear reference to
        with reference to
        referring to
        alluding to
        in an allusion to
        """
    ),
    views=(("for",), ("to",)),
    nouns=words(
        """
        claim claims suggestion suggestions allegation allegations report reports assertion statement charge
        charges accusation accusations promise pledge warning belief argument notion idea admission conclusion
        acknowledgment acknowledgement contention insistence declaration prediction concern concerns complaint
        complaints evidence assurance assurances guarantee guarantees fear fears doubt doubts hope hopes view
        opinion confidence denial denials reminder finding findings demand demands request requests call calls
        plea pleas appeal recommendation vow proposal position stance theory suspicion suspicions worry worries
        pledges promises warnings arguments assertions statements remarks remark comment comments notions
        speculation rumour rumours rumor rumors
        """
    ),
    noun_modality={
        **dict.fromkeys(words("allegation allegations fear fears suspicion suspicions"), "hedged"),
        **dict.fromkeys(words("denial denials"), "denied"),
        **dict.fromkeys(words("promise promises pledge pledges vow"), "proposed"),
        **dict.fromkeys(
            words("demand demands request requests call calls plea pleas appeal recommendation"), "required"
        ),
    },
    light=words(
        """
        give gives gave given giving make makes made making issue issues issued issuing voice voices voiced voicing
        express expresses expressed expressing raise raises raised raising repeat repeats repeated repeating
        reiterate reiterates reiterated offer offers offered offering convey conveyed conveying lodge lodged
        present presents presented presenting publish publishes published release releases released deliver delivered
        sound sounded share shared reach reached reaching air aired level levelled leveled with
        """
    ),
    anothers=frozenset({"the"}),
    anothers_by=words("with of about"),
    by=words("by from of"),
    possessives=words("his her their its"),
    whilst=words("before after while when"),
    linking=words("of from and to about"),
    like=frozenset({"as"}),
    just=frozenset({"just"}),
    uttering=words("goes went reads begins began ran runs"),
    documents=words(
        """
        report document text decree law bill resolution statement release poll polls survey surveys study studies
        article constitution ruling agreement letter note memo memorandum bulletin treaty motion proposal
        investigation audit record records data figures statistics source sources media press newspaper agency
        email emails transcript transcripts filing filings analysis editorial indictment affidavit lawsuit
        tweet post message video clip audio directive brief briefing communique communiqué dossier leaflet petition
        reports documents letters statements resolutions amendment amendments clause clauses bills motions initiative
        legislation charter manifesto testimony review inquiry probe assessment evaluation findings census index
        tracker barometer ordinance code statute gazette minutes dispatch readout factsheet whitepaper
        complaint research evidence polling results result tests interviews
        """
    ),
    tolls=r", which (?:have |has |had )?(?:left|killed|claimed|caused|cost) ",
    polls=words("poll polls survey surveys pollster pollsters study"),
    voices=words(
        """
        police un minister official officials source sources lawyer analyst expert spokesman spokeswoman spokesperson
        watchdog economist economists ngo who ministry newspoll rapporteur ombudsman prosecutors
        """
    ),
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
        strategist gendarme marchers demonstrators demonstrator protester workers teachers students nurses doctors
        farmers miners neighbours neighbors families relatives victims survivors employees strikers traders truckers
        mps ministers senators congressmen deputies delegates councillors councilor councillor peers backbenchers
        backbencher whip whips frontbencher lord baroness mep meps mp mla mlas legislator legislators speaker
        chancellor taoiseach tanaiste envoy commissioner commissioners inspector auditor watchdog regulator
        negotiator mediator observer observers monitors diplomat diplomats correspondent reporter reporters
        journalist journalists columnist commentator commentators scientist scientists academic academics historian
        lecturer scholar scholars economists bishops archbishop cardinal pope imam cleric pastor priest king queen
        prince sheriff constable superintendent detective investigators investigator coroner magistrate magistrates
        judges justices jurors solicitor barrister counsel prosecutors defence defense plaintiff plaintiffs
        defendant defendants petitioner petitioners applicant ngo ngos charity foundation institute association
        federation alliance coalition front movement board bureau authority mission embassy consulate delegation
        bank fund treasury cabinet parliament assembly chamber caucus bench majority minority bloc whistleblower
        insider insiders manager managers executive executives ceo founder owner president-elect premier mayor
        governors mayors ministers presidents aldermen alderman ombudswoman trustee trustees tribunal watchdogs
        rapporteurs backers opponents proponents campaigners campaigner volunteers rescuers medics paramedics
        firefighters soldiers rebels militants separatists
        """
    ),
    that=frozenset({"that"}),
    who=frozenset({"who", "which", "that"}),
    persons=words("who"),
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
    conceding=words("while whereas though although"),
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
        towards under until upon with within without amid via regarding concerning
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
    unsure=words("if whether unless"),
    manner=("ly",),
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
    plural_endings=(),
    we_endings=(),
    pasts=words("said told wrote thought felt found knew swore began spoke sang"),
    infinitive_endings=(),
    not_infinitives=frozenset(),
    infinitive_marks=frozenset({"to"}),
    to_whom=frozenset({"to"}),
    of_whom=words("of"),
    belonging=words("of"),
    leading=words("of for by and de del y"),
    whichever=frozenset(),
    inside=frozenset(),
    on_doing=frozenset(),
    name_links=words("of"),
    linked=frozenset(),
    plurals=words("they we i you people police media who percent that"),
    audience=words("reporters lawmakers"),
    articles=words("the a an"),
    of=frozenset({"of", "for"}),
    ratings=words("approval disapproval popularity favorability favourability"),
    days=words("monday tuesday wednesday thursday friday saturday sunday"),
    times=words(
        """
        week month year night morning afternoon evening weekend monday tuesday wednesday thursday friday saturday
        sunday yesterday today tonight afterward afterwards later earlier last this in on at during after before
        from to through via separately recently again by over with about when as while following under outside
        upon flatly bluntly simply there here repeatedly once publicly then tuesday jan feb mar apr jun jul aug
        sept oct nov dec late early january february april june july august september october november december
        """
    ),
    moments=words(
        """
        spring summer autumn winter day days week weeks month months year years night morning afternoon evening
        weekend hour hours minute minutes
        moment time ago yesterday today tonight noon midnight
        """
    ),
    nobody=words("no neither nobody none anybody anyone"),
    verbal_endings=("ing",),
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
    bringing=words(
        """
        prompt prompts prompted prompting lead leads led leading force forces forced forcing compel compelled
        compelling cause caused causing push pushed pushing oblige obliged obliging drove driving
        """
    ),
    minds=words(
        """
        believe believes believed think thinks thought feel feels felt hope hopes hoped fear fears feared expect
        expects expected plan plans planned intend intends intended know knows knew suspect suspects suspected doubt
        doubts doubted understand understands understood
        """
    ),
    rumours=frozenset({"emerge", "transpire"}),
    how=words("how what why whether"),
    purpose=words("so such"),
    grants=words(
        """
        permission leave access entry bail visa visas consent asylum parole permit permits licence license request
        requests application applications motion appeal petition floor quorum passage funding credit
        """
    ),
    acts={
        "confirm": words("nomination nominee nominees appointment sentence conviction candidate judge secretary"),
        "admit": words("evidence patients students refugees migrants motion appeal petition"),
    },
    courtesies=words(
        "permission leave access floor visa visas bail asylum question questions him her them me us it this"
    ),
    inward={},
    bound={},
    showing=words("show indicate demonstrate prove reassure convince remind imply suggest"),
    doing=words(
        """
        include includes included including mean means meant involve involves involved avoid avoids avoided consider
        considers considered risk risks risked
        """
    ),
    clitic_endings=(),
    reflexive=frozenset(),
    citing=words("citing quoting"),
    follows=words("follows"),
    asking=words("asked asks asking ask begged begs challenged"),
    measures=words("more fewer less over about up no little much"),
    phrase_prepositions=words("of for with"),
    afterwards=words("after"),
    varying=words("vary varies varied varying differ differs change changes changed"),
    each=words("each every whether"),
    objects=words("him them us me"),
    verb_first=False,
    abbreviations=words(
        """
        mr mrs ms dr st del sen rep reps sens gov gen lt col maj capt cmdr sgt prof rev hon jr sr inc corp ltd vs jan
        feb mar apr aug sept oct nov dec ariz ark calif colo conn fla ga kan ky mich minn mont neb nev okla tenn
        tex va vt wis wyo u.s u.n u.k d.c a.m p.m e.g i.e etc dept adm supt
        """
    ),
)
