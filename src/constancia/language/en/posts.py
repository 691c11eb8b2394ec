"""Posts as English names them; every word folded."""

from __future__ import annotations

from constancia.language.shape.posts import Posts
from constancia.language.shape.speech import words

POSTS = Posts(
    heads=words(
        """
        president minister premier chancellor secretary undersecretary senator sen representative rep congressman
        congresswoman lawmaker legislator mp mk deputy assemblyman assemblywoman councillor councilman
        councilwoman governor gov mayor director head chief chair chairman chairwoman chairperson leader
        spokesman spokeswoman spokesperson prosecutor judge justice magistrate rapporteur ombudsman ambassador
        envoy consul rector dean bishop archbishop cardinal speaker whip coordinator treasurer ceo executive
        attorney inspector member chancellor commander
        """
    ),
    bare=words("member executive attorney inspector head chief commander general"),
    portfolio=words(
        """
        minister secretary undersecretary ambassador envoy mayor governor gov rapporteur bishop archbishop
        """
    ),
    modifiers=words(
        """
        vice prime deputy first second assistant associate chief general special foreign interior defense defence
        finance justice health education security cabinet strategic industries culture trade labor labour
        environment energy transport home attorney inspector ranking minority majority house senate state
        executive managing senior top u.s us opposition party permanent high army navy police presidential
        national federal government
        """
    ),
    former=words("former ex then then-"),
    former_prefix=("ex-", "ex"),
    interim=words("interim caretaker provisional"),
    acting=words("acting"),
    of=words("of for to on at in"),
    sides=words("majority minority opposition"),
    tags=frozenset(),
    inside=words("of the for and on in to"),
    becomes=words("is was becomes became become remains"),
    was=words("was"),
    will=frozenset({("will", "be"), ("is", "to", "be", "named"), ("will", "become")}),
    possessives=words("its their his her"),
    removed=words("dismissed sacked ousted removed fired replaced"),
    elected=words("elected named appointed"),
)
