/** Why a connection is suggested, as far as words go. */
export type IntroReason =
  | { readonly kind: "same-company"; readonly company: string }
  | { readonly kind: "same-event"; readonly where: string }
  | { readonly kind: "same-colleagues"; readonly count: number };
