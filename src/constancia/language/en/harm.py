"""English words for the dead, injured, missing and detained."""

from __future__ import annotations

from constancia.language.en.inflection import verb
from constancia.language.shape.harm import HarmWords, Part, Phrases
from constancia.language.shape.lexicon import Tense


def _w(words: str, *phrases: str) -> Phrases:
    """Single words, and phrases of several."""
    return (*words.split(), *phrases)


def _forms(lemmas: str, *tenses: Tense) -> Phrases:
    """The forms of some tenses of verbs; of a phrase with `_` the first word is inflected."""
    out = []
    for lemma in lemmas.split():
        head, *rest = lemma.split("_")
        out += [" ".join([form, *rest]) for form, tense in verb(head) if tense in tenses and form[0].isalpha()]
    return tuple(dict.fromkeys(out))


def _told(lemmas: str) -> Phrases:
    """Finite forms, the bare form among them."""
    return _forms(lemmas, Tense.PRESENT, Tense.PAST)


def _deeds(lemmas: str) -> Phrases:
    return _forms(lemmas, Tense.PRESENT, Tense.PAST, Tense.PARTICIPLE, Tense.GERUND)


def _done(lemmas: str) -> Phrases:
    return _forms(lemmas, Tense.PARTICIPLE)


# fmt: off
_KILL = ("kill murder assassinate massacre execute slay slaughter lynch behead butcher shoot_dead gun_down"
    " shoot_to_death beat_to_death stab_to_death hack_to_death put_to_death mow_down")
_COST = ("claim_the_lives_of claim_the_life_of cost_the_lives_of take_the_lives_of take_the_life_of end_the_lives_of"
    " cost_the_life_of")
_HURT = "injure wound hurt maim hospitalise hospitalize"
_TAKE = ("kidnap abduct take_hostage hold_hostage take_captive hold_captive spirit_away seize snatch carry_off")
_HOLD = ("arrest detain capture apprehend imprison jail incarcerate round_up take_into_custody take_prisoner lock_up"
    " throw_in_jail place_under_arrest")
_DIE = ("die perish succumb drown lose_their_lives lose_his_life lose_her_life lose_their_life lose_lives fall_dead"
    " bleed_to_death burn_to_death freeze_to_death starve_to_death suffocate meet_their_deaths")
_FALL = ("suffer_injuries sustain_injuries receive_injuries suffer_wounds receive_wounds sustain_wounds suffer_burns"
    " suffer_gunshot_wounds suffer_serious_injuries suffer_minor_injuries sustain_serious_injuries"
    " sustain_minor_injuries suffer_life-threatening_injuries suffer_bullet_wounds have_bullet_wounds"
    " have_gunshot_wounds suffer_broken_bones"
    " need_hospital_treatment require_hospital_treatment receive_hospital_treatment need_medical_treatment"
    " require_medical_attention need_medical_attention lose_an_eye lose_limbs suffer_from_smoke_inhalation"
    " receive_medical_treatment require_treatment")
_BE = "be get remain have go"
_SINGULAR = _w("is was has gets got goes remains remained dies", "lost his life", "lost her life", "loses his life")
_PLURAL = _w("are were have remain get die", "lost their lives", "lose their lives")

HARM = HarmWords(
    stems=_w(
        "lost dead death die dying fatal kill slay slain murder assassinat massacr execut perish succumb corpse bodies"
        " body lives life lynch behead butcher gunned burned hacked casualt drown toll homicid shot slaughter suffocat"
        " injur wound hurt maim hospitali"
        " missing disappear vanish kidnap abduct hostage captive unaccounted seize snatch"
        " detain arrest custody captur apprehend jail imprison incarcerat prisoner rounded incommunicado femicid slew"
    ),
    harms={
        Part.VICTIM: {
            "dead": _w("dead fatalities fatality deceased", "dead bodies", "dead body", "fatal casualties",
                "fatal victims", "murder victims", "homicide victims"),
            "injured": _w("wounded injured", "non-fatal casualties"),
            "missing": _w("hostages hostage captives missing", "kidnap victims"),
            "detained": _w("detainees detainee prisoners prisoner arrestees", "political prisoners",
                "political prisoner", "prisoners of conscience", "prisoners of war"),
        },
        Part.SUFFERED: {
            "dead": _done(_KILL) + _done("drown electrocute suffocate") + _w("dead", "shot and killed", "fatally"
            " injured", "fatally wounded",
                "mortally wounded", "fatally shot", "fatally stabbed",
                "burned to death", "burnt to death", "crushed to death", "tortured to death", "trampled to death",
                "hanged to death", "found dead", "found murdered", "confirmed dead", "pronounced dead", "declared dead",
                "feared dead", "presumed dead", "believed dead", "left dead", "reported dead", "reported killed",
                "confirmed killed", "feared killed", "feared drowned", "swept to their deaths", "burned alive",
                "burnt alive", "crushed to their deaths", "dead on arrival", "killed in action"),
            "injured": _done(_HURT) + _w("", "shot and wounded", "badly hurt", "in critical condition",
                "in a critical condition", "in serious condition", "in a serious condition", "in stable condition",
                "in a stable condition", "treated for injuries", "treated for wounds", "treated for minor injuries",
                "treated for burns", "treated for smoke inhalation", "treated in hospital", "treated at hospitals",
                "treated in hospitals", "treated for gunshot wounds", "treated for shock", "taken to hospital with"
                " injuries",
                "reported injured", "reported wounded", "with gunshot wounds", "with bullet wounds", "with burns",
                "with serious injuries", "with minor injuries", "in intensive care", "left injured", "left wounded",
                "in hospital with injuries", "fighting for their lives", "nursing injuries", "with various injuries"),
            "missing": _done(_TAKE) + _w("disappeared missing unaccounted", "unaccounted for", "reported missing",
                "feared missing", "trapped under rubble", "trapped underground", "still trapped", "feared trapped",
                "forcibly disappeared", "believed kidnapped", "reported kidnapped", "listed as missing", "hostage",
                "trapped under the rubble", "buried under the rubble"),
            "detained": _done(_HOLD) + _w("", "in custody", "under arrest", "behind bars", "in detention", "in jail",
                "in prison", "held incommunicado", "held without charge", "held without trial", "held in custody",
                "held in detention", "remanded in custody", "sent to jail", "sent to prison", "thrown in jail",
                "held by police", "into custody", "taken prisoner", "held for questioning",
                "put under house arrest", "under house arrest", "reported arrested", "reported detained", "kept in"
                " custody",
                "taken in for questioning", "booked into jail", "in police custody", "into police custody"),
        },
        Part.BEFALLS: {
            "dead": _told(_DIE) + _w("", "lost lives"),
            "injured": _told(_FALL),
            "missing": _told("disappear vanish go_missing"),
            "detained": _w("", "turned themselves in", "remain in custody", "remain in detention", "remain behind bars",
                "remain in jail", "languish in jail", "remain in prison"),
        },
        Part.INFLICTS: {"dead": _deeds(_KILL) + _deeds(_COST) + _w("", "shot and killed", "fatally shot", "fatally"
            " stabbed"),
            "injured": _deeds(_HURT) + _w("", "shot and wounded", "shot and injured"), "missing": _deeds(_TAKE),
            "detained": _deeds(_HOLD)},
        Part.LOSES: {"dead": _w("lost losing loses lose")},
        Part.EVENT: {
            "dead": _w("death deaths murder murders killing killings assassination assassinations homicide homicides"
                " execution executions slaying slayings bodies body corpses corpse femicide femicides"
                " drowning drownings lynching lynchings beheading beheadings manslaughter", "loss of life",
                "extrajudicial killings", "extrajudicial killing", "extrajudicial executions", "road deaths"),
            "injured": _w("injury injuries wounding"),
            "missing": _w("kidnapping kidnappings abduction abductions disappearance disappearances kidnap kidnaps",
                "enforced disappearance", "enforced disappearances", "forced disappearances", "hostage-taking"),
            "detained": _w("arrest arrests detention detentions capture imprisonment", "arbitrary arrests",
                "arbitrary detentions"),
        },
        Part.AGENT: {"dead": _w("killers killer murderers murderer assassins assassin massacre massacres slaughter"),
            "missing": _w("kidnappers abductors")},
        Part.COSTS: {"dead": _deeds("claim cost take lose")},
    },
    parts={
        Part.LIVES: _w("lives life"),
        Part.EITHER: _w("casualties casualty victims"),
        Part.KIN: _w("brother sister son daughter father mother husband wife child relative cousin friend parent sons"
            " soldiers soldier troops personnel officers policemen servicemen crew crewmen peacekeepers brothers"
            " sisters"
            " daughters children comrades colleagues marines fighters relatives staff"),
        Part.VAGUE: _w("dozens scores hundreds thousands several various numerous many", "a handful", "a handful of",
            "a number", "an unknown number", "an undetermined number", "an unspecified number", "tens of thousands",
            "hundreds of thousands", "several dozen", "several hundred", "several thousand", "many hundreds",
            "many thousands", "a few", "a couple of dozen"),
        Part.NONE: _w("no without neither zero"),
        Part.NOBODY: _w("nobody none", "no one", "no-one"),
        Part.MORE: _w("others more other additional another further"),
        Part.ONE: _w("a an another"),
        Part.EACH: _w("every each aged age"),
        Part.BETWEEN: _w("between"),
        Part.UNTIL: _w("to and or"),
        Part.CHANGED: _deeds("rise climb increase jump grow soar surge spike leap go move pass fall drop decrease"
            " decline"
            " shrink change revise update raise lift bring cut lower reduce swell mount tick creep double triple edge"
            " shoot"
            " take push") + _w("up down leapt"),
        Part.FROM: _w("from"),
        Part.EARLIER: _w("", "up from", "down from", "compared with", "compared to", "an increase from",
            "an earlier estimate of", "an earlier figure of", "an earlier toll of", "a previous toll of",
            "the previous figure of", "an earlier count of", "a previous figure of", "an initial figure of"),
        Part.TOLL: _w("toll tolls number figure tally count total numbers"),
        Part.REACHES: _w("at to of is was as now from stands stood") + _deeds("rise climb reach hit pass top exceed"
            " grow"
            " increase put bring take raise stand surpass jump push revise soar lift mount near lower cut reduce"
            " leave"),
        Part.CASE: _w("cases case reports"),
        Part.AMOUNTS: _w("correspond corresponded occurred happened were was are is took came", "took place", "died"),
        Part.INCLUDES: _w("including included includes include", "among them", "among whom", "among which"),
        Part.OF_THEM: _w("", "of them", "of whom", "of which", "of those", "of these"),
        Part.AMONG: _w("among", "among those", "among the"),
        Part.COMPANION: _w("besides", "as well as", "along with", "together with", "in addition to"),
        Part.GRAVE: _w("seriously critically gravely severely slightly", "in serious condition", "in critical"
            " condition",
            "in grave condition", "in a serious condition", "in a critical condition", "of them critically",
            "of them seriously", "of them badly", "badly"),
        Part.ARTICLE: _w("the its his her their these those this our my your whose"),
        Part.SINGULAR_ARTICLE: _w("this"),
        Part.PLURAL_ARTICLE: _w("these those its his her their our my your whose"),
        Part.OF: _w("of"),
        Part.BY: _w("by", "at the hands of", "blamed on", "attributed to", "committed by", "perpetrated by",
            "carried out by"),
        Part.PREPOSITION: _w("in at on near during for from with within throughout across into under between amid among"
            " inside outside against through to as around over as off along toward towards amongst"),
        Part.PLACE: _w("in at near across"),
        Part.AND: _w("and plus", "and also"),
        Part.OR: _w("or"),
        Part.RELATIVE: _w("who which that whom"),
        Part.HELPING: _w("is was has gets got goes remains remained are were have remain get may be been being had"
            " having"
            " also reportedly allegedly being still confirmed feared presumed believed reported listed pronounced",
            "thought to have", "believed to have", "known to have", "reported to have", "said to have",
            "thought to be", "believed to be", "known to be", "reported to be", "feared to have"),
        Part.ACTIVE: (),
        Part.INFINITIVE: tuple(lemma.replace("_", " ") for lemma in f"{_KILL} {_HURT} {_TAKE} {_HOLD}".split()),
        Part.MODAL: _w("can could would will might should must cannot shall", "going to", "set to", "likely to",
            "expected to", "threatened to", "wanted to", "tried to", "trying to", "planned to", "plotted to", "vowed"
            " to"),
        Part.NOT: _w("not never without no"),
        Part.EXISTS: _w("there were was are is not did any caused cause causing reported leave left resulted in have"
            " been"
            " had suffered no claimed yet known immediate"),
        Part.SINGULAR: _SINGULAR,
        Part.PLURAL: _PLURAL,
        Part.AVERTS: _w("seek seeks seeking sought demand demanding prevent prevented prevents preventing avoid avoided"
            " avoids avoiding avert averted saving save fear feared fears"),
        Part.BOUNDARY: _w("said says say report reports told stated added announced claimed claims confirmed"
            " revealed disclosed noted explained charged denied denies alleged alleges admitted acknowledged accused"
            " warned"
            " indicated learned after before when while because if although though since until but however where"
            " whereas"
            " once so unless except"),
        Part.SINCE: _w("since"),
        Part.WHEN: _w("when"),
        Part.PRONOUN: _w("they them he she it we you i him us"),
        Part.ADVERB: _w("late early overnight there here recently instantly earlier alone so far last today yesterday"
            " too"
            " later immediately nationwide worldwide"),
        Part.MEANS: _w("members elements units forces"),
        Part.THING: _w(
            "year years month months day days week weeks hour hours minute minutes second seconds time times decade"
            " decades century centuries km kilometer kilometers kilometre kilometres mile miles meter meters metre"
            " metres"
            " feet foot inches pounds kilos kilograms tons tonnes degrees dollar dollars pesos euros cents cent percent"
            " per% million billion trillion points point votes vote seats ballots rounds shots bullets p.m a.m pm am"
            " gmt"
            " cow cows cattle head animal animals dog dogs cat cats horse horses sheep goat goats bird birds chickens"
            " pigs fish whales dolphins elephants tigers bears bear specimens deer wolves turtles seals livestock trees"
            " signal signals obstacle obstacles job jobs email emails document documents photo photos money file files"
            " attention imagination territory car cars vehicle vehicles bus buses truck trucks plane planes"
            " aircraft helicopter helicopters boat boats ship ships motorcycle motorcycles house houses home homes"
            " building buildings bridge bridges tower towers pylons bomb bombs grenade grenades rifle rifles weapon"
            " weapons"
            " gun guns explosion explosions blast blasts attack attacks ambush ambushes clash clashes incident"
            " incidents"
            " accident accidents case cases event events raid raids operation operations crime crimes murder murders"
            " law"
            " laws article articles page pages report reports complaint complaints charge charges sentence sentences"
            " country countries city cities department departments province provinces municipality region regions state"
            " states district districts area areas place places company companies organization party parties team game"
            " goals inning innings order orders investigation investigations trial trials season percentage rate half"
            " third quarter average part parts gang gangs war wars battle shootout accident crash fire flood earthquake"
            " storm hurricane disease illness virus result series campaign wave way blow strike strikes bombing"
            " bombings"
            " training road car-bomb mine quake airstrike airstrikes missile missiles drone drones blood statement"
            " communique phone telephone letter message warrant warrants wound wounds gunshot row move bid step coup"
            " shooting shootings stabbing fight riot riots protest protests amendment amendments bill bills clause"
            " clauses"
            " chapter chapters story stories ingredient ingredients element elements link piece moment component"
            " customers minds hearts households talks record records town towns heat"
            " deadline customer players delegates toll"),
        Part.PERSON: _w("man woman boy girl child teenager soldier policeman policewoman officer guard civilian peasant"
            " farmer journalist reporter student driver priest mayor judge candidate protester demonstrator tourist"
            " businessman leader person individual human people rebel guerrilla insurgent terrorist militant extremist"
            " subversive thief suspect captive hostage passenger pedestrian motorist pilot sailor marine captain"
            " colonel"
            " general lieutenant major sergeant corporal nun monk bishop pastor imam baby infant toddler youth teen"
            " adult"
            " senior couple colleague friend relative brother sister mother father son daughter husband wife uncle aunt"
            " cousin nephew niece bystander refugee migrant immigrant citizen national resident villager neighbor"
            " neighbour conscript cadet recruit medic nurse doctor lawyer aide minor youngster newborn american briton"
            " israeli chief deputy commander minister official councilman peacekeeper inspector noncommissioned"
            " photographer cameraman activist unionist lawmaker member others men women children gunman bomber attacker"
            " pupil teacher worker miner fisherman patient inmate"),
    },
    qualifiers={
        "at least": _w("", "at least", "no fewer than", "no less than", "not less than", "a minimum of"),
        "more than": _w("over", "more than", "upwards of", "in excess of", "well over", "greater than", "well above",
            "just over", "upward of"),
        "almost": _w("almost nearly", "close to", "just under", "fewer than", "less than", "almost a", "some nearly"),
        "about": _w("about around approximately some roughly", "an estimated", "estimated", "in the region of"),
        "up to": _w("", "up to", "as many as", "at most", "a maximum of", "no more than"),
        "": _w("exactly only just", "a total of", "a record", "a further"),
    },
    collectives={"one": 1, "a couple": 2, "a pair": 2, "a score": 20, "one dozen": 12, "a half dozen": 6},
    endings=("er", "or", "ist", "man", "woman", "ian", "ant", "ent", "ee", "boy", "girl", "year-old", "can", "ese"),
    violence=_w("protest clash attack bullet shot shoot fire explo bomb blast accident crash collision quake riot war"
        " battle ambush murder violen stab beat tortur gas demonstrat raid police soldier militar gun knife kidnap"
        " strike"
        " crackdown drown terror assassin kill custody prison jail detention"),
    rates=("per million", "per 100", "per 1", "per day", "per year", "per capita", "a day", "a year", "each day",
        "each year", "every day", "every year", "per cent", "a month", "per head"),
    began=_w("began started begun", "broke out", "erupted"),
    as_of=_w("", "as of", "as at", "by", "up to", "until", "as of late", "as of early", "as of noon"),
    since_then=_w("", "since then"),
    covers=_w("covers covering covered spans spanning", "between"),
    of_total=_w("", "they include", "they included", "these include", "these included", "the dead include",
        "the dead included", "the victims include", "the victims included", "the injured include", "the injured"
        " included",
        "of these", "of those", "of them", "of the total", "of that total", "among them", "among these",
        "of this number", "of that number", "among those", "among the dead", "among the victims", "among the"
        " fatalities"),
    doers=_w("soldier police policem officer army militar guerrilla terrorist gunm gunme rebel insurgent militant"
        " extremist"
        " gang troop force unidentified unknown men protester guard paramilitar hit assassin cartel marine attacker"
        " security drug death fighter jihadi settler bandit"),
    titles=_w("mr mrs ms dr miss"),
    absolute=_w("with"),
    ambiguous=_w("execut captur hurt"),
    aged=_w("year-old year-olds years-old"),
    perfect=_w("has have had"),
    headline={"held": "detained", "hurt": "injured", "trapped": "missing"},
    participles=_w("ed"),
    gerund=_w("ing"),
    verbal=_w("ing ed"),
    bare_verbs=_w("ing"),
    manner=_w("ly"),
    adjective_first=True,
)
# fmt: on
