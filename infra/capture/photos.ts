import { Stack } from "aws-cdk-lib";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnPermission, type IFunction } from "aws-cdk-lib/aws-lambda";
import { type CfnBucket, HttpMethods, type IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { KeptBucket } from "../truth/kept-bucket.ts";

/** The raw photos. They stay until they are erased or their workspace is: a contact shows the photo it was read from. */
export class Photos extends Construct {
  readonly bucket: KeptBucket;

  constructor(scope: Construct, id: string, props: { readonly accessLogs: IBucket }) {
    super(scope, id);
    this.bucket = new KeptBucket(this, "Raw", {
      accessLogs: props.accessLogs,
      cors: [
        {
          // What is too large for API Gateway comes straight from its page: the grant is what lets it in, not where it comes from.
          allowedOrigins: [`https://*.execute-api.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`],
          allowedMethods: [HttpMethods.PUT],
          allowedHeaders: ["content-type", "if-none-match", "x-amz-meta-member", "x-amz-meta-message"],
          maxAge: 600,
        },
      ],
    });
  }

  /**
   * Tells a function of each photo that arrives. In the bucket's own properties, because CDK's way brings a function that may
   * change the notifications of every bucket. S3 asks at once whether it may, so the permission comes first and
   * can't name the bucket, whose name is not there yet: it names the account and how this stack's names begin.
   */
  tell(listener: IFunction): void {
    const stack = Stack.of(this);
    const permission = new CfnPermission(this, "MayTell", {
      action: "lambda:InvokeFunction",
      functionName: listener.functionArn,
      principal: new ServicePrincipal("s3.amazonaws.com").service,
      sourceAccount: stack.account,
      sourceArn: stack.formatArn({
        service: "s3",
        region: "",
        account: "",
        resource: `${stack.stackName.toLowerCase()}-*`,
      }),
    });
    const bucket = this.bucket.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = {
      lambdaConfigurations: [{ event: "s3:ObjectCreated:*", function: listener.functionArn }],
    };
    bucket.addResourceDependency(permission);
  }
}
