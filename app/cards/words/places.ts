/** Korean provinces and large cities, short and long: an address begins with one. */
export const koreanProvinces: readonly string[] =
  "서울 서울시 서울특별시 부산 부산시 부산광역시 대구 대구시 대구광역시 인천 인천시 인천광역시 광주 광주시 광주광역시 대전 대전시 대전광역시 울산 울산시 울산광역시 세종 세종시 세종특별자치시 경기 경기도 강원 강원도 강원특별자치도 충북 충청북도 충남 충청남도 전북 전라북도 전북특별자치도 전남 전라남도 경북 경상북도 경남 경상남도 제주 제주도 제주시 제주특별자치도".split(
    " ",
  );

/** Kinds of streets, whole words. */
export const streetWords: readonly string[] = [
  ..."street st str avenue ave av road rd boulevard blvd drive dr lane ln way highway hwy parkway pkwy place pl court ct square sq terrace ter crescent close circle cir trail plaza pike quay row mews broadway expressway route rte turnpike".split(
    " ",
  ),
  ..."straße strasse rue calle via avenida rua platz weg gasse allee laan straat ulica marg nagar jalan soi salai layout colony sector -gil -ro -daero -dong -gu".split(
    " ",
  ),
];

/** Parts of buildings, with a number before or behind. */
export const unitWords: readonly string[] =
  "suite ste floor fl flr unit room rm level lvl building bldg block blk apt apartment tower house box po p.o wing plot no shop office piso".split(
    " ",
  );

export const usStates: readonly string[] =
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW VIC QLD ACT TAS".split(
    " ",
  );
