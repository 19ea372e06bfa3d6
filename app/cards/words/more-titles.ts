/*
 * Job titles of further trades and languages, from the nomenclatures of occupations (ISCO-08 and its national versions: KldB, PCS, CNO, CP) and
 * the usual offices of companies, schools, churches and courts; in lower case.
 */

/** Words that make a line a title, beside those in titles.ts. */
export const moreTitles: readonly string[] = [
  // Schools, hospitals, parishes, works, papers and public service in English-speaking countries.
  ..."headteacher headmistress housemaster housemistress schoolmaster senco bursar matron curate churchwarden canon archdeacon valuer chargehand ganger stonemason printmaker letterer proprietress remisier".split(
    " ",
  ),
  ..."bandleader bassist drummer guitarist vocalist songwriter percussionist saxophonist trumpeter cellist flautist harpist choirmaster composer lyricist columnist photojournalist correspondent newscaster broadcaster webmaster sysadmin podcaster trooper selectman selectwoman alderwoman councilmember councilman councilwoman supervisor agm dgm avp".split(
    " ",
  ),
  ..."owners co-owners proprietors founders cofounders ceramicist herbalist doula sculptor engraver bookbinder farrier blacksmith gardener housekeeper concierge sexton verger almoner comptroller ombudsman magistrate barrister".split(
    " ",
  ),
  ..."constable detective sergeant lieutenant colonel firefighter lifeguard skipper boatbuilder shipwright usher steward stewardess attendant caretaker custodian docent postdoctoral".split(
    " ",
  ),
  ..."geneticist botanist meteorologist astronomer mathematician actuary genealogist merchant vintner quantity watchmaker dressmaker perfumer couturier embroiderer glassblower beekeeper".split(
    " ",
  ),
  ..."créateur créatrice concepteur conceptrice animateur animatrice collaborateur collaboratrice négociateur négociatrice développeur développeuse graphiste styliste fleuriste vétérinaire".split(
    " ",
  ),
  ..."kinésithérapeute orthophoniste psychologue ostéopathe dentiste chirurgien chirurgienne opticien opticienne libraire éditeur éditrice éleveur éleveuse maraîcher maraîchère brasseur torréfacteur".split(
    " ",
  ),
  ..."boulanger boulangère cuisinier cuisinière coiffeur coiffeuse menuisier ébéniste électricien mécanicien paysagiste géomètre huissier juriste comptable trésorier trésorière secrétaire".split(
    " ",
  ),
  ..."réceptionniste technicien technicienne acheteur acheteuse vendeur vendeuse traducteur traductrice interprète photographe propriétaire proviseur recteur".split(
    " ",
  ),
  ..."representante ejecutivo ejecutiva analista especialista veterinario veterinaria dentista odontólogo odontóloga psicólogo psicóloga fisioterapeuta nutricionista traductor traductora fotógrafo".split(
    " ",
  ),
  ..."fotógrafa programador programadora desarrollador desarrolladora vendedor vendedora enfermero cocinero cocinera carpintero electricista fontanero bodeguero editora librero librera docente".split(
    " ",
  ),
  ..."investigador investigadora catedrático catedrática notario procurador procuradora creador creadora dueño dueña técnica ingeniero arquitectos".split(
    " ",
  ),
  ..."amministratrice segretario segretaria impiegato impiegata consulente dirigente ricercatore ricercatrice professore professoressa dottore dottoressa geometra notaio farmacista psicologo psicologa".split(
    " ",
  ),
  ..."traduttore traduttrice fotografo fotografa cuoco cuoca pasticcere falegname artigiano artigiana enologo curatore curatrice redattore redattrice editore addetto addetta socio socia".split(
    " ",
  ),
  ..."coordenador coordenadora engenheiro engenheira arquiteto arquiteta advogada professora consultor consultora sócio sócia directrice teamleider projectleider bedrijfsleider medewerkster".split(
    " ",
  ),
  ..."ontwerper vormgever onderzoeker notaris makelaar advocaat verkoper inkoper vennoot hoofd direktør leder rådgiver konsulent ingeniør arkitekt advokat sælger säljare projektledare".split(
    " ",
  ),
  ..."verkställande konsult rådgivare johtaja toimitusjohtaja päällikkö asiantuntija specjalista handlowiec doradca właściciel właścicielka jednatel ředitelka müdür müdürü uzman mühendis avukat".split(
    " ",
  ),
  ..."direktur manajer kepala geschäftsführend geschäftsführende leitende leitender leitung stellvertretende stellvertretender kaufmännische technischer werkstudent werkstudentin auszubildende".split(
    " ",
  ),
  ..."prokura dekan dekanin rektor rektorin pfarrer pfarrerin pastorin richterin professorin doktorand doktorandin dozent dozentin privatdozent ärztlicher ärztliche gründer gründerin".split(
    " ",
  ),
  ..."goldschmiedin schmied winzer winzerin bäckerin konditor konditorin köchin küchenchef friseurin floristin optikerin apotheker apothekerin hebamme physiotherapeutin psychologin".split(
    " ",
  ),
  // Town halls, surgeries and crafts of France, Spain, Latin America and Germany.
  ..."commissaire huissier huissiers monteur obermonteur mediator mediatorin syndic maire adjoint adjointe bâtonnier titulaire titular alcalde alcaldesa concejal concejala regidor regidora fisiatra obstetra ginecóloga standesbeamter standesbeamtin amtmann amtfrau beigeordneter beigeordnete".split(
    " ",
  ),
  ..."couvreur zingueur plombier chauffagiste maçon charpentier carreleur plaquiste plâtrier serrurier vitrier ramoneur élagueur ferronnier tapissier bijoutier bijoutière horloger cordonnier boucher charcutier poissonnier fromager fromagère esthéticienne".split(
    " ",
  ),
  ..."podologue diététicien diététicienne sophrologue masseur masseuse éducateur éducatrice formateur formatrice métreur dessinateur dessinatrice conducteur conductrice".split(
    " ",
  ),
  ..."albañil cerrajero mecánico peluquero peluquera joyero joyera panadero panadera pastelero pastelera ganadero ganadera apicultor apicultora agricultor agricultora matrona podólogo logopeda óptico protésico".split(
    " ",
  ),
  ..."dachdecker maler maurer zimmerer fliesenleger installateur elektriker klempner schlosser schreiner tischler metzger metzgerin steinmetz raumausstatter raumausstatterin heilpraktiker heilpraktikerin logopädin logopäde kinderarzt tierheilpraktikerin imker imkerin".split(
    " ",
  ),
];

/** German makes one word of what somebody does and what they do it with: `Vertriebsingenieurin`, `Bauleiter`. Each in both genders. */
export const titleEndings: readonly string[] = [
  ..."leiter leiterin leitung berater beraterin techniker technikerin ingenieur ingenieurin referent referentin manager managerin entwickler entwicklerin beauftragter beauftragte führer führerin".split(
    " ",
  ),
  ..."ermeister ermeisterin planer planerin fachwirt fachwirtin kauffrau fachmann fachfrau anwalt anwältin arzt ärztin prüfer prüferin pfleger pflegerin assistent assistentin assistenz sekretär sekretärin".split(
    " ",
  ),
  ..."verkäufer verkäuferin designer designerin vertreter vertreterin lehrer lehrerin pädagoge pädagogin trainer trainerin bearbeiter bearbeiterin arbeiter arbeiterin redakteur redakteurin".split(
    " ",
  ),
  ..."forscher forscherin direktor direktorin vorsitzender vorsitzende präsident präsidentin sprecher sprecherin dozent dozentin gärtnerin händler händlerin binderin wissenschaftler".split(
    " ",
  ),
  ..."wissenschaftlerin therapeut therapeutin psychologe psychologin inhaber inhaberin gründer gründerin fotograf fotografin grafiker grafikerin künstler künstlerin makler maklerin architekt".split(
    " ",
  ),
  ..."architektin statiker statikerin einkäufer einkäuferin disponent disponentin betreuer betreuerin koordinator koordinatorin administrator administratorin informatiker informatikerin".split(
    " ",
  ),
  ..."meisterin vorstand geschäftsführung".split(" "),
  ..."ologist ographer therapist ólogo óloga ologo ologa ologue ologe ologin iatra".split(" "),
];

/** Trades that families are called after, and given names that are trades, too: `Grace Mason`, `Dean Walker`. */
export const tradesAsNames: readonly string[] =
  "lehrer pfleger künstler händler kanzler kantor küster förster polier alcalde couturier courtier escribano herrera herrero maestro maire pasteur pintor sastre joiner glazier goldsmith silversmith farrier baker banker barber bishop boulanger brewer builder butler carpenter chandler clerk cook cuisinier deacon dean doctor driver farmer fellow forester gardener guide hunter judge kaufmann maler maurer metzger schreiner steinmetz tischler zimmerer schlosser boucher charpentier maçon leiter major mason mayor meister menuisier merchant miller minister page painter pastor planner porter potter ranger reader sawyer schmied sergeant shepherd singer speaker steward tailor trader tutor usher vicar warden weaver winzer".split(
    " ",
  );
