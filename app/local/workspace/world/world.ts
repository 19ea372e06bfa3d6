import type { Trouble } from "../api/trouble.ts";
import type { Json } from "../blocks/rules.ts";
import type { Clock } from "../clock.ts";
import type { EventQueue } from "../deliver/event-queue.ts";
import type { Transport } from "../deliver/transport.ts";
import type { Triggers } from "../deliver/triggers.ts";
import type { Manifest } from "../manifest.ts";
import type { PageStream } from "../page/stream.ts";
import type { Store } from "../store.ts";
import type { Upload } from "../uploads.ts";
import type { UsageRecorder } from "../usage.ts";
import type { Files } from "./files.ts";
import type { Messages } from "./messages.ts";
import type { People } from "./people.ts";
import type { Rooms } from "./rooms.ts";
import type { Ephemeral } from "./shapes.ts";
import type { Views } from "./views.ts";

/** All that the parts of the local workspace share. */
export interface World {
  readonly manifest: Manifest;
  /** Where this server is reached, without a slash at its end. */
  readonly url: () => string;
  /** A folder of pictures that can be posted with one click; see `page/samples.ts`. */
  readonly samples: string | undefined;
  readonly now: Clock;
  readonly nextTs: () => string;
  readonly store: Store;
  readonly people: People;
  readonly rooms: Rooms;
  readonly messages: Messages;
  readonly files: Files;
  readonly views: Views;
  /** By channel, time stamp and member. */
  readonly ephemerals: Map<string, Ephemeral>;
  /** Options that the app offered a member in an external select, by member, action id and value. */
  readonly offers: Map<string, Json>;
  /** What the app asked upload URLs for, by file id. */
  readonly uploads: Map<string, Upload>;
  readonly queue: EventQueue;
  readonly transport: Transport;
  /** A URL by which the app can connect in Socket Mode. */
  readonly socketUrl: () => string;
  readonly triggers: Triggers;
  readonly page: PageStream;
  readonly usage: UsageRecorder;
  readonly isLost: Trouble["isLost"];
}
