/*
 * What receipts, letters, tickets, parcels, menus, forms, slides and chats say and business cards don't. Lower case. Collected from such papers in
 * English, Korean, German, French, Spanish, Japanese and Chinese.
 */

/** What such a paper is called, alone on its line, without its spaces and marks. */
export const titlesOfPapers: readonly string[] = [
  ..."invoice,taxinvoice,receipt,quotation,quote,estimate,deliverynote,packingslip,purchaseorder,statement,prescription,resume,résumé,curriculumvitae,boardingpass,bookingconfirmation,certificate".split(
    ",",
  ),
  ..."visitor,attendee,exhibitor,membershipcard,membercard,studentid,staffpass,identitycard,employeecard,wearehiring,werehiring,nowhiring,lostcat,lostdog,missing,savethedate,youareinvited".split(
    ",",
  ),
  ..."rechnung,lieferschein,angebot,quittung,gutschein,lebenslauf,einladung,stellenangebot,facture,devis,bondelivraison,reçu,invitation,factura,presupuesto,recibo,albarán,invitación".split(
    ",",
  ),
  ..."영수증,견적서,거래명세서,세금계산서,전자세금계산서,청구서,이력서,입사지원서,자기소개서,사원증,학생증,회원증,출입증,신분증,처방전,초대장,청첩장,가정통신문,안내문,공고문,채용공고,모집공고,운송장,예약확인서,참가확인증,수료증".split(
    ",",
  ),
  ..."領収書,領収証,請求書,見積書,納品書,注文書,履歴書,職務経歴書,社員証,学生証,会員証,入館証,招待状,お知らせ,求人,发票,收据,收據,增值税专用发票,电子发票,发货单,送货单,报价单,请柬,請柬,喜帖,简历,工作证,学生证,会员卡,招聘,通知".split(
    ",",
  ),
];

/** What parts of such papers and screens are called, alone on their line or before a colon, without spaces. */
export const partsOfPapers: readonly string[] = [
  ..."inbox,reply,replyall,forward,compose,subject,from,to,sent,attachments,about,activity,connect,message,follow,followers,mutualconnections,education,experience,workexperience,employment,skills,languages,interests,references,profile,summary".split(
    ",",
  ),
  ..."checkin,check-in,checkout,check-out,guests,guest,bookingreference,confirmationnumber,bookingno,roomtype,nights,when,where,organizer,organiser,attendees,agenda,joinmeeting,meetingid,passcode,dialin,dial-in,yes,no,maybe,going".split(
    ",",
  ),
  ..."patient,dosage,refills,dob,rx,sig,billto,shipto,soldto,customer,orderdate,invoicedate,duedate,quantity,qty,price,amount,subtotal,unitprice,description,signature,applicant,salary,location,fulltime,full-time,parttime,requirements,apply,howtoapply".split(
    ",",
  ),
  ..."menge,preis,betrag,summe,empfänger,fahrer,kunde,rechnungsnummer,lieferdatum,quantité,prix,montant,client,désignation,cantidad,precio,importe,cliente,concepto,fecha,datum".split(
    ",",
  ),
  ..."공급자,공급받는자,받는분,보내는분,품목,수량,단가,금액,공급가액,세액,합계,학력,경력,자격증,지원분야,지원자,성명,생년월일,주민등록번호,환자명,예약번호,체크인,체크아웃,투숙객,일시,장소,대상,제출서류,모집부문,자격요건,즐겨찾기,최근기록,키패드".split(
    ",",
  ),
  ..."但し,品名,数量,単価,金額,合計,小計,発行日,有効期限,学歴,職歴,氏名,生年月日,购买方,销售方,货物名称,单价,金额,税额,合计,收件人,寄件人,订单号,时间,地点,有效期".split(
    ",",
  ),
];

/** Words of sentences, which names and trades have hardly. */
export const wordsOfSentences: ReadonlySet<string> = new Set(
  "we,you,i,my,is,are,was,were,will,have,has,had,he,she,they,it,this,that,please,been,be,if,can,may,wir,sie,ist,sind,haben,ich,bitte,wird,vous,nous,est,sont,je,merci,usted,es,son,que,por,gracias".split(
    ",",
  ),
);

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
  ..."드립니다,바랍니다,주시기,하십시오,납부,분실,반납,교환/환불,전석,부재 시,과외,습니다.,해주세요,주세요".split(","),
];
