/*
 * Given names of Germany, Austria, Switzerland, France, Québec, Spain and Latin America, without accents, that given-names.ts lacks: those of people
 * born before 1990 most of all, and what is short for them; but for words that are rather something else.
 */
export const europeanGivenNames: readonly string[] = [
  ..."adelheid ainhoa aitana aitor aloisia ambrosio anastasio andri anke annegret annelies anneliese annick antje antke apolinar arantxa arnau artemio asuncion aymar azucena".split(
    " ",
  ),
  ..."baltasar barbel begona belen berengere bernhild biel bine birger birte bodo breixo britta broder burgl burkhard camilo candela candelaria carsten cayetano chantale".split(
    " ",
  ),
  ..."chelo chema christel christof citlali cordula crescencio cuauhtemoc curdin danick denyse detlef detlev diethelm diether dietmar dietrich dioselina ditmar dorte eberhard eckart".split(
    " ",
  ),
  ..."eckhard edelmiro edeltraud egbert eike ekkehard elfi elfriede elke emeterio emmeram encarnacion eneko enriqueta erendira facundo fernand fernande ferran florentino flurin focko".split(
    " ",
  ),
  ..."franzi frauke frerk friedbert friedhelm fulgencio gaetane garazi gebhard gerd gerfried gerlinde gernot gerold gert gerti gesa gesine ghislaine ghyslain gildardo ginette".split(
    " ",
  ),
  ..."gisbert gitti gokhan gorka gotthard gottlieb gotz gritt gumersindo gunda gundolf gundula gunhild gunther guntram guylaine gwenael hannelore hansjurgen hartmut hartmuth".split(
    " ",
  ),
  ..."hartwig hedwig heidelinde heidemarie heike heiko heiner heinke hella hellmut helmuth henny heribert heriberto herma hernando herwig hias higinio hilde hildegund hilke".split(
    " ",
  ),
  ..."hiltrud hinrich holger honorio hubertus ilka inaki ingbert ingo inigo inken inmaculada insa irmgard irmtraud isolde itziar ixchel izaskun jacinta janik jaume".split(
    " ",
  ),
  ..."jeannine jelto jenaro jhon joaquina jochen jokin josu jurgen jutta karola karsten kathe kathi klervi koldo konstanze kriemhild kuno ladina laia leidy".split(
    " ",
  ),
  ..."leire leocadia leoncio liane librado liesel lluis loeiz loisl lorelies loreto lucette lucrecia ludger luitgard lupita macarena maider malgorzata manolo marcellin marcelline".split(
    " ",
  ),
  ..."marcial margarethe margarito marleny maruja maryuri maryvonne maximino mechthild meinhard meinrad melchor meritxell milagros miquel mireia moctezuma momke momme moni montse montserrat".split(
    " ",
  ),
  ..."nahuel nans naroa nekane nelida nemesio nicanor nolwenn notburga nuray obdulia okka onno onofre oriol ortrud ortwin oswin ottmar pascual pau pere".split(
    " ",
  ),
  ..."pierrette pirmin policarpo reimund reinaldo reiner renald renke resi roderich rosalba roselyne rosi roswitha rudiger ruppert seraina serkan servane siegfried sieglinde siegmund".split(
    " ",
  ),
  ..."siegrid sigmar silvestre simonne sixto soizic steffi susi suzette swantje sylvaine sylvere sylvette telse thade thekla thorsten tifenn tilman tomma tonatiuh toribio".split(
    " ",
  ),
  ..."traudl traugott traute trudi tugdual ulli ulric ulrike unai ursina uschi uta ute uwe venancio vinzenz violaine volker volkhard volkmar vroni walburga".split(
    " ",
  ),
  ..."waldemar waltraud wastl wendel wendelin wenzel wiard winfried wojciech wolfhard wolfram xose yareli yeison yessica yurani yvon yvonnick zacarias zensi zulema".split(
    " ",
  ),
];
