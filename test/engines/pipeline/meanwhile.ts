import { NodeHttpHandler } from "@smithy/node-http-handler";
import { dynamodbAsks } from "../../../app/adapters/dynamodb/asks.ts";
import { openDynamodb } from "../../../app/adapters/dynamodb/client.ts";
import { dynamodbInboxKeys } from "../../../app/adapters/dynamodb/inbox-keys.ts";
import { dynamodbInstalls } from "../../../app/adapters/dynamodb/installs.ts";
import { dynamodbPhotoStatuses } from "../../../app/adapters/dynamodb/photo-statuses.ts";
import { dynamodbReplies } from "../../../app/adapters/dynamodb/replies.ts";
import { sealingKeysOf } from "../../../app/adapters/dynamodb/sealing.ts";
import { stateItems } from "../../../app/adapters/dynamodb/state-items.ts";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import { sqsInbox } from "../../../app/adapters/sqs/inbox.ts";
import { app } from "../../../app/local/workspace/world/seed.ts";
import { eraseJob } from "../../../app/slack/listeners/erase-person.ts";
import { orderErasing } from "../../../app/steps/erase-person.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { type Decision, decisionsOn, forgottenOf } from "./decisions.ts";
import type { Functions } from "./functions.ts";
import type { PostedPhoto } from "./many-photos.ts";
import type { OneSlack } from "./several-slacks.ts";
import type { Work } from "./until-quiet.ts";

export const sealingKeys = { current: "one", keys: { one: Buffer.alloc(32, 7).toString("base64") } };

/** What lies in the run's stores, past whatever is put before their engines, for who has more patience than a function. */
export function storesOf({ tables, queues, own }: Functions) {
  const client = openDynamodb({ endpoint: own.dynamodb, requestHandler: new NodeHttpHandler(), maxAttempts: 10 });
  const truth = dynamodbTruth(client, tables);
  const state = stateItems(client, tables.keyTable);
  return {
    truth,
    statuses: dynamodbPhotoStatuses(state),
    replies: dynamodbReplies(state),
    asks: dynamodbAsks(state),
    inbox: sqsInbox(queues.client, dynamodbInboxKeys(state), { queueUrl: queues.inboxUrl }),
    installs: dynamodbInstalls(state, async () => sealingKeysOf(sealingKeys)),
  };
}

export type Stores = ReturnType<typeof storesOf>;

type Forgotten = Pick<PostedPhoto, "land" | "card">;
/** What has to wait for cards. */
type Waiting = (Decision & Pick<PostedPhoto, "land">) | Forgotten;

const cardsOf = (one: Waiting) => ("cards" in one ? one.cards : [one.card]);

/** What is decided and forgotten as soon as the cards are there, which in a workspace that has left may be never. */
export function deciding(stores: Stores, hasLeft: (land: OneSlack) => boolean) {
  const waiting: Waiting[] = [];

  /** Of these those whose cards are all there. */
  async function readyOf(waiting: readonly Waiting[]): Promise<readonly Waiting[]> {
    const ready: Waiting[] = [];
    for (const land of new Set(waiting.map((one) => one.land))) {
      const mine = waiting.filter((one) => one.land === land);
      const found = await stores.truth.readMany(land.team, [...new Set(mine.flatMap(cardsOf))]);
      const known = new Set(found.flatMap(({ facts }) => facts.flatMap((fact) => ("card" in fact ? [fact.card] : []))));
      ready.push(...mine.filter((one) => cardsOf(one).every((card) => known.has(card))));
    }
    return ready;
  }

  /** @returns whether that is over. */
  async function carryOut(one: Waiting): Promise<boolean> {
    if (!("card" in one)) {
      await writeFacts(stores, one.land.team, [one.fact]);
      return true;
    }
    const order = await orderErasing(stores, one.land.team, [one.card]);
    if (order === undefined) return false;
    await stores.inbox.accept(eraseJob(order, one.card));
    return true;
  }

  const settle: Work = async () => {
    const failures: unknown[] = [];
    let settled = 0;
    for (const one of await readyOf(waiting)) {
      const isOver = await carryOut(one).catch((error: unknown) => void failures.push(error));
      if (!isOver) continue;
      waiting.splice(waiting.indexOf(one), 1);
      settled += 1;
    }
    if (failures.length > 0) throw failures[0];
    if (settled > 0) return settled;
    return waiting.some(({ land }) => !hasLeft(land)) ? "later" : 0;
  };

  return {
    settle,
    /** Of all photos of a workspace. */
    begin(land: OneSlack, photos: readonly PostedPhoto[]) {
      waiting.push(...decisionsOn(photos).map((one) => ({ ...one, land })), ...forgottenOf(photos));
    },
  };
}

/** The app is taken out of a workspace as soon as a part of its cards is there. */
export function leaving(land: OneSlack | undefined, { truth }: Stores, least: number): Work & { hasLeft(): boolean } {
  let hasLeft = land === undefined;
  const leave: Work = async () => {
    if (land === undefined || hasLeft) return 0;
    const seen = await truth.page(land.team, undefined, least);
    if (seen.length < least) return "later";
    land.slack.revoke(true);
    hasLeft = (await land.tell(uninstalledEvent)) === 200;
    return 1;
  };
  return Object.assign(leave, { hasLeft: () => land !== undefined && hasLeft });
}

const uninstalledEvent = {
  token: "local-verification-token",
  type: "event_callback",
  api_app_id: app.id,
  event_id: "Ev0UNINSTALL",
  event: { type: "app_uninstalled" },
};
