import { HttpIntegration, type IRequestValidator, type Resource } from "aws-cdk-lib/aws-apigateway";
import type { IBucket } from "aws-cdk-lib/aws-s3";

/** What S3 puts into the query string of a grant, without which it is not even asked. */
const ofGrant = [
  "X-Amz-Algorithm",
  "X-Amz-Credential",
  "X-Amz-Date",
  "X-Amz-Expires",
  "X-Amz-Signature",
  "X-Amz-SignedHeaders",
] as const;

/**
 * `PUT /photos/{key}` with a grant's query string: API Gateway hands the request to S3 as it is, and S3 itself checks the
 * signature, which fixes workspace, member and key and lasts for minutes. API Gateway has no role for the bucket, so
 * that whatever goes wrong on the way, nothing gets in unsigned; and no function stands between. A body has at most
 * the 10 MB that API Gateway takes: larger photos go to S3 by the same grant, under the address it was made for.
 */
export function addDirectUpload(photos: Resource, bucket: IBucket, validator: IRequestValidator): void {
  const toS3 = new HttpIntegration(`https://${bucket.bucketRegionalDomainName}/{key}`, {
    httpMethod: "PUT",
    proxy: true,
    options: { requestParameters: { "integration.request.path.key": "method.request.path.key" } },
  });
  photos.addResource("{key+}").addMethod("PUT", toS3, {
    requestValidator: validator,
    requestParameters: Object.fromEntries([
      ["method.request.path.key", true],
      ...ofGrant.map((name) => [`method.request.querystring.${name}`, true]),
    ]),
  });
}
