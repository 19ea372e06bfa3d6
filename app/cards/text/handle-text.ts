import type { Handle } from "../card.ts";
import { type HandleService, handleLabels, handlePages, handleServices, serviceNames } from "../words/handles.ts";
import { percentDecoded } from "./percent-decoded.ts";

/** What services let names be made of; also the end of a page's address: `company/contoso`. */
const name = /^[\p{L}\p{N}_](?:[\p{L}\p{N}._:+/-]{0,98}[\p{L}\p{N}_-])?$/u;

/** As members read and write it: `KakaoTalk: jisoo_p`. */
export function textOfHandle({ service, name }: Handle): string {
  return `${serviceNames[service]}: ${name}`;
}

/** The handle that such a text means, or the address of a page; nothing where it names no service that is known. */
export function handleOfText(text: string): Handle | undefined {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const page = handleOfPage(plain);
  if (page) return page;
  const [, label = "", rest = ""] =
    /^([\p{L}][\p{L} -]{0,19}?)\s?(?:id\b\s?)?(?:[:|#]|\s|(?=@))\s?(\S+)$/iu.exec(plain) ?? [];
  const service = serviceOf(label);
  return service && handleNamed(service, rest);
}

/** The service that a label is of. */
export function serviceOf(label: string): HandleService | undefined {
  const plain = label
    .toLowerCase()
    .replace(/[\s.:]/g, "")
    .replace(/(?<=.)(?:id|아이디)$/, "");
  return handleServices.find((service) => handleLabels[service].includes(plain));
}

/** Nothing where it can be no name there. */
export function handleNamed(service: HandleService, text: string): Handle | undefined {
  const page = handleOfPage(text);
  if (page) return page.service === service ? page : undefined;
  const bare = text
    .replace(/^@/, "")
    .replace(/^\/(?:in\/)?/, "")
    .replace(/[/.,:]+$/, "");
  return name.test(bare) ? { service, name: bare } : undefined;
}

const pages = handleServices
  .flatMap((service) => handlePages[service].map((page) => ({ service, page })))
  .sort((a, b) => b.page.length - a.page.length);

/** `https://www.linkedin.com/in/jisoo-park/`: whose page it is; nothing for the service's own. */
export function handleOfPage(url: string): Handle | undefined {
  const bare = url.replace(/^https?:\/\//i, "").replace(/^(?:www|m|mobile|[a-z]{2}(?=\.linkedin))\./i, "");
  const found = pages.find(({ page }) => bare.toLowerCase().startsWith(page));
  if (!found) return undefined;
  const rest = percentDecoded(bare.slice(found.page.length).replace(/[?#].*$/, "")).replace(/^@/, "");
  const ended = rest.replace(/[/.,]+$/, "");
  return name.test(ended) ? { service: found.service, name: ended } : undefined;
}

/** The page of a handle, where the service has one that its name alone leads to. */
export function pageOfHandle({ service, name }: Handle): string | undefined {
  const path = name.split("/").map(encodeURIComponent).join("/");
  switch (service) {
    case "linkedin":
      return `https://www.linkedin.com/${name.includes("/") ? "" : "in/"}${path}`;
    case "youtube":
      return `https://www.youtube.com/${name.includes("/") ? "" : "@"}${path}`;
    case "telegram":
    case "x":
    case "instagram":
    case "facebook":
    case "github":
      return `https://${handlePages[service][0]}${path}`;
    default:
      return undefined;
  }
}

/** The same for all ways to write one. */
export function handleKey({ service, name }: Handle): string {
  return `${service}:${name.toLowerCase()}`;
}
