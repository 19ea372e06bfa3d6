import { expect, it } from "vitest";
import { introMessage } from "../../../app/slack/blocks/intro.ts";
import { findIntroductions } from "../../../app/steps/find-introductions.ts";
import { wordsFor } from "../../../app/words/words.ts";
import { acme } from "../../find/posted-card.ts";
import { memberView, openWorld, today } from "../../steps/open-world.ts";

it("a chain of three steps names who each step is between, what it rests on, and which is the weakest", async () => {
  const world = openWorld();
  const ago = (days: number) => today / 1000 - days * 86_400;
  await world.post({ at: ago(30), names: ["Jisoo Park"], company: "Contoso", by: "Uleft" });
  const bora = await world.post({ at: ago(900), names: ["Bora Choi"], company: "Fabrikam", by: "Uleft" });
  await world.post({ at: ago(29), names: ["Bora Choi"], company: "Contoso", by: "Uleft" }, bora);
  await world.post({ at: ago(28), names: ["Hana Yun"], company: "Fabrikam", by: "Uminsu" });
  const found = await findIntroductions(world, acme, memberView("Uviewer"), { query: "Jisoo Park" });
  if (found.kind !== "introduced") throw new Error(found.kind);
  const paths = found.paths.map((path) => ({ path, own: false }));
  for (const [language, parts] of [
    [
      "en",
      ["knows Hana Yun", "Hana Yun → Bora Choi", "both were at Fabrikam", "Bora Choi → Jisoo Park", "both at Contoso"],
    ],
    ["ko", ["Hana Yun → Bora Choi", "Bora Choi → Jisoo Park", "가장 약한 고리: Hana Yun → Bora Choi"]],
  ] as const) {
    const shown = { ...found, paths, links: new Map(), now: today, picture: false };
    const said = JSON.stringify(introMessage(shown, wordsFor(language)).blocks);
    for (const part of parts) expect(said).toContain(part);
  }
  expect(
    JSON.stringify(introMessage({ ...found, paths, links: new Map(), now: today, picture: false }, wordsFor("en"))),
  ).toContain("Weakest step: Hana Yun → Bora Choi");
});
