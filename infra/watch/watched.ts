import type { RestApi } from "aws-cdk-lib/aws-apigateway";
import type { CfnDeliveryStream } from "aws-cdk-lib/aws-kinesisfirehose";
import type { Inbox } from "../capture/inbox.ts";
import type { OctemberFunction } from "../octember-function.ts";
import type { OctemberTable } from "../truth/table.ts";

type FunctionName =
  | "receive"
  | "respond"
  | "arrive"
  | "read"
  | "readScripts"
  | "reread"
  | "draw"
  | "index"
  | "link"
  | "reply"
  | "query"
  | "operate"
  | "redrive"
  | "seal";

/** What there is to look at. */
export interface Watched {
  readonly functions: Readonly<Record<FunctionName, OctemberFunction>>;
  readonly api: RestApi;
  readonly inbox: Inbox;
  readonly tables: Readonly<Record<"truth" | "state", OctemberTable>>;
  readonly delivery: CfnDeliveryStream;
}

/** Those that follow a stream, and so can fall behind it. */
export const followers = ["read", "index", "link", "reply"] as const;
