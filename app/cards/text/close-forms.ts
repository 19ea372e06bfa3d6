/** Legal forms of capitals and small letters, which a reader takes apart where they are set wide: `Hagen m b B`, `Hagen G m b H`. */
const apart = /(?<=\S\s)(?:G\s?m\s?b\s?H|m\s?b\s?B|P\s?a\s?r\s?t\s?G|L\s?L\s?P|L\s?L\s?C|I\s?n\s?c)(?=$|[\s.,])/gu;

/** Legal forms in one piece. */
export function closeForms(text: string): string {
  return text.replace(apart, (form) => form.replace(/\s/g, ""));
}
