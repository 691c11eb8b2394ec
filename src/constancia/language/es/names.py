"""What Spanish names are made of; every word folded."""

from __future__ import annotations

from constancia.language.given import GIVEN
from constancia.language.shape.names import NameWords
from constancia.language.shape.speech import words

NAMES = NameWords(
    given=GIVEN
    | words(
        """
        aaron abel abraham adan adela adolfo adrian agustin aida alan alba alberto aldo alejandra alejandro alex
        alfonso alfredo alicia alonso alvaro amalia amanda amparo ana andrea andres angel angela angelica anibal
        anita antonia antonio araceli armando arturo augusto aurelio aurora beatriz belen benito benjamin berta
        blanca boris bruno camila camilo carla carlos carmen carolina catalina cecilia cesar clara claudia
        claudio clemente consuelo cristian cristina cristobal daniel daniela dario david delia diana diego dina
        dolores domingo edgar edmundo eduardo edwin efrain elena eliana elias elisa eloy elsa elvira emilia
        emilio emma enrique eric erick ernesto erwin esperanza esteban estela ester eugenia eugenio eusebio eva
        evelyn evo fabian fabio fatima federico felipe felix fermin fernanda fernando fidel flavio flor florencia
        francisca francisco franklin freddy gabriel gabriela genaro gerardo german gilberto gina gladys gloria
        gonzalo graciela gregorio guadalupe guido guillermo gustavo hector henry heriberto hernan hernando hilda
        horacio hugo humberto ignacia ignacio ines irene iris isaac isabel isidro ismael ivan jacinto jacobo
        jaime javier jesus jimena joaquin joel jorge jose josefa josefina juan juana juanita judith julia julian
        juliana julio karen karina katherine kevin laura lautaro leandro leonardo leonor leopoldo leticia lidia
        liliana lina lorena lorenzo lourdes lucas lucia luciano lucrecia luis luisa luz magdalena manuel manuela
        marcela marcelo marcia marco marcos margarita maria mariana mariano mario marisol marta martha martin
        mateo matias mauricio maximiliano maximo mercedes micaela miguel milagros milton miriam moises monica
        nadia natalia nelly nelson nestor nicolas noelia noemi nora norma octavio olga oliver omar orlando oscar
        pablo paola patricia patricio paula paulina pedro pilar rafael ramiro ramon raquel raul rebeca ricardo
        rigoberta rigoberto rita roberto rocio rodolfo rodrigo rogelio roger rolando roman romina ronald rosa
        rosario roxana ruben rufino ruth salvador samuel sandra santiago santos sara saul sebastian segundo
        sergio silvia simon sofia soledad sonia susana tania tatiana teodoro teresa tito tomas trinidad ulises
        valentin valentina valeria vanessa veronica vicente victor victoria viviana vladimir walter washington
        wilfredo william wilson xavier ximena yolanda zoila
        """
    ),
    organisations=words(
        """
        caja ente museo teatro concejalia facultad audiencia editorial agencia alianza armada asamblea asociacion
        ayuntamiento banco bancada brigada cadena camara central centro circulo club colegio comando comision
        comisaria coalicion comite compania comunidad confederacion congreso consejo consorcio consultora cooperativa
        coordinadora corporacion corte cruz defensoria departamento diario direccion ejercito empresa escuela
        estado federacion fiscalia foro frente fuerza fuerzas fundacion gobierno grupo guardia hospital instituto
        juzgado junta liga marina mesa ministerio mision movimiento oficina organismo organizacion organizaciones
        parlamento partido patronal poder policia procuraduria radio red registro relatoria reserva revista sala
        secretaria seleccion senado servicio sindicato sociedad superintendencia suprema television tesoro
        tribunal union universidad academia ateneo canal casa cartera cancilleria contraloria encuestadora equipo
        """
    ),
    matters=words(
        """
        derechos humanos defensa salud educacion justicia economia trabajo hacienda seguridad energia minas
        agricultura turismo ambiente finanzas nacional nacionales internacional publico publica civil militar
        popular social politica electoral constitucional federal ministros diputados sociales obras ministerial
        """
    ),
    organisations_known=words(
        """
        onu oea cidh ue otan fmi bbc cnn efe reuters ap afp psoe pp pri pan prd morena conaie cofadeh ipsos iep
        cpi pnud unicef carabineros moneda telefonica real barcelona athletic valencia betis
        """
    ),
    fixed=frozenset({"naciones unidas", "estados unidos", "derechos humanos", "derecha unida", "izquierda unida"}),
    places=words(
        """
        lima callao cusco cuzco arequipa puno ayacucho juliaca trujillo piura iquitos tacna huancavelica apurimac
        andahuaylas huamanga madrid barcelona sevilla valencia bilbao zaragoza malaga murcia galicia cataluna
        andalucia asturias extremadura euskadi navarra aragon castilla badajoz caceres merida coruna vigo
        santiago valparaiso concepcion bogota medellin cali cartagena barranquilla quito guayaquil cuenca
        imbabura pichincha caracas maracaibo tegucigalpa managua panama guatemala montevideo asuncion brasilia
        paulo janeiro rio cordoba rosario mendoza neuquen ushuaia salta tucuman paz cochabamba oruro potosi sucre
        habana mexico monterrey guadalajara tijuana chiapas oaxaca washington nueva york londres paris berlin
        roma moscu pekin tokio ginebra bruselas miami america latinoamerica europa asia africa centroamerica
        iberoamerica caribe amazonia araucania biobio patagonia malvinas eeuu gaza cisjordania jerusalen kiev
        california texas florida
        """
    ),
    place_heads=words(
        """
        rio lago cerro monte isla islas sierra valle puerto villa ciudad san santa santo cabo golfo
        """
    ),
    place_before=words("en desde hacia hasta"),
    place_nouns=words(
        """
        ciudad provincia departamento distrito region municipio pueblo comunidad aeropuerto calle avenida plaza
        barrio localidad capital cuartel base puerto estado pais republica sur norte este oeste
        """
    ),
    places_alone=True,
    her_titles=words(
        """
        sra srta dona senora senorita ministra viceministra presidenta vicepresidenta senadora diputada alcaldesa
        gobernadora intendenta prefecta concejala edila regidora jueza magistrada fiscala abogada directora secretaria
        subsecretaria procuradora contralora defensora candidata doctora dra ingeniera licenciada profesora embajadora
        vocera consejera legisladora parlamentaria reina princesa expresidenta exministra exsenadora exdiputada
        exalcaldesa relatora comisionada dirigenta lideresa maestra coordinadora delegada
        """
    ),
    his_titles=words(
        """
        sr don senor ministro viceministro vicepresidente senador diputado alcalde gobernador prefecto concejal regidor
        magistrado abogado director secretario subsecretario procurador contralor defensor candidato doctor dr ingeniero
        licenciado profesor embajador vocero consejero legislador parlamentario rey principe expresidente exministro
        exsenador exdiputado exalcalde relator comisionado obispo arzobispo cardenal papa padre monsenor maestro
        coordinador delegado mandatario
        """
    ),
    honorifics=words(
        """
        senor senora sr sra srta don dona doctor doctora dr dra ing lic general coronel capitan almirante
        teniente mayor sargento comandante mariscal brigadier padre sor fray hermano monsenor gral cnel profesor
        profesora san
        """
    ),
    inside=words("de del la las los y e el da do dos van von"),
    bound=words("al el an as ad ar az ash at ul bin ibn abu ben"),
    never=words(
        """
        lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre setiembre octubre noviembre diciembre el la los las lo un una unos unas este esta estos estas
        ese esa eso esto aquel su sus mi no si ni que quien cuando donde como por para pero aunque mientras tras
        desde hasta en con sin sobre segun ante bajo entre hacia a al de del y e o u ya hoy ayer ahora asi
        tambien ademas asimismo solo muy mas menos todo todos toda todas cada otro otra otros algunos muchos
        varios ambos nadie nada algo alguien dijo dice agrego anadio explico afirmo preciso informo senalo segun
        luego despues antes entonces finalmente sin embargo aun incluso quienes cuyo nuestro nuestra ellos ellas
        ella nosotros yo usted hay es son fue han ha habia dos tres cuatro cinco seis siete ocho nueve diez cien
        mil miles articulo ley decreto resolucion proyecto consultado consultada preguntado preguntada por fuente
        foto redaccion actualizado publicado durante mediante dicho dicha medio tal tanto sino pues porque aqui
        alli alla jamas nunca quiza quizas acaso bueno bien mal gracias
        """
    ),
    tags=frozenset(),
    demonyms=frozenset(),
)
