import { expect, it } from "vitest";
import { foldFacts } from "../../../app/contacts/fold.ts";
import { problemsOfBlocks } from "../../../app/local/workspace/blocks/check-blocks.ts";
import { valuesOnCard } from "../../../app/slack/blocks/card-values.ts";
import { contactBlocks } from "../../../app/slack/blocks/contact.ts";
import { correctionForm } from "../../../app/slack/blocks/correction-form.ts";
import { limits } from "../../../app/slack/limits.ts";
import { wordsFor } from "../../../app/words/words.ts";
import { cardId, cardRead, mobile, phone } from "../../contacts/facts-for-tests.ts";

const english = wordsFor("en-US");

function contactOf(says: Parameters<typeof cardRead>[1], confidence = 0.99) {
  const [contact] = foldFacts([cardRead(1, says, { confidence })]);
  if (!contact) throw new Error("nobody");
  return contact;
}

it("an office is shown with its numbers below it, the person's own numbers first", () => {
  const contact = contactOf({
    names: ["Jisoo Park"],
    phones: [
      { ...phone("phone", "02-345-6789", "+8223456789"), extension: "214", direct: true },
      phone("fax", "051-745-1234", "+82517451234"),
      mobile("010-1234-5678", "+821012345678"),
    ],
    addresses: ["Teheran-ro 152, Seoul", "Centum 79, Busan"],
    offices: true,
    handles: [{ service: "instagram", name: "<!channel>" }],
    extras: ["Your partner"],
  });
  const blocks = contactBlocks(contact, english);
  expect(problemsOfBlocks(JSON.parse(JSON.stringify(blocks)))).toEqual([]);
  const text = JSON.stringify(blocks)
    .match(/"text":"(?:[^"\\]|\\.)*"/g)
    ?.map((one) => JSON.parse(`{${one}}`).text)
    .join("")
    .split("\n");
  expect(text?.slice(0, 6)).toEqual([
    "Jisoo ParkMobile  010-1234-5678",
    "Address  Teheran-ro 152, Seoul",
    "    Direct  02-345-6789 ext. 214",
    "Address  Centum 79, Busan",
    "    Fax  051-745-1234",
    "Instagram  <!channel>",
  ]);
});

it("the form stays within Slack's blocks, whatever stands on a card with doubt", () => {
  const many = (name: string) => Array.from({ length: 9 }, (_, n) => `${name} ${n}`);
  const says = {
    names: many("Name"),
    titles: many("Title"),
    departments: many("Department"),
    companies: many("Company"),
    phones: many("02-345-678").map((number) => phone("phone", number)),
    emails: Array.from({ length: 9 }, (_, n) => `m${n}@contoso.com`),
    websites: Array.from({ length: 9 }, (_, n) => `w${n}.contoso.com`),
    addresses: many("Main St."),
    handles: Array.from({ length: 9 }, (_, n) => ({ service: "line", name: `name${n}` }) as const),
    extras: many("ISO"),
  };
  const contact = contactOf(says, 0.4);
  const form = correctionForm(valuesOnCard(contact, cardId(1)), "{}", english, { file: "F1", lineOf: () => "a line" });
  expect(form.blocks.length).toBeLessThanOrEqual(limits.viewBlocks);
  const fields = new Set(form.blocks.map(({ block_id = "" }) => block_id.split(":")[0]));
  for (const field of ["handles", "extras", "addresses"]) expect(fields).toContain(field);
});
