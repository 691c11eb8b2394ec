"""The English lexicon: what the words of reports mean, by class and sense."""

from __future__ import annotations

from constancia.language.en.inflection import adjective, noun, verb
from constancia.language.shape.lexicon import Choice, Frame, LexiconWords, Row, Tense, WordClass, listed
from constancia.language.shape.senses import Sense

VERB, NOUN, ADJECTIVE, PHRASE = WordClass.VERB, WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PHRASE

_JUDGED = Frame(object=("", "of", "with", "in", "to", "for", "by", "about"))
_LEVEL = Frame(level=("at", "to", "on", "around", "near", "above", "below", "with"), before=("from",))
_MOVE = Frame(level=("to", "above", "below", "past", "into"), before=("from",))
_REACH = Frame(level=("", "at", "to", "around", "above", "with"), before=("from",))

_HAD = Frame(object=("", "with", "at", "on"))
_POLLS = listed("en", "ratings", judged=_JUDGED, level=_LEVEL, move=_MOVE, reach=_REACH, had=_HAD)

_OTHERS = (
    Row(VERB, Sense.VOTE, "vote cast_a_vote cast_their_votes"),
    Row(VERB, Sense.VOTE_STAND, "come speak stand stay whip remain kick line rally unite unify rail cast be go"
        " join"),
    Row(NOUN, Sense.VOTE, "vote ballot division tally"),
    Row(VERB, Sense.VOTE_FOR, "support back endorse favour favor second champion"),
    Row(VERB, Sense.STANCE_FOR, "defend"),
    Row(NOUN, Sense.VOTE_FOR, "support backing endorsement assent"),
    Row(PHRASE, Sense.VOTE_FOR, "in_favour in_favor in_favour_of in_favor_of in_support_of in_the_affirmative"),
    Row(VERB, Sense.VOTE_AGAINST, "oppose reject resist object"),
    Row(VERB, Sense.STANCE_AGAINST, "repudiate denounce condemn decry torpedo rebuff spurn shun sink scuttle disown"
        " filibuster"),
    Row(NOUN, Sense.VOTE_AGAINST, "opposition rejection objection"),
    Row(PHRASE, Sense.VOTE_AGAINST, "against opposed_to in_opposition_to in_the_negative dead_set_against"),
    Row(VERB, Sense.VOTE_ABSTAIN, "abstain"),
    Row(NOUN, Sense.VOTE_ABSTAIN, "abstention"),
    Row(VERB, Sense.VOTE_SPLIT, "split divide fracture splinter"),
    Row(ADJECTIVE, Sense.VOTE_SPLIT, "divided torn"),
    Row(VERB, Sense.DECIDE_PASS, "pass approve adopt ratify enact authorise authorize confirm carry"
        " give_the_green_light"),
    Row(NOUN, Sense.DECIDE_PASS, "passage adoption ratification enactment"),
    Row(VERB, Sense.DECIDE_REJECT, "reject defeat block veto quash scupper vote_down turn_down"),
    Row(VERB, Sense.DECIDE_CLEAR, "okay green-light greenlight rubber-stamp uphold vote_through wave_through"
        " nod_through push_through sign_off_on say_yes_to sanction assent_to bless ram_through railroad_through"
        " muscle_through steer_through force_through rush_through drive_through bulldoze_through shepherd_through"),
    Row(VERB, Sense.DECIDE_SINK, "kill sink scrap torpedo derail scuttle shelve nix spike bury thwart stymie halt"
        " throw_out shoot_down strike_down knock_down knock_back see_off snub dump axe doom stonewall rebuff"
        " spurn repudiate negative trounce say_no_to put_paid_to disallow"),
    Row(NOUN, Sense.DECIDE_REJECT, "rejection defeat veto"),
    Row(VERB, Sense.HARM_KILL, "kill die murder perish"),
    Row(NOUN, Sense.HARM_KILL, "death killing murder fatality"),
    Row(VERB, Sense.HARM_INJURE, "injure wound hurt"),
    Row(NOUN, Sense.HARM_INJURE, "injury wound"),
    Row(VERB, Sense.HARM_DETAIN, "detain arrest capture jail"),
    Row(NOUN, Sense.HARM_DETAIN, "detention arrest capture"),
    Row(VERB, Sense.POST_HOLD, "chair head lead preside govern co-chair direct serve act"),
    Row(VERB, Sense.POST_TAKE, "become take_office take_over take_charge take_the_oath assume assume_office return"
        " step_in step_up"),
    Row(VERB, Sense.POST_NAME, "elect appoint name swear_in confirm reappoint re-elect reelect install inaugurate"
        " anoint promote select choose pick tap reinstate designate proclaim unveil crown make"),
    Row(VERB, Sense.POST_PROPOSE, "nominate propose tip"),
    Row(VERB, Sense.POST_OUST, "oust dismiss sack fire remove relieve depose impeach unseat axe topple"),
    Row(VERB, Sense.POST_REPLACE, "replace succeed"),
    Row(NOUN, Sense.POST_TAKE, "election appointment inauguration"),
    Row(NOUN, Sense.POST_PROPOSE, "nomination candidacy"),
    Row(VERB, Sense.POST_LEAVE, "resign quit step_down stand_down retire"),
    Row(NOUN, Sense.POST_LEAVE, "resignation dismissal ouster"),
    Row(VERB, Sense.LET_IN, "authorise authorize permit allow admit"),
    Row(NOUN, Sense.LET_IN, "entry authorisation authorization permission deployment"),
)  # fmt: skip

_VERBS = (
    Row(VERB, Sense.BE, "be", Frame(level=("", "at", "around", "above", "below"))),
    Row(VERB, Sense.HAVE, "have"),
    Row(VERB, Sense.SAY, "say find show tell report announce state reveal indicate suggest declare express feel think"
        " believe answer respond"),
    Row(VERB, Sense.DENY, "deny dispute refute"),
    Row(VERB, Sense.INTEND, "intend plan hope expect vow promise pledge aim seek"),
    Row(VERB, Sense.FUTURE, "will shall"),
    Row(VERB, Sense.CONDITIONAL, "would"),
    Row(VERB, Sense.POSSIBLE, "may might could can should must"),
    Row(VERB, Sense.HELPING, "do"),
    Row(VERB, Sense.OTHER, "do make take call follow ask describe accuse warn insist demand claim urge argue"
        " raise file"
        " force pay meet run move live believe happen turn break cross speak arrive use become try provide introduce"
        " table conduct publish release handle manage lead govern visit travel sign send receive work seek"
        " allow create"
        " include discuss convene propose remain criticise criticize add regret begin end close open enter win"
        " lose write"
        " throw lend instruct attend assume stay know need help change spend cut tax fight battle hunt tackle"),
    Row(VERB, Sense.OTHER, "continue seem appear tend acknowledge acquire adapt adjust affect afford alter apologise"
        " apologize apply appreciate arise arrange assess assign assist assure avoid await belong bring calculate"
        " celebrate cite clarify collect combine compare compete complain comply comprise concede conclude"
        " confront connect consist contain convince cooperate cope dedicate define deliver demonstrate depend"
        " deprive deserve destroy detect determine develop differ disappear discover distribute dominate donate"
        " emerge emphasise emphasize employ encourage engage enhance ensure entitle evacuate examine expand"
        " explain explore expose flee foresee forget generate hear identify ignore imagine implement imply impose"
        " incorporate inform inherit initiate inspect integrate interpret intervene invest investigate invite"
        " involve justify kneel learn listen mobilise mobilize negotiate notify obey observe occur organise"
        " organize overcome overlook owe persuade possess postpone prepare preserve pretend prevent proceed"
        " protect prove pursue qualify react realise realize reassure recognise recognize reconcile refer reflect"
        " reinforce relate rely relieve remember remind remove represent require reside resolve restore restrict"
        " resume retain satisfy seize sell simplify solve steal strengthen strive suffer suggest surrender survive"
        " sustain swear teach testify thank threaten translate transform treat utilise"
        " vanish weaken wander", finite=True),
)  # fmt: skip

_CLOSED = {
    WordClass.DETERMINER: "the a an this that these those all both each every no some any most several many few"
    " another other",
    WordClass.POSSESSIVE: "its his her their our my",
    WordClass.PRONOUN: "I i we you it he she they him me them this that her",
    WordClass.PREPOSITION: "in on at by for with against to like from under over after before during without about"
    " between among despite as as_to into past above below near according_to toward towards via amid versus"
    " compared_with compared_to than on_top_of off through across along within inside outside beyond"
    " throughout until till thanks_to owing_to because_of",
    WordClass.OF: "of",
    WordClass.GENITIVE: "'s ’s ' ’",
    WordClass.CONJUNCTION: "and or nor &",
    WordClass.CONTRAST: "as but while whereas although though yet meanwhile",
    WordClass.RELATIVE: "who which that whom when where because since if",
    WordClass.WHOSE: "whose",
    WordClass.NEGATION: "not never n't n’t no_longer",
    WordClass.INFINITIVE_MARK: "to",
    WordClass.NOUN: "plan vow pledge promise aim hope report name head record show seat stand measure state call move"
    " work claim demand visit use help need change cut tax spend travel release table force fight turn break run win"
    " rate hold command score top hit place set start end finish face view want find put block whip whips dispute"
    " family assembly supply reply anomaly bully monopoly folly ally jelly belly butterfly gully duopoly oligopoly"
    " homily doily dragonfly filly holly trolley volley",
    WordClass.ADVERB: "for_example for_instance in_contrast by_contrast in_turn in_general in_addition moreover"
    " overall strongly moderately fully partly completely firmly deeply openly heavily overwhelmingly"
    " only just also still now then again nearly almost about around some roughly approximately"
    " barely even already recently currently too meanwhile respectively later up down somewhat as_many_as as_few_as"
    " slightly sharply narrowly broadly generally mostly further well back either merely more_than less_than over"
    " fewer_than at_least at_most under there however abroad overseas",
    WordClass.ADJECTIVE: "public popular strong overall national new latest record low high lowest highest net broad"
    " widespread lukewarm own previous current first second far_left far_right hard_left hard_right friendly likely"
    " unlikely elderly deadly costly lovely lonely daily weekly monthly yearly quarterly early ugly timely untimely"
    " cowardly scholarly orderly disorderly unruly worldly motherly fatherly brotherly lively deathly ghostly kindly"
    " leisurely heavenly earthly bodily neighbourly neighborly womanly manly",
}
_FORCES = listed("en", "forces")
"""The lexicon's rows on forces, and on letting them in, through and out."""

LEXICON = LexiconWords(
    rows=(*_POLLS, *_VERBS, *_OTHERS, *_FORCES),
    closed=_CLOSED,
    verb=verb,
    noun=noun,
    adjective=adjective,
    choices=(
        Choice(takes=NOUN, words="forces", before="name adjective of number determiner noun verb"),
        Choice(takes=NOUN, words="force", before="name adjective word", after="preposition mark end infinitive of"),
        Choice(takes=NOUN, words="bases base", before="name adjective of number determiner noun word possessive"),
        Choice(takes=NOUN, words="public", before="determiner", after="verb preposition mark"),
        Choice(
            takes=ADJECTIVE,
            before="determiner possessive adjective genitive of preposition conjunction start mark"
            " share number verb adverb",
        ),
        Choice(takes=WordClass.CONTRAST, words="as", after="share number"),
        Choice(
            takes=WordClass.ADVERB,
            words="about over around under",
            after="share number",
            before="start mark contrast conjunction preposition",
        ),
        Choice(takes=WordClass.INFINITIVE_MARK, words="to", after="verb"),
        Choice(takes=WordClass.RELATIVE, words="that", after="share number determiner pronoun possessive"),
        Choice(
            takes=WordClass.RELATIVE,
            words="that",
            before="noun name share number verb",
            after="preposition verb determiner pronoun possessive name number share noun adjective",
        ),
        Choice(takes=WordClass.POSSESSIVE, words="her", after="noun adjective share"),
        Choice(takes=PHRASE, words="against", before="share number verb adverb date", not_after="share number"),
        Choice(takes=VERB, words="opposed", after_words="by"),
        Choice(takes=VERB, words="opposed", after="determiner pronoun name possessive noun"),
        Choice(takes=PHRASE, words="opposed", before="share number verb adverb noun"),
        Choice(
            takes=VERB,
            words="back",
            before="share number noun name pronoun relative infinitive negation verb",
            after="determiner name pronoun noun possessive adjective",
        ),
        Choice(takes=WordClass.ADVERB, words="back"),
        Choice(takes=NOUN, words="whip whips", before="verb", after="preposition"),
        Choice(
            takes=VERB,
            words="backing",
            before="preposition verb",
            after="determiner name pronoun possessive",
        ),
        Choice(takes=WordClass.ADVERB, words="over under", after="number share determiner"),
        Choice(takes=NOUN, before="determiner possessive adjective genitive whose of preposition"),
        Choice(
            takes=NOUN, before="noun name number share start mark conjunction contrast", after_words="for among amongst"
        ),
        Choice(takes=NOUN, before="share number", after="preposition"),
        Choice(takes=NOUN, before="share number", before_that="determiner", after="mark end"),
        Choice(takes=NOUN, before="start", after="preposition verb mark end noun of name share"),
        Choice(takes=NOUN, before="name", after="verb share"),
        Choice(takes=NOUN, words="plan plans", before="word", before_that="genitive", after="verb"),
    ),
    order=(
        WordClass.VERB,
        WordClass.DETERMINER,
        WordClass.PREPOSITION,
        WordClass.PRONOUN,
        WordClass.NOUN,
        PHRASE,
        WordClass.ADJECTIVE,
        WordClass.ADVERB,
    ),
    head_last=True,
    undoing=("did not", "does not", "do not", "didn't", "doesn't", "don't", "didn’t", "doesn’t", "don’t"),
    separable=frozenset({"down", "out", "through", "back", "aside", "off"}),
    inverts=False,
    absolute=("with",),
    guesses=(("ed", Tense.PAST, ADJECTIVE), ("ly", None, WordClass.ADVERB)),
    beside_verbs=frozenset({"ly"}),
    former=("from",),
    listing=("", "for", "of", "to", "by", "like", "as"),
    respective=("respectively",),
    fields="area areas issue issues sector sectors topic topics field fields policies services",
    topic=("for", "on"),
    origin=("of", "from", "in"),
    aimed=("to", "for", "of", "with", "in", "on", "about", "towards", "toward"),
    versus=("compared with", "compared to", "compared against"),
    opposed=("against", "to", "versus"),
    timed=("in", "during", "for", "by", "throughout"),
    nobody=frozenset({"no", "none", "neither", "nobody"}),
    rated=("in", "as", "on"),
    level=("", "at", "with", "of"),
    apart=("'s", "n't", "s'", "'ve"),
)
