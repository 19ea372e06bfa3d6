/** Where a house's money lies: `开户行:南海农商银行盐步支行 户名:蔡建国`, `Bankverbindung: Volksbank Fulda`. */
const account =
  /开户|開戶|户名|戶名|账号|帐号|帳號|賬號|收款人|振込先|口座番号|예금주|계좌|(?<!\p{L})(?:IBAN|Bankverbindung|Kontoinhaber|RIB)(?!\p{L})/iu;

/** As many digits as a bank's card has. */
const cardOfBank = /(?<!\d)\d(?:\s?\d){15,18}(?!\d)/;

/** When a house is open, by what stands above or in front of it. */
const hours =
  /^(?:(?:sprech|öffnungs|geschäfts|büro)(?:zeiten|stunden?)|(?:termine?|sprechstunden?) nach vereinbarung|horaires?(?: d['’]ouverture)?|horario(?: de atención)?|opening (?:hours|times)|営業時間|診療時間|定休日|营业时间|營業時間|门诊时间)(?![\p{L}])/iu;

const days =
  "mo di mi do fr sa so lun mar mer jeu ven sam dim lu ma mi ju vi sá mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo";

/** `Mo 8 - 12 und 14 - 18 Uhr`, `Mo, Di, Do 14 - 18 Uhr`, `lundi - vendredi 9h - 18h`: days, and hours behind them. */
const dayAndHour = new RegExp(
  `^(?:${days.replaceAll(" ", "|")})\\.?(?:[\\s,+/&–-]+(?:(?:u|und|et|y|bis|au|a|and|to)\\s)?(?:${days.replaceAll(" ", "|")})\\.?)*[\\s:]+(?:von |de )?\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:h|uhr|am|pm|[-–]|bis|à|a|und)`,
  "i",
);

/** `Consultations sur rendez-vous`, `Previa cita`: how one comes to a house. */
const byAppointment =
  /^(?:[\p{L} ]+ )?(?:(?:uniquement )?sur (?:rendez-vous|rdv)|(?:con )?(?:previa cita|cita previa)|su appuntamento|by appointment(?: only)?)$/iu;

/** `Conventionnée secteur 2`: who pays a doctor. */
const insured = /^(?:(?:non )?conventionnée?s?|tiers payant)(?!\p{L})/iu;

/** `Estimation gratuite`, `Devis et déplacement gratuits`, `Presupuestos sin compromiso`. */
const free =
  /^(?:estimations?|devis|soumissions?|déplacements?)(?: (?:et|&) (?:estimations?|devis|déplacements?))? gratuite?s?$|^(?:presupuestos?|cotizaci(?:ón|ones)|visitas?) (?:gratis|gratuit[oa]s?|sin compromiso)/iu;

/** `한빛그룹 계열사`, `이노비즈 인증기업`, `벤처기업 · 기업부설연구소 인증`: whom a house belongs to, and what it was honoured as. */
const honoured =
  /^(?!.*(?:주식회사|\(주\)))[가-힣A-Z\d·\s-]*(?:[가-힣]\s?(?:계열사|자회사|가족사|관계사|회원사|협력사|협력업체|인증기업|인증업체)|\s(?:인증|선정|지정|수상|획득|보유))$/;

const notices = [honoured, account, cardOfBank, hours, dayAndHour, byAppointment, insured, free];

/** Whether a line tells what is no part of who somebody is and where: a bank's account, the hours of a house. */
export function isNotice(text: string): boolean {
  return notices.some((form) => form.test(text));
}
