/*
 * What receipts, letters, tickets, parcels, menus, forms, slides and chats say and business cards don't. Lower case. Collected from such papers in
 * English, Korean, German, French, Spanish, Japanese and Chinese.
 */

/** A line that begins so, with a number behind it. */
export const countedLines: readonly string[] = [
  ..."total,subtotal,sub total,grand total,total due,amount due,balance due,tax,sales tax,vat,tip,change,cash,visa,mastercard,debit,amex,qty,quantity,unit price,price/gal,gallons".split(
    ",",
  ),
  ..."invoice no,invoice #,order #,order no,auth,authorization,tracking #,table,server,seat,row,sec,gate,flight,boarding,weight,serving size,calories,page,policy no".split(
    ",",
  ),
  ..."summe,mwst,gesamt,zwischensumme,montant,total ttc,importe,합계,소계,부가세,결제금액,승인번호,카드결제,신용카드,현금,수량,단가,공급가액,운송장번호,계좌,합계금액,小計,合計,合计,数量".split(
    ",",
  ),
];

/** A line that is this or begins with it. */
export const openingLines: readonly string[] = [
  ..."dear ,to whom,subject:,from:,to:,sent:,cc:,re:,date:,hi all,hello all,hi everyone,ship to,bill to,ship from,from: ,deliver to,sold to,description,item,type a message,last seen".split(
    ",",
  ),
  ..."best regards,kind regards,regards,sincerely,yours sincerely,yours faithfully,yours truly,thanks so much,many thanks,thank you!,thank you for your,cheers,mit freundlichen,cordialement,saludos".split(
    ",",
  ),
  ..."invoice,receipt,questions?,meet the team,agenda,thank you.,lost ,reward,for sale,this is to certify,certificate of,boarding pass,passenger,free and open to,free admission,tickets,doors open,rsvp,menu,admit one".split(
    ",",
  ),
  ..."제목:,제목 :,보낸사람,받는사람,보낸 사람,받는 사람,안녕하세요,감사합니다,받는분,보내는분,품목,품명,영수증,거래명세서,견적서,세금계산서,안내문,입장권,예매,문의:,문의 ,이용 수칙,첫 수업,목차".split(
    ",",
  ),
  ..."拝啓,敬具,お品書き,領収書,收据,发票,尊敬的".split(","),
];

/** What stands over a list of people, and nothing else on its line. */
export const headingsOfLists: readonly string[] =
  "meet the team,our team,the team,our people,leadership team,speakers,our speakers,staff directory,directory,contact list,팀 소개,구성원,구성원 소개,직원 소개,연사,연사 소개,연락처 목록,비상연락망,連絡先一覧,メンバー紹介,登壇者,登壇者紹介,通讯录,团队成员".split(
    ",",
  );

/** Anywhere in the text. */
export const tellingPhrases: readonly string[] = [
  ..."this message and any attachments,intended solely for,unsubscribe,please notify the sender,sent from my,come again,thank you for shopping,payment due,make checks payable,nutrition facts".split(
    ",",
  ),
  ..."lecture series,has successfully completed,please call,call or text if,in theaters,all rights reserved,followers,following,posts,unread,priority mail,tracking #,open daily,al pastor".split(
    ",",
  ),
  ..."date of birth,place of birth,reason for visit,emergency contact,policy no.,signature of,signature __,생년월일,서명 또는,生年月日,出生日期,geburtsdatum,date de naissance,fecha de nacimiento".split(
    ",",
  ),
  ..."드립니다,바랍니다,주시기,하십시오,납부,분실,반납,교환/환불,전석,부재 시,과외,오전 ,오후 ,습니다.,해주세요,주세요".split(
    ",",
  ),
];
