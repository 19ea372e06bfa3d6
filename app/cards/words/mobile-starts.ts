import type { CountryCode } from "libphonenumber-js/max";

/**
 * Mobile numbers by how they begin at home, with or without the zero in front, for those that no plan of numbers has: made up ones on samples, ranges
 * that are newer than the plan. From the national numbering plans (ITU-T E.164). North America tells them apart by nothing.
 */
export const mobileStarts: Readonly<Partial<Record<CountryCode, RegExp>>> = {
  AE: /^0?5/,
  AT: /^0?6[5-9]/,
  AU: /^0?4/,
  BE: /^0?4[5-9]/,
  CH: /^0?7[5-9]/,
  CN: /^1[3-9]/,
  CZ: /^[67]/,
  DE: /^0?1[567]/,
  ES: /^[67]/,
  FI: /^0?(?:4|50)/,
  FR: /^0?[67]/,
  GB: /^0?7/,
  GR: /^69/,
  HK: /^[5679]/,
  ID: /^0?8/,
  IE: /^0?8[35-9]/,
  IL: /^0?5/,
  IN: /^[6-9]/,
  IT: /^3/,
  JP: /^0?[789]0/,
  KR: /^0?1[016789]/,
  MY: /^0?1/,
  NL: /^0?6/,
  NO: /^[49]/,
  NZ: /^0?2[0-27-9]/,
  PH: /^0?9/,
  PT: /^9/,
  SA: /^0?5/,
  SE: /^0?7/,
  SG: /^[89]/,
  TH: /^0?[689]/,
  TR: /^0?5/,
  TW: /^0?9/,
  VN: /^0?[35789]/,
  ZA: /^0?[678]/,
};
