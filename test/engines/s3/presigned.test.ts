import { S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { s3Uploads } from "../../../app/adapters/s3/uploads.ts";
import { upload } from "../../contract/uploads.ts";
import { refusedOfPresigned, type SignedRequest } from "./presigned.ts";

describe("a presigned request's signature", () => {
  it("is that of AWS's documented example", () => {
    const query = [
      "X-Amz-Algorithm=AWS4-HMAC-SHA256",
      "X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request",
      "X-Amz-Date=20130524T000000Z",
      "X-Amz-Expires=86400",
      "X-Amz-SignedHeaders=host",
      "X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
    ];
    const request = {
      method: "GET",
      url: `/test.txt?${query.join("&")}`,
      headers: { host: "examplebucket.s3.amazonaws.com" },
    };
    const secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    const begin = Date.UTC(2013, 4, 24);
    expect(refusedOfPresigned(request, secret, begin + 86_400_000)).toBeUndefined();
    expect(refusedOfPresigned(request, secret, begin + 86_400_001)).toBe("AccessDenied");
    expect(refusedOfPresigned(request, "another", begin)).toBe("SignatureDoesNotMatch");
  });

  it("of a grant lets in the photo that was granted for five minutes, and nothing that differs in anything", async () => {
    const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret", sessionToken: "to/ken+=" };
    const client = new S3Client({ region: "us-east-1", credentials, requestChecksumCalculation: "WHEN_REQUIRED" });
    const now = Date.UTC(2026, 10, 1);
    const { url, headers } = await s3Uploads(client, { bucket: "raw", clock: () => now }).grant(upload);
    const { host, pathname, search } = new URL(url);
    const granted: SignedRequest = { method: "PUT", url: pathname + search, headers: { host, ...headers } };
    const refused = (over: Partial<SignedRequest> = {}, time = now) =>
      refusedOfPresigned({ ...granted, ...over }, credentials.secretAccessKey, time);
    const saying = (name: string, value: string) => refused({ headers: { ...granted.headers, [name]: value } });
    expect(refused()).toBeUndefined();
    expect(refused({}, now + 5 * 60_000)).toBeUndefined();
    expect(refused({}, now + 5 * 60_000 + 1)).toBe("AccessDenied");
    expect(refused({ method: "DELETE" })).toBe("SignatureDoesNotMatch");
    expect(refused({ url: granted.url.replace("/T1/", "/T2/") })).toBe("SignatureDoesNotMatch");
    expect(refused({ url: granted.url.replace("Expires=300", "Expires=604800") })).toBe("SignatureDoesNotMatch");
    for (const [name, value] of [
      ["content-length", "4"],
      ["content-type", "text/html"],
      ["if-none-match", ""],
      ["x-amz-meta-member", "U2"],
      ["x-amz-meta-message", "D2 1700000000.000100"],
      ["host", "another.s3.us-east-1.amazonaws.com"],
    ] as const)
      expect([name, saying(name, value)]).toEqual([name, "SignatureDoesNotMatch"]);
    expect(saying("x-amz-acl", "public-read")).toBe("AccessDenied");
  });
});
