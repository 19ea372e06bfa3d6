import { describe, expect, it } from "vitest";
import { costsOf, idleCosts, total } from "../../infra/costs/compute-costs.ts";
import { type Price, prices } from "../../infra/costs/prices.ts";
import { sizes } from "../../infra/sizes.ts";

describe("what Octember costs", () => {
  it("is the nodes' and streams' hours before the first card", () => {
    const idle = idleCosts(sizes.small);
    expect(idle["Neptune: least capacity"]).toBeCloseTo(730 * 0.1608);
    expect(idle["Kinesis: streams"]).toBeCloseTo(2 * 730 * 0.035);
    expect(total(costsOf(0, sizes.small))).toBe(0);
  });

  it("grows with the cards, and never less than they do", () => {
    for (const size of Object.values(sizes)) {
      const [hundred, tenThousand, million] = [100, 10_000, 1_000_000].map((cards) => total(costsOf(cards, size)));
      expect(tenThousand).toBeCloseTo((hundred as number) * 100, 3);
      expect(million).toBeGreaterThan((tenThousand as number) * 50);
    }
  });

  it("is within each size's own cost alarm while nobody posts", () => {
    for (const size of Object.values(sizes)) expect(total(idleCosts(size))).toBeLessThan(size.monthlyBudget * 0.8);
  });

  it("knows the price of every node of every size", () => {
    expect(() => idleCosts({ ...sizes.small, cache: { nodeType: "cache.unknown", nodes: 1 } })).toThrow(
      "prices.ts has no price of cache.unknown",
    );
  });

  it("says of every price which page it was read on, or that none could be", () => {
    for (const { source } of Object.values<Price>(prices)) {
      if (source === "not verified") continue;
      expect(source.page).toMatch(/^https:\/\//);
      expect(source.date).toMatch(/^(20\d\d(-\d\d)?|undated)$/);
    }
  });
});
