import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import { OctemberStream } from "../truth/stream.ts";
import type { TruthStack } from "../truth/truth-stack.ts";
import { Inbox } from "./inbox.ts";
import { PhotoFunctions } from "./photo-functions.ts";
import { Photos } from "./photos.ts";
import { SlackApi } from "./slack-api.ts";
import { respondTimeout, SlackFunctions } from "./slack-functions.ts";
import { SlackSecret } from "./slack-secret.ts";

interface Props extends StackProps {
  readonly size: Size;
  readonly name: string;
  readonly truth: TruthStack;
  readonly query: OctemberFunction;
}

/** From Slack's request, and from a photo, to the truth. */
export class CaptureStack extends Stack {
  readonly inbox: Inbox;
  readonly photos: Photos;
  readonly photoStream: OctemberStream;
  readonly slack: SlackFunctions;
  readonly reading: PhotoFunctions;
  readonly api: SlackApi;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { size, truth, query } = props;
    const secret = new SlackSecret(this, "SlackSecret");
    this.inbox = new Inbox(this, "Inbox", { timeout: respondTimeout });
    this.photos = new Photos(this, "Photos", { accessLogs: truth.accessLogs });
    this.photoStream = new OctemberStream(this, "PhotoStream", { size });
    const { inbox, photos } = this;
    this.slack = new SlackFunctions(this, "Slack", { size, truth, query, inbox, photos, secret });
    this.reading = new PhotoFunctions(this, "Reading", { size, truth, inbox, photos, stream: this.photoStream });
    this.api = new SlackApi(this, "Api", {
      size,
      name: props.name,
      receive: this.slack.receive,
      photos: photos.bucket,
    });
    new CfnOutput(this, "SlackUrl", { value: this.api.api.urlForPath("/slack/events") });
    new CfnOutput(this, "SlackSecretArn", { value: secret.secretArn });
  }
}
