/*
 * How parts of a house are called in German, French, Spanish, Italian and Portuguese: from organisation charts (Organigramme) of companies, towns,
 * hospitals and universities.
 */

/** What nothing but a part of a house begins with: `Abteilung Einkauf`, `Direction commerciale`, `Departamento de Ventas`. */
export const departmentHeads: readonly string[] = [
  ..."abteilung fachabteilung hauptabteilung unterabteilung fachbereich fakultät lehrstuhl professur stabsstelle referat dezernat fachgebiet fachdienst fachgruppe arbeitsgruppe".split(
    " ",
  ),
  ..."geschäftsbereich geschäftsfeld zentralbereich unternehmensbereich sachgebiet ressort stabsbereich direction département pôle faculté departamento depto dpto".split(
    " ",
  ),
  ..."dirección subdirección gerencia subgerencia área coordinación concejalía vicerrectorado jefatura negociado facultad secretaría".split(
    " ",
  ),
  ..."dipartimento reparto ufficio direzione settore facoltà direção gerência setor faculdade diretoria".split(" "),
];

/** What a part of a house begins with where it goes on in `für`, `de`: `Klinik für Kardiologie`, `Service de cardiologie`. */
export const departmentFronts: readonly string[] =
  "institut seminar klinik sektion zentrum amt service services unité cellule secteur division laboratoire unidad servicio sección división delegación oficina servizio sezione unità divisione".split(
    " ",
  );

/** What goes on behind such a front without a word between: `Service commercial`, `Servicio Técnico`, `Unité commerciale`. */
export const departmentAdjectives: readonly string[] =
  "commercial commerciale technique techniques juridique client clients export achats informatique financier administratif social comptabilité urbanisme communication qualité après-vente scolaire técnico técnica comercial jurídico jurídica médico industrial norte sur centro tecnico".split(
    " ",
  );

/** Lines of these words alone: `Vertrieb Innendienst`, `Recherche et développement`, `Relaciones Públicas`. */
export const europeanDepartmentNames: readonly string[] = [
  ..."vertrieb einkauf verkauf innendienst außendienst export personal buchhaltung finanzbuchhaltung lohnbuchhaltung controlling konstruktion fertigung produktion logistik disposition arbeitsvorbereitung anwendungstechnik".split(
    " ",
  ),
  ..."forschung entwicklung presse öffentlichkeitsarbeit unternehmenskommunikation kommunikation rechnungswesen verwaltung versand lager kundendienst kundenservice qualitätssicherung qualitätsmanagement firmenkunden".split(
    " ",
  ),
  ..."gewerbekunden privatkunden geschäftskunden firmenkundenbetreuung privatkundenbetreuung vermögensberatung sozialdienst pflegedienst studierendensekretariat immobiliencenter materialwirtschaft".split(
    " ",
  ),
  ..."umweltamt bauamt hochbauamt tiefbauamt ordnungsamt jugendamt sozialamt gesundheitsamt stadtplanungsamt bürgeramt kulturamt schulamt steueramt standesamt personalamt rechtsamt liegenschaftsamt vermessungsamt grünflächenamt".split(
    " ",
  ),
  ..."ressources humaines ventes achats comptabilité logistique qualité communication recherche développement secrétariat relations publiques études méthodes travaux exploitation".split(
    " ",
  ),
  ..."ventas compras administración contabilidad exportación logística comunicación investigación desarrollo relaciones públicas atención cliente finanzas calidad producción almacén sistemas".split(
    " ",
  ),
  ..."vendite acquisti amministrazione contabilità risorse umane ricerca sviluppo vendas financeiro recursos humanos".split(
    " ",
  ),
];
