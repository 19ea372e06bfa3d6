import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Receiver } from "@slack/bolt";
import type { Log } from "../log.ts";
import { projectFolder } from "../project-folder.ts";
import { httpReceiver } from "../slack/receive/http-receiver.ts";
import { socketReceiver } from "../slack/receive/socket-receiver.ts";
import { type Handle, type Listening, listen } from "./listen.ts";
import { reachSlack } from "./reach-slack.ts";
import { servePage } from "./serve-page.ts";
import { uploadPath } from "./serve-uploads.ts";
import type { Settings } from "./settings.ts";
import { type LocalWorkspace, openLocalWorkspace } from "./workspace/open-workspace.ts";
import { hasOwnHost } from "./workspace/page/guard.ts";

/** The way to Slack: what receives its requests, and what to call its Web API with. */
export interface SlackConnection {
  readonly receiver: Receiver;
  readonly botToken: string;
  readonly slackApiUrl?: string;
  /** Where a person looks; missing for Socket Mode, which listens nowhere. */
  readonly url?: string;
  /** The built-in workspace, if that is what is used. */
  readonly workspace?: LocalWorkspace;
  /** Missing where no browser reaches the program. */
  readonly uploads?: UploadsPlace;
  /** Lets Slack's requests come in, once the app is there to take them. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Where browsers come with photos, once `serve` was told who takes them. */
interface UploadsPlace {
  /** The page's address. */
  readonly address: string;
  readonly secret: string;
  serve(handle: Handle): void;
}

/** @throws PortInUse, what `openLocalWorkspace` throws */
export async function connectSlack(settings: Settings, log: Log): Promise<SlackConnection> {
  if (settings.slack.kind === "local") return connectLocal(settings, log);
  const { botToken } = settings.slack;
  const api = settings.slackApiUrl === undefined ? {} : { slackApiUrl: settings.slackApiUrl };
  if (settings.slack.kind === "socket") {
    const receiver = socketReceiver({ appToken: settings.slack.appToken, ...api, log });
    const start = async () =>
      void (await reachSlack("SLACK_APP_TOKEN", "apps.connections.open", () => receiver.start()));
    return { receiver, botToken, ...api, start, close: async () => void (await receiver.stop()) };
  }
  const { signingSecret } = settings.slack;
  const receiver = receiverOf(signingSecret, log);
  const uploading = laterServed();
  const receive = at("/slack/events", receiver.handle);
  const handle: Handle = (request, response) =>
    isUpload(request.url) ? uploading.handle(request, response) : receive(request, response);
  const server = await listen(settings.port, handle, onServerError(log));
  const uploads =
    settings.publicUrl === undefined
      ? {}
      : { uploads: { address: `${settings.publicUrl}${uploadPath}`, secret: signingSecret, serve: uploading.serve } };
  const url = `${server.url}/slack/events`;
  return { receiver, botToken, ...api, url, ...uploads, start: async () => {}, close: server.close };
}

async function connectLocal(settings: Settings, log: Log): Promise<SlackConnection> {
  // Known to this process alone, and gone with it.
  const signingSecret = randomBytes(16).toString("hex");
  const botToken = `xoxb-local-${randomBytes(16).toString("hex")}`;
  const receiver = receiverOf(signingSecret, log);
  const page = servePage();
  let workspace: LocalWorkspace | undefined;
  const uploading = laterServed();
  const receive = at("/slack/events", receiver.handle);
  const server: Listening = await listen(
    settings.port,
    async (request, response) => {
      if (workspace === undefined) return void response.writeHead(503).end();
      if (!hasOwnHost(request)) return void response.writeHead(403).end();
      if (pathOf(request.url) === "/slack/events") return receive(request, response);
      if (isUpload(request.url)) return uploading.handle(request, response);
      if (await workspace.handle(request, response)) return;
      if (!page(request, response))
        response.writeHead(404, { "content-type": "text/plain" }).end("There is nothing here.\n");
    },
    onServerError(log),
  );
  const options = {
    folder: join(settings.data, "workspace"),
    manifest: JSON.parse(await readFile(join(projectFolder, "manifest.json"), "utf8")),
    deliverTo: `${server.url}/slack/events`,
    signingSecret,
    botToken,
    samples: join(projectFolder, "app/local/samples"),
  };
  const opened = await openLocalWorkspace(options).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  workspace = opened;
  return {
    receiver,
    botToken,
    slackApiUrl: `${server.url}/api/`,
    url: server.url,
    workspace: opened,
    uploads: { address: `${server.url}${uploadPath}`, secret: signingSecret, serve: uploading.serve },
    start: async () => opened.start(),
    close: async () => {
      await opened.close();
      await server.close();
    },
  };
}

function receiverOf(signingSecret: string, log: Log) {
  const onRefused = (error: Error, status: number) => log.warn("request-refused", { status }, error);
  return httpReceiver({ signingSecret, now: Date.now, onRefused });
}

function at(path: string, handle: Handle): Handle {
  return async (request, response) => {
    if (pathOf(request.url) === path) return handle(request, response);
    response.writeHead(404).end();
  };
}

function isUpload(url: string | undefined): boolean {
  const path = pathOf(url);
  return path === uploadPath || path.startsWith(`${uploadPath}/`);
}

/** The server is there before who takes photos is. */
function laterServed() {
  let served: Handle = async (_, response) => void response.writeHead(404).end();
  const handle: Handle = (request, response) => served(request, response);
  return {
    handle,
    serve(by: Handle) {
      served = by;
    },
  };
}

function pathOf(url: string | undefined): string {
  return url?.split("?")[0] ?? "";
}

function onServerError(log: Log): (error: unknown) => void {
  return (error) => log.error("server-error", {}, error);
}
