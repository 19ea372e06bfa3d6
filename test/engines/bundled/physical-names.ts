import type { Resource } from "./templates.ts";

export const account = "000000000000";
export const region = "us-east-1";

/** What AWS would say of a resource: its `Ref`, and what `Fn::GetAtt` finds, `Arn` first. */
interface Physical {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;

/**
 * Names as CloudFormation gives them, with what makes a run's own at their end.
 * @param queuesAt the address under which queues are found, without a slash at its end.
 */
export function physicalNames(run: string, queuesAt: string): (resource: Resource) => Physical {
  return ({ stack, id, Type, Properties }) => {
    const name = `${stack}-${id}-${run}`;
    const lower = name.toLowerCase();
    const fifo = `${name}.fifo`;
    const kinds: Readonly<Record<string, () => Physical>> = {
      "AWS::DynamoDB::GlobalTable": () => ({ ref: name, attributes: { Arn: arn("dynamodb", `table/${name}`) } }),
      "AWS::SQS::Queue": () => ({ ref: `${queuesAt}/${account}/${fifo}`, attributes: { Arn: arn("sqs", fifo) } }),
      "AWS::Kinesis::Stream": () => ({ ref: name, attributes: { Arn: arn("kinesis", `stream/${name}`) } }),
      "AWS::S3::Bucket": () => ({
        ref: lower,
        attributes: { Arn: `arn:aws:s3:::${lower}`, RegionalDomainName: `${lower}.s3.${region}.amazonaws.com` },
      }),
      "AWS::ApiGateway::RestApi": () => ({ ref: `a${run}`, attributes: { RootResourceId: "root" } }),
      "AWS::ApiGateway::Stage": () => ({ ref: Properties.StageName, attributes: {} }),
      "AWS::Lambda::Function": () => ({ ref: name, attributes: { Arn: arn("lambda", `function:${name}`) } }),
      "AWS::IAM::Role": () => ({ ref: name, attributes: { Arn: `arn:aws:iam::${account}:role/${name}` } }),
      "AWS::SecretsManager::Secret": () => ({ ref: arn("secretsmanager", `secret:${name}-AbCdEf`), attributes: {} }),
      "AWS::OpenSearchService::Domain": () => ({
        ref: Properties.DomainName,
        attributes: { DomainEndpoint: `vpc-${Properties.DomainName}-abc.${region}.es.amazonaws.com` },
      }),
    };
    // Others are named in policies, and asked for by no request here.
    const other = {
      ref: name,
      attributes: new Proxy({}, { get: (_, attribute) => `${name}.${String(attribute)}` }),
    };
    return kinds[Type]?.() ?? other;
  };
}
