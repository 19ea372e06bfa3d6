import type { Handle, Phone, PhoneKind } from "../../../cards/card.ts";
import type { Contact } from "../../contact.ts";
import { textOf } from "../../equal-values.ts";
import { officesOf } from "../../offices.ts";
import { phoneValues } from "../values/phones.ts";
import { adrPartsOf } from "./address-parts.ts";
import { propertyOfHandle } from "./handles.ts";
import { inGroup, oneLine, own, type Written, withPrinted } from "./written.ts";

const telephoneTypes: Readonly<Record<PhoneKind, readonly string[]>> = {
  mobile: ["CELL", "VOICE"],
  phone: ["WORK", "VOICE"],
  fax: ["WORK", "FAX"],
};

/** Ways to reach the person, as phones want them. */
export function reachedBy(contact: Contact): Written[] {
  return [
    ...contact.phones.map(({ value }) => telephone(value)),
    ...contact.emails.map(({ value }) => mail(value)),
    ...contact.websites.flatMap(({ value }) => site(value)),
    ...contact.addresses.map(({ value }) => address(value)),
    ...contact.handles.map(({ value }) => account(value)),
  ];
}

/** The same, each with what an import has to know to make the same of it: how it is printed, and which office numbers are of. */
export function reachedByAsKept(contact: Contact): Written[] {
  const { officeOf } = officesOf(contact);
  return [
    ...contact.phones.flatMap((phone, at) => {
      const office = officeOf(phone);
      return keptTelephone(phone.value, `t${at + 1}`, office === undefined ? undefined : `a${office + 1}`);
    }),
    ...contact.emails.map(({ value }) => mail(value)),
    ...contact.websites.flatMap(({ value }, at) => site(value).flatMap((one) => withPrinted(one, value, `u${at + 1}`))),
    ...contact.addresses.flatMap(({ value }, at) => {
      return [inGroup(address(value), `a${at + 1}`), own("printed", `a${at + 1}`, value)];
    }),
    ...contact.handles.flatMap(({ value }, at) => {
      return [inGroup(account(value), `h${at + 1}`), own("handle", `h${at + 1}`, textOf(value))];
    }),
    ...contact.extras.map(({ value }, at) => own("extra", `e${at + 1}`, value)),
  ];
}

function telephone(phone: Phone): Written {
  return ["tel", { type: telephoneTypes[phone.kind] }, "phone-number", dialled(phone)];
}

function keptTelephone(phone: Phone, group: string, office: string | undefined): Written[] {
  const tel = telephone(phone);
  const besides = [
    ...(isUndialled(phone) ? [own("undialled", group, "yes")] : []),
    ...(phone.direct ? [own("direct", group, "yes")] : []),
    ...(office === undefined ? [] : [own("office", group, office)]),
  ];
  if (besides.length === 0) return withPrinted(tel, textOf(phone), group);
  return [inGroup(tel, group), ...besides, own("printed", group, textOf(phone))];
}

/** No number of Korea, though it looks like one. */
function isUndialled({ number, e164 }: Phone): boolean {
  return e164 === undefined && phoneValues([{ text: number }], true)[0]?.e164 !== undefined;
}

function mail(value: string): Written {
  return ["email", { type: ["INTERNET", "WORK"] }, "text", oneLine(value)];
}

function address(value: string): Written {
  return ["adr", { type: ["WORK"] }, "text", adrPartsOf(value).map(oneLine)];
}

/** A number and an address of a site are written as they are, without escapes: only what belongs to them gets there. */
function dialled({ e164, number, extension }: Phone): string {
  const plain = (e164 ?? number.normalize("NFKC")).replace(/[^\d+*#() .x-]/g, "").trim();
  // Phones wait there before they go on.
  return extension === undefined ? plain : `${plain},${extension.replace(/\D/g, "")}`;
}

function account(handle: Handle): Written {
  const [name, parameters, text] = propertyOfHandle(handle);
  // vCard 3.0 knows neither: as addresses they would be told by a parameter that phones don't expect.
  return [name, parameters, "unknown", oneLine(text)];
}

function site(value: string): Written[] {
  const text = oneLine(value).replace(/\s/g, "");
  try {
    const { href, protocol } = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    return protocol === "http:" || protocol === "https:" ? [["url", {}, "uri", href]] : [];
  } catch {
    return [];
  }
}
