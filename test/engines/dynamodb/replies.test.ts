import { describe, expect, it } from "vitest";
import { dynamodbReplies } from "../../../app/adapters/dynamodb/replies.ts";
import type { ChannelId, WorkspaceId } from "../../../app/ids.ts";
import { repliesContract } from "../../contract/replies.ts";
import { disturbedRequests } from "../disturbed-requests.ts";
import { openStateTable } from "./state-table.ts";

const acme = "T1" as WorkspaceId;
const said = { channel: "C1" as ChannelId, ts: "1750000000.000100" };

repliesContract(async (clock) => {
  const { items } = await openStateTable();
  return [dynamodbReplies(items(), clock), dynamodbReplies(items(), clock)];
});

describe("a claim whose answer was lost", () => {
  it("is the first one still, and it is the second that learns of it", async () => {
    const { items, disturbed } = await openStateTable();
    const requests = disturbedRequests();
    requests.disturb(1, "answer-lost");
    expect(await dynamodbReplies(disturbed(requests)).claim(acme, "a")).toBeUndefined();
    expect(requests.happened()).toBe(true);
    expect(await dynamodbReplies(items()).claim(acme, "a")).toEqual({});
  });

  it("of somebody who was slower is no first one", async () => {
    const { items, disturbed } = await openStateTable();
    await dynamodbReplies(items()).settle(acme, "a", { said });
    const requests = disturbedRequests();
    requests.disturb(1, "answer-lost");
    expect(await dynamodbReplies(disturbed(requests)).claim(acme, "a")).toEqual({ said });
  });
});
