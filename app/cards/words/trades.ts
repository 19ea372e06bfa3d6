/*
 * What houses say that they do in the small print below their name, `ROOFING & SIDING`, `FLORAL DESIGN`, beside the nouns that organizations are
 * called by. Collected from what small companies write there.
 */

export const tradeWords: readonly string[] = [
  ..."general custom commercial residential floral animal family property design photo photos wedding weddings portrait portraits bridal events event catering siding decks".split(
    " ",
  ),
  ..."painting decorating decor décor wellness hair skin body brow brows lash lashes nail fine home house garden pet dog cat bike boat wood stone brick leather".split(
    " ",
  ),
  ..."interior exterior landscape landscaping tax business personal training massage therapy counseling counselling psychology pediatric mobile organic artisan handmade craft crafts natural".split(
    " ",
  ),
  ..."vintage modern rustic bread cakes cake pastry ice cream juice bagels breakfast brunch beer wine spirits cocktails seafood sushi ramen noodle noodles barbecue bbq smokehouse butcher butchers butchery deli delicatessen".split(
    " ",
  ),
  ..."illustration calligraphy lettering branding film films video audio sound lighting stage voice piano violin guitar guitars vocal drama book books paper stationery toys bicycle".split(
    " ",
  ),
  ..."jewelry jewellery silver gold watches clocks eyewear shoes boots hats denim tailoring alterations bespoke quilts yarn wool linen rugs lamps antiques restoration conservation".split(
    " ",
  ),
  ..."marine aerial drone data digital analytics structural civil mechanical geotechnical environmental acoustic veterinary equine small large urgent primary vision hearing sleep pain".split(
    " ",
  ),
  // British, Irish, Australian and South African trades.
  ..."electrical plastering tiling rendering scaffolding groundworks joinery glazing drainage guttering brickwork bricklaying decorating locksmiths removals haulage tarmacadam conservatories bathrooms fascias roofline maintenance servicing".split(
    " ",
  ),
  ..."blinds shutters awnings curtains upholstery carpets valeting tyres exhausts panelbeating earthmoving fabrication boilers catering cleaning clearance shoe shoes luggage keys watch clock damp proofing insulation loft lofts thatching".split(
    " ",
  ),
  // German, French, Spanish, Italian ones.
  ..."möbelbau metallbau holzbau innenausbau trockenbau tischlerei schreinerei zimmerei malerbetrieb elektro sanitär heizung dach garten blumen wein bücher goldschmiede keramik fotografie".split(
    " ",
  ),
  ..."photographie décoration menuiserie plomberie chauffage peinture ébénisterie bijoux bijouterie joaillerie fleurs vins céramique paysage paysages interiorismo fotografía ilustración diseño carpintería reformas".split(
    " ",
  ),
  ..."flores joyería peluquería estética asesores gestoría jardinería pintura fotografia gioielli fiori arredamenti vini illustrazione".split(
    " ",
  ),
];
