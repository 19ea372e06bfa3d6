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
import type { CardId } from "../../../app/ids.ts";
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

/** What has to wait for cards. */
type Waiting = { readonly land: OneSlack } & ({ readonly cards: readonly CardId[] } | { readonly card: CardId });

const cardsOf = (one: Waiting) => ("cards" in one ? one.cards : [one.card]);

/** What is decided and forgotten as soon as the cards are there, which in a workspace that has left may be never. */
export function deciding(stores: Stores, hasLeft: (land: OneSlack) => boolean) {
  const decisions: (Decision & { readonly land: OneSlack })[] = [];
  const forgotten: PostedPhoto[] = [];

  /** Of these those whose cards are all there. */
  async function readyOf<One extends Waiting>(waiting: readonly One[]): Promise<readonly One[]> {
    const ready: One[] = [];
    for (const land of new Set(waiting.map((one) => one.land))) {
      const mine = waiting.filter((one) => one.land === land);
      const found = await stores.truth.readMany(land.team, [...new Set(mine.flatMap(cardsOf))]);
      const known = new Set(found.flatMap(({ facts }) => facts.flatMap((fact) => ("card" in fact ? [fact.card] : []))));
      ready.push(...mine.filter((one) => cardsOf(one).every((card) => known.has(card))));
    }
    return ready;
  }

  const waitFor = (waiting: readonly Waiting[]) => (waiting.some(({ land }) => !hasLeft(land)) ? "later" : 0);

  const decide: Work = async () => {
    const ready = await readyOf(decisions);
    for (const one of ready) {
      await writeFacts(stores, one.land.team, [one.fact]);
      decisions.splice(decisions.indexOf(one), 1);
    }
    return ready.length > 0 ? ready.length : waitFor(decisions);
  };

  const forget: Work = async () => {
    const ready = await readyOf(forgotten);
    for (const one of ready) {
      const order = await orderErasing(stores, one.land.team, [one.card]);
      if (order === undefined) continue;
      await stores.inbox.accept(eraseJob(order, one.card));
      forgotten.splice(forgotten.indexOf(one), 1);
    }
    return ready.length > 0 ? ready.length : waitFor(forgotten);
  };

  return {
    works: [decide, forget],
    /** Of all photos of a workspace. */
    begin(land: OneSlack, photos: readonly PostedPhoto[]) {
      decisions.push(...decisionsOn(photos).map((one) => ({ ...one, land })));
      forgotten.push(...forgottenOf(photos));
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
