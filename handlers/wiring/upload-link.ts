import type { ThenPorts } from "../../app/slack/listeners/listener-ports.ts";
import { sealUploadLink } from "../../app/slack/upload/upload-link.ts";

/** @param page the address that `receive` answers with a page for uploads */
export function uploadLinkOf(
  page: string,
  signingSecret: () => Promise<string>,
  now: () => number,
): NonNullable<ThenPorts["uploadLink"]> {
  return async (link) => `${page}?t=${sealUploadLink(await signingSecret(), link, now())}`;
}
