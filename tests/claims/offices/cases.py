"""Sentences that the rules for posts must and must not read, by rule and language; all invented."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A sentence and who it says holds what: person, post, and qualifier or modality where it is told."""

    language: str
    text: str
    told: tuple[tuple[str, ...], ...]


MUST: dict[str, tuple[Case, ...]] = {
    "office.titled": (
        Case("es", "El ministro del Interior Süleyman Aksoy viajó.", (("Süleyman Aksoy", "ministro del Interior"),)),
        Case("es", "La secretaria de Cultura Yolotl Tun cantó.", (("Yolotl Tun", "secretaria de Cultura"),)),
        Case("en", "Minister of State for Defence Osku Kane left.", (("Osku Kane", "Minister of State for Defence"),)),
        Case("en", "UN human rights chief Navi Pell wrote.", (("Navi Pell", "UN human rights chief"),)),
        Case("en", "Foreign affairs critic Ann Lee spoke.", (("Ann Lee", "Foreign affairs critic"),)),
        Case(
            "en",
            "Primary and Secondary Education Minister Paul Mavi left.",
            (("Paul Mavi", "Primary and Secondary Education Minister"),),
        ),
        Case("es", "Saludó al ex ministro de Salud Luis Paz.", (("Luis Paz", "ministro de Salud", "former"),)),
        Case("es", "Citaron a la ex senadora Ana Ruiz.", (("Ana Ruiz", "senadora", "former"),)),
        Case("es", "El ministro subrogante Luis Paz firmó.", (("Luis Paz", "ministro", "acting"),)),
        Case("es", "El burgomaestre Juan Rey fue denunciado.", (("Juan Rey", "burgomaestre"),)),
        Case("en", "They met the ex president Luis Paz.", (("Luis Paz", "president", "former"),)),
        Case("en", "Coroner Ann Lee opened the inquest.", (("Ann Lee", "Coroner"),)),
        Case("en", "It ended, offering Sen. Tom Cray a slot.", (("Tom Cray", "Sen."),)),
        Case(
            "en",
            "His rivals, particularly Sens. Tom Cray and Bob Roy, left.",
            (("Tom Cray", "Sens."), ("Bob Roy", "Sens.")),
        ),
        Case("en", "Irish PM Sean Doyle said no.", (("Sean Doyle", "Irish PM"),)),
        Case("en", "Chief electoral officer Jane Poe announced it.", (("Jane Poe", "Chief electoral officer"),)),
        Case(
            "en",
            "Deputy Prime Minister and Foreign Minister Antonio Rossi spoke.",
            (("Antonio Rossi", "Deputy Prime Minister"), ("Antonio Rossi", "Foreign Minister")),
        ),
        Case(
            "es",
            "El presidente y ministro de Defensa Samuel Prado ganó.",
            (("Samuel Prado", "presidente"), ("Samuel Prado", "ministro de Defensa")),
        ),
        Case(
            "es",
            "Lo pidieron los miembros de la Asamblea María Polo, Juan Fe y Sara Gil.",
            (("María Polo", "miembros"), ("Juan Fe", "miembros"), ("Sara Gil", "miembros")),
        ),
        Case(
            "es",
            "Los ministros Ana Paz (Salud), Luis Rey (Interior) y Rosa Gil viajaron.",
            (("Ana Paz", "ministros"), ("Luis Rey", "ministros"), ("Rosa Gil", "ministros")),
        ),
        Case("es", "Habló la diputada del PAC Enilda Chaves.", (("Enilda Chaves", "diputada"),)),
        Case("es", "Lo pidió la congresista no agrupada Flor Reyes.", (("Flor Reyes", "congresista"),)),
        Case("es", "El presidente y candidato Juan Rey votó.", (("Juan Rey", "presidente"),)),
        Case(
            "es",
            "La asesora del alcalde Luis Rey llegó con el lehendakari Iker Mendi.",
            (("Iker Mendi", "lehendakari"),),
        ),
        Case("es", "La candidata a alcaldesa Ana Ruiz debatió.", (("Ana Ruiz", "alcaldesa", "proposed"),)),
        Case(
            "en",
            "MKs Dan Lev, Avi Tal and Noa Bar voted against.",
            (("Dan Lev", "MKs"), ("Avi Tal", "MKs"), ("Noa Bar", "MKs")),
        ),
        Case(
            "en",
            "The motion was tabled by the deputies Ana Paz and Luis Rey.",
            (("Ana Paz", "deputies"), ("Luis Rey", "deputies")),
        ),
        Case(
            "en",
            "Northern Ireland Secretary Brandon Hale met Chief Constable Simon Poe.",
            (("Brandon Hale", "Northern Ireland Secretary"), ("Simon Poe", "Chief Constable")),
        ),
        Case("en", "Ambassador to Lebanon Chantal Roy spoke.", (("Chantal Roy", "Ambassador to Lebanon"),)),
        Case("en", "Former leftist president Juan Rey was freed.", (("Juan Rey", "president", "former"),)),
        Case(
            "en", "Attorney General nominee Mark Hale was questioned.", (("Mark Hale", "Attorney General", "proposed"),)
        ),
    ),
    "office.apposed": (
        Case(
            "en",
            "The minister for trade, tourism and small business, Ana Soto, left.",
            (("Ana Soto", "minister for trade, tourism and small business"),),
        ),
        Case(
            "en",
            "United Nations Special Rapporteur for the Right of Water, Housing and Peaceful Life, Ilan Boro, left.",
            (
                (
                    "Ilan Boro",
                    "United Nations Special Rapporteur for the Right of Water, Housing and Peaceful Life",
                ),
            ),
        ),
        Case(
            "en",
            "The chair of the committee on health, education and welfare, Senator Ann Lee, resigned.",
            (("Ann Lee", "chair"), ("Ann Lee", "Senator")),
        ),
        Case(
            "en",
            "The ambassador of Chile by then in exile, Luis Paz, called.",
            (("Luis Paz", "ambassador of Chile"),),
        ),
        Case(
            "es",
            "La ministra de Trabajo, Empleo y Seguridad Social, Marta Gil, renunció.",
            (("Marta Gil", "ministra de Trabajo, Empleo y Seguridad Social"),),
        ),
        Case(
            "es",
            "El relator especial sobre los derechos a la vivienda, salud y agua, Ilan Boro, llegó.",
            (("Ilan Boro", "relator especial"),),
        ),
        Case(
            "es",
            "La exdefensora del Pueblo Eva Ruiz y el obispo de Puno, Luis Paz, firmaron.",
            (("Eva Ruiz", "defensora del Pueblo", "former"), ("Luis Paz", "obispo de Puno")),
        ),
        Case(
            "es",
            "El embajador de Chile ante la OEA en Washington, Luis Paz, renunció.",
            (("Luis Paz", "embajador de Chile"),),
        ),
        Case(
            "en",
            "The vice president and Minister of Culture, Rosa Pinto, lost four points.",
            (("Rosa Pinto", "vice president"), ("Rosa Pinto", "Minister of Culture")),
        ),
        Case(
            "es",
            "La relatora de la Comisión para ese país, la jurista chilena Antonia Ruiz, lo lamentó.",
            (("Antonia Ruiz", "relatora"),),
        ),
        Case("es", "Su propio presidente, Mario Ruiz, votó a favor.", (("Mario Ruiz", "presidente"),)),
        Case("en", "Their own leader, Ann Moore, voted for it.", (("Ann Moore", "leader"),)),
        Case(
            "es",
            "Renunciaron dos de sus viceministros, Ana Ruiz y Luis del Rosario Soto.",
            (("Ana Ruiz", "viceministros"), ("Luis del Rosario Soto", "viceministros")),
        ),
        Case(
            "es",
            "Los jueces de la sala, Elsa Ríos, Luis Rey y Rosa Gil, firmaron.",
            (("Elsa Ríos", "jueces"), ("Luis Rey", "jueces"), ("Rosa Gil", "jueces")),
        ),
        Case(
            "en",
            "Its co-presidents, Mary Holt and Bob Roy, signed the letter.",
            (("Mary Holt", "co-presidents"), ("Bob Roy", "co-presidents")),
        ),
        Case(
            "es",
            "El jefe del Estado Mayor Conjunto de la Defensa, almirante Rubén Toro, asistió.",
            (("Rubén Toro", "jefe"),),
        ),
        Case(
            "es",
            "Lo dijo el presidente del Parlamento, el español Josep Ferrer, al cierre.",
            (("Josep Ferrer", "presidente"),),
        ),
        Case(
            "es",
            "La vicealcaldesa segunda y concejala de Salud, Ana Paz, respondió.",
            (("Ana Paz", "vicealcaldesa segunda"), ("Ana Paz", "concejala")),
        ),
        Case(
            "es",
            "El defensor del Pueblo (e), Eduardo Vega, firmó.",
            (("Eduardo Vega", "defensor del Pueblo", "acting"),),
        ),
        Case("en", "The Tánaiste, Conor Byrne, said no.", (("Conor Byrne", "Tánaiste"),)),
        Case(
            "en",
            "The commissioner for peace and security, Smail Sidi, spoke.",
            (("Smail Sidi", "commissioner for peace and security"),),
        ),
        Case(
            "en",
            "The chairman of the All Farmers Congress, Senator Musa Bello, resigned.",
            (("Musa Bello", "chairman"), ("Musa Bello", "Senator")),
        ),
    ),
    "office.behind": (
        Case(
            "en",
            "Samuel Adey, assistant district officer of Kano, left.",
            (("Samuel Adey", "assistant district officer"),),
        ),
        Case(
            "en",
            "Laura Mena, the health and social protection secretary, spoke.",
            (("Laura Mena", "health and social"),),
        ),
        Case(
            "en",
            "They heard Karim Noor, the Herat governor's spokesman.",
            (("Karim Noor", "spokesman"),),
        ),
        Case(
            "en",
            "Grace Mwangi, police public affairs officer, confirmed it.",
            (("Grace Mwangi", "police public affairs"),),
        ),
        Case("en", "Tom Bello, member representing Lokoja constituency, spoke.", (("Tom Bello", "member"),)),
        Case(
            "en",
            "Paul Hart, deputy South Asia director at Rights Watch, spoke.",
            (("Paul Hart", "deputy South Asia director"),),
        ),
        Case("en", "Ann Lee, mayor of Leeds from 2010 to 2012, spoke.", (("Ann Lee", "mayor of Leeds", "former"),)),
        Case("en", "Ann Lee, director of customs (2010-2012), spoke.", (("Ann Lee", "director", "former"),)),
        Case("es", "Luis Soto, director de Aduanas de 2010 a 2012, habló.", (("Luis Soto", "director", "former"),)),
        Case("es", "Luis Soto, jefe de Prensa entre 2002 y 2004, habló.", (("Luis Soto", "jefe", "former"),)),
        Case("es", "Ana Paz, ministra vocera del gobierno, habló.", (("Ana Paz", "ministra vocera"),)),
        Case("es", "Ana Paz, miembro de la Comisión de Salud, habló.", (("Ana Paz", "miembro"),)),
        Case(
            "es",
            "Virgilio Sosa, primer vicepresidente, abrió la sesión.",
            (("Virgilio Sosa", "primer vicepresidente"),),
        ),
        Case("es", "Luis Rey (presidente de la Comisión de Justicia) respondió.", (("Luis Rey", "presidente"),)),
        Case("es", "Ana Paz nueva defensora del Pueblo", (("Ana Paz", "defensora del Pueblo"),)),
        Case("en", "Nuri al-Sadr, the Iraqi prime minister, left.", (("Nuri al-Sadr", "prime minister"),)),
        Case("en", "Ann Lee, of Texas, chair of the panel, agreed.", (("Ann Lee", "chair"),)),
        Case("en", "Ann Lee, until now director of the agency, agreed.", (("Ann Lee", "director", "former"),)),
        Case("en", "Ann Lee, director of the consultancy Four Winds, agreed.", (("Ann Lee", "director"),)),
    ),
    "office.being": (
        Case("es", "Pedro Soto es el nuevo presidente del Consejo de Ministros.", (("Pedro Soto", "presidente"),)),
        Case("es", "La nueva titular de la Corte Suprema es Elvia Ríos.", (("Elvia Ríos", "titular"),)),
        Case("es", "Habló Luis Rey, quien era vicejefe de Gabinete.", (("Luis Rey", "vicejefe", "former"),)),
        Case(
            "es",
            "Sandra Boj será la nueva gobernadora de Quiché.",
            (("Sandra Boj", "gobernadora de Quiché", "proposed"),),
        ),
        Case("en", "Thabo Cele is the new Minister of Home Affairs.", (("Thabo Cele", "Minister of Home Affairs"),)),
        Case("en", "The new head of the agency is Ann Lee.", (("Ann Lee", "head"),)),
        Case("en", "Ann Lee, who was minister for trade, agreed.", (("Ann Lee", "minister for trade", "former"),)),
    ),
    "office.made": (
        Case(
            "es",
            "El bloque nominó a Juan Cea como fiscal general y a Ana Ríos como fiscal adjunta.",
            (("Juan Cea", "fiscal general", "proposed"), ("Ana Ríos", "fiscal adjunta", "proposed")),
        ),
        Case(
            "en",
            "They nominated Ann Lee as attorney general and Bob Roe as deputy attorney general.",
            (("Ann Lee", "attorney general", "proposed"), ("Bob Roe", "deputy attorney general", "proposed")),
        ),
        Case("es", "Se debatió la candidatura de Juan Cea como fiscal.", (("Juan Cea", "fiscal", "proposed"),)),
        Case("en", "They debated the nomination of Ann Lee as judge.", (("Ann Lee", "judge", "proposed"),)),
        Case(
            "es",
            "Llamaron a Miguel Cea, quien hasta el 7 de julio ocupaba el cargo de ministro de Economía.",
            (("Miguel Cea", "ministro de Economía", "former"),),
        ),
        Case(
            "es", "El Gobierno designó ayer a Teresa Bravo como fiscal general.", (("Teresa Bravo", "fiscal general"),)
        ),
        Case("es", "Juramentó como vicepresidenta a Karin Soto.", (("Karin Soto", "vicepresidenta"),)),
        Case(
            "es",
            "El Senado eligió a Paul Rojas presidente de la Comisión de Justicia.",
            (("Paul Rojas", "presidente"),),
        ),
        Case("es", "Ana Paz renunció como ministra de Salud.", (("Ana Paz", "ministra de Salud", "former"),)),
        Case("es", "Hugo Vera fue ratificado como ministro de Hacienda.", (("Hugo Vera", "ministro de Hacienda"),)),
        Case("en", "The Senate confirmed Ann Lee as secretary of state.", (("Ann Lee", "secretary of state"),)),
        Case(
            "en",
            "Ann Lee replaced long-serving Bob Roy as defence minister.",
            (("Bob Roy", "defence minister", "former"), ("Ann Lee", "defence minister")),
        ),
        Case("en", "Ann Lee was sworn in as Peru's president.", (("Ann Lee", "president"),)),
        Case("en", "Voters liked Ann Lee's work as mayor of Leeds.", (("Ann Lee", "mayor of Leeds"),)),
        Case(
            "en",
            "Ann Lee resigned as First Minister of Scotland.",
            (("Ann Lee", "First Minister of Scotland", "former"),),
        ),
        Case("en", "Ann Lee is to be named ambassador to Oslo.", (("Ann Lee", "ambassador to Oslo", "proposed"),)),
    ),
    "office.counted": (
        Case(
            "es",
            "Tres diputados del PRI faltaron a la sesión: Ana Paz Gil, Luis Rey y Rosa Ruiz.",
            (("Ana Paz Gil", "diputados"), ("Luis Rey", "diputados"), ("Rosa Ruiz", "diputados")),
        ),
        Case(
            "es",
            "Los dos jueces que votaron en contra fueron: Ana Paz Gil y Luis Rey.",
            (("Ana Paz Gil", "jueces"), ("Luis Rey", "jueces")),
        ),
        Case(
            "en",
            "Three members of the Electoral Council (EC) were suspended: Ann Lee, Tom Fox and Joe Kane.",
            (("Ann Lee", "members"), ("Tom Fox", "members"), ("Joe Kane", "members")),
        ),
    ),
    "office.labelled": (
        Case("es", "- Ministra de Hacienda: Paola Ríos", (("Paola Ríos", "Ministra de Hacienda"),)),
        Case(
            "es",
            "Ministro de Relaciones Exteriores: Ana Cecilia Ruiz Díaz",
            (("Ana Cecilia Ruiz Díaz", "Ministro de Relaciones Exteriores"),),
        ),
        Case("en", "- Deputy Chair: Liam Forde", (("Liam Forde", "Deputy Chair"),)),
        Case("en", "Clerk to the Committee: Ruth Amadi", (("Ruth Amadi", "Clerk"),)),
    ),
    "office.leading": (
        Case(
            "es",
            "El Observatorio de Prisiones, que dirige Humberto Sosa, contó los casos.",
            (("Humberto Sosa", "dirige"),),
        ),
        Case("es", "Rosa Gil, que preside la Comisión de Justicia, votó.", (("Rosa Gil", "preside"),)),
        Case("es", "Habló el gremio presidido por Luis Rey.", (("Luis Rey", "presidido"),)),
        Case("en", "Ann Lee, D-Ohio, who chairs the Foreign Affairs Committee, agreed.", (("Ann Lee", "chairs"),)),
        Case("en", "The commission, headed by Jean-Claude Roy, will meet.", (("Jean-Claude Roy", "headed"),)),
    ),
    "office.seated": (
        Case("es", "Mirtha Sosa renunció a la presidencia del club.", (("Mirtha Sosa", "presidencia", "former"),)),
        Case("es", "Bernardo Ruiz asumió la alcaldía.", (("Bernardo Ruiz", "alcaldía"),)),
        Case("en", "Ann Lee quit the chairmanship.", (("Ann Lee", "chairmanship", "former"),)),
        Case("en", "Ann Lee assumed the presidency.", (("Ann Lee", "presidency"),)),
    ),
    "office.likewise": (
        Case(
            "es",
            "Elsa Ríos, jefa de la Unidad de Pesca entre 2012 y 2014, y directora de la Agencia de Aguas, habló.",
            (("Elsa Ríos", "jefa", "former"), ("Elsa Ríos", "directora")),
        ),
        Case(
            "es",
            "Rosa Gil, presidenta de la Comisión de Aguas y vicepresidenta del Congreso, votó.",
            (("Rosa Gil", "presidenta"), ("Rosa Gil", "vicepresidenta")),
        ),
        Case(
            "es",
            "Nombró a Ana Ruiz ministra de Salud, a Luis Soto ministro del Interior y a Rosa Gil canciller.",
            (("Ana Ruiz", "ministra"), ("Luis Soto", "ministro"), ("Rosa Gil", "canciller")),
        ),
        Case(
            "en",
            "Ann Moore, chair of the Budget Committee and deputy leader of the Orchard Party, spoke.",
            (("Ann Moore", "chair"), ("Ann Moore", "deputy leader")),
        ),
        Case(
            "en",
            "Bob Roy, head of the Budget Office, and director of the Tax Agency, left.",
            (("Bob Roy", "head"), ("Bob Roy", "director")),
        ),
        Case(
            "en",
            "Ian Cole was made energy minister, Amy Moss mining minister and Nan Hill foreign affairs minister.",
            (
                ("Ian Cole", "energy minister"),
                ("Amy Moss", "mining minister"),
                ("Nan Hill", "foreign affairs minister"),
            ),
        ),
    ),
    "office.followed": (
        Case(
            "es",
            "El ministro de Salud, Luis Soto, criticó a su antecesora, Rosa Gil.",
            (("Luis Soto", "ministro"), ("Rosa Gil", "ministro", "former")),
        ),
        Case(
            "es",
            "El ministro de Salud, Luis Soto, será sustituido por Ana Ruiz.",
            (("Luis Soto", "ministro"), ("Ana Ruiz", "ministro")),
        ),
        Case(
            "en",
            "The mayor of Leeds, Ann Moore, welcomed her successor, Bob Roy.",
            (("Ann Moore", "mayor"), ("Bob Roy", "mayor")),
        ),
        Case(
            "en",
            "Health secretary Ann Moore was succeeded by Bob Roy.",
            (("Ann Moore", "Health secretary"), ("Bob Roy", "Health secretary")),
        ),
        Case(
            "es",
            "Teresa Bravo es la nueva ministra de Salud, en reemplazo de Óscar Rey.",
            (("Teresa Bravo", "ministra de Salud"), ("Óscar Rey", "ministra de Salud", "former")),
        ),
        Case(
            "en",
            "Ann Lee became foreign minister, replacing Louise Roy.",
            (("Ann Lee", "foreign minister"), ("Louise Roy", "foreign minister", "former")),
        ),
        Case(
            "en",
            "The board named Ann Lee as chief executive in place of Tom Birch.",
            (("Ann Lee", "chief executive"), ("Tom Birch", "chief executive", "former")),
        ),
    ),
}

MUST_NOT: tuple[tuple[str, str], ...] = (
    ("en", "Carl Odom's newly installed campaign chief met members of the committee."),
    ("en", "Ann Hill clearly has made Apple a leading electronics company."),
    ("en", "The Lakes Council has subsequently informed me as Governor."),
    ("en", "Carl Odom made similarly bigoted charges that a federal judge would be biased."),
    ("es", "Tres senadores visitaron dos ciudades: Santa Cruz y Santa Ana."),
    ("es", "Cuatro diputados oyeron a los vecinos: Ana Paz Gil, Luis Rey y Rosa Ruiz."),
    ("en", "Three senators met the victims: Ann Lee and Tom Fox."),
    ("en", "Members of the elite Kommando Spezialkraefte are there."),
    ("en", "The mayor of Lima, police and firefighters, Ann Lee said, came late."),
    ("en", "Asked by the minister of health, Ann Lee and John Roe answered."),
    ("es", "El alcalde de Lima, vecinos y bomberos, según Ana Paz, llegaron tarde."),
    ("en", "Chris Brown, an audience member, asked first."),
    ("en", "Martin Poe, the drug company executive, was seated there."),
    ("en", "Police officer Tom Hale fired first."),
    ("en", "Police Superintendent Tom Hale fired first."),
    ("en", "Troops hunted down another rebel leader, Tom Hale, in the hills."),
    ("es", "Murió el comandante guerrillero Luis Paz."),
    ("en", "Army officer Tom Hale fired first."),
    ("en", "The gang leader John Smith was shot."),
    ("en", "At 6:30 PM John Smith arrived."),
    ("es", "El líder criminal Juan Soto cayó."),
    ("es", "La jefa narco Ana Soto cayó."),
    ("es", "El defensor Luis Rey despejó el balón."),
    ("es", "Elsa Ruiz Mora habló. La hija de Ruiz es alcaldesa de Puno."),
    ("es", "La hermana de Elsa Ruiz fue ministra de Salud."),
    ("en", "Felix Moss spoke. The brother of Moss is mayor of Leeds."),
    ("es", "La presidenta llegó con sus asesores, Ana Ruiz y Luis Soto."),
    ("en", "Ratings are told for the Vice-President (83%), Ann Moore and others."),
    ("en", "The ministers met Ann Moore and her predecessor Bob Roy."),
    ("es", "El presidente dijo a Ana Ruiz que esperara."),
    ("es", "Ana Ruiz no fue nombrada ministra."),
    ("es", "¿Será Ana Ruiz ministra?"),
    ("es", "La esposa del líder de Avanza Ana Mora habló."),
    ("es", "El hermano del alcalde, Tomás Rivas, fue detenido."),
    ("es", "Protestaron en la avenida Presidente Ibáñez y en la calle Obispo Trejo."),
    ("es", "Las investigaciones fiscales en contra de Ana Ruiz siguen."),
    ("es", "El capitán Luis Rey saludó a la abogada Rosa Gil."),
    ("es", "Luis Rey lideró la marcha y encabezó la protesta."),
    ("en", "The president told Ann Lee to wait."),
    ("en", "The president, who met Ann Lee, left."),
    ("en", "Asked about the mayor, Ann Lee said nothing."),
    ("en", "He told the president, Bob Roy and Ann Lee that it was over."),
    ("en", "Before becoming minister, Bob Roy taught."),
    ("es", "Preguntado por el alcalde, Luis Rey calló."),
    ("es", "Vinieron Ana Gil, la directora de la Escuela, Luis Ruiz, y otros."),
    ("en", "They saw Ann Gil, the director of the school, Bob Roy, and others."),
    ("es", "PLENO ELEGIRA SU ALCALDE CON DUDA SI SERA DE AQUI"),
    ("en", "Ann Lee was not appointed minister."),
    ("en", "Was Ann Lee named minister?"),
    ("en", "The mayor's wife, Helen Roy, runs a shop."),
    ("en", "They met on Mayor Daley Plaza and in Bishop Street."),
    ("en", "Capt. Ann Lee met the lawyer Bob Roy."),
    ("en", "Ann Lee led the march and headed a rally."),
)
