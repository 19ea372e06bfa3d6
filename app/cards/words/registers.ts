/*
 * What stands before numbers that reach nobody: of trade registers, tax offices, licences and certificates. From cards, and from what the
 * law of each country has companies print. Compared in lower case.
 */
export const registerLabels: readonly string[] = [
  // English-speaking countries: licences of trades, brokers and loan officers; taxes; registers.
  ..."lic,license,licence,cslb,ca dre,cal bre,calbre,caldre,cadre,dre,bre,nmls id,nmls,npi,dea,dot,usdot,mc,efin,ein,fein,tax id,tin,vat reg,vat,gst,hst,abn,acn".split(
    ",",
  ),
  ..."lmct,afsl,uen,gstin,cin,pan,iec,rera,reg,registration,registered in england,registered charity,charity,charity reg,registered company,company no,company reg,roc,br no,license number,bar no,state bar".split(
    ",",
  ),
  // Of British, Irish, Australian and South African tradesmen, brokers and schools.
  ..."gas safe registered,gas safe register,gas safe reg,gas safe,corgi registered,corgi,niceic registered,niceic,napit,elecsa,oftec registered,oftec reg,oftec,hetas,fensa,rgi,qbcc lic,qbcc,vba,fsp,cricos provider code,cricos provider,cricos,teqsa,urn,ofsted,fca,frn,co reg,company registration".split(
    ",",
  ),
  // Of Nigeria, the Gulf, New Zealand, Kenya and India.
  ..."rc,c.r,trn,brn,nzbn,crn,kra pin,udyam,msme".split(","),
  // Certificates.
  ..."iso,iatf,as,en,din en iso,din,ul,ce,haccp,gmp,fssc,ohsas,emas".split(","),
  // European ones.
  ..."ust-idnr,ust-id,ustid,steuernummer,steuer-nr,hrb,hra,amtsgericht,siret,siren,rsac,rcs,tva,ape,naf,orias,cif,nif,colegiado,nº col,p.iva,p iva,partita iva".split(
    ",",
  ),
  ..."cod. fisc,rea,kvk,btw,cvr,org.nr,org nr,krs,nip,regon,ičo,dič,pib,eori,tckn,mersis,cnpj,creci,crea,oab,crm,rut,rfc".split(
    ",",
  ),
  // Of Québec and the Maghreb, of physicians in France, engineers and advocates of Latin America.
  ..."licence rbq,rbq,cmmtq,cmeq,oaciq,neq,tps,tvq,rpps,adeli,finess,cnss,ice,patente,matricule fiscal,nit,ruc,cuit,cuil,iibb,r.f.c,cédula profesional,cédula prof,céd. prof,ced. prof,reg. prof,c.i.p,c.m.p,mat,matrícula,colegiada".split(
    ",",
  ),
  // Korean, Japanese and Chinese ones.
  ..."사업자등록번호,사업자번호,사업자,법인등록번호,통신판매업신고,통신판매업,통신판매,등록번호,개설등록번호,중개등록번호,면허번호,면허,허가번호,특허,출원".split(
    ",",
  ),
  ..."연구소 인정,인증,登録番号,適格請求書,免許,宅建,证券代码,股票代码,証券コード,古物商,統一編號,統編,统一社会信用代码,税号,许可证,执业证号".split(
    ",",
  ),
];
