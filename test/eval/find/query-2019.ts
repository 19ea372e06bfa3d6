import type { Person } from "./people.ts";

/*
 * The query of 2019, as Elasticsearch scores it: multi_match (best_fields, or) over name^3, company, job_title and addr. BM25 with k1 = 1.2
 * and b = 0.75 for each field, the best field counts. Words as the standard analyzer makes them. Lucene rounds the lengths of fields
 * to a byte; here they are exact.
 */

interface Field {
  readonly boost: number;
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly lengths: readonly number[];
  readonly average: number;
}

/** Hangul and other runs of letters whole, each Chinese character and each hiragana alone, small letters. */
function standardWords(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}]|\p{Script=Katakana}+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}_]|(?<=\p{L})['’.](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))+/gu,
      ) ?? []
  );
}

function fieldOf(boost: number, values: readonly string[]): Field {
  const postings = new Map<string, Map<number, number>>();
  const lengths = values.map((value, document) => {
    const words = standardWords(value);
    for (const word of words) {
      const found = postings.get(word) ?? new Map<number, number>();
      found.set(document, (found.get(document) ?? 0) + 1);
      postings.set(word, found);
    }
    return words.length;
  });
  return { boost, postings, lengths, average: lengths.reduce((sum, one) => sum + one, 0) / lengths.length };
}

/** Gives the first `limit` people for a query, by their place among `people`. Equal scores come in the order of indexing. */
export function query2019(people: readonly Person[]): (query: string, limit: number) => readonly number[] {
  const fields = [
    fieldOf(
      3,
      people.map(({ card }) => card.names.join(" ")),
    ),
    ...[
      people.map(({ card }) => card.company ?? ""),
      people.map(({ card }) => [card.department, card.title].join(" ")),
      people.map(({ card }) => card.address ?? ""),
    ].map((values) => fieldOf(1, values)),
  ];
  return (query, limit) => {
    const words = standardWords(query);
    const best = new Map<number, number>();
    for (const field of fields) {
      for (const [document, score] of scoresIn(field, words)) {
        if (score > (best.get(document) ?? 0)) best.set(document, score);
      }
    }
    return [...best]
      .sort(([one, left], [other, right]) => right - left || one - other)
      .slice(0, limit)
      .map(([document]) => document);
  };
}

function scoresIn({ boost, postings, lengths, average }: Field, words: readonly string[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const word of words) {
    const found = postings.get(word);
    if (!found) continue;
    const rarity = Math.log(1 + (lengths.length - found.size + 0.5) / (found.size + 0.5));
    for (const [document, times] of found) {
      const length = (lengths[document] ?? 0) / average;
      const often = times / (times + 1.2 * (1 - 0.75 + 0.75 * length));
      scores.set(document, (scores.get(document) ?? 0) + boost * rarity * often);
    }
  }
  return scores;
}
