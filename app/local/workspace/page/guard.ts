import type { IncomingMessage } from "node:http";

const names = new Set(["127.0.0.1", "localhost"]);

/**
 * Whether a request comes from the page that this server serves: its own Host against DNS rebinding, its own Origin against
 * other sites' forms and scripts. A request that changes something, without an Origin, must say that it is no browser's.
 */
export function isOwn(req: IncomingMessage): boolean {
  const port = req.socket.localPort;
  const own = (host: string | undefined) => {
    const [name = "", given = "80"] = (host ?? "").split(":");
    return names.has(name) && Number(given) === port;
  };
  if (!own(req.headers.host)) return false;
  const { origin } = req.headers;
  if (origin !== undefined) return origin.startsWith("http://") && own(origin.slice("http://".length));
  const site = req.headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}
