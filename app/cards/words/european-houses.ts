/*
 * What houses are called by in German, French and Spanish, beside the nouns of companies.ts: shops, crafts, schools and offices that stand in front of a
 * name, `Menuiserie Arnaud`, `Carpintería Arnau`, `Gasthaus zum Löwen`.
 */
export const europeanHouses: readonly string[] = [
  // German.
  ..."gasthaus gasthof wirtshaus weinstube pension ferienhof reiterhof hofladen gärtnerei baumschule imkerei malerbetrieb malergeschäft steinmetzbetrieb hausverwaltung versicherungsagentur generalvertretung agentur".split(
    " ",
  ),
  ..."treuhand treuhandbüro ergotherapie logopädie friseursalon kosmetikstudio nagelstudio küchenstudio yogastudio tonstudio fotostudio fahrschule tanzschule musikschule volkshochschule grundschule realschule gesamtschule gymnasium".split(
    " ",
  ),
  ..."turnverein sportverein förderverein heimatverein schützenverein kunstverein pfarramt kirchengemeinde feuerwehr bestattungen immobilien getränke carrosserie kantonsspital spital notariat naturheilpraxis apotheken".split(
    " ",
  ),
  // French.
  ..."menuiserie menuiseries plomberie électricité maçonnerie charpente charpentes couverture toiture toitures chauffage serrurerie carrosserie ébénisterie tapisserie métallerie ferronnerie terrassement constructions construction".split(
    " ",
  ),
  ..."chocolaterie biscuiterie confiserie crèmerie poissonnerie brûlerie torréfaction bijouterie horlogerie joaillerie maroquinerie cordonnerie mercerie quincaillerie droguerie parfumerie lunetterie coiffure salon boutique brocante".split(
    " ",
  ),
  ..."auberge camping gîte gîtes ferme pépinière pépinières jardinerie transports ambulances taxi taxis assurances immobilière caisse compagnie fédération médiathèque bibliothèque paroisse diocèse commune communauté fiduciaire régie dépanneur".split(
    " ",
  ),
  ..."fleurs clos peinture funèbres tourisme laverie pressing athénée administration".split(" "),
  // Spanish.
  ..."carpintería fontanería cerrajería herrería frutería pescadería zapatería relojería lavandería tintorería cafetería marisquería heladería churrería muebles maderas aceros pinturas textiles confecciones cristalería aluminios".split(
    " ",
  ),
  ..."reformas constructora distribuidora comercializadora importadora exportadora agropecuaria ganadería vivero rancho estancia hostal posada mesón parroquia iglesia funeraria peluquería barbería gimnasio academia colegio escuela sindicato".split(
    " ",
  ),
  ..."federación sociedad transportes fletes mudanzas refaccionaria llantas gráficas litografía abarrotes tienda supermercado despacho gestoría correduría inversiones suministros instalaciones óptica ópticas laboratorio laboratorios joyería".split(
    " ",
  ),
];
