/*
 * Further French and Spanish titles, of both genders, as they are printed in France, Belgium, Switzerland, Québec and the Maghreb, in Spain and
 * Latin America; from their nomenclatures of occupations (PCS, CNP, CNO, SINCO). What is as often said of a house (`productora`, `farmacéutico`) is
 * a title only as a whole line.
 */

/** Words that make a line a title. */
export const romanceTitles: readonly string[] = [
  // Offices of companies, towns and courts.
  ..."architecte contrôleur contrôleuse gouvernante bénévole praticien praticienne interiorista transportista artesano artesana superintendente cajero cajera administrateur administratrice délégué déléguée représentant représentante cheffe cofondateur cofondatrice pdg superviseur superviseure coordonnateur coordonnatrice coordinateur coordinatrice intervenant intervenante préposé préposée commis".split(
    " ",
  ),
  ..."échevin échevine bourgmestre député députée sénateur sénatrice préfet préfète sous-préfet sous-préfète gouverneur gouverneure greffier greffière huissière intendant intendante économe commissaire commissaire-priseur régisseur régisseuse".split(
    " ",
  ),
  ..."curé pasteur pasteure diacre aumônier aumônière bibliothécaire documentaliste archiviste conservateur conservatrice assistante chercheur chercheuse doctorant doctorante professeur professeure".split(
    " ",
  ),
  ..."contador contadora tesorero tesorera decano decana rectora vicerrector vicerrectora gerenta subgerente subgerenta subdirector subdirectora intendente intendenta diputado diputada senador senadora vicepresidenta teniente coronel".split(
    " ",
  ),
  ..."ministro ministra viceministro viceministra embajador embajadora cónsul juez jueza magistrado magistrada letrado letrada escribano escribana registradora perito perita tasador tasadora síndico síndica apoderado apoderada comisario comisaria inspectora subinspector subinspectora".split(
    " ",
  ),
  ..."supervisora administrador coordinador capataz becario becaria pasante practicante orientador orientadora educador educadora entrenador entrenadora instructora párroco sacerdote asistente auxiliar auditora economista actuario actuaria".split(
    " ",
  ),
  // Medicine.
  ..."pédicure orthodontiste audioprothésiste prothésiste ambulancier ambulancière denturologiste acupuncteur acupunctrice biologue géologue naturopathe généraliste".split(
    " ",
  ),
  ..."cirujano cirujana ortodoncista odontopediatra partera terapeuta optometrista fonoaudiólogo fonoaudióloga biólogo bióloga geólogo geóloga agrónomo agrónoma".split(
    " ",
  ),
  // Building and crafts.
  ..."contremaître contremaîtresse urbaniste plombière couvreuse charpentière maçonne peintre carreleuse serrurière garagiste carrossier ferronnière tapissière".split(
    " ",
  ),
  ..."estimateur estimatrice arpenteur arpenteuse horlogère relieur relieure luthière accordeur sommelière bouchère poissonnière caviste aubergiste couturière modéliste céramiste potier potière tisserand tisserande".split(
    " ",
  ),
  ..."maestro maestra contratista aparejador aparejadora delineante topógrafo topógrafa pintor pintora herrero herrera plomero fontanera gasfitero gásfiter chofer chófer carnicero carnicera repostero repostera".split(
    " ",
  ),
  ..."viticultor viticultora bodeguera estilista esteticista modista sastre sastra florista ceramista alfarero alfarera ebanista maquillador maquilladora".split(
    " ",
  ),
  // Trade, money and the road.
  ..."assureur courtier courtière agente fiscaliste actuaire mandataire réviseur réviseuse exploitant exploitante agriculteur agricultrice céréalier pépiniériste chauffeur chauffeuse affréteur déclarant déclarante transitaire logisticien logisticienne magasinier magasinière approvisionneur approvisionneuse mécanicienne préparateur préparatrice planificateur planificatrice".split(
    " ",
  ),
  ..."corredor corredora despachante martillero martillera rematador rematadora comprador compradora almacenista viajante camarero camarera mesero mesera recepcionista anfitrión anfitriona".split(
    " ",
  ),
  // Letters and arts.
  ..."journaliste écrivain écrivaine scénariste réalisateur réalisatrice comédien comédienne musicien musicienne compositeur compositrice illustrateur illustratrice plasticien plasticienne sculpteur sculptrice bouquiniste moniteur monitrice accompagnateur accompagnatrice".split(
    " ",
  ),
  ..."escultor escultora ilustrador ilustradora compositor compositora actriz guionista realizador realizadora locutor locutora escritor escritora poeta corrector correctora bibliotecario bibliotecaria archivero archivera conservadora curador curadora historiador historiadora".split(
    " ",
  ),
];

/** What those are called who heal: `ophtalmologiste`, `pédiatre`, `ergothérapeute`. */
export const romanceEndings: readonly string[] = "ologiste iatre thérapeute terapeuta".split(" ");

/** Whole lines that are titles. */
export const romancePhrases: readonly string[] = [
  ..."technico-commercial,technico-commerciale,commerciale sédentaire,vrp multicartes,agent général,maître de conférences,maîtresse de conférences,maître d’œuvre,maître d'œuvre,maître d’hôtel,maître d'hôtel,maître d’ouvrage,maître d'ouvrage".split(
    ",",
  ),
  ..."dsi,drh,daf,maître de chai,fondé de pouvoir,fondée de pouvoir,fondé de pouvoirs,membre du bureau,cadre de santé,vicaire général,interne,administrativo,administrativa,intérprete,productor,piloto,capitán,comandante,músico,guía de turismo,residente de obra".split(
    ",",
  ),
  ..."membre du directoire,membre du comité de direction,membre du conseil d'administration,miembro del consejo de administración,miembro de la junta directiva".split(
    ",",
  ),
  ..."farmacéutico,farmacéutica,químico farmacéutico,química farmacéutica,químico farmacobiólogo,fiscal adjunto,fiscal adjunta,mecánico,óptico,óptico optometrista,notaria,notaria pública,notaria titular,guía de montaña,guía turístico,guía turística,trabajador social,trabajadora social,vocal,promotora,productora,recursos humanos".split(
    ",",
  ),
];
