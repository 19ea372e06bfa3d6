import { Duration, RemovalPolicy } from "aws-cdk-lib";
import {
  AccessLogField,
  AccessLogFormat,
  type IResource,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RestApi,
} from "aws-cdk-lib/aws-apigateway";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { photoTypes } from "../../app/ports/uploads.ts";
import type { Size } from "../sizes.ts";
import { addDirectUpload } from "./direct-upload.ts";

interface Props {
  readonly size: Size;
  readonly name: string;
  readonly receive: IFunction;
  readonly photos: IBucket;
}

/** The one door to the internet: what Slack sends, and photos that somebody holds a grant for. */
export class SlackApi extends Construct {
  readonly api: RestApi;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { size, receive } = props;
    const logs = new LogGroup(this, "Access", { retention: size.logDays, removalPolicy: RemovalPolicy.DESTROY });
    this.api = new RestApi(this, "Api", {
      restApiName: props.name,
      description: "Octember: Slack's requests, and uploads of photos",
      // These bodies pass through API Gateway as bytes, all others (Slack's) as text.
      binaryMediaTypes: [...photoTypes],
      cloudWatchRole: true,
      cloudWatchRoleRemovalPolicy: RemovalPolicy.DESTROY,
      deployOptions: {
        stageName: "live",
        throttlingRateLimit: size.requests.rate,
        throttlingBurstLimit: size.requests.burst,
        metricsEnabled: true,
        tracingEnabled: true,
        // Bodies hold names and signatures; at INFO, also headers would be written.
        loggingLevel: MethodLoggingLevel.ERROR,
        dataTraceEnabled: false,
        accessLogDestination: new LogGroupLogDestination(logs),
        accessLogFormat: withoutQueryOrAddress,
      },
    });
    const validator = this.api.addRequestValidator("Parameters", { validateRequestParameters: true });
    const slack = this.api.root.addResource("slack");
    const toReceive = new LambdaIntegration(receive, { timeout: Duration.seconds(6), allowTestInvoke: false });
    const open = (resource: IResource, method: string, required: readonly string[]) =>
      resource.addMethod(method, toReceive, {
        requestValidator: validator,
        requestParameters: Object.fromEntries(required.map((name) => [`method.request.${name}`, true])),
      });
    open(slack.addResource("events"), "POST", ["header.X-Slack-Signature", "header.X-Slack-Request-Timestamp"]);
    open(slack.addResource("install"), "GET", []);
    open(slack.addResource("oauth_redirect"), "GET", ["querystring.state"]);
    const upload = slack.addResource("upload");
    for (const method of ["GET", "POST"]) open(upload, method, ["querystring.t"]);
    addDirectUpload(this.api.root.addResource("photos"), props.photos, validator);
  }
}

/** A grant stands in the query string, and an address is a person's. */
const withoutQueryOrAddress = AccessLogFormat.custom(
  JSON.stringify({
    request: AccessLogField.contextRequestId(),
    at: AccessLogField.contextRequestTime(),
    method: AccessLogField.contextHttpMethod(),
    route: AccessLogField.contextResourcePath(),
    status: AccessLogField.contextStatus(),
    bytes: AccessLogField.contextResponseLength(),
    milliseconds: AccessLogField.contextResponseLatency(),
    refused: AccessLogField.contextErrorMessage(),
  }),
);
