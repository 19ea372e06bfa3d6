import type { PhoneKind } from "../card.ts";

/*
 * What stands before (sometimes behind) a number, an address or a link on a card. Collected from printed cards in English, Korean, Japanese,
 * Chinese and the larger European languages. Compared in lower case, without dots, spaces and colons.
 */

export const phoneLabels: Readonly<Record<PhoneKind, readonly string[]>> = {
  mobile: [
    ..."m mob mobile mobil mobiltelefon móvil movil celular cel cell cellular cellphone mobilephone cp hp h/p hphone wireless carphone handphone handy gsm portable".split(
      " ",
    ),
    ..."c m/p mp port mov móv natel telemóvel gsm text textphone 손전화 휴대번호 휴대폰번호 휴대전화번호 핸드폰번호 行動 휴대폰 휴대전화 핸드폰 모바일 이동전화 手机 手機 携帯 携帯電話 移动电话 行動電話 whatsapp".split(
      " ",
    ),
  ],
  phone: [
    ..."t p tel tele teléfono telefono telefon téléphone telephone ph phone phones office o d dir direct directline direkt main hotline tollfree".split(
      " ",
    ),
    ..."landline voice voicemail vm bus res resi residence home homephone homeoffice off answeringservice afterhours helpline customercare work w call contact fon fono tlf toll-free b business businessphone officephone desk ddi did d/l reception general switchboard".split(
      " ",
    ),
    ..."lab laboratory 교환 교환실 자택 집전화 직장 내선 가게 응급실 진료실 원장실 행정실 상담실 접수 콜센터 상담전화 문의전화 주문전화 배달전화 고객상담 무료상담 긴급출동 안심번호 행정전화 사무실전화 전화 전화번호 연구실 사무국 매장 상담 예약 예약문의 예약전화 교무실 원무과 비서실 현장 실험실 직통 직통전화 대표 대표전화 대표번호 사무실 유선 연락처 회사 문의 고객센터 电话 電話 直通 代表 座机 总机 tél teléf zentrale durchwahl standard accueil secrétariat agence cabinet bureau domicile consultations praxis kanzlei büro filiale niederlassung geschäftsstelle sucursal consultorio lignedirecte centralita oficina despacho 总机 總機 座機 直线 直線 内线 代表電話 大代表 ダイヤルイン フリーダイヤル telephon trunkline trunk boardline mainline epabx pabx appointments appointment reservations reservation bookings booking pager beeper orders cellphone/office emergency 24hr line ext 회사전화 고객지원 本社 tel/fax 전화/팩스 電話/fax 電話/ファックス 電話/傳真 电话/传真 电话/fax".split(
      " ",
    ),
  ],
  fax: [
    ..."telecopier telecopy telecopie télécopieur télécopie téléc telefacsimile f fax facsimile telefax efax fx 팩스 팩스번호 이팩스 전자팩스 웹팩스 인터넷팩스 팩시밀리 전송 传真 傳真 ファックス ファクス ファクシミリ faks".split(
      " ",
    ),
  ],
};

/** Numbers under these are no phone numbers. */
export const otherNumbers: readonly string[] = [
  ..."iso vat tax taxid gst gstin cin pan ein duns reg regno registration registrationno licence license lic licno npi iban swift account acct".split(
    " ",
  ),
  ..."사업자등록번호 사업자번호 사업자등록 등록번호 법인등록번호 통신판매 통신판매업신고 통신판매번호 우편번호 계좌 계좌번호 면허 허가 우 zip postcode postal".split(
    " ",
  ),
  ..."邮编 郵編 邮政编码 税号 〒 郵便番号 登録番号 aba routing order invoice no id pobox box dre cadre bre nmls since est".split(
    " ",
  ),
];

export const mailLabels: readonly string[] =
  "e m email e-mail mail correo courriel 이메일 메일 전자우편 전자메일 邮箱 邮件 電子郵件 电子邮箱 メール eメール".split(
    " ",
  );

export const siteLabels: readonly string[] =
  "w h web website webpage site homepage home url http https www 홈페이지 웹사이트 웹 사이트 누리집 网址 网站 網址 ホームページ".split(
    " ",
  );

export const addressLabels: readonly string[] =
  "厂址 廠址 店址 店铺 店鋪 公司 公司地址 工厂地址 工廠地址 厂部地址 门店地址 营业地址 通讯地址 通訊地址 联系地址 聯絡地址 办公地址 會址 会址 社址 院址 校址 会社住所 公司住所 勤務先住所 事務所所在地 a add addr address adress adresse adresa dirección location office headquarters hq 주소 본사 지사 사무실 공장 소재지 地址 住所 所在地 本社 anschrift hausanschrift postanschrift besucheradresse besucheranschrift lieferanschrift postadresse firmensitz hauptsitz siège usine".split(
    " ",
  );

/** What one of several places is for. Behind them there is a colon: `Studio 4` is a door. */
export const placeLabels: readonly string[] = [
  ..."plant,mail,mailing,mailing address,shipping,ship to,postal,postal address,post,physical,street,deliveries,warehouse,showroom,studio,shop,store,factory,works,farm,branch,lab".split(
    ",",
  ),
  ..."visiting address,visitors,visitor address,street address,delivery address,office address,office,unit,godown,residence,regd office,regd. office,registered address,corp. office,corp. off.,corp off,admin office,admin. office,administrative office,city office,branch office,branches,factory address,plant address,site office,project office,chamber,clinic address".split(
    ",",
  ),
  ..."workshop,head office,main office,registered office,corporate office,corporate,sales office,retail,gallery,clinic,yard,depot,visit,visit us,tasting room,winery,kitchen,garage,campus".split(
    ",",
  ),
  ..."sucursal,delegación,sede central,sede social,domicilio,domicilio social,planta,consultorio,sede legale,sede operativa".split(
    ",",
  ),
  ..."büro,werk,lager,werkstatt,atelier,laden,filiale,siège,usine,dépôt,bureau,boutique,oficina,fábrica,taller,tienda,almacén,sede,negozio,magazzino,stabilimento,agence,succursale,antenne,siège social,niederlassung,zweigniederlassung,zweigstelle,außenstelle,geschäftsstelle,standort,zentrale".split(
    ",",
  ),
];
