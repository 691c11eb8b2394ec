"""Posts as English names them; every word folded."""

from __future__ import annotations

from constancia.language.en.inflection import noun
from constancia.language.shape.posts import Posts
from constancia.language.shape.speech import words

_HEADS = """
    president vice-president minister premier chancellor vice-chancellor secretary undersecretary under-secretary
    under-secretary-general secretary-general senator representative congressman congresswoman congressperson
    lawmaker legislator parliamentarian mp mep mk msp td mla mna mpp mlc deputy assemblyman assemblywoman
    assemblymember councillor councilor councilman councilwoman councilmember alderman alderwoman selectman selectwoman
    supervisor commissioner governor governor-general mayor lord-mayor director director-general head chief chair
    chairman chairwoman chairperson co-chair co-chairman leader co-leader co-founder founder spokesman spokeswoman
    spokesperson prosecutor judge justice magistrate rapporteur ombudsman ombudswoman ombudsperson ambassador envoy
    consul high-commissioner rector dean provost bishop archbishop cardinal pope imam chieftain speaker whip coordinator
    convenor convener treasurer comptroller auditor registrar ceo coo cfo executive attorney inspector
    inspector-general member commander commander-in-chief constable superintendent sheriff clerk administrator
    counsellor counselor solicitor taoiseach tanaiste lehendakari moderator warden principal
    attorney-general postmaster-general permanent-secretary backbencher frontbencher
"""
_IRREGULAR = """
    congressmen congresswomen assemblymen assemblywomen councilmen councilwomen chairmen chairwomen spokesmen
    spokeswomen secretaries deputies aldermen alderwomen
"""
_MANY = words(_IRREGULAR) | {
    form for lemma in _HEADS.split() for form, _ in noun(lemma) if form != lemma and form.endswith("s")
}

POSTS = Posts(
    heads=words(_HEADS) | words("sen rep gov cllr reps sens govs") | _MANY,
    many=_MANY | words("reps sens govs"),
    bare=words(
        """
        member executive attorney inspector head chief commander general clerk principal warden moderator supervisor
        administrator counselor counsellor solicitor founder members heads chiefs executives commanders constable
        auditor registrar superintendent
        """
    ),
    portfolio=words(
        """
        minister secretary undersecretary ambassador envoy mayor governor gov rapporteur bishop archbishop
        commissioner commissioner-general high-commissioner
        """
    ),
    modifiers=words(
        """
        vice prime deputy first second third assistant associate chief general special foreign interior defense defence
        finance justice health education security cabinet strategic industries culture trade labor labour
        environment energy transport home attorney inspector ranking minority majority house senate state
        executive managing senior junior top u.s us un eu uk opposition party permanent high army navy police
        presidential national federal government supreme provincial regional county city town district parliamentary
        parliament human resources affairs agriculture agricultural planning development economy economic budget
        treasury tourism water works housing immigration information communications communication technology science
        sports youth women gender children social welfare services public private commerce industry mining mines oil
        petroleum railways railway roads aviation fisheries forestry lands land local rural urban union policy programs
        program programme research advocacy campaign campaigns communications press media legal
        operations founding honorary incumbent independent constitutional electoral election elections military naval
        air force joint staff command peacekeeping field country global international principal
        mission monetary central bank anti-corruption ethics intelligence counter-terrorism climate disaster emergency
        management investment employment sport arts heritage community communities veterans war peace council committee
        """
    ),
    behind=words("general elect pro emeritus designate"),
    former=words(
        "former ex then retired late deposed ousted erstwhile one-time onetime then- ex- outgoing impeached"
        " disgraced sacked departing"
    ),
    former_prefix=("ex-", "ex", "then-"),
    interim=words("interim caretaker provisional transitional"),
    acting=words("acting"),
    coming=words(
        """
        elect nominee nominees candidate candidates hopeful aspirant president-elect mayor-elect governor-elect
        senator-elect designate president-designate minister-designate incoming
        """
    ),
    of=words("of for to on at in with"),
    sides=words("majority minority opposition staff state mission"),
    tags=words(
        """
        leftist rightist leftwing rightwing left-wing right-wing far-right far-left centrist conservative liberal
        socialist communist populist progressive labour labor tory green democratic republican independent nationalist
        unionist sunni shia shiite christian muslim jewish ultra-orthodox long-serving longtime
        long-time veteran embattled
        powerful influential outspoken moderate hardline reformist nationalist islamist secular maoist marxist
        newly newly-elected newly-appointed freshman
        """
    ),
    inside=words("of the for and on in to at against"),
    now=words(
        "new now current currently incumbent newly elected appointed sitting until also"
        " newly-appointed newly-elected reelected re-elected"
    ),
    till=("until now", "until then", "until recently", "until today"),
    deeds=("chaired", "chairs", "chairing", "headed", "heads", "heading", "led", "leads", "leading", "replac", "succe"),
    seats=words(
        """
        presidency vice-presidency premiership chairmanship mayoralty governorship leadership speakership ministry
        portfolio chancellorship directorship secretaryship seat
        """
    ),
    like=words("as"),
    by=words("by"),
    instead=(
        ("in", "place", "of"),
        ("in", "succession", "to"),
        ("successor", "to"),
        ("following", "the", "resignation", "of"),
        ("after", "the", "resignation", "of"),
        ("following", "the", "dismissal", "of"),
        ("after", "the", "dismissal", "of"),
        ("taking", "over", "from"),
        ("took", "over", "from"),
        ("takes", "over", "from"),
        ("taken", "over", "from"),
        ("take", "over", "from"),
    ),
    towards=words("for"),
    bodies=words(
        """
        cabinet government delegation team panel body faction caucus opposition group party union coalition mission
        inquiry watchdog agency bloc charity
        """
    ),
    kin=words(
        """
        wife husband son daughter brother sister widow widower father mother lawyer attorney aide cousin nephew niece
        partner girlfriend boyfriend driver bodyguard killer
        """
    ),
    streets=words(
        """
        street road avenue drive boulevard square plaza airport hospital school college university
        stadium cup trophy award prize museum theatre theater library highway building station
        """
    ),
)

OFFICE_TRIGGERS = (
    *(prefix + word for word in sorted(POSTS.heads) for prefix in ("", "ex")),
    *sorted(POSTS.seats),
    *POSTS.deeds,
)
"""Words without which no sentence tells of a post."""
