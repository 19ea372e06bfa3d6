import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { PageEvent } from "../page-api.ts";
import { handleCall } from "./api/handle-call.ts";
import { rates } from "./api/rates.ts";
import { type Trouble, trouble } from "./api/trouble.ts";
import { claimFolder } from "./claim-folder.ts";
import { type Clock, timestamps } from "./clock.ts";
import { eventQueue } from "./deliver/event-queue.ts";
import { httpTransport } from "./deliver/transport.ts";
import { triggers } from "./deliver/triggers.ts";
import { handleHook } from "./hooks.ts";
import { sendJson, urlOf } from "./http.ts";
import { limits } from "./limits.ts";
import { checkManifest, type Manifest } from "./manifest.ts";
import { type Member, memberOf } from "./page/member.ts";
import { handlePage } from "./page/routes.ts";
import { pageStream } from "./page/stream.ts";
import { handlePrivateFile } from "./private-files.ts";
import { type DisconnectReason, socketMode } from "./socket/socket-mode.ts";
import { openStore } from "./store.ts";
import { handleUpload } from "./uploads.ts";
import { type Usage, usageRecorder } from "./usage.ts";
import { files } from "./world/files.ts";
import { messages } from "./world/messages.ts";
import { type Owner, ownerOf } from "./world/owner.ts";
import { people } from "./world/people.ts";
import { rooms } from "./world/rooms.ts";
import { seed } from "./world/seed.ts";
import { views } from "./world/views.ts";
import type { World } from "./world/world.ts";

export interface WorkspaceOptions {
  /** Where everything is kept; made if it isn't there. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** The app's request URL, `http://127.0.0.1:PORT/slack/events`; left out: the app connects in Socket Mode. */
  readonly deliverTo?: string;
  /** Where this server is reached, without a slash at its end. `deliverTo`'s origin if left out. */
  readonly url?: string | (() => string);
  /** The app-level token that Socket Mode asks for. */
  readonly appToken?: string;
  readonly signingSecret: string;
  readonly botToken: string;
  /** Whether calls are counted, and refused when they are too many a minute. */
  readonly rateLimits?: boolean;
  readonly now?: Clock;
  /** Slack's are 0, 1 and 5 minutes. */
  readonly retriesMs?: readonly number[];
  /** Slack's is 3 seconds. */
  readonly answerMs?: number;
  /** A folder of pictures that can be posted with one click; see `page/samples.ts`. */
  readonly samples?: string;
}

/** Slack on this machine: its Web API, its deliveries, and the page's server. */
export interface LocalWorkspace {
  /**
   * Answers what is below `/api/`, `/files-pri/`, `/upload/`, `/hooks/` and `/workspace/`.
   * @returns false for other paths, which it leaves alone
   */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
  /**
   * Takes the app's Socket Mode connections: for the server's `upgrade`.
   * @returns false for what is none, which it leaves alone
   */
  upgrade(req: IncomingMessage, line: Duplex, head: Buffer): boolean;
  /** Tells the connected app to connect anew, as Slack does now and then. */
  disconnect(reason: DisconnectReason): void;
  /** How many Socket Mode connections there are. */
  connections(): number;
  /** Begins to deliver, first what was left over. To be called when the app listens. */
  start(): void;
  /** Acts as a member, as the page does. @throws NotThere */
  as(member: string): Member;
  /** What the member's page is told from now on. @returns how to stop */
  listen(member: string, listener: (event: PageEvent) => void): () => void;
  /** What a workspace's owner does, and no page can. */
  readonly owner: Owner;
  readonly usage: () => Usage;
  readonly trouble: Trouble;
  /** Waits until everything was delivered that is due now; what waits for a retry is not waited for. */
  delivered(): Promise<void>;
  /** Events that were given up after their last retry, by id. */
  readonly givenUp: () => readonly string[];
  /** Every call is refused from now on, or no longer. */
  revoke(revoked: boolean): void;
  close(): Promise<void>;
}

/** @throws what `openDatabase` throws, WorkspaceInUse */
export async function openLocalWorkspace(options: WorkspaceOptions): Promise<LocalWorkspace> {
  checkManifest(options.manifest);
  const now = options.now ?? Date.now;
  const urlOfServer = serverUrl(options);
  const { store, giveBack } = openClaimed(options.folder, urlOfServer);
  const { deliverTo, signingSecret, answerMs = limits.answerMs } = options;
  const sockets = socketMode(answerMs);
  const transport =
    deliverTo === undefined ? sockets.transport : httpTransport({ url: deliverTo, signingSecret, answerMs, now });
  const stream = pageStream();
  const troubles = trouble();
  const world: World = {
    manifest: options.manifest,
    url: urlOfServer,
    socketUrl: () => sockets.newUrl(urlOfServer()),
    samples: options.samples,
    now,
    nextTs: timestamps(store, now),
    store,
    people: people(store),
    rooms: rooms(store),
    messages: messages(store),
    files: files(store, options.folder),
    views: views(store),
    ephemerals: new Map(),
    offers: new Map(),
    uploads: new Map(),
    queue: eventQueue({ store, transport, retriesMs: options.retriesMs ?? limits.retriesMs, now }),
    transport,
    triggers: triggers(now),
    page: { ...stream, send: (to, event) => store.afterwards(() => stream.send(to, event)) },
    usage: usageRecorder(),
    isLost: troubles.isLost,
  };
  seed(store, world.people, world.rooms, botName(options.manifest), now());

  let revoked = false;
  const api = {
    world,
    tokens: { bot: options.botToken, app: options.appToken, revoked: () => revoked },
    trouble: troubles,
    rates: options.rateLimits ? rates(now) : undefined,
  };

  async function route(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
    const { pathname } = urlOf(req);
    if (pathname.startsWith("/api/")) await handleCall(api, req, res);
    else if (pathname.startsWith("/files-pri/")) handlePrivateFile(world, options.botToken, req, res);
    else if (pathname.startsWith("/upload/v1/")) await handleUpload(world, req, res);
    else if (pathname.startsWith("/hooks/")) await handleHook(world, req, res);
    else if (pathname.startsWith("/workspace/")) await handlePage(world, req, res);
    else return false;
    return true;
  }

  return {
    async handle(req, res) {
      try {
        return await route(req, res);
      } catch (error) {
        // Whoever asked has hung up: there is nobody to answer.
        if (req.destroyed && !req.complete) return true;
        if (!res.headersSent) sendJson(res, 500, { error: "internal_error" });
        throw error;
      }
    },
    upgrade: sockets.upgrade,
    disconnect: sockets.disconnect,
    connections: sockets.connections,
    start: () => world.queue.start(),
    as: (member) => memberOf(world, member).member,
    listen: (member, listener) => world.page.listen(member, listener),
    owner: ownerOf(world),
    usage: () => world.usage.read(),
    trouble: troubles,
    delivered: () => world.queue.idle(),
    givenUp: () => world.queue.givenUp(),
    revoke(value) {
      revoked = value;
    },
    async close() {
      sockets.close();
      await world.queue.stop();
      world.page.close();
      giveBack();
      store.close();
    },
  };
}

function openClaimed(folder: string, url: () => string) {
  const store = openStore(folder);
  try {
    return { store, giveBack: claimFolder(store, folder, url()) };
  } catch (error) {
    store.close();
    throw error;
  }
}

function serverUrl({ url, deliverTo }: WorkspaceOptions): () => string {
  const known = url ?? (deliverTo === undefined ? undefined : new URL(deliverTo).origin);
  if (known === undefined) throw new Error("the workspace needs its own URL where there is no deliverTo");
  return typeof known === "string" ? () => known : known;
}

function botName(manifest: Manifest): string {
  return manifest.features?.bot_user?.display_name ?? manifest.display_information.name;
}
