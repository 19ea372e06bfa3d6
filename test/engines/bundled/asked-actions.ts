import { askedOfS3 } from "./asked-of-s3.ts";
import { account, region } from "./physical-names.ts";
import type { Doing } from "./role.ts";

export interface AwsRequest {
  /** As its signature names it: `dynamodb`. */
  readonly service: string;
  readonly method: string;
  readonly url: string;
  /** `DynamoDB_20120810.GetItem`, where the service is spoken to in JSON. */
  readonly target: string | undefined;
  readonly body: Buffer;
  /** Lambda's `x-amz-invocation-type`. */
  readonly invocation?: string;
}

const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;

// biome-ignore lint/suspicious/noExplicitAny: the body of a request, which AWS itself has read by then or will refuse
type Said = any;

/** The stream that an iterator goes through. */
type StreamOf = (iterator: string) => string | undefined;

/** What a request does, as IAM names it; one may do several things, and each must be allowed. */
export function askedActions(request: AwsRequest, streamOf: StreamOf): readonly Doing[] {
  const { service, method, url, target, body } = request;
  if (service === "s3") return askedOfS3({ method, url, body: body.toString("utf8") });
  if (service === "lambda") {
    const [, name = ""] = /^\/2015-03-31\/functions\/([^/?]+)\/invocations$/.exec(url) ?? [];
    return [{ action: "lambda:InvokeFunction", arn: arn("lambda", `function:${decodeURIComponent(name)}`) }];
  }
  const operation = target?.split(".").at(-1) ?? "";
  const said = JSON.parse(body.toString("utf8")) as Said;
  const asked = jsonServices[service]?.(operation, said, streamOf);
  return asked ?? [{ action: `${service}:unknown ${operation}`, arn: "" }];
}

const jsonServices: Readonly<Record<string, (operation: string, said: Said, streamOf: StreamOf) => readonly Doing[]>> =
  {
    dynamodb(operation, said) {
      const of = (action: string, table: string) => ({
        action: `dynamodb:${action}`,
        arn: arn("dynamodb", `table/${table}`),
      });
      if (operation === "TransactWriteItems") {
        return said.TransactItems.flatMap((item: Record<string, { TableName: string }>) =>
          Object.entries(item).map(([kind, { TableName }]) =>
            of(kind === "ConditionCheck" ? "ConditionCheckItem" : `${kind}Item`, TableName),
          ),
        );
      }
      if (operation.startsWith("Batch")) return Object.keys(said.RequestItems).map((table) => of(operation, table));
      return [
        of(operation, said.IndexName === undefined ? said.TableName : `${said.TableName}/index/${said.IndexName}`),
      ];
    },
    sqs(operation, said) {
      const action = operation.replace(/Batch$/, "");
      return [{ action: `sqs:${action}`, arn: arn("sqs", String(said.QueueUrl).split("/").at(-1) ?? "") }];
    },
    kinesis(operation, said, streamOf) {
      const stream = said.StreamName ?? streamOf(said.ShardIterator);
      return [{ action: `kinesis:${operation}`, arn: arn("kinesis", `stream/${stream}`) }];
    },
    secretsmanager: (operation, { SecretId }) => [{ action: `secretsmanager:${operation}`, arn: SecretId }],
    /** What it fetches from S3 it fetches in the name of who asks. */
    textract(operation, { Document }) {
      const { Bucket, Name } = Document?.S3Object ?? {};
      const fetched = Bucket === undefined ? [] : [{ action: "s3:GetObject", arn: `arn:aws:s3:::${Bucket}/${Name}` }];
      return [{ action: `textract:${operation}`, arn: "*" }, ...fetched];
    },
  };
