import { textReader } from "../../app/adapters/reader/text-reader.ts";
import type { Outline } from "../../app/cards/card.ts";
import { renderedCards } from "../eval/render/cards.ts";
import { layScene } from "../eval/scenes/lay-scene.ts";
import { median } from "./quantile.ts";
import type { Row } from "./row.ts";

const runs = 3;

/** A tray as large as a phone sees it, and a table for one card of it, at which the card is as large. */
const tray = { width: 4032, height: 3024 };

/**
 * Ten cards on one photo against ten photos of one of them each, as large there; and two photos at once against one after the other: as they
 * are read, each on all cores, and each on a single one. Interleaved, median of three runs.
 */
export async function benchSeveral(): Promise<Row[]> {
  const cards = renderedCards(1)
    .slice(0, 10)
    .map(({ png }) => png());
  const scene = await layScene(cards, { ground: "wood", order: "rows", seed: 3, table: tray });
  const singles = await Promise.all(
    cards.map(async (card, i) => {
      const table = around(scene.outlines[i]);
      return (await layScene([card], { ground: "wood", order: "rows", seed: 3, table })).jpeg;
    }),
  );
  const one = textReader({ workers: 1 });
  const onOneCore = textReader({ workers: 1, threads: 1 });
  const two = textReader({ workers: 2 });
  const whole = () => one.read(scene.jpeg);
  const each = async (reader: typeof one) => {
    for (const photo of singles) await reader.read(photo);
  };
  const atOnce = () => Promise.all(singles.map((photo) => two.read(photo)));
  await whole();
  await atOnce();
  await onOneCore.warm();
  const ratios = { several: [] as number[], atOnce: [] as number[], cores: [] as number[] };
  for (let run = 0; run < runs; run++) {
    const ofWhole = await time(whole);
    const ofEach = await time(() => each(one));
    const ofBoth = await time(atOnce);
    ratios.several.push(ofWhole / ofEach);
    ratios.atOnce.push(ofBoth / ofEach);
    ratios.cores.push(ofBoth / (await time(() => each(onOneCore))));
  }
  await Promise.all([one.close(), onOneCore.close(), two.close()]);
  return [
    { name: "ten cards on a photo, against ten photos", value: median(ratios.several), unit: "ratio", limit: 1.1 },
    {
      name: "two photos at once, time against one by one, each on all cores",
      value: median(ratios.atOnce),
      unit: "ratio",
      limit: 0.625,
      note: "as the product reads; a photo alone already has two threads. The limit is 1.6 times the rate",
    },
    {
      name: "two photos at once, time against one by one on one core",
      value: median(ratios.cores),
      unit: "ratio",
      limit: 0.625,
      note: "how far two cores go; 0.5 is twice the rate",
    },
  ];
}

/** A table that a card fills by four fifths. */
function around(outline: Outline | undefined) {
  const xs = outline?.map(([x]) => x) ?? [0, 1000];
  const width = Math.round((Math.max(...xs) - Math.min(...xs)) / 0.8);
  return { width, height: Math.round(width * 0.68) };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
