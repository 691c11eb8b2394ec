"""What English names are made of; every word folded."""

from __future__ import annotations

from constancia.language.es.names import NAMES as SPANISH
from constancia.language.shape.names import NameWords
from constancia.language.shape.speech import words

NAMES = NameWords(
    given=SPANISH.given
    | words(
        """
        aaron abigail adam aisha alan albert alexander alexandra alice alison allen amanda amy andrew andy angela
        ann anna anne anthony antony arthur ashley barack barbara barry ben benjamin bernard bernie bill billy
        bob bobby brad bradley brandon brenda brett brian bruce bryan carl carly carol caroline catherine charles
        charlie chelsea cheryl chris christine christopher chuck cindy clarence colin cory craig cynthia dale dan
        dana daniel david dean deborah debbie denis dennis derek diana diane dick don donald donna doug douglas
        drew dwight dylan ed eddie edward eleanor elizabeth ellen emily emma eric erica ethan eugene evan evelyn
        frances francis frank fred gary gene geoffrey george gerald gillian glenn gordon grace graham grant greg
        gregory hannah harold harry hassan heather helen henry hillary howard huma hugh ian irene ivan ivanka
        jack jackie jacob jake james jamie jan jane janet jason jay jean jeb jeff jeffrey jen jennifer jeremy
        jerry jesse jessica jim jimmy joan joe joel john jon jonathan jordan joseph josh joshua joyce juanita
        judith judy julia julie justin karen karl kate katherine kathleen kathy katie keith kelly ken kenneth
        kevin kim kirsten kristen kyle larry laura lauren lawrence lee leonard leslie lewis liam linda lindsey
        lisa liz logan louis louise lucy luke lynn madison marcus margaret maria marie mark martha martin mary
        matt matthew maureen max megan melania melissa michael michelle mike mitch mitt mohamed mohammed nancy
        natalie nathan neil newt nicholas nick nicole nigel noah norman oliver olivia oscar pamela pat patricia
        patrick paul paula peter phil philip phyllis rachel ralph rand ray raymond rebecca reince richard rick
        rob robert robin roger ron ronald rosa rosalind rose ross roy russell ruth ryan sally sam samantha samuel
        sandra sara sarah scott sean sharon shirley simon sophia sophie stephanie stephen steve steven stewart
        stuart sue susan suzanne tamara ted teresa terry theresa thomas tim timothy todd tom tony tracy tyler
        valerie vanessa victor victoria vincent virginia walter warren wayne wendy wesley will william zachary
        """
    ),
    organisations=words(
        """
        academy administration agency alliance army assembly association authority bank board brigade bureau
        cabinet campaign center centre chamber church club coalition college command commission committee company
        confederation conference congress corps corporation council court department division embassy federation
        force forces forum foundation front fund group guard hospital house institute institution intelligence
        league legislature ministry mission movement museum nations navy network news office organization
        organisation parliament party patrol pentagon police post press project senate service services society
        studies survey team television times tribunal union university watch democrats republicans journal
        gazette herald inc corp llc ltd co knesset bundestag observatory consortium trust cross crescent marines
        republican democratic
        """
    ),
    matters=words(
        """
        rights human health education justice defense defence security national international federal public
        civil foreign affairs budget energy commerce labor labour treasury homeland
        """
    ),
    organisations_known=words(
        """
        un nato eu imf bbc cnn nbc abc cbs msnbc fox reuters ap afp fbi cia nsa iachr kremlin elysee politico
        breitbart huffpost huffington google facebook twitter ipsos gallup quinnipiac amnesty hamas hezbollah
        isis isil gop dnc rnc likud shas
        """
    ),
    fixed=frozenset({"united nations", "united states", "human rights", "white house", "supreme court"}),
    places=SPANISH.places
    | words(
        """
        alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho
        illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
        mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania tennessee
        texas utah vermont virginia wisconsin wyoming carolina dakota york london paris berlin rome moscow
        beijing tokyo geneva brussels vienna jerusalem gaza kyiv kiev nairobi dakar ankara istanbul baghdad kabul
        damascus tehran chicago boston houston dallas philadelphia phoenix detroit seattle atlanta denver
        baltimore orlando cleveland manchester birmingham england scotland wales europe asia africa america
        britain u.s u.k usa uk us washington d.c
        """
    ),
    place_heads=words(
        """
        mount lake river port fort saint st san santa cape gulf new north south east west las los el
        """
    ),
    place_before=words("in from near outside across throughout to"),
    place_nouns=words("city town province region district state county village island"),
    places_alone=False,
    her_titles=words(
        """
        mrs ms miss dame lady madam baroness congresswoman chairwoman spokeswoman councilwoman assemblywoman
        businesswoman queen princess sister duchess countess alderwoman forewoman
        """
    ),
    his_titles=words(
        """
        mr sir lord baron congressman chairman spokesman councilman assemblyman businessman king prince duke alderman
        father pope cardinal archbishop imam
        """
    ),
    honorifics=words(
        """
        mr mrs ms miss dr sir dame lord lady gen general col colonel capt captain adm admiral lt lieutenant maj
        major sgt sergeant commander prof professor father sister brother rev reverend commissioner cpl pvt brig
        marshal uncle aunt rear brigadier wing squadron detective datuk dato seri tan sri tun hon honourable honorable
        alhaji sheikh mullah ayatollah maulana ustaz pastor baroness baron viscount datin haji engr barr
        """
    ),
    inside=words("of the for and on de del la van von bin al du da di le"),
    bound=SPANISH.bound,
    never=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december the a an this that these those his her its their our your my
        he she it they we i you who what when where why how if in on at by for from with without to of as and but
        or nor so yet because since after before during while although though until unless about above across
        against among around behind below beyond despite between under over through into not no yes all both some
        many most more several each every other another such one two three four five six seven eight nine ten
        dozens hundreds thousands there here now then later also even just only still however meanwhile moreover
        instead asked speaking according earlier last next today yesterday tomorrow is are was were has have had
        do does did will would can could may might must should nobody everyone everything nothing something let
        please thanks source editor photo updated published article bill resolution motion act amendment section
        chapter part new first second third mr mrs ms dr
        """
    ),
    tags=words(
        """
        conservative conservatives labour labor liberal republican republicans democrat democrats democratic
        independent socialist communist green tory unionist nationalist
        """
    ),
    demonyms=words(
        """
        american british french german spanish italian russian chinese japanese mexican peruvian chilean
        argentine argentinian colombian venezuelan ecuadorian bolivian brazilian canadian cuban israeli
        palestinian turkish iranian iraqi syrian afghan ukrainian polish indian pakistani korean african european
        asian latin arab muslim jewish christian catholic democrat republican democratic conservative kenyan
        nigerian nigerien senegalese haitian honduran guatemalan panamanian egyptian saudi norwegian swedish
        danish dutch greek irish scottish welsh english australian
        """
    ),
)
