/*
 * Further German, Austrian and Swiss titles, of both genders: offices of towns, schools, clubs, courts and works (KldB 2010, Amtsbezeichnungen), and
 * crafts with their masters. What is a family's name as often, `Hofmeister`, is here as a whole word only.
 */

/** Words that make a line a title. */
export const germanTitles: readonly string[] = [
  ..."landrat landrätin stadtrat stadträtin gemeinderat gemeinderätin kantonsrat kantonsrätin nationalrat regierungsrat amtsrat amtsrätin hofrat hofrätin baurat studienrat studienrätin oberstudienrat oberstudienrätin oberamtsrat".split(
    " ",
  ),
  ..."dezernent dezernentin kanzler kanzlerin kommandant kommandantin sanitäter sanitäterin rettungssanitäter rettungssanitäterin notfallsanitäter notfallsanitäterin polier kassenwart kassier kassierer kassiererin gerätewart platzwart".split(
    " ",
  ),
  ..."förster försterin küster kantor kantorin diakon diakonin dirigent dirigentin kurator kuratorin erzieher erzieherin lehrer lehrerin fotograf fotografin texter texterin übersetzer übersetzerin dolmetscher dolmetscherin".split(
    " ",
  ),
  ..."konstrukteur konstrukteurin buchhalter buchhalterin disponent disponentin sekretär sekretärin treuhänder treuhänderin ökonom ökonomin betriebsökonom betriebsökonomin betriebswirt betriebswirtin landwirt landwirtin volkswirt".split(
    " ",
  ),
  ..."eigentümer eigentümerin gutachter gutachterin sachverständiger sachverständige auszubildender vorsitzende stellvertreter stellvertreterin generalagent generalagentin geschäftsstellenleiter mechaniker mechanikerin".split(
    " ",
  ),
  ..."elektromeister hausmeister küchenmeister malermeister tischlermeister schreinermeister bäckermeister konditormeister zimmermeister fliesenlegermeister kfz-meister raumausstattermeister uhrmachermeister gärtnermeister friseurmeister fleischermeister metzgermeister".split(
    " ",
  ),
  ..."dachdeckermeister schornsteinfeger schornsteinfegerin bezirksschornsteinfeger kaminkehrer orthopädieschuhmacher orthopädieschuhmacherin kieferorthopäde kieferorthopädin orthopäde orthopädin internist internistin".split(
    " ",
  ),
  ..."gastgeber gastgeberin wirtin hüttenwirt hüttenwirtin gastwirt gastwirtin hotelier hoteliere hotelière küchenchefin pächterin hausdame empfangschefin braumeister partnerin teilhaber teilhaberin bäuerin sennerin rechtsanwaltsfachangestellte steuerfachangestellte".split(
    " ",
  ),
  ..."ergotherapeut ergotherapeutin therapeut therapeutin pfleger pflegerin altenpfleger künstler künstlerin händler händlerin managerin koordinatorin trainerin designerin grafiker grafikerin makler maklerin planer planerin".split(
    " ",
  ),
];

/** What long words that are titles end in, beside those of more-titles.ts. */
export const germanEndings: readonly string[] =
  "mechaniker mechanikerin kaufmann verwalter verwalterin kommissar kommissarin schreiber schreiberin professor professorin rektor rektorin sanitäter sanitäterin treuhänder treuhänderin konstrukteur konstrukteurin kommandant kommandantin buchhalter buchhalterin sachverständiger sachverständige beamter beamtin".split(
    " ",
  );

/** Whole lines that are titles. */
export const germanPhrases: readonly string[] =
  "akademischer rat,akademische rätin,akademischer oberrat,akademische oberrätin,assistenz der geschäftsführung,assistenz der geschäftsleitung".split(
    ",",
  );
