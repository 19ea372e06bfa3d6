import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { OctemberError } from "../errors.ts";

/** Nobody outside this machine reaches what listens here. */
const host = "127.0.0.1";

class PortInUse extends OctemberError {
  override readonly name = "PortInUse";
  readonly code = "port-in-use";
}

class PortForbidden extends OctemberError {
  override readonly name = "PortForbidden";
  readonly code = "port-forbidden";

  constructor(port: number, cause: Error) {
    super(`port ${port} is not for this account: set PORT to one from 1024 on (PORT=3001 npm start)`, { cause });
  }
}

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves on 127.0.0.1; port 0 takes a free one.
 * @throws PortInUse, PortForbidden
 */
export async function listen(port: number, handle: Handle, onError: (error: unknown) => void): Promise<Listening> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      onError(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await bind(server, port);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // The page's stream of events never ends by itself.
        server.closeAllConnections();
      }),
  };
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      if (cause.code === "EACCES") return reject(new PortForbidden(port, cause));
      if (cause.code !== "EADDRINUSE") return reject(cause);
      const advice = "stop what uses it, or set PORT to another one (PORT=3001 npm start)";
      reject(new PortInUse(`port ${port} is in use: ${advice}`, { cause }));
    });
    server.listen(port, host, resolve);
  });
}
