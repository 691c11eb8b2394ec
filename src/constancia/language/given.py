"""Given names that the press of every country prints, whatever language it writes; every word folded.

None is a word that often opens a sentence, nor the name of a country: those stand with the language whose names they
are, if at all.
"""

from __future__ import annotations

from constancia.language.shape.speech import words

GIVEN = words(
    """
    abdel abdul abdullah abelardo abimael abner achim adalberto adelaida adele adolf adriaan adriana adriano agnes
    ahmad ahmed ainhoa aitor akio alain alana alba alban aldana aleida alejo aleksandr alessandra alessandro alexei
    alexia alexis ali alina aloysius alphonse alvin amadeo amelia americo amin amir amit amparo amy anabel anahi
    anastasia anders andre andreas andrej andrei angelina angelo angus anil anita anjali annabel anneliese annette
    annika ansel anselmo antoine anton antonella antoni apolinar apolonio ariadna ariana arianna ariel aristides
    armin arnaldo arnold arnoldo arthur artur arun asad ashok astrid atilio aurelia avi axel aydee azucena baldomero
    bartolome basilio bastian baudelio beate beatrice beatriz beltran benedict benedicta benigno benjamin benny
    bernabe bernadette bernardino bernardo bernd bertha bertrand bettina bianca bibiana bjorn blas bonifacio borja
    brenda briana brianna brigida brigitte bridget bronwyn bruna bryce byron caetano caleb calvin candelaria
    candelario carina caridad carl carla carlota carme carmela carmelo carole carolyn casimiro caspar cassandra
    catarina cayetana celeste celestino celia celina celso cesareo charlotte chiara christa christian christiane
    christoph cipriano ciro claire clarisa claude clelia clementina clotilde colette concepcion conrad conrado
    constance constantino constanza cornelio cornelius crisologo crispin crispulo cruz cuauhtemoc cynthia cyril
    daisy dalia dalila damaris damian damien danilo danny danuta daphne darren darwin dave davide dawn deborah deepak
    dejan delfin delfina denise denisse derek desiree diane dieter dilma dimas dimitri dimitrios dionisio
    dmitri dolly domenico dominic dominica dominique domitila donato doris dorothy dorotea duncan dylan eamon
    edelmira edilberto edith edmond edmund edna eduarda edward edwina eduard efren egidio egon eileen einar eladio
    elba eleazar eleonora eleuterio eli eliane elias eligio elio eliot elisabet elisabeth elise eliseo elizabeth
    ella elliot elmer eloisa elon elvis elvio emanuel emerson emil emile emiliano emily emine emmanuel enoc enid enzo
    epifanio erasmo erica erich erik erika erin ernestina ernst esmeralda espartaco estanislao estefania estelle
    esther etelvina etienne eudocia eugen eulalia eulogio eunice evaristo evelina evelio everardo ezequiel fabiana
    fabiola fabricio facundo faisal farid fatma fausto faustino febe federica feliciano felicidad felicitas felipa
    feliza fermina fernand fidelia filiberto filomena fintan fiona fiorella flavia florian florinda floro fortunato
    francesc francesca francesco francois francoise frank franz fred fredy frederic frederick frida friedrich
    froilan fulgencio gabino gael gaspar gaston gema genoveva geoff georg georges georgina geraldine gerard
    gerhard germana gerry gertrudis ghislaine giancarlo gianella gianfranco gianni gideon gilberto giles gilles
    gino giorgia giorgio giovana giovani giovanni gisela giselle giulia giuseppe gladis glenda glenn greta gricelda
    griselda gudrun guadalupe guillem gumercindo gunter gunther guy hakan hamid hamish hanna hannes hans harald
    haroldo harriet harumi haruki hasan haydee heather heber hector heidi heidy heike heinrich helena helene helga
    helmut henri henrik hermann herman hermelinda hermenegildo hermes herminia herminio hernani hilario hilaria
    hipolito hiroshi holger honorio hortensia howard humala husein hussein ibrahim idalia idris ignazio igor ihsan
    ildefonso ilan ilana ilse imad imelda immanuel imran inaki indira indra inga ingeborg ingrid inmaculada inocencio
    ioannis iker ireneo isabella isabelle isaias isela ishmael isis itziar itzhak ivana ivonne izaskun jacek
    jacqueline jacques jadwiga jakub jamal jamila jana jane janeth janina jannet jari jarmila jasmine jaume javad
    jazmin jeanette jeanine jeanne jeannette jenaro jeronimo jerome jessica jhon jhony jiri joachim joan joana joanna
    joanne joao job jochen joelle johan johanna johann johanne johannes jolanta jonas jonathan joost jordi jorgen josefa
    josep joseph josephine josette josue josiah jovita juan juancho judd judith jules julien juliette julissa jurgen
    justa justina justo justino kamal kamala karan karel karim karin karina karla karol kassandra kathrin katia katrin
    katrina katya kaveh kazuo keiko kelly kemal kenia kenji kenta khaled khalid kiara kirill kirsty klaus koffi konrad
    konstantin krzysztof kwame kyriakos ladislao lars larissa laszlo laureano lautaro layla lazaro leah leandra
    leda leila leen lena lenin leo leon leonardo leoncio leonel leoni leonida leonidas leonie leonora leopold lesbia
    leslye leticia lev leyla liana libia licia lidia lieve lila lilia lilian liliana lindsay lino lionel lisandro
    lisbeth lizbeth lizette lorenza loreto lothar luana luc luca lucero lucie luciana lucila lucinda lucio lucrecia
    ludwig lubna luigi luisa lutz luz lydia lynne mabel macarena maddalena madeleine mads magali magaly magnus mahmoud
    mahmud maia maider maite malcolm malena malik manfred manoel manolo manuela mara marc marcel marcelina marcelino
    marcella marcial marcin marek margaret margarethe margarita margot margoth margrethe mari maria mariam mariana
    marianela marianne maribel maricarmen marie mariela marilyn marilu marina marine mario marion marisa maritza marius
    marjorie marlene marlon marta martine martinus mary maryse masahiro mathias mathilde matilde matteo matthias
    maud maura maurice mauro maxim maxime maya medardo mehmet meir melchor melissa melquiades mercedes meredith merce
    micaela michaela michal michel michele miguelina mijail mikael mikel mikhail milan milena millie minerva mirella
    mireia mireya mirian mirko mirna mirta mirtha misael moises moshe mona monika morgan moritz mostafa muhammad
    muriel mustafa myriam nabil nadine nahuel nancy naomi narcisa narciso narendra nasser nataly natan natanael
    natasha nathalie nayib nazario neftali nelida nelva nereida nerea nery nestora nicanor niceto nicky nicola nicolae
    nicolas nieves niels nikita nikki niklas nikolai nils nilda nilo nils nilza nina nino niria nivardo noa noam
    noel noelle noemi norberto noriko nubia nuno nuria obdulio octavia octaviano odalis odile odilon ofelia oksana
    olaf oleg olegario olena olimpia olivier olof omaira omayra ondina onofre oriana oriol orlanda orna osama oscar
    osiris osvaldo otilia otoniel otto ovidio palmira paloma pamela pancho paolo pascal pascual pascuala pasquale
    patrice patricio patrik patrizia patxi paulette paulino paulo pauline pavel pedro peggy penelope pepe pere perla
    perpetua petra petro philippa philippe pia piedad pierre pierina piero pieter pietro pio piotr placido pompeyo
    porfirio prabowo prakash pranab preeti prisca prudencia prudencio quique quintin quirino radoslaw rafaela rafi
    rahul raimundo rainer raisa rajesh rakesh ralf ramesh ramona randall raphael rashid ravi raymundo rebekah regina
    reina reinaldo reinhard reiner remedios remigio renata renate renato rene renee reyna reynaldo reza ricarda riccardo
    richar rigo rina rishi roald rober roberta robin robinson rocco roderick roelof rolf rolland romano romeo romulo
    rony roni rosalba rosalia rosalina rosalind rosalinda rosana rosangella rosangela rosanna rosaura roselli rosemarie
    rosemary rosendo rosio roxana rubi rudolf rudy ruperto rupert rustam sabina sabine sabino sabrina sadiq said salah
    salma salome salomon salvatore samia samir samira samuele sandeep sandor sandro sanjay santos saskia saturnino
    savannah sayed sebastiao segismundo selena selma serafin serge sergei seth severiano severino shahid shane
    shannon sharif sheila shimon shinzo sibylle sigfrido sigmar sigrid silvana silverio silvestre silvina silvio simeon
    simona simone sixto slavko snezana sofie solange soren stacey stanislav stefan stefania stefano stelios stella
    stephane sulema sunil susana susel svenja svetlana sven sylvia sylvie tadeo takashi talia tania tanja tarek tariq
    tarja tatiana taylor tedros telma teofilo teofila teodora teodosio terence thabo thaddeus thelma theo theodor
    theodore theresa thibault thierry thomas thorsten tibor timoteo tina tiziana tobias tomasz tommaso tonino toni
    torsten trevor tulio tudor tyrone ubaldo ulla ulrich ulrike umberto umar ursula urbano uri urko ute uwe vaclav
    valdemar valdis valentino valeriano valerio vanda vasco vasil vera verner veronique vilma vinicius violeta virgilio
    virginia virginie visitacion vitali vivian vivek viviane vladimiro volker volodymyr wael wafa waldemar waldo walid
    wanda warwick wayne wenceslao werner wilbert wilder wilfrid wilfried wilhelm willem wilma wilmer wilmar wilton
    winston wolfgang xabier xavi xenia xiomara xochitl yahya yair yaakov yael yajaira yamila yamile yanina yannick
    yannis yasmin yasmina yasser yasuo yazmin yehuda yenny yesenia yesica yessica yitzhak ylva yoani yohana yoko
    yolande yosef youssef yuri yuliana yulia yusuf yves yvette yvonne zacarias zainab zaira zaki zara zelmira zenaida
    zenon zeynep zita zoe zoltan zoraida zulema zulma zuleima
    """
)
