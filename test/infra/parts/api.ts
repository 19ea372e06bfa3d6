import { describe, expect, it } from "vitest";
import { all, type Found, functions, one, type Synthesized } from "../look.ts";

export function apiTests({ small, production }: Synthesized): void {
  const paths = pathsIn(small);
  const methods = all(small, "AWS::ApiGateway::Method");
  const at = (route: string) => methods.find((each) => routeOf(each, paths) === route)?.Properties;

  describe("the API", () => {
    it("has Slack's three routes, the page for uploads and the upload, and nothing else", () => {
      expect(methods.map((each) => routeOf(each, paths)).sort()).toEqual([
        "GET /slack/install",
        "GET /slack/oauth_redirect",
        "GET /slack/upload",
        "POST /slack/events",
        "POST /slack/upload",
        "PUT /photos/{key+}",
      ]);
    });

    it("hands Slack's requests to receive as they are, those that are signed", () => {
      const receive = functions(small).get("receive")?.id;
      const ofUpload = ["GET /slack/upload", "POST /slack/upload"];
      for (const route of ["POST /slack/events", "GET /slack/install", "GET /slack/oauth_redirect", ...ofUpload]) {
        expect(at(route)?.Integration).toMatchObject({ Type: "AWS_PROXY", IntegrationHttpMethod: "POST" });
        expect(JSON.stringify(at(route)?.Integration.Uri)).toContain(receive);
      }
      expect(at("POST /slack/events")?.RequestParameters).toEqual({
        "method.request.header.X-Slack-Signature": true,
        "method.request.header.X-Slack-Request-Timestamp": true,
      });
      for (const route of ofUpload)
        expect(at(route)?.RequestParameters).toEqual({ "method.request.querystring.t": true });
    });

    it("hands an upload to S3 without any right of its own, and only with a whole grant", () => {
      const upload = at("PUT /photos/{key+}");
      expect(upload?.Integration).toMatchObject({ Type: "HTTP_PROXY", IntegrationHttpMethod: "PUT" });
      expect(upload?.Integration.Credentials).toBeUndefined();
      expect(JSON.stringify(upload?.Integration.Uri)).toMatch(/https:\/\/.*PhotosRaw.*RegionalDomainName.*\/\{key\}/);
      const needed = Object.keys(upload?.RequestParameters).filter((name) => name.includes("querystring"));
      expect(needed.map((name) => name.split(".").at(-1)).sort()).toEqual([
        "X-Amz-Algorithm",
        "X-Amz-Credential",
        "X-Amz-Date",
        "X-Amz-Expires",
        "X-Amz-Signature",
        "X-Amz-SignedHeaders",
      ]);
    });

    it("refuses whatever lacks something that its route requires", () => {
      const validator = one(small, "AWS::ApiGateway::RequestValidator");
      expect(validator.Properties.ValidateRequestParameters).toBe(true);
      for (const method of methods)
        expect([routeOf(method, paths), method.Properties.RequestValidatorId]).toEqual([
          routeOf(method, paths),
          { Ref: validator.id },
        ]);
    });

    it("passes photos as bytes and Slack's requests as text", () => {
      const { BinaryMediaTypes } = one(small, "AWS::ApiGateway::RestApi").Properties;
      expect(BinaryMediaTypes).toEqual(expect.arrayContaining(["image/jpeg", "image/heic", "image/png"]));
      expect(BinaryMediaTypes).not.toContain("*/*");
    });

    it("is throttled, and writes down neither bodies nor query strings", () => {
      for (const [size, rate, burst] of [
        [small, 20, 40],
        [production, 500, 1000],
      ] as const) {
        const stage = one(size, "AWS::ApiGateway::Stage").Properties;
        expect(stage.MethodSettings).toEqual([
          expect.objectContaining({
            HttpMethod: "*",
            DataTraceEnabled: false,
            LoggingLevel: "ERROR",
            ThrottlingRateLimit: rate,
            ThrottlingBurstLimit: burst,
          }),
        ]);
        expect(stage.AccessLogSetting.Format).not.toMatch(/querystring|sourceIp|\$context\.path/);
      }
    });
  });
}

function pathsIn(templates: Synthesized["small"]): ReadonlyMap<string, string> {
  const resources = new Map(all(templates, "AWS::ApiGateway::Resource").map((each) => [each.id, each.Properties]));
  const path = (id: string | undefined): string => {
    const found = id === undefined ? undefined : resources.get(id);
    return found ? `${path(found.ParentId.Ref)}/${found.PathPart}` : "";
  };
  return new Map([...resources.keys()].map((id) => [id, path(id)]));
}

const routeOf = ({ Properties }: Found, paths: ReadonlyMap<string, string>) =>
  `${Properties.HttpMethod} ${paths.get(Properties.ResourceId.Ref)}`;
