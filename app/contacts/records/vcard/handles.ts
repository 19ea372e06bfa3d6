import type { Handle } from "../../../cards/card.ts";
import {
  handleNamed,
  handleOfPage,
  handleOfText,
  pageOfHandle,
  serviceOf,
  textOfHandle,
} from "../../../cards/text/handle-text.ts";
import { percentDecoded } from "../../../cards/text/percent-decoded.ts";
import { handleServices, serviceNames } from "../../../cards/words/handles.ts";
import { type Property, textOfProperty } from "./property.ts";

/** A handle as phones and address books write it: a profile with its page, or an account of a messenger. */
export type HandleProperty = readonly [
  name: "x-socialprofile" | "impp",
  parameters: Readonly<Record<string, string>>,
  value: string,
];

/** `X-SOCIALPROFILE;TYPE=linkedin:https://…` and `IMPP;X-SERVICE-TYPE=KakaoTalk:x-apple:jisoo_p`, as iOS has them. */
export function propertyOfHandle(handle: Handle): HandleProperty {
  const page = pageOfHandle(handle);
  if (page !== undefined) return ["x-socialprofile", { type: handle.service }, page];
  const scheme = handle.service === "skype" ? "skype" : "x-apple";
  const service = serviceNames[handle.service];
  return ["impp", { "x-service-type": service }, `${scheme}:${encodeURIComponent(handle.name)}`];
}

/** As members write it; nothing for a service that isn't known. */
export function textOfHandleProperty(property: Property): readonly string[] {
  const text = textOfProperty(property).trim();
  const page = handleOfPage(text);
  if (page) return [textOfHandle(page)];
  const [, scheme = "", rest = text] = /^([a-z][a-z\d+.-]*):(?!\/\/)(.+)$/i.exec(text) ?? [];
  const named = [property.parameters.get("x-service-type") ?? "", scheme, ...property.types].map((one) =>
    serviceOf(one),
  );
  const service = named.find((one) => one !== undefined && handleServices.includes(one));
  const handle = service && handleNamed(service, percentDecoded(property.parameters.get("x-user") ?? rest));
  return handle ? [textOfHandle(handle)] : handleOfText(text) ? [text] : [];
}
