import { expect, it } from "vitest";
import { walkWholeWay } from "../pipeline/walk-whole-way.ts";
import { openBundled, patience } from "./open-bundled.ts";

it(
  "what would be deployed takes a photo the whole way, and no function asks for more than its role allows",
  async () => {
    const bundled = await openBundled();
    const { functions, door } = bundled;
    await walkWholeWay(bundled);
    const onTheWay = ["receive", "respond", "arrive", "read", "index", "link", "reply", "query"] as const;
    expect(onTheWay.filter((name) => functions[name].events === 0)).toEqual([]);
    const asked = [
      "receive secretsmanager:GetSecretValue",
      "receive sqs:SendMessage",
      "respond s3:PutObject",
      "respond lambda:InvokeFunction",
      "arrive kinesis:PutRecord",
      "read s3:GetObject",
      "read lambda:InvokeFunction",
      "index dynamodb:Query",
      "link kinesis:GetRecords",
      "reply sqs:SendMessage",
    ];
    expect(asked.filter((one) => !door.used.has(one))).toEqual([]);
    expect(door.refused).toEqual([]);
    const written = onTheWay.map((name) => functions[name].output()).join("");
    for (const personal of ["Jisoo", "박지수", "jisoo@", "1234-5678", "Minsu"]) expect(written).not.toContain(personal);
  },
  patience,
);
