import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Outcome, Transport } from "../deliver/transport.ts";
import { urlOf } from "../http.ts";
import { newSecret } from "../new-id.ts";
import { app } from "../world/seed.ts";
import { acceptSocket, type Socket } from "./accept-socket.ts";

/** From docs.slack.dev, "Using Socket Mode". */
export type DisconnectReason = "warning" | "refresh_requested" | "link_disabled";

export interface SocketMode {
  readonly transport: Transport;
  /** What `apps.connections.open` answers: a URL that can be used once, within a short time. */
  newUrl(base: string): string;
  /** @returns false if the request is none for Socket Mode */
  upgrade(req: IncomingMessage, line: Duplex, head: Buffer): boolean;
  /** Says to every connected app that it must connect anew. */
  disconnect(reason: DisconnectReason): void;
  connections(): number;
  close(): void;
}

/** Slack allows ten connections at a time. */
const mostConnections = 10;

export function socketMode(answerMs: number): SocketMode {
  const tickets = new Set<string>();
  const sockets: Socket[] = [];
  const waiting = new Map<string, (payload: unknown) => void>();

  function onText(text: string) {
    const { envelope_id: id, payload } = parse(text);
    waiting.get(id ?? "")?.(payload);
  }

  /** Envelopes go to one of the connections, in turn. */
  function send(type: string, payload: object, accepts: boolean, more: object = {}): Promise<Outcome> {
    const socket = sockets.shift();
    if (!socket) return Promise.resolve({ kind: "failed", reason: "connection_failed", again: true });
    sockets.push(socket);
    const id = randomUUID();
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        clearTimeout(late);
        waiting.delete(id);
        resolve(outcome);
      };
      const late = setTimeout(() => settle({ kind: "failed", reason: "http_timeout", again: true }), answerMs);
      waiting.set(id, (answer) => settle({ kind: "taken", body: isEmpty(answer) ? undefined : answer }));
      socket.send(JSON.stringify({ envelope_id: id, type, accepts_response_payload: accepts, payload, ...more }));
    });
  }

  return {
    transport: {
      event: (envelope, retry) =>
        send("events_api", envelope, false, {
          retry_attempt: retry?.attempt ?? 0,
          retry_reason: retry ? (retry.reason === "http_timeout" ? "timeout" : retry.reason) : "",
        }),
      command: (fields) => send("slash_commands", fields, true),
      interaction: (payload) => send("interactive", payload, true),
    },
    newUrl(base) {
      const ticket = newSecret();
      tickets.add(ticket);
      return `${base.replace(/^http/, "ws")}/link/?ticket=${ticket}&app_id=${app.id}`;
    },
    upgrade(req, line, head) {
      const url = urlOf(req);
      if (url.pathname !== "/link/") return false;
      if (!tickets.delete(url.searchParams.get("ticket") ?? "")) {
        line.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n");
        return true;
      }
      const onClose = () => {
        const place = socket ? sockets.indexOf(socket) : -1;
        if (place >= 0) sockets.splice(place, 1);
      };
      const socket = acceptSocket(req, line, head, { onText, onClose });
      if (!socket) return true;
      const debug_info = { host: "local", build_number: 1, approximate_connection_time: 3_600 };
      if (sockets.length >= mostConnections) {
        socket.send(JSON.stringify({ type: "disconnect", reason: "too_many_websockets", debug_info }));
        socket.close(1000);
        return true;
      }
      sockets.push(socket);
      const connection_info = { app_id: app.id };
      socket.send(JSON.stringify({ type: "hello", num_connections: sockets.length, connection_info, debug_info }));
      return true;
    },
    disconnect(reason) {
      for (const socket of sockets)
        socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: { host: "local" } }));
    },
    connections: () => sockets.length,
    close() {
      for (const socket of sockets) socket.close(1001);
    },
  };
}

function parse(text: string): { readonly envelope_id?: string; readonly payload?: unknown } {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

function isEmpty(payload: unknown): boolean {
  return typeof payload !== "object" || payload === null || Object.keys(payload).length === 0;
}
