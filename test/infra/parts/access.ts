import { describe, expect, it } from "vitest";
import { plainText } from "../../../infra/checks/plain-text.ts";
import { permissions, refused, unused } from "../../../infra/checks/wildcards.ts";
import { all, everything, functionName, type Synthesized, target } from "../look.ts";

export function accessTests({ small, production }: Synthesized): void {
  const allowed = permissions(small);
  /** Whose policies allow it: `capture/Receive…`. */
  const who = (action: RegExp, resource = /./) => [
    ...new Set(
      allowed
        .filter((each) => action.test(each.action) && resource.test(each.resource))
        .map(({ where }) => where.replace(/RoleDefaultPolicy[0-9A-F]+$/, "").replace(/([A-Z]\w+?)Role$/, "$1")),
    ),
  ];

  describe("what may do what", () => {
    it("is named: no wildcard in an action, and none in a resource without the page that says why", () => {
      expect(allowed.length).toBeGreaterThan(150);
      for (const size of [small, production]) expect(refused(permissions(size), "octember")).toEqual([]);
    });

    it("needs every line of the file of wide resources", () => {
      expect(unused(allowed, "octember")).toEqual([]);
    });

    it("lets receive and respond ask query, and nobody else", () => {
      expect(who(/^lambda:Invoke/, /Query/)).toEqual(["capture/Receive", "capture/Respond"]);
    });

    it("opens no function to another service but to those that its own events come from, and none to the internet", () => {
      for (const size of [small, production]) {
        const may = all(size, "AWS::Lambda::Permission").map(({ Properties }) => Properties);
        const from = may.map(({ Principal, FunctionName, SourceArn }) => {
          const source = plainText(SourceArn).replace(/.*live[^/]*>|.*:s3/, "");
          return `${Principal} ${source} → ${functionName({ id: target(FunctionName) })}`;
        });
        expect(from.sort()).toEqual([
          "apigateway.amazonaws.com /GET/slack/install → receive",
          "apigateway.amazonaws.com /GET/slack/oauth_redirect → receive",
          "apigateway.amazonaws.com /GET/slack/upload → receive",
          "apigateway.amazonaws.com /POST/slack/events → receive",
          "apigateway.amazonaws.com /POST/slack/upload → receive",
          "events.amazonaws.com <OperateHourly.Arn> → operate",
          "events.amazonaws.com <RedriveHourly.Arn> → redrive",
          "s3.amazonaws.com :::octember-capture-* → arrive",
        ]);
        expect(may.filter(({ Action }) => Action !== "lambda:InvokeFunction")).toEqual([]);
        expect(everything(size).filter(({ Type }) => Type === "AWS::Lambda::Url")).toEqual([]);
      }
    });

    it("lets the truth be read by who writes, follows or answers with it, and not by query, which has ids alone", () => {
      expect(who(/^dynamodb:(BatchGetItem|GetItem|Query)$/, /<Truth/).sort()).toEqual([
        "capture/Read",
        "capture/Receive",
        "capture/Reply",
        "capture/Reread",
        "capture/Respond",
        "find/Index",
        "intro/Link",
        "truth/Seal",
        "watch/Operate",
        "watch/Redrive",
      ]);
    });

    it("lets the truth's stream be written by the table, and by redrive what was set aside of it", () => {
      expect(who(/^kinesis:Put/, /<Contacts/)).toEqual(["watch/Redrive"]);
      expect(who(/^kinesis:Put/, /<PhotoStream/)).toEqual(["capture/Respond", "capture/Arrive", "watch/Redrive"]);
    });

    it("lets jobs be taken by respond alone", () => {
      expect(who(/^sqs:(ReceiveMessage|DeleteMessage|ChangeMessageVisibility|PurgeQueue)$/)).toEqual([
        "capture/Respond",
      ]);
    });

    it("lets index keep the search, link the graph, operate both, and query only ask", () => {
      const functions = (action: RegExp) => who(action).filter((name) => !name.startsWith("find/SearchDomain"));
      expect(functions(/^es:ESHttp(Put|Delete)$/)).toEqual(["find/Index", "watch/Operate"]);
      expect(functions(/^es:/)).toEqual(["find/Index", "find/Query", "watch/Operate"]);
      expect(functions(/^neptune-db:(Write|Delete)/)).toEqual(["intro/Link", "watch/Operate"]);
      expect(functions(/^neptune-db:/)).toEqual(["intro/Link", "find/Query", "watch/Operate"]);
      expect(functions(/^elasticache:/)).toEqual(["find/Query", "watch/Operate"]);
    });

    it("lets who reads and reads again call the reader, and nobody else", () => {
      expect(who(/^lambda:Invoke/, /ReadScripts/)).toEqual(["capture/Read", "capture/Reread"]);
    });

    it("lets respond have pictures drawn, and nobody else", () => {
      expect(who(/^lambda:Invoke/, /Draw/)).toEqual(["capture/Respond"]);
    });

    it("lets who draws write logs and traces, and nothing else", () => {
      const draws = allowed.filter(({ where }) => where.includes("/Draw")).map(({ action }) => action);
      expect(draws.filter((action) => !/^(logs|xray):/.test(action))).toEqual([]);
    });

    it("gives Slack's secrets to who speaks with Slack, and the archive's to who writes and reads it", () => {
      expect(who(/^secretsmanager:/, /SlackSecret/)).toEqual(["capture/Receive", "capture/Respond", "watch/Redrive"]);
      expect(who(/^secretsmanager:/, /ArchiveSecret/)).toEqual(["truth/Seal", "watch/Redrive"]);
    });

    it("lets the archive be read by redrive alone, and be written by Firehose, and by redrive what that could not seal", () => {
      expect(who(/^s3:GetObject$/, /<Archive.*changes/)).toEqual(["truth/Delivery", "watch/Redrive"]);
      expect(who(/^s3:PutObject$/, /<Archive.*changes/)).toEqual(["truth/Delivery", "watch/Redrive"]);
    });

    it("lets who seals the archive make keys, and change and delete nothing", () => {
      const seals = allowed.filter(({ where, action }) => where.includes("/Seal") && action.startsWith("dynamodb:"));
      expect([...new Set(seals.map(({ action }) => action))].sort()).toEqual([
        "dynamodb:BatchGetItem",
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:Query",
      ]);
      expect(who(/^dynamodb:PutItem$/, /<Truth/)).not.toContain("truth/Seal");
    });

    it("lets nobody scan a table but who purges workspaces, and who only follows the truth not write it", () => {
      expect(who(/^dynamodb:Scan/)).toEqual(["watch/Operate"]);
      expect(who(/^dynamodb:(Put|Update|Delete|BatchWrite)/, /<Truth/)).toEqual([
        "capture/Respond",
        "capture/Read",
        "capture/Reread",
        "watch/Operate",
        "watch/Redrive",
      ]);
    });

    it("lets who keeps photos and who reads them delete them, with every version that there is", () => {
      const deleters = ["capture/Respond", "capture/Read", "watch/Operate"];
      expect(who(/^s3:DeleteObjectVersion$/, /<PhotosRaw/)).toEqual(deleters);
      expect(who(/^s3:DeleteObject$/, /<PhotosRaw/)).toEqual(deleters);
      expect(who(/^s3:ListBucketVersions$/, /<PhotosRaw/)).toEqual(deleters);
    });

    it("lets receive sign uploads, and who keeps photos put them", () => {
      expect(who(/^s3:PutObject$/, /<PhotosRaw/)).toEqual(["capture/Receive", "capture/Respond"]);
    });

    it("lets receive know nothing of the photos but that their bucket is there", () => {
      const ofPhotos = allowed.filter(
        ({ where, resource }) => where.includes("/Receive") && /<PhotosRaw/.test(resource),
      );
      expect(ofPhotos.map(({ action }) => action).sort()).toEqual(["s3:GetBucketLocation", "s3:PutObject"]);
    });

    it("lets photos be opened by who keeps, reads and passes them on, and by nobody who only answers or follows", () => {
      const opening = who(/^s3:GetObject$/, /<PhotosRaw/).map((name) => name.replace(/MayLook[0-9A-F]+$/, ""));
      expect(opening.sort()).toEqual([
        "capture/Arrive",
        "capture/Read",
        "capture/ReadScripts",
        "capture/Reread",
        "capture/Respond",
        "watch/Redrive",
      ]);
    });

    it("lets Textract be asked by who reads and reads again alone", () => {
      expect(who(/^textract:/)).toEqual(["capture/Read", "capture/Reread"]);
    });
  });
}
