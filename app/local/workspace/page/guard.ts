import type { IncomingMessage } from "node:http";

const names = new Set(["127.0.0.1", "localhost"]);

/**
 * Whether a request comes from the page that this server serves: its own Host against DNS rebinding, its own Origin against
 * other sites' forms and scripts. A request that changes something, without an Origin, must say that it is no browser's.
 */
export function isOwn(req: IncomingMessage): boolean {
  if (!hasOwnHost(req)) return false;
  const { origin } = req.headers;
  if (origin !== undefined) return origin.startsWith("http://") && isOwnHost(origin.slice("http://".length), req);
  const site = req.headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}

/** Whether a request was made to this server by one of its own names. */
export function hasOwnHost(req: IncomingMessage): boolean {
  return isOwnHost(req.headers.host ?? "", req);
}

function isOwnHost(host: string, { socket }: IncomingMessage): boolean {
  const [name = "", given = "80"] = host.split(":");
  return names.has(name) && Number(given) === socket.localPort;
}
