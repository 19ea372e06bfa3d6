import { describe, expect, it } from "vitest";
import { all, functionName, type Synthesized, target } from "../look.ts";

export function consumerTests({ small, production }: Synthesized): void {
  const mappings = all(small, "AWS::Lambda::EventSourceMapping").map(({ Properties }) => ({
    ...Properties,
    follower: functionName({ id: target(Properties.FunctionName) }),
    source: target(Properties.EventSourceArn).replace(/[0-9A-F]{8}$/, ""),
  }));

  describe("a consumer", () => {
    it("is fed by the stream or the queue that the design says", () => {
      expect(mappings.map(({ follower, source }) => `${source} → ${follower}`).sort()).toEqual([
        "Contacts → index",
        "Contacts → link",
        "Contacts → reply",
        "InboxDead → respond",
        "InboxQueue → respond",
        "PhotoStream → read",
      ]);
    });

    it("says itself which records failed", () => {
      for (const mapping of mappings)
        expect(mapping).toMatchObject({ FunctionResponseTypes: ["ReportBatchItemFailures"] });
    });

    it("of a stream tries until an hour before the stream forgets, and then leaves the record in the archive", () => {
      for (const size of [small, production]) {
        const streams = all(size, "AWS::Lambda::EventSourceMapping").filter(
          ({ Properties }) => Properties.StartingPosition,
        );
        expect(streams).toHaveLength(4);
        for (const { Properties } of streams) {
          // Lambda's own way to say "no limit".
          expect(Properties.MaximumRetryAttempts).toBe(-1);
          expect(Properties.MaximumRecordAgeInSeconds).toBe((7 * 24 - 1) * 3600);
          expect(target(Properties.DestinationConfig.OnFailure.Destination)).toMatch(/^Archive/);
          expect(Properties).toMatchObject({ StartingPosition: "TRIM_HORIZON", BisectBatchOnFunctionError: true });
        }
      }
    });

    it("of the inbox is no more runs at once than its size says, so that Slack's limits are not run into", () => {
      const runs = (size: typeof small) =>
        all(size, "AWS::Lambda::EventSourceMapping").flatMap(({ Properties }) => Properties.ScalingConfig ?? []);
      expect(runs(small)).toEqual([{ MaximumConcurrency: 5 }, { MaximumConcurrency: 2 }]);
      expect(runs(production)).toEqual([{ MaximumConcurrency: 100 }, { MaximumConcurrency: 2 }]);
    });
  });
}
