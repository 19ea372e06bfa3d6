import { s3Client } from "../../app/adapters/s3/client.ts";
import { s3Uploads } from "../../app/adapters/s3/uploads.ts";
import { uploadRoutes } from "../../app/slack/upload/upload-routes.ts";
import { once } from "./aws-clients.ts";
import type { RoutedRequest } from "./receive.ts";

export interface UploadOptions {
  readonly bucket: string;
  readonly signingSecret: () => Promise<string>;
  readonly now: () => number;
}

/** A grant is signed without the photo, whose sum nobody knows. */
const granting = once(() => s3Client({ requestChecksumCalculation: "WHEN_REQUIRED" }));

/** The page that links of `/octember upload` lead to, and the grants that it asks for. Photos themselves don't come here. */
export function openUpload({ bucket, signingSecret, now }: UploadOptions, environment = process.env) {
  const { AWS_REGION: region = "", AWS_ENDPOINT_URL_S3: endpoint } = environment;
  const straight = endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com`;
  return async ({ httpMethod, queryStringParameters, body, isBase64Encoded, requestContext }: RoutedRequest) => {
    const { domainName = "", path } = requestContext;
    const gateway = `https://${domainName}${path.replace(/\/slack\/upload$/, "/photos")}`;
    const uploads = s3Uploads(granting(), { bucket, gateway, clock: now });
    const routes = uploadRoutes({ secret: await signingSecret(), uploads, grantedAt: [straight], now });
    const token = queryStringParameters?.t;
    const asked = Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8").toString("utf8");
    const { status, headers, text } = httpMethod === "GET" ? routes.page(token) : await routes.grant(token, asked);
    return { statusCode: status, headers, body: text };
  };
}
