/** No word begins so, but these. */
const begunSo = /^(?:ltd|ltda|lda|lbs?|lng|lcd|llc|llp|lp|lmt|lcc|lts)(?![\p{L}])/u;

const misread = /(?<![\p{L}\d'’.@/_-])l(?=[bcdfghjkmnpqrstvwxz]\p{Ll}|\p{Lu})[\p{L}]*/gu;

/** `APl`, `GlS`: a small l among capitals is a capital I, which looks like it; a capital L does not. */
const amongCapitals =
  /(?<![\p{L}\d.@/_-])(?=\p{Lu}*l?\p{Lu}{2}|\p{Lu}l\p{Lu})[\p{Lu}l]*l[\p{Lu}l]*(?![\p{L}\d@]|\.\p{L})/gu;

/** `Cloud & Al Department`, `Ul/UX Designer`, `Power Bl`, `loT`: what is done with machines, where Al may be somebody's name. */
const machines = [
  [
    /(?<![\p{L}\d.@'’/_-])Al(?=(?:\s?[&/+]\s?|\s)(?:Center|Centre|Data|Department|Dept|Developer|Division|Engineer|Engineering|Group|Lab|Labs|Laboratory|Lead|ML|Officer|Platform|Product|Research|Researcher|Robotics|Scientist|Software|Solution|Solutions|Specialist|Strategist|Strategy|Systems|Team|Technology)(?!\p{L}))/gu,
    "AI",
  ],
  [/(?<![\p{L}\d])Ul(?=\s?\/\s?UX|\sDesign)|(?<=UX\s?\/\s?)Ul(?!\p{L})/gu, "UI"],
  [/(?<=(?:^|\s)Power\s)Bl(?!\p{L})/gu, "BI"],
  [/(?<![\p{L}\d.@/_-])loT(?!\p{L})/gu, "IoT"],
] as const;

/** `lnc.`, `lrene`, `lT`: a capital I is one stroke with a small l in most print, and hardly any word begins with an l and a consonant. */
export function repairCapitals(text: string): string {
  const begun = text.replace(misread, (word) => (begunSo.test(word) ? word : `I${word.slice(1)}`));
  return machines.reduce(
    (line, [from, to]) => line.replace(from, to),
    begun.replace(amongCapitals, (word) => word.replaceAll("l", "I")),
  );
}
