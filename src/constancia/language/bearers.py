"""Who bears a given name, women or men: what "she" and "he" may go back to; every word folded."""

from __future__ import annotations

from constancia.language.shape.speech import words

_WOMEN = words(
    """
    abigail adele agnes alice alison amy anabel anahi ann annabel anne anneliese annette araceli aydee beate
    beatrice beatriz belen bernadette bridget brigitte bronwyn candy carme carmen carole caroline carolyn catherine
    celeste charlotte cheryl christiane christine cindy claire clotilde colette concepcion constance consuelo daisy
    damaris daphne dawn debbie deborah denise denisse desiree diane dolly dolores doris dorothy dulce edith eileen
    eleanor elisabet elisabeth elise elizabeth ellen emily erin estelle ester esther eunice evelyn febe felicidad
    felicitas flor frances geraldine gertrudis ghislaine gillian giselle gladis gladys grace greer gretchen gudrun
    hannah harriet haydee heather heidi heidy heike helen helene hillary ilse ines ingeborg ingrid irene iris isabel
    isabelle itziar ivonne izaskun jacqueline jane janet janeth jannet jasmine jazmin jeanette jeanine jeanne
    jeannette jen jennifer jill joanne joelle josephine josette joyce judith judy jules julie juliette karen karin
    kate katherine kathleen kathrin kathy katie katrin keiko kirsten kirsty kristen kristine leah leonor leonie
    lieve lilian lisbeth liz lizbeth lizette lois lori lorraine lourdes louise lucie lucy luz lynne mabel madeleine
    magali magaly maite margaret margarethe margot margoth margrethe mari marianne maribel maricarmen marie marilyn
    marine marisol marjorie marlene martine mary maryse mathilde maureen megan mercedes meredith michelle milagros
    miriam mirian muriel myriam nadine nancy naomi natalie nataly nathalie nelly nicole nieves noelle noemi odalis
    odile patty paulette pauline peggy penelope pilar phyllis preeti rachel raquel rebekah remedios renate rosalind
    rose rosemarie rosemary ruby ruth sabine sally salome sarah savannah sharon sheryl shirley sibylle sigrid
    socorro solange soledad sofie sophie stephanie sue susan susel suzanne sylvie tracey ute valerie veronique
    virginie vivian viviane wendy xochitl yamile yasmin yazmin yenny yolande yvette yvonne zoe
    """
)

_MEN = words(
    """
    abba akira avila borja elia garcia humala isaia joshua juba kenta kola krishna luca misha mostafa musa mustafa
    narendra nikola osama pasha rama sinisa yahya yehuda
    """
)
"""Those that end in a and that men bear."""

_EITHER = words(
    """
    alex alexis amit andrea angel ariel ashley austin brett cameron carol casey charlie chris claude cory cruz dale
    dana dean dominique drew francis gael guadalupe gene hilary jackie jaime jamie jan jean jessie jo joan jody
    jordan karel karol kelly kerry kim lee leigh leslie lindsay lindsey logan lou lynn madison marion mel michel
    michele mika morgan nery nicky nicola nikita noa noel olivier pat patrice patxi quinn reyes reza robin rosario
    sam sandy santos sasha shane shannon sidney simone stacey sydney taylor terry tracy trinidad val yael yair yoani
    """
)
"""Those that women and men bear."""


def pronoun(name: str, given: frozenset[str]) -> str | None:
    """`she` or `he` for a given name that one of them alone bears; None where it is not among those known."""
    if name not in given or name in _EITHER:
        return None
    return "she" if name in _WOMEN or (name.endswith("a") and name not in _MEN) else "he"
