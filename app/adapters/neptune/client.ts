import { setTimeout as sleep } from "node:timers/promises";
import { GraphBusy, GraphUnreachable } from "./errors.ts";
import type { SignHandshake } from "./sign-handshake.ts";
import { type GraphSocket, openSocket, type SocketLimits } from "./socket.ts";
import type { Traversal } from "./traversals.ts";

export interface GraphClientOptions extends Partial<SocketLimits> {
  /** `wss://<cluster endpoint>:8182/gremlin`. */
  readonly url: string;
  /** Where IAM authentication is on. */
  readonly sign?: SignHandshake;
  /** How often one thing is asked before its error is given on. */
  readonly tries?: number;
  /** A connection that wasn't used for so long is replaced: Neptune closes them after 20 minutes, and a frozen function isn't told. */
  readonly restMs?: number;
}

/** One connection, opened when it is first needed, and again after it was lost. */
export interface GraphClient {
  /**
   * Asks until there is an answer, with growing pauses: so what is asked has to come to the same when done twice.
   * @throws GraphUnreachable, GraphBusy, GraphRefused
   */
  run<Answer>(traversal: Traversal): Promise<readonly Answer[]>;
  close(): void;
}

const firstPauseMs = 40;
const longestPauseMs = 2_000;

export function graphClient(options: GraphClientOptions): GraphClient {
  const { url, sign, tries = 6, restMs = 600_000, openMs = 5_000, answerMs = 20_000 } = options;
  let opening: Promise<GraphSocket> | undefined;
  let current: GraphSocket | undefined;
  let used = 0;

  async function open(): Promise<GraphSocket> {
    const headers = sign ? await sign(url) : {};
    current = await openSocket(url, headers, { openMs, answerMs });
    return current;
  }

  function leave(socket: GraphSocket | undefined): void {
    if (current !== socket) return;
    current = undefined;
    opening = undefined;
    socket?.close();
  }

  /** All who ask at the same time wait for the same opening; one that fails is the last word for these alone. */
  async function socket(): Promise<GraphSocket> {
    if (current && (!current.usable || Date.now() - used > restMs)) leave(current);
    opening ??= open();
    try {
      return await opening;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  }

  async function ask(traversal: Traversal): Promise<readonly unknown[]> {
    const socketOfThis = await socket();
    used = Date.now();
    try {
      return await socketOfThis.ask(traversal.getBytecode());
    } catch (error) {
      if (error instanceof GraphUnreachable || (error instanceof GraphBusy && error.elsewhere)) leave(socketOfThis);
      throw error;
    }
  }

  return {
    async run<Answer>(traversal: Traversal) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return (await ask(traversal)) as readonly Answer[];
        } catch (error) {
          const passes = error instanceof GraphBusy || error instanceof GraphUnreachable;
          if (!passes || attempt >= tries) throw error;
          await pause(attempt);
        }
      }
    },

    close() {
      leave(current);
    },
  };
}

/** Longer each time, and never the same for two who were in each other's way. */
export function pause(attempt: number): Promise<void> {
  return sleep(Math.min(firstPauseMs * 2 ** (attempt - 1), longestPauseMs) * (0.5 + Math.random() / 2));
}
