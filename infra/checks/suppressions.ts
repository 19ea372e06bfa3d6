import type { SizeName } from "../sizes.ts";
import { wideResourcesOf } from "./wide-resources.ts";

/** A finding of cdk-nag that is so on purpose. One that finds nothing any more fails the synth. */
export interface Suppression {
  readonly rule: string;
  /** Ends of constructs' paths. */
  readonly at: readonly string[];
  /** The only size in which it is found. */
  readonly size?: SizeName;
  readonly reason: string;
}

const methods = [
  "slack/events/POST",
  "slack/install/GET",
  "slack/oauth_redirect/GET",
  "slack/upload/GET",
  "slack/upload/POST",
  "photos/{key+}/PUT",
];
const everyMethod = methods.map((path) => `/Api/Default/${path}/Resource`);

export const suppressions: readonly Suppression[] = [
  {
    rule: "AwsSolutions-APIG2",
    at: ["/Api/Api/Resource"],
    reason: "Every method's parameters are validated. Slack's bodies are forms as well as JSON, and signed as they are",
  },
  {
    rule: "AwsSolutions-APIG3",
    at: ["/DeploymentStage.live/Resource"],
    reason:
      "The stage is throttled and takes signed requests only; a web ACL would cost more than a small team's Lambdas",
  },
  {
    rule: "AwsSolutions-APIG4",
    at: everyMethod,
    reason:
      "Slack signs its requests and `receive` verifies them before anything else; two GETs begin and end Slack's own " +
      "OAuth; the page for uploads is given to who has a link that `respond` sealed; S3 checks the grant of an upload, and API Gateway has no right of its own to the bucket",
  },
  {
    rule: "AwsSolutions-COG4",
    at: everyMethod,
    reason: "Callers are Slack and holders of a grant, no users of a pool: see AwsSolutions-APIG4",
  },
  {
    rule: "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]",
    at: ["/Api/Api/CloudWatchRole/Resource"],
    reason:
      "API Gateway's one role of an account for its logs; its guide asks for this policy by name " +
      "(https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html)",
  },
  {
    rule: "AwsSolutions-KDF1",
    at: ["/Delivery/Delivery"],
    reason: "Firehose's own encryption is for what is put directly; its source, a Kinesis stream, is encrypted",
  },
  {
    rule: "AwsSolutions-SMG4",
    at: ["/SlackSecret/Resource"],
    reason: "The secrets are Slack's: they are rotated on its pages and put in by hand; a random value would be wrong",
  },
  {
    rule: "AwsSolutions-SMG4",
    at: ["/ArchiveSecret/Resource"],
    reason: "A key of the archive that was replaced would take what it sealed with it: keys are added, by hand",
  },
  {
    rule: "AwsSolutions-OS3",
    at: ["/Search/Domain"],
    reason: "A domain in a VPC takes no policy by address; security groups say who reaches it, signatures who may ask",
  },
  ...["AwsSolutions-OS9[LogExport::SEARCH_SLOW_LOGS]", "AwsSolutions-OS9[LogExport::INDEX_SLOW_LOGS]"].map((rule) => ({
    rule,
    at: ["/Search/Domain"],
    reason: "Slow logs write down questions and documents, so names; Octember's logs hold none",
  })),
  {
    rule: "AwsSolutions-OS4",
    at: ["/Search/Domain"],
    size: "small",
    reason: "One data node has nobody to vote with; `production` has dedicated masters",
  },
  {
    rule: "AwsSolutions-OS7",
    at: ["/Search/Domain"],
    size: "small",
    reason: "One node is in one zone; the index is rebuilt from the truth, which spans zones; `production` uses two",
  },
  {
    rule: "AwsSolutions-AEC4",
    at: ["/Cache/Group"],
    size: "small",
    reason: "Without its cache the app answers the same, more slowly; `production` has a second node in another zone",
  },
  {
    rule: "AwsSolutions-AEC6",
    at: ["/Cache/Group"],
    reason: "Whoever connects signs as a role of the account (IAM), which ElastiCache allows only without a password",
  },
];

/** Wildcards in roles have a data file of their own, because each needs the page that says why: it counts here, too. */
export const wideInRoles = (name: string, graphs: readonly string[]): ReadonlyMap<string, string> =>
  new Map(wideResourcesOf(name, graphs).map(({ resource, why, page }) => [resource, `${why} (${page})`]));
