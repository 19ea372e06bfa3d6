import type { ServerResponse } from "node:http";
import type { PageEvent } from "../../page-api.ts";

/** Live updates to the pages that members have open, and to whoever listens in the same process. */
export interface PageStream {
  send(member: string, event: PageEvent): void;
  /** Keeps the response open as server-sent events. */
  open(member: string, res: ServerResponse): void;
  listen(member: string, listener: (event: PageEvent) => void): () => void;
  close(): void;
}

export function pageStream(): PageStream {
  const listeners = new Map<string, Set<(event: PageEvent) => void>>();
  const open = new Set<ServerResponse>();

  function listen(member: string, listener: (event: PageEvent) => void) {
    const ofMember = listeners.get(member) ?? new Set();
    listeners.set(member, ofMember.add(listener));
    return () => void ofMember.delete(listener);
  }

  return {
    send(member, event) {
      for (const listener of listeners.get(member) ?? []) listener(event);
    },
    listen,
    open(member, res) {
      res.writeHead(200, {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      res.write("retry: 1000\n\n");
      const stop = listen(member, (event) => res.write(`data: ${JSON.stringify(event)}\n\n`));
      const beat = setInterval(() => res.write(": \n\n"), 20_000).unref();
      open.add(res);
      res.on("close", () => {
        clearInterval(beat);
        stop();
        open.delete(res);
      });
    },
    close() {
      for (const res of open) res.end();
    },
  };
}
