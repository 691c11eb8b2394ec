"""The English lexicon: what the words of reports mean, by class and sense."""

from __future__ import annotations

from constancia.language.en.inflection import adjective, noun, verb
from constancia.language.shape.lexicon import Choice, Frame, LexiconWords, Row, Tense, WordClass
from constancia.language.shape.senses import Sense

VERB, NOUN, ADJECTIVE, PHRASE = WordClass.VERB, WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PHRASE

_JUDGED = Frame(object=("", "of", "with", "in", "to", "for", "by", "about"))
_LEVEL = Frame(level=("at", "to", "on", "around", "near", "above", "below", "with"), before=("from",))
_MOVE = Frame(level=("to", "above", "below", "past", "into"), before=("from",))
_REACH = Frame(level=("", "at", "to", "around", "above", "with"), before=("from",))

_POLLS = (
    Row(VERB, Sense.POLL_APPROVE, "approve support back favour favor endorse want trust agree welcome applaud"
        " champion think_well accept", _JUDGED),
    Row(VERB, Sense.POLL_DISAPPROVE, "disapprove oppose reject dislike distrust disagree condemn object resent"
        " denounce", _JUDGED),
    Row(VERB, Sense.SIDE_WEAK, "support back favour favor endorse want trust agree welcome applaud champion"
        " accept condemn object denounce resent disagree dislike"),
    Row(NOUN, Sense.POLL_APPROVE, "approval approval_rating approval_rate approval_number approval_figure"
        " approval_percentage approval_score trust_rating trust_score trust_scores"
        " confidence_rating satisfaction_score positive_one"
        " favourable_one favorable_one approval_level job_approval job_approval_rating popularity"
        " popularity_rating popularity_level popularity_score favourability favorability favourability_rating"
        " favorability_rating favourable_rating favorable_rating favourable_view favorable_view positive_view"
        " favourable_opinion favorable_opinion positive_opinion positive_rating positive_image favourable_image"
        " favorable_image"
        " favourable_impression favorable_impression positive_impression favourable_ones favorable_ones"
        " positive_ones support favourability_score favorability_score favourability_index favorability_index"
        " positive_opinions positive_views positive_ratings favourable_opinions favorable_opinions favourable_views"
        " favorable_views approval_ratings approval_scores"
        " share/proportion/percentage/number_of_positive/favourable/favorable/good_ratings/views/opinions/reviews"
        " positive/high/good/favourable/favorable_marks/reviews/grades/mark/review/grade"
        " positive/high/good/favourable/favorable_job_ratings/rating favourable/favorable/positive_perception/attitude"
        " favourable/favorable/positive_perception_level positive_public_perception positive_evaluation"
        " public_support popular_support satisfaction satisfaction_rating trust backing public_approval"
        " voter_approval satisfaction_rate satisfaction_level satisfaction_ratings popularity_ratings popularity_rate"
        " trust_ratings trust_level support_rate support_level support_rating support_levels favourability_ratings"
        " favorability_ratings acceptance acceptance_rate public_backing confidence favourables favorables"),
    Row(NOUN, Sense.POLL_DISAPPROVE, "disapproval disapproval_rating disapproval_rate disapproval_number"
        " disapproval_figure disapproval_percentage disapproval_score distrust_rating negative_one unfavourable_one"
        " unfavorable_one job_disapproval unpopularity rejection"
        " rejection_rate rejection_rating unfavourability unfavorability unfavourable_rating unfavorable_rating"
        " unfavourable_view unfavorable_view negative_view unfavourable_opinion unfavorable_opinion"
        " negative_opinion negative_rating negative_image unfavourable_image unfavorable_image"
        " unfavourable_impression unfavorable_impression negative_impression unfavourable_ones unfavorable_ones"
        " negative_ones unfavourability_score unfavorability_score negative_opinions negative_views negative_ratings"
        " unfavourable_opinions unfavorable_opinions unfavourable_views unfavorable_views disapproval_ratings"
        " negative/low/bad/poor/unfavourable/unfavorable_marks/reviews/grades/mark/review/grade"
        " negative/low/bad/poor/unfavourable/unfavorable_job_ratings/rating"
        " negative/unfavourable/unfavorable_perception/attitude negative_evaluation"
        " dissatisfaction dissatisfaction_rating dissatisfaction_rate distrust_ratings distrust opposition"
        " unpopularity_rating public_opposition"
        " popular_opposition public_disapproval unfavourables unfavorables"),
    Row(NOUN, Sense.POLL_APPROVE, "rating"),
    Row(NOUN, Sense.SIDE_WEAK, "rating support backing trust acceptance confidence opposition distrust rejection"
        " satisfaction dissatisfaction support_rate support_level support_rating support_levels"),
    Row(PHRASE, Sense.POLL_APPROVE, "happy content doing_well done_well doing_a_good_job done_a_good_job"
        " doing_a_great_job doing_an_excellent_job performing_well in_favour in_favor in_favour_of in_favor_of"
        " supportive_of happy_with"
        " satisfied_with satisfied pleased_with favourably favorably positively in_agreement_with"
        " favourable_to favorable_to favourable_towards favorable_toward favorable_towards favourable favorable"
        " positive_about a_favourable_view_of a_favorable_view_of a_favourable_opinion_of a_favorable_opinion_of"
        " a_positive_view_of a_positive_opinion_of a_good_opinion_of a_favourable_impression_of"
        " a_favorable_impression_of approvingly a_favourable_view a_favorable_view a_positive_view"
        " a_favourable_opinion a_favorable_opinion a_favourable_one a_favorable_one a_positive_one happy_about"
        " pleased_about a_good_impression_of a_high_opinion_of excellent_or_good good_or_excellent very_good_or_good"
        " good_or_very_good great_or_good good_or_great", _JUDGED),
    Row(PHRASE, Sense.POLL_DISAPPROVE, "unhappy doing_badly done_badly doing_a_bad_job done_a_bad_job"
        " doing_a_poor_job done_a_poor_job doing_poorly performing_badly performing_poorly against opposed_to"
        " opposed against_it against_him against_her"
        " against_them unhappy_with unfavourable_to unfavorable_to unfavourable_towards unfavorable_toward"
        " unfavorable_towards unfavourable unfavorable negative_about dissatisfied_with"
        " dissatisfied displeased_with unfavourably unfavorably negatively poorly not_in_favour not_in_favor"
        " an_unfavourable_view_of an_unfavorable_view_of an_unfavourable_opinion_of an_unfavorable_opinion_of"
        " a_negative_view_of a_negative_opinion_of a_poor_opinion_of an_unfavourable_view an_unfavorable_view"
        " a_negative_view an_unfavourable_opinion an_unfavorable_opinion an_unfavourable_one an_unfavorable_one"
        " a_negative_one unhappy_about dissatisfied_about angry_about a_bad_impression_of"
        " a_low_opinion_of a_dim_view_of"
        " bad_or_terrible poor_or_very_poor bad_or_very_bad very_bad_or_bad poor_or_terrible bad_or_awful"
        " terrible_or_bad very_poor_or_poor"
        " less/little/not_very/not_too_or_not_at_all_satisfied/happy/pleased/confident"
        " less/little_or_not_at_all_satisfied_with less/little_or_not_satisfied", _JUDGED),
    Row(PHRASE, Sense.POLL_APPROVE,
        "doing/done/does/did_a/an_fair/decent/solid/outstanding_job doing/done/does/did_a_good/great_one"
        " doing/does/did_quite/very_well does/did_well does/did_a_good/great_job"
        " a_good/great_president/leader/premier/mayor/governor/minister/chancellor"
        " best/highest/top/worst/lowest_rated best-rated highest-rated top-rated worst-rated lowest-rated"
        " best/highest/worst/lowest_evaluated most/least/more/less_popular"
        " best/highest/worst/lowest/top/first_ranked highest/lowest/top/best/worst-ranked/scoring"
        " most/least_liked/trusted"
        " head/heads/headed/top/tops/topped/lead/leads/led_the_ranking/rankings/list/table",
        _JUDGED),
    Row(PHRASE, Sense.POLL_DISAPPROVE,
        "doing/done/does/did_a/an_terrible/awful/lousy/horrible_job doing/done/does/did_a_bad/poor_one"
        " doing/does/did_quite/very_badly does/did_badly/poorly does/did_a_bad/poor_job"
        " a_bad/poor/terrible_president/leader/premier/mayor/governor/minister/chancellor",
        _JUDGED),
    Row(VERB, Sense.POLL_WORK, "do handle perform govern manage work conduct"),
    Row(VERB, Sense.POLL_JUDGE, "view rate see regard judge consider evaluate assess grade perceive call label"
        " describe deem"),
    Row(NOUN, Sense.POLL_RATING, "rating ratings image score standing"),
    Row(NOUN, Sense.POLL_WORK, "performance job_performance handling how leadership work job management administration"
        " job_as_president conduct stewardship way action activity track_record tenure"),
    Row(NOUN, Sense.POLL_ASKED, "respondent voter american briton brit australian canadian person people adult"
    " citizen"
        " resident public electorate population woman women man men participant peruvian chilean mexican colombian"
        " israeli korean indian nigerian kenyan filipino irish scot new_zealander south_african kiwi jamaican"
    " ghanaian"
        " ugandan pakistani ukrainian german european turk japanese brazilian argentine spaniard french british"
        " taxpayer household constituent parent student those majority surveyed polled rest third half"
        " over_half more_than_half just_over_half just_under_half under_half less_than_half salvadoran"
        " venezuelan ecuadorian bolivian guatemalan honduran trinidadian welsh londoner texan californian"
        " new_yorker floridian participants_in_the_poll interviewees interviewee"
        " respondents/people/voters/adults/citizens/residents_interviewed/surveyed/polled/questioned/sampled"),
    Row(NOUN, Sense.MEMBERS, "man member lawmaker legislator senator mp deputy delegate shareholder vote ballot"
        " seat share party caucus bloc councillor councilor board stake stakeholder creditor company"),
    Row(PHRASE, Sense.POLL_ASKING, "asked_about when_asked_about questioned_about in_the_case_of as_for regarding"
        " concerning on_the_question_of with_regard_to with_respect_to"),
    Row(NOUN, Sense.POLL, "poll survey pollster tracker opinion_study barometer study tracking_poll opinion_poll"
        " newspoll result finding figure list level ranking reason"),
    Row(VERB, Sense.LEVEL_STAND, "stand sit hover remain stay hold settle rest come be peak average", _LEVEL),
    Row(VERB, Sense.LEVEL_STAND, "reach hit touch average exceed total register top record measure near", _REACH),
    Row(VERB, Sense.LEVEL_MOVE, "rise fall drop slip climb increase decline plunge sink slide jump edge tick dip"
        " tumble go grow surge slump move recover rebound plummet inch bounce improve collapse soar nosedive creep"
        " decrease descend crash dive shrink skyrocket leap spike worsen gain double halve", _MOVE),
    Row(VERB, Sense.LEVEL_PUT, "put place show give find set have peg estimate measure see record", _REACH),
    Row(VERB, Sense.LIST_NEXT, "follow trail"),
    Row(PHRASE, Sense.LIST_NEXT, "faring/fared_less_well/worse/worst/better/best"
        " ahead_of next_came behind_were next_is next_was"),
    Row(VERB, Sense.LEVEL_EXCEED, "exceed outweigh outnumber surpass outstrip top"),
    Row(NOUN, Sense.LEVEL_AT, "level rate mark figure"),
    Row(NOUN, Sense.LEVEL_NET, "net_approval net_approval_rating net_favourability net_favorability net_rating"
        " net_score net_popularity net_satisfaction net_trust net"),
    Row(NOUN, Sense.LEVEL_CHANGE, "rise fall drop decline increase slump jump gain loss point percentage_point"
        " dip climb surge slide swing mark threshold barrier"),
    Row(VERB, Sense.HAVE, "have get hold enjoy register post receive record command win earn draw garner score"
        " retain maintain boast see keep face suffer achieve obtain secure attract leave end start begin finish",
        Frame(object=("", "with", "at", "on"))),
)  # fmt: skip

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
    WordClass.PRONOUN: "I i we you it he she they him them this that her",
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
_FORCES = (
    Row(NOUN, Sense.FORCE, "troop soldier marine warship contingent peacekeeper serviceman servicemen servicewomen"
        " service_member servicemember sailor airmen frigate submarine destroyer corvette gunboat aircraft_carrier"
        " battalion brigade regiment squadron army navy air_force armed_forces defence_force defense_force"
        " coast_guard marine_corps military paratrooper commando infantry legionnaire mercenary gendarme detachment"
        " garrison gi warplane fighter_plane bomber special_forces peacekeeping_force military_personnel naval_vessel"
        " fighter_jet"
        " military_presence multinational_security_support_mission"
        " security_support_mission peacekeeping_mission multinational_force multinational_mission peace_force"
        " stabilisation_force stabilization_force visiting_force flotilla battlegroup battle_group task_group"
        " combat_team expeditionary_force national_guard armed_personnel peacekeeping_contingent"),
    Row(NOUN, Sense.FORCE_WEAK, "force personnel mission delegation unit ship vessel boat cutter aircraft plane"
        " jet helicopter drone crew officer police policeman policemen agent member adviser advisor instructor trainer"
        " base presence fleet convoy ranger guard"
        " police_officer rotation operation wing corps platoon task_force cadet airman reservist team medic engineer"
        " tanker sapper"),
    Row(ADJECTIVE, Sense.FORCE_MARK, "military naval armed uniformed foreign peacekeeping multinational combat"
        " stabilisation stabilization intervention paramilitary instructor troop"),
    Row(NOUN, Sense.FORCE_COME, "entry entrance transit passage stay presence arrival visit access overflight landing"
        " docking stationing basing establishment training exercise drill patrol port_call stopover use return"
        " rotation movement stationed"),
    Row(VERB, Sense.FORCE_COME, "enter transit stay remain arrive visit access overfly land dock station base"
        " establish train exercise patrol host operate rotate use circulate serve conduct exist return carry_out"
        " cross move refuel call anchor go come take_part maintain keep retain pursue"),
    Row(NOUN, Sense.FORCE_GO, "deployment dispatch participation contribution mandate redeployment involvement"
        " sending dispatching employment intervention"),
    Row(VERB, Sense.FORCE_GO, "deploy send dispatch participate contribute redeploy commit despatch join resend re-send"
        " partake airlift fly"),
    Row(VERB, Sense.LET_IN, "let approve ratify endorse extend renew prolong consent greenlight clear agree"
        " decide sign"
        " sanction ok okay concur open_the_door clear_the_way pave_the_way give_way welcome grant_access enable accept"
        " rubber-stamp rubberstamp back make_possible sign_off sign_off_on give_assent facilitate wave_through"
        " nod_through usher_in assent acquiesce"),
    Row(NOUN, Sense.LET_IN, "approval green_light go-ahead consent nod blessing clearance permit licence license"
        " free_way assent all-clear extension renewal ratification concurrence mandate_extension agreement deal pact"
        " accord memorandum treaty authority leave okay free_rein basis lease sign-off thumbs-up"),
    Row(VERB, Sense.LET_GIVE, "give grant issue receive secure obtain win get provide extend accord"),
    Row(VERB, Sense.LET_ASK, "ask request seek propose plan consider debate discuss weigh mull table submit introduce"
        " want urge recommend call_for push_for lobby persuade convince"),
    Row(NOUN, Sense.LET_ASK, "request proposal plan motion bill draft bid"),
    Row(VERB, Sense.LET_REFUSE, "reject refuse bar ban block deny prohibit decline revoke veto forbid suspend scrap"
        " oppose cancel withdraw withhold rescind terminate halt overturn end turn_down turn_away vote_down throw_out"
        " rule_out strike_down annul fail tear_up abrogate"),
    Row(NOUN, Sense.LET_REFUSE, "rejection refusal ban veto denial revocation cancellation suspension termination"
        " prohibition"),
    Row(PHRASE, Sense.LET_REFUSE, "against"),
    Row(VERB, Sense.LET_END, "expel kick_out oust evict leave order_out"),
    Row(NOUN, Sense.LET_END, "expulsion withdrawal pullout departure exit"),
)  # fmt: skip
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
