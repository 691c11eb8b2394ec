"""English words for the dead, injured, missing and detained."""

from __future__ import annotations

from constancia.language.shape.harm import HarmWords


def _w(words: str, *phrases: str) -> tuple[str, ...]:
    """Single words, and phrases of several."""
    return (*words.split(), *phrases)


_BE_ONE = _w("is was has gets got goes remains remained")
_BE_MANY = _w("are were have remain get")

HARM = HarmWords(
    stems=_w(
        "lost dead death die dying fatal kill slay slain murder assassinat massacr execut perish succumb corpse "
        "bodies "
        "body "
        "lives life lynch behead gunned burned hacked casualt drown toll homicid shot slaughter "
        "injur wound hurt maim "
        "missing disappear vanish kidnap abduct hostage captive unaccounted vanish "
        "detain arrest custody captur apprehend jailed imprison prisoner rounded"
    ),
    victims={
        "dead": _w("dead fatalities fatality", "dead bodies", "dead body"),
        "injured": _w("wounded injured"),
        "missing": _w("hostages hostage captives missing"),
        "detained": _w("detainees detainee prisoners prisoner", "political prisoners", "political prisoner"),
    },
    suffered={
        "dead": _w(
            "killed murdered assassinated massacred executed slain lynched beheaded slaughtered drowned",
            "shot dead",
            "shot to death",
            "shot and killed",
            "gunned down",
            "hacked to death",
            "beaten to death",
            "stabbed to death",
            "burned to death",
            "burnt to death",
            "crushed to death",
            "tortured to death",
            "found dead",
            "put to death",
            "found murdered",
        ),
        "injured": _w("wounded injured hurt maimed", "shot and wounded"),
        "missing": _w(
            "kidnapped abducted disappeared missing unaccounted",
            "taken hostage",
            "held hostage",
            "unaccounted for",
            "reported missing",
            "feared missing",
            "held captive",
        ),
        "detained": _w(
            "detained arrested captured apprehended imprisoned jailed",
            "taken into custody",
            "in custody",
            "under arrest",
            "rounded up",
            "taken prisoner",
        ),
    },
    befalls={
        "dead": _w(
            "died dies die perished succumbed drowned",
            "lost their lives",
            "lost his life",
            "lost her life",
            "lost their life",
            "lose their lives",
            "lost lives",
            "fell dead",
        ),
        "injured": _w(
            "",
            "suffered injuries",
            "sustained injuries",
            "received injuries",
            "suffered wounds",
            "received wounds",
            "suffered serious injuries",
            "suffered minor injuries",
        ),
        "missing": _w("disappeared vanished", "went missing"),
        "detained": _w("", "turned themselves in"),
    },
    inflicts={
        "dead": _w(
            "kill kills killed killing murder murders murdered murdering assassinate assassinates assassinated "
            "assassinating massacre massacred massacring execute executed executing executes slay slew slaying "
            "slaughtered lynched beheaded",
            "shot dead",
            "gunned down",
            "gunning down",
            "claimed the lives of",
            "claiming the lives of",
            "claims the lives of",
            "claim the lives of",
            "cost the lives of",
            "took the lives of",
            "taken the lives of",
            "shot and killed",
            "lost",
        ),
        "injured": _w(
            "injure injures injured injuring wound wounds wounded wounding hurt hurts hurting maimed maiming"
        ),
        "missing": _w(
            "kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting",
            "took hostage",
            "taking hostage",
            "held hostage",
        ),
        "detained": _w(
            "arrest arrests arrested arresting detain detains detained detaining capture captures captured capturing "
            "apprehended apprehend",
            "rounded up",
            "rounding up",
            "took into custody",
        ),
    },
    loses=("lost",),
    kin=frozenset(
        _w("brother sister son daughter father mother husband wife child relative cousin friend parent sons")
    ),
    since=("since",),
    events={
        "dead": _w(
            "death deaths murder murders killing killings assassination assassinations homicide homicides execution "
            "executions slaying slayings massacre massacres bodies body corpses corpse",
        ),
        "injured": _w("injury injuries wounding"),
        "missing": _w("kidnapping kidnappings abduction abductions disappearance disappearances kidnap"),
        "detained": _w("arrest arrests detention detentions capture imprisonment"),
    },
    agents={"dead": _w("killers killer murderers murderer assassins assassin"), "missing": _w("kidnappers abductors")},
    either=_w("casualties casualty victims"),
    singular=_BE_ONE + _w("dies", "lost his life", "lost her life"),
    plural=_BE_MANY + _w("die", "lost their lives"),
    auxiliaries=_BE_ONE + _BE_MANY + _w("may be been being had having also reportedly allegedly"),
    qualifiers={
        "at least": _w("", "at least", "no fewer than", "no less than", "not less than", "a minimum of"),
        "more than": _w("over", "more than", "upwards of", "in excess of", "well over", "greater than"),
        "almost": _w("almost nearly", "close to", "just under", "fewer than", "less than", "almost a"),
        "about": _w("about around approximately some roughly", "an estimated", "estimated", "in the region of"),
        "up to": _w("", "up to", "as many as", "at most", "a maximum of", "no more than"),
    },
    active=(),
    intransitive=(),
    infinitives=_w(
        "kill murder assassinate massacre execute slay injure wound maim kidnap abduct arrest detain capture"
    ),
    told=(),
    modals=_w("can could would will might should must cannot shall"),
    averts=_w(
        "seek seeks seeking sought demand demanding prevent prevented prevents preventing avoid avoided "
        "avoids avoiding avert averted saving save"
    ),
    each=_w("every each"),
    rates=(
        "per million",
        "per 100",
        "per 1",
        "per day",
        "per year",
        "per capita",
        "a day",
        "a year",
        "each day",
        "each year",
        "every day",
        "every year",
        "per cent",
    ),
    exact=_w("exactly only just", "a total of", "a record"),
    vague=_w(
        "dozens scores hundreds thousands several various numerous",
        "a handful",
        "a handful of",
        "a number",
        "an unknown number",
        "an undetermined number",
        "an unspecified number",
        "tens of thousands",
        "hundreds of thousands",
        "several dozen",
        "several hundred",
        "several thousand",
        "many hundreds",
        "many thousands",
    ),
    collectives={
        "a dozen": (12, "about"),
        "one dozen": (12, "about"),
        "half a dozen": (6, "about"),
        "a half dozen": (6, "about"),
        "two dozen": (24, "about"),
        "three dozen": (36, "about"),
        "a score": (20, "about"),
        "a hundred": (100, "about"),
        "a thousand": (1000, "about"),
        "a couple": (2, "exactly"),
        "a pair": (2, "exactly"),
    },
    one=_w("a an one another"),
    no=_w("no without neither"),
    nobody=_w("nobody none", "no one", "no-one"),
    exists=_w(
        "there were was are is not did any caused cause causing reported leave left resulted in have been had "
        "suffered no claimed yet"
    ),
    others=_w("others more other additional another further"),
    articles=_w("the its his her their these those this our my your whose"),
    singular_articles=_w("this"),
    plural_articles=_w("these those its his her their our my your whose"),
    of=_w("of"),
    by=_w("by", "at the hands of", "blamed on", "attributed to"),
    to_object=(),
    prepositions=_w(
        "in at on near during for from with within throughout across into under between amid among inside outside "
        "against through to as around over as off along toward towards"
    ),
    places=_w("in at near"),
    conjunctions=_w("and plus", "and also"),
    companions=_w("besides", "as well as", "along with", "together with"),
    among=_w("among", "among those", "among the"),
    alternatives=_w("or"),
    between=_w("between"),
    until=_w("to and or"),
    relatives=_w("who which that whom"),
    boundaries=_w(
        "said says say reported reports told stated added announced claimed claims confirmed revealed disclosed "
        "noted "
        "explained charged denied denies alleged alleges admitted acknowledged accused warned indicated learned "
        "after before when while because if although though since until but however where whereas once so unless "
        "except",
    ),
    parts=_w("including included includes", "among them", "among whom", "among which"),
    of_them=_w(
        "",
        "of them",
        "of whom",
        "of which",
        "of those",
        "of these",
    ),
    changes=_w(
        "rose rise rises risen rising climbed climb climbs climbing increased increase increases increasing "
        "jumped jump jumps grew grow grows grown growing soared soars surged surges spiked spikes leapt went "
        "goes gone going moved moves passed fell falls fallen falling dropped drops decreased decreases "
        "declined declines shrank changed changes revised updated raised lifted brought cut lowered reduced "
        "up down swelled mounted ticked crept doubled tripled edged shot"
    ),
    changed_from=_w("from"),
    earlier=_w("", "up from", "down from", "compared with", "compared to"),
    grave=_w(
        "seriously critically gravely severely slightly",
        "in serious condition",
        "in critical condition",
        "in grave condition",
        "in a serious condition",
    ),
    tolls=_w("toll tolls number figure tally count total numbers"),
    reaches=_w(
        "at to of is was as stands stood rose rises risen climbed climbs reached reaches hit hits passed topped "
        "exceeded "
        "grew increased now put puts from exceeds"
    ),
    cases=_w("cases case"),
    corresponds=_w("correspond corresponded"),
    things=frozenset(
        _w(
            "year years month months day days week weeks hour hours minute minutes second seconds time times decade "
            "decades century centuries km kilometer kilometers kilometre kilometres mile miles meter meters metre "
            "metres feet foot inches pounds kilos kilograms tons tonnes degrees dollar dollars pesos euros cents "
            "cent "
            "percent per% million billion trillion points point votes vote seats ballots rounds shots bullets "
            "p.m a.m pm am gmt "
            "cow cows cattle head animal animals dog dogs cat cats horse horses sheep goat goats bird birds chickens "
            "pigs fish whales dolphins elephants tigers bears bear birds specimens "
            "signal signals obstacle obstacles job jobs email emails document documents photo photos money "
            "file files delegates "
            "attention imagination territory car cars vehicle vehicles bus buses truck trucks plane planes "
            "aircraft helicopter helicopters boat "
            "boats "
            "ship ships motorcycle motorcycles house houses home homes building buildings bridge bridges tower "
            "towers "
            "pylons bomb bombs grenade grenades rifle rifles weapon weapons gun guns explosion explosions blast "
            "blasts "
            "attack attacks ambush ambushes clash clashes incident incidents accident accidents case cases event "
            "events raid raids operation operations crime crimes murder murders law laws article articles page pages "
            "report reports complaint complaints charge charges sentence sentences country countries city cities "
            "department departments province provinces municipality region regions state states district districts "
            "area areas place places company companies organization party parties team game goals inning innings "
            "order orders investigation investigations trial trials season percentage rate half third quarter "
            "average "
            "part parts gang gangs war wars battle shootout accident crash fire flood earthquake storm hurricane "
            "disease illness virus result series campaign wave way blow strike strikes strike bombing bombings "
            "training road car-bomb mine blast quake airstrike airstrikes missile missiles drone drones blood "
            "statement communique phone telephone letter message warrant warrants wound wounds gunshot "
            "row move bid step life coup shooting shootings stabbing fight riot riots protest protests"
        )
    ),
    people=frozenset(
        _w(
            "man woman boy girl child teenager soldier policeman policewoman officer guard civilian peasant farmer "
            "journalist reporter student driver priest mayor judge candidate protester demonstrator tourist "
            "businessman leader person individual human people rebel guerrilla insurgent terrorist militant "
            "extremist subversive "
            "thief suspect captive hostage passenger pedestrian motorist pilot sailor marine captain colonel general "
            "lieutenant major sergeant corporal nun monk bishop pastor imam baby infant toddler youth teen "
            "adult senior "
            "couple colleague friend relative brother sister mother father son daughter husband wife uncle aunt cousin "
            "nephew niece bystander refugee migrant immigrant citizen national resident villager neighbor neighbour "
            "conscript cadet recruit medic nurse doctor lawyer judge aide minor youngster newborn toddler american "
            "briton israeli chief deputy commander minister official councilman peacekeeper inspector noncommissioned "
            "journalist photographer cameraman activist unionist priest lawmaker member others men women children"
        )
    ),
    person_endings=(
        "er",
        "or",
        "ist",
        "man",
        "woman",
        "ian",
        "ant",
        "ent",
        "ee",
        "boy",
        "girl",
        "year-old",
        "can",
        "ese",
    ),
    violence=_w(
        "protest clash attack bullet shot shoot fire explo bomb blast accident crash collision quake riot "
        "war battle ambush "
        "murder violen stab beat tortur gas demonstrat raid police soldier militar gun knife kidnap strike "
        "crackdown drown "
        "terror assassin kill"
    ),
    pronouns=_w("they them he she it we you i him us"),
    adverbs=_w(
        "late early overnight there here recently instantly earlier alone so far last today yesterday too later "
        "immediately"
    ),
    when=_w("when"),
    began=_w("began started begun", "broke out", "erupted"),
    as_of=_w("", "as of", "as at", "by", "up to", "until"),
    since_then=_w("", "since then"),
    covers=_w("covers covering covered spans spanning", "between"),
    means=_w("members elements units forces"),
    doers=_w(
        "soldier police policem officer army militar guerrilla terrorist gunm gunme rebel insurgent militant "
        "extremist "
        "gang troop force unidentified unknown men protester guard paramilitar hit assassin cartel marine attacker "
        "security drug death fighter jihadi"
    ),
    adjective_first=True,
)
