import { beforeAll, describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { type Octember, openOctember, readable } from "./open-octember.ts";

const jisoo = ["Contoso Corporation", "Jisoo Park", "Sales Manager", "M +82 10-1234-5678", "jisoo@contoso.com"];

describe("/octember find", () => {
  it("shows the person with company, title, who knows them, and buttons", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, jisoo, { text: "met at CES with @minsu" });
    const answer = await octember.run(member.sofia, "find jisoo");
    expect(answer.ephemeral).toBe(true);
    for (const part of ["Jisoo Park", "Sales Manager", "Contoso", `"user_id":"${member.dana}"`, "Show contact", "Share here"])
      expect(readable(answer)).toContain(part);
  });
});
