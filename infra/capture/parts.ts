import type { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import type { OctemberStream } from "../truth/stream.ts";
import type { TruthStack } from "../truth/truth-stack.ts";
import type { Inbox } from "./inbox.ts";
import type { Photos } from "./photos.ts";
import type { SlackSecret } from "./slack-secret.ts";

/** What the functions of this part of the house are made for. */
export interface Parts {
  readonly size: Size;
  readonly truth: TruthStack;
  readonly query: OctemberFunction;
  readonly inbox: Inbox;
  readonly photos: Photos;
  /** Photos to be read. */
  readonly stream: OctemberStream;
  readonly secret: SlackSecret;
}
