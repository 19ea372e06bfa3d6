/** Korean provinces and large cities, short and long: an address begins with one. */
export const koreanProvinces: readonly string[] =
  "서울 서울시 서울특별시 부산 부산시 부산광역시 대구 대구시 대구광역시 인천 인천시 인천광역시 광주 광주시 광주광역시 대전 대전시 대전광역시 울산 울산시 울산광역시 세종 세종시 세종특별자치시 경기 경기도 강원 강원도 강원특별자치도 충북 충청북도 충남 충청남도 전북 전라북도 전북특별자치도 전남 전라남도 경북 경상북도 경남 경상남도 제주 제주도 제주시 제주특별자치도".split(
    " ",
  );

/** Kinds of streets, whole words. */
export const streetWords: readonly string[] = [
  ..."street st str bd bvd avenue ave av road rd boulevard blvd drive dr lane ln way highway hwy parkway pkwy place pl court ct square sq terrace ter crescent close circle cir trail plaza pike quay row mews broadway expressway route rte turnpike".split(
    " ",
  ),
  ..."allée allées côte montée quai cours impasse route chemin carretera ctra camino ronda gran piazza viale largo corso praça jl jln lorong lor boul damm ring ufer chaussee markt plads vei veien gata katu ulica ul esplanade parade grove hill rise row walk gardens green crossing loop path run pass bend point pt trace cove landing alley expy fwy freeway bypass frontage causeway straße strasse rue calle via avenida rua platz weg gasse allee laan straat ulica marg nagar jalan soi salai layout colony sector cad caddesi sok sokak mah mahallesi bulvarı cd blvr -gil -ro -daero -dong -gu".split(
    " ",
  ),
];

/** Kinds of streets that stand before their name. */
export const streetFronts: readonly string[] =
  "calzada malecón blvd boul bvd av cra cll calz prol diagonal transversal jirón jiron pasaje psje pje rambla glorieta travesía callejón autopista chaussée montée rang sentier drève voie faubourg rod rodovia estrada lieu-dit lieudit hameau zone postfach schloss gut hof am im auf zum zur unter hinter rue via calle avenida avda plaza pza paseo ctra carretera jl jln jalan rua viale corso piazza chemin route impasse quai boulevard bd allée allées allee largo praça ronda camino place cours passage lorong lor soi ul ulica gran travessera carrer passeig".split(
    " ",
  );

/** Parts of buildings, with a number before or behind. */
export const unitWords: readonly string[] =
  "bât bâtiment escalier étage planta piso etage og haus hof studio flat warehouse villa shop mailstop mail stop ms bay hall gate level lot mall km pier hangar dept suite ste floor fl flr unit room rm level lvl building bldg block blk apt apartment tower house box po p.o wing plot no office".split(
    " ",
  );

export const usStates: readonly string[] =
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW VIC QLD ACT TAS".split(
    " ",
  );

/** As they were cut short before they had two letters: `Tucson, Ariz. 85714`. */
export const statesCutShort: readonly string[] =
  "Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev N.H N.J N.M N.Y N.C N.D Okla Ore Oreg Pa Penn Penna R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wisc Wyo D.C".split(
    " ",
  );

/** Words that name a building or an estate: beside an address they are the start of it. */
export const buildingWords: readonly string[] =
  "za zi zac polígono poligono parc parque gewerbepark gewerbegebiet industriepark centro edificio torre immeuble résidence bâtiment menara wisma compound rectory cottage lodge manor granary grange vicarage priory abbey chapel terrace castle studios warehouse foundry building bldg house tower towers hall centre center park campus estate mall plaza floor complex nagar village wharf quay works mills mill barn dairy farm court arcade annex annexe wing pavilion exchange chambers mews yard gate business industrial technology science office zone city square pier hangar terminal residences apartments layout colony phase sector block phase road street avenue".split(
    " ",
  );

/** States and provinces in full, as addresses have them in place of their letters. */
export const statesInFull: readonly string[] = [
  ..."alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky".split(
    ",",
  ),
  ..."louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico".split(
    ",",
  ),
  ..."new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont".split(
    ",",
  ),
  ..."virginia,washington,west virginia,wisconsin,wyoming,district of columbia,ontario,quebec,québec,british columbia,alberta,manitoba,saskatchewan".split(
    ",",
  ),
  ..."nova scotia,new brunswick,new south wales,victoria,queensland,tasmania,tamil nadu,karnataka,maharashtra,gujarat,rajasthan,kerala,telangana".split(
    ",",
  ),
];

/** Large cities, in lower case, that cards name without a postcode below the street: the largest of each country whose cards are read, by population. */
export const largeCities: readonly string[] =
  "new york,los angeles,chicago,houston,phoenix,philadelphia,san antonio,san diego,dallas,austin,san francisco,seattle,denver,boston,washington,nashville,detroit,portland,las vegas,atlanta,miami,minneapolis,new orleans,brooklyn,toronto,montréal,montreal,vancouver,calgary,london,birmingham,manchester,liverpool,leeds,glasgow,edinburgh,bristol,sheffield,cardiff,belfast,dublin,paris,marseille,lyon,toulouse,nice,nantes,bordeaux,lille,madrid,barcelona,valencia,sevilla,málaga,bilbao,roma,milano,napoli,torino,firenze,bologna,venezia,genova,palermo,berlin,hamburg,münchen,köln,frankfurt,frankfurt am main,stuttgart,düsseldorf,leipzig,dresden,bremen,hannover,wien,graz,zürich,genève,basel,bern,amsterdam,rotterdam,bruxelles,brussels,københavn,stockholm,oslo,helsinki,lisboa,porto,warszawa,praha,budapest,seoul,busan,incheon,daegu,daejeon,gwangju,tokyo,osaka,kyoto,yokohama,nagoya,fukuoka,sapporo,kobe,beijing,shanghai,guangzhou,shenzhen,hong kong,taipei,singapore,bangkok,kuala lumpur,jakarta,manila,hanoi,ho chi minh city,hcmc,mumbai,new delhi,delhi,bengaluru,bangalore,chennai,hyderabad,kolkata,pune,dubai,abu dhabi,sydney,melbourne,brisbane,perth,adelaide,auckland,wellington,johannesburg,cape town,nairobi,lagos,cairo,istanbul,tel aviv,bogotá,bogotá d.c,medellín,quito,caracas,montevideo,buenos aires,ciudad de méxico,cdmx,guadalajara,monterrey,são paulo,rio de janeiro,casablanca,rabat,tanger,marrakech,agadir,alger,oran,constantine,tunis,sfax,sousse,dakar,abidjan,barranquilla,lima,arequipa,guayaquil,valparaíso,asunción,querétaro,lausanne,neuchâtel,liège,namur,zaragoza".split(
    ",",
  );
