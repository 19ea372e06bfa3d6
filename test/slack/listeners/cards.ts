/** Cards as lines of text, as the lab's reader takes them. */
export const cards = {
  jisoo: ["Contoso Corporation", "Jisoo Park", "Sales Manager", "M +82 10-1234-5678", "jisoo@contoso.com"],
  bora: ["Contoso Corporation", "Bora Choi", "Engineer", "M +82 10-2222-3333", "bora@contoso.com"],
  minho: ["Fabrikam Inc.", "Minho Lee", "Engineer", "M +82 10-8765-4321", "minho@fabrikam.com"],
  otherMinho: ["Northwind Traders", "Minho Lee", "Director", "M +82 10-7777-1111", "minho@northwind.com"],
  sora: ["Adatum", "Sora Han", "Designer", "M +82 10-4444-5555", "sora@adatum.com"],
} as const;
