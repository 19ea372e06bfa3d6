import type { Dice } from "../random/dice.ts";

type Labelled = "phone" | "mobile" | "fax" | "email" | "site" | "address";
export type Labels = Readonly<Record<Labelled, string>>;

const set = (phone: string, mobile: string, fax: string, email = "", site = "", address = ""): Labels => ({
  ...{ phone, mobile, fax, email, site, address },
});

const western: readonly Labels[] = [
  set("Tel: ", "Mobile: ", "Fax: ", "Email: ", "Web: "),
  set("Phone: ", "Cell: ", "Fax: ", "E-mail: "),
  set("T ", "M ", "F ", "E ", "W "),
  set("T. ", "M. ", "F. ", "E. ", "W. ", "A. "),
  set("t: ", "m: ", "f: ", "e: ", "w: "),
  set("P: ", "C: ", "F: ", "E: ", "W: "),
  set("p. ", "c. ", "f. "),
  set("Office ", "Mobile ", "Fax ", "", ""),
  set("o: ", "c: ", "f: ", "e: "),
  set("Direct: ", "Mobile: ", "Facsimile: ", "Email: "),
  set("TEL ", "MOBILE ", "FAX ", "EMAIL ", "WEB "),
  set("Main ", "Cell ", "Fax "),
  set("D ", "M ", "F "),
  set("Ph : ", "Mob : ", "Fax : ", "E-mail : ", "Website : "),
  set("T: ", "C: ", "F: "),
];

const own: Readonly<Record<string, readonly Labels[]>> = {
  germany: [
    set("Telefon ", "Mobil ", "Telefax ", "E-Mail ", ""),
    set("Tel. ", "Mobil ", "Fax "),
    set("Fon: ", "Mobil: ", "Fax: ", "Mail: ", "Web: "),
  ],
  "france-spain-italy": [
    set("Tél. : ", "Port. : ", "Fax : ", "", ""),
    set("Tel. ", "Móvil ", "Fax "),
    set("Tel. ", "Cell. ", "Fax ", "E-mail "),
    set("T. ", "M. ", "F. "),
  ],
  korea: [
    set("T. ", "M. ", "F. ", "E. ", "W. ", "A. "),
    set("전화 ", "휴대폰 ", "팩스 ", "이메일 ", "홈페이지 ", "주소 "),
    set("Tel ", "H.P ", "Fax ", "E-mail "),
    set("Tel. ", "Mobile. ", "Fax. ", "E-mail. "),
    set("대표전화 : ", "H·P : ", "FAX : ", "E-mail : "),
    set("T ", "M ", "F ", "E ", "H "),
    set("직통 ", "모바일 ", "팩스 "),
  ],
  japan: [
    set("TEL: ", "携帯: ", "FAX: ", "E-mail: ", "URL: "),
    set("TEL ", "MOBILE ", "FAX ", "E-mail ", ""),
    set("電話 ", "携帯 ", "FAX ", "メール "),
  ],
  "china-taiwan": [
    set("电话：", "手机：", "传真：", "邮箱：", "网址：", "地址："),
    set("Tel: ", "Mobile: ", "Fax: ", "E-mail: ", "Http://", "Add: "),
    set("電話 ", "行動電話 ", "傳真 ", "E-mail "),
  ],
};

export const bare: Labels = set("", "", "");

/** How a card calls its numbers and addresses; most say something. */
export function labelsOf(place: string, roll: Dice): Labels {
  const mine = own[place];
  return mine && roll.chance(0.75) ? roll.one(mine) : roll.one(western);
}

/** What readers make of the little pictures that stand in place of labels: mostly nothing. */
export function iconsOf(roll: Dice): Labels {
  if (roll.chance(0.4)) return bare;
  const one = (list: string): string => {
    const seen = roll.one(list.split(""));
    return seen === "_" ? "" : `${seen} `;
  };
  return {
    phone: one("_C9&6Q"),
    mobile: one("_O0D口"),
    fax: one("_8日B"),
    email: one("_口M@冈0"),
    site: one("_@O⊕Q0"),
    address: one("_9Q?O°8"),
  };
}
