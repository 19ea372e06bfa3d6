import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import { OctemberStream } from "../truth/stream.ts";
import type { TruthStack } from "../truth/truth-stack.ts";
import { arrive } from "./arrive.ts";
import { draw } from "./draw.ts";
import { Inbox } from "./inbox.ts";
import type { Parts } from "./parts.ts";
import { Photos } from "./photos.ts";
import { read, readScripts, reread } from "./read.ts";
import { receive } from "./receive.ts";
import { reply } from "./reply.ts";
import { respond, respondTimeout } from "./respond.ts";
import { SlackApi } from "./slack-api.ts";
import { SlackSecret } from "./slack-secret.ts";

interface Props extends StackProps {
  readonly size: Size;
  readonly name: string;
  readonly truth: TruthStack;
  readonly query: OctemberFunction;
}

/** From Slack's request, and from a photo, to the truth. */
export class CaptureStack extends Stack {
  readonly parts: Parts;
  readonly functions: Readonly<
    Record<"receive" | "respond" | "reply" | "arrive" | "read" | "readScripts" | "reread" | "draw", OctemberFunction>
  >;
  readonly api: SlackApi;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { size, name, truth, query } = props;
    const parts = {
      size,
      truth,
      query,
      inbox: new Inbox(this, "Inbox", { timeout: respondTimeout }),
      photos: new Photos(this, "Photos", { accessLogs: truth.accessLogs }),
      stream: new OctemberStream(this, "PhotoStream", { size }),
      secret: new SlackSecret(this, "SlackSecret"),
    };
    const reader = readScripts(this, parts);
    const painter = draw(this, size);
    this.parts = parts;
    const receiving = receive(this, parts);
    this.api = new SlackApi(this, "Api", { size, name, receive: receiving, photos: parts.photos.bucket });
    this.functions = {
      receive: receiving,
      respond: respond(this, parts, { painter, uploadUrl: this.api.api.urlForPath("/slack/upload") }),
      reply: reply(this, parts),
      arrive: arrive(this, parts),
      read: read(this, parts, reader),
      readScripts: reader,
      reread: reread(this, parts, reader),
      draw: painter,
    };
    new CfnOutput(this, "SlackUrl", { value: this.api.api.urlForPath("/slack/events") });
    new CfnOutput(this, "SlackSecretArn", { value: parts.secret.secretArn });
  }
}
