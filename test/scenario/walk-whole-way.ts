import { expect } from "vitest";
import type { LocalWorkspace } from "../../app/local/workspace/open-workspace.ts";
import { app, channel, member } from "../../app/local/workspace/world/seed.ts";
import { withinPatience } from "./within-patience.ts";

/** Octember, however it is run, with the local Slack before it. */
export interface Way {
  readonly workspace: LocalWorkspace;
  /** What the app answered to each of Slack's requests, where that is to be seen. */
  readonly answers: readonly number[];
  /** What couldn't be done, and is kept. */
  readonly setAside: () => Promise<readonly unknown[]>;
  /** Lets what was begun go on a little. */
  readonly handOn: () => Promise<void>;
}

const jisoo = "Contoso Corporation\nJisoo Park\nSales Manager\nM +82 10-1234-5678\njisoo@contoso.com";
const jisooKorean = "주식회사 콘토소\n박지수\n영업 과장\nM 010-1234-5678\n서울특별시 강남구 테헤란로 1";

/** A photo posted in Slack becomes a contact, is found, and is introduced through; her other card is hers. */
export async function walkWholeWay({ workspace: slack, handOn, answers, setAside }: Way): Promise<void> {
  const said = (as: string, place: string) =>
    slack
      .as(as)
      .messages(place)
      .filter((one) => one.user === app.bot);
  /** Goes on until it is so. */
  const until = (what: string, isSo: () => boolean, goOn: () => Promise<void> = handOn) => {
    let isOver = false;
    const wait = async () => {
      while (!isSo() && !isOver) await goOn();
    };
    const described = () =>
      `${what} (${answers.length} requests of Slack, ${answers.filter((status) => status !== 200).length} not answered by 200)`;
    return withinPatience(400, described, wait).finally(() => (isOver = true));
  };
  function post(as: string, card: string) {
    const who = slack.as(as);
    const files = [who.upload("card.jpg", Buffer.from(card)).id];
    const { ts } = who.post({ channel: channel.businessCards, text: "met at CES", files });
    return () => said(member.dana, channel.businessCards).filter((one) => one.thread_ts === ts);
  }
  /** Asks until the answer is the right one: views are a moment behind. */
  async function ask(text: string, isRight: (shown: string) => boolean) {
    let shown = "";
    await until(
      `the right answer to "${text}"`,
      () => isRight(shown),
      async () => {
        const before = said(member.dana, channel.general).length;
        await slack.as(member.dana).command(channel.general, `/octember ${text}`);
        await until(`an answer to "${text}"`, () => said(member.dana, channel.general).length > before);
        shown = JSON.stringify(said(member.dana, channel.general).at(-1)?.blocks ?? "");
      },
    );
  }

  const first = post(member.minsu, jisoo);
  await until("a reply to the first card", () => first().some(({ text }) => text.includes("Jisoo Park")));
  await ask("find jisoo", (shown) => shown.includes("Jisoo Park"));
  await ask("intro Jisoo Park", (shown) => shown.includes(member.minsu));
  const dana = slack.as(member.dana);
  const pictures = () => said(member.dana, dana.direct(app.bot).channel).flatMap(({ files }) => files);
  await until("the picture of the introduction", () => pictures().length > 0);
  const [picture] = pictures();
  expect(picture?.alt).toContain("Jisoo Park");
  expect(
    dana
      .file(picture?.id ?? "")
      .bytes.subarray(1, 4)
      .toString(),
  ).toBe("PNG");

  // Her other card: one person, in both threads, each with one reply.
  const second = post(member.haeun, jisooKorean);
  const blocks = (thread: typeof first) => JSON.stringify(thread()[0]?.blocks ?? "");
  await until("both replies with both names", () =>
    [first, second].every((thread) => blocks(thread).includes("박지수")),
  );
  expect([first().length, second().length]).toEqual([1, 1]);
  await ask("find 박지수", (shown) => shown.includes("Jisoo Park") || shown.includes("박지수"));

  expect(answers.every((status) => status === 200)).toBe(true);
  expect(await setAside()).toEqual([]);
}
