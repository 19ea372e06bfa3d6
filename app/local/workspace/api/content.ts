import type { KnownBlock } from "@slack/types";
import { completeBlocks, problemsOfBlocks } from "../blocks/check-blocks.ts";
import { isObject } from "../blocks/rules.ts";
import { limits } from "../limits.ts";
import { Refusal, refusal } from "../refusal.ts";
import { app } from "../world/seed.ts";
import type { Metadata } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import type { Arguments } from "./method.ts";

/**
 * Checks the blocks of a message, and that the files they show may be shown.
 * @throws Refusal invalid_blocks
 */
export function readBlocks(world: World, sent: unknown): readonly KnownBlock[] | undefined {
  if (sent === undefined) return undefined;
  const problems = problemsOfBlocks(sent);
  if (problems.length > 0) throw refusal("invalid_blocks", problems);
  const unseen = problemsOfFiles(world, sent as readonly unknown[], "/blocks");
  if (unseen.length > 0) throw refusal("invalid_blocks", unseen);
  return completeBlocks(sent as readonly unknown[]);
}

/** From docs.slack.dev, "Slack file object": png, jpg, jpeg and gif, uploaded, and visible to the app. */
export function problemsOfFiles(world: World, value: unknown, pointer: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, place) => problemsOfFiles(world, item, `${pointer}/${place}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, held]) => {
    const here = `${pointer}/${field}`;
    if (field !== "slack_file") return problemsOfFiles(world, held, here);
    return isObject(held) && isPicture(world, held) ? [] : [`invalid slack file [json-pointer:${here}]`];
  });
}

function isPicture(world: World, { id, url }: Readonly<Record<string, unknown>>): boolean {
  const named = typeof id === "string" ? id : /\/T\w+-(F\w+)\//.exec(String(url))?.[1];
  const file = named === undefined ? undefined : world.files.get(named);
  if (!file || (file.readyAt ?? 0) > world.now()) return false;
  if (!["image/png", "image/jpeg", "image/gif"].includes(file.mimetype)) return false;
  return file.user === app.bot || world.files.channels(file.id).some((room) => world.rooms.isMember(room, app.bot));
}

/** @throws Refusal msg_too_long */
export function readText(args: Arguments): string {
  const text = (args.text as string | undefined) ?? "";
  if ([...text].length > limits.messageText) throw new Refusal("msg_too_long");
  return text;
}

/**
 * From docs.slack.dev, "Message metadata".
 * @throws Refusal invalid_metadata_format, invalid_metadata_schema, metadata_too_large
 */
export function readMetadata(sent: unknown): Metadata | undefined {
  if (sent === undefined) return undefined;
  if (!isObject(sent)) throw new Refusal("invalid_metadata_format");
  const { event_type: type, event_payload: payload, ...rest } = sent;
  const shaped = typeof type === "string" && type !== "" && type.length <= limits.eventType && isObject(payload);
  if (!shaped || Object.keys(rest).length > 0) throw new Refusal("invalid_metadata_schema");
  if (Buffer.byteLength(JSON.stringify(sent)) > limits.metadataBytes) throw new Refusal("metadata_too_large");
  return { event_type: type, event_payload: payload };
}
