import type { CardId } from "../../../app/ids.ts";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import type { Recorded } from "../../adapters/textract/record-card.ts";
import { drawnPhoto, poisonedPhoto, recordedPhoto } from "./photo-files.ts";
import { isReallyRead } from "./proving.ts";
import type { OneSlack } from "./several-slacks.ts";

/** A photo that will be posted: the nth of a workspace. */
export interface PlannedPhoto {
  /** Which workspace. */
  readonly at: number;
  readonly nth: number;
  readonly file: Recorded;
  readonly kind: "recorded" | "drawn" | "poisoned";
  /** A mail address that this photo's card alone has. */
  readonly mail: string;
}

export interface PostedPhoto extends PlannedPhoto {
  readonly land: OneSlack;
  readonly place: string;
  readonly ts: string;
  readonly fileId: string;
  readonly card: CardId;
}

const posters = [member.minsu, member.dana, member.sofia, member.haeun];
const firsts = ["Jisoo", "Minho", "Ana", "Yuna", "Omar", "Lena", "Hyun", "Mara", "Noah", "Sera"];
const lasts = ["Park", "Silva", "Kim", "Novak", "Lee", "Costa", "Choi", "Haas", "Yoon", "Reed"];

/** Which of a workspace's photos are what; every eight begin anew. The one after `forgotten` is of the same person. */
export const nths = { every: 8, private: 1, forgotten: 6 } as const;

/**
 * So many photos of each workspace. Each knows the same people by cards of its own, whose lines name it. Every fourth card is another one of
 * the person before, whom its mobile number tells. One or two of the first workspace's are poisoned; three in thirty-two say it in their pixels alone.
 */
export async function planPhotos(counts: readonly number[]): Promise<readonly PlannedPhoto[]> {
  const all: PlannedPhoto[] = [];
  const [first = 0] = counts;
  for (let nth = 0; nth < Math.max(...counts); nth += 1)
    for (const [at, count] of counts.entries()) {
      if (nth >= count) continue;
      // Of 67 six: where a workspace takes the app out, ten are left of the others.
      const isDrawn = [4, 12, 20].includes(nth % 32);
      const isPoisoned = at === 0 && (nth === Math.min(5, first - 1) || nth === 11);
      const [text, mail] = cardOf(at, nth, isDrawn);
      if (isPoisoned) all.push({ at, nth, kind: "poisoned", mail, file: poisonedPhoto(nth) });
      else if (isDrawn && isReallyRead) all.push({ at, nth, kind: "drawn", mail, file: drawnPhoto(text) });
      else all.push({ at, nth, kind: "recorded", mail, file: await recordedPhoto(text) });
    }
  return all;
}

function cardOf(at: number, nth: number, isKorean: boolean): [text: string, mail: string] {
  const person = nth % 4 === 3 ? nth - 1 : nth;
  const [first = "", last = ""] = [firsts[person % 10], lasts[Math.floor(person / 10) % 10]];
  const digits = String(10_000_000 + person * 7_919).slice(-8);
  // Numbers of Korea have Textract's word doubted, those of Germany don't.
  const mobile = person % 3 === 0 ? `+49 151 ${digits}` : `+82 10-${digits.slice(0, 4)}-${digits.slice(4)}`;
  const title = isKorean ? "영업 과장" : nth % 4 === 3 ? "Head of Sales" : "Engineer";
  const mail = `${first.toLowerCase()}.${nth}@land${at}.com`;
  const company = isKorean ? `주식회사 콘토소 Land${at}` : `Land${at} Works`;
  return [[company, `${first} ${last}`, title, `M ${mobile}`, mail].join("\n"), mail];
}

/** Milliseconds between photos of a workspace, which is more than anything takes that is waited for before a photo is posted. */
const apartMs = 60 * 60 * 1_000;

/** Posts photos at once; by the clock of their workspace they are `apartMs` apart. */
export function postPhotos(
  lands: readonly OneSlack[],
  planned: readonly PlannedPhoto[],
  begin: number,
): readonly PostedPhoto[] {
  return planned.flatMap((photo) => {
    const { at, nth, file } = photo;
    const land = lands[at];
    if (land === undefined) throw new Error(`there is no workspace ${at}`);
    const isPrivate = nth % nths.every === nths.private;
    const poster = isPrivate ? member.dana : (posters[nth % posters.length] ?? member.minsu);
    const place = isPrivate ? channel.salesPrivate : channel.businessCards;
    return land.at(begin + (nth + 1) * apartMs, () => {
      const who = land.slack.as(poster);
      const fileId = who.upload("card.png", file.photo).id;
      const { ts } = who.post({ channel: place, text: nth % 3 === 0 ? "met at CES" : "", files: [fileId] });
      return { ...photo, land, place, ts, fileId, card: `${ts}-${fileId}-0` as CardId };
    });
  });
}

/** What the app shows in the thread of a photo. */
export function shownFor({ land, place, ts }: PostedPhoto) {
  return land.slack
    .as(member.dana)
    .messages(place)
    .filter((one) => one.user === app.bot && one.thread_ts === ts);
}
