import { useEffect, useState } from "preact/hooks";
import type { Choice, Choices } from "./choice.ts";

/** A pause in typing, after which the app is asked. */
const pause = 250;

interface Asked {
  choices: Choice[];
  note: "type" | "busy" | "none";
  minimum: number;
}

const nothing: Choice[] = [];

/** What the app answers to what was typed. An answer to earlier letters is dropped, whenever it comes. */
export function useAsked(choices: Choices, query: string, open: boolean): Asked {
  const minimum = choices.kind === "asked" ? choices.minimum : 0;
  const [answer, setAnswer] = useState<{ query: string; choices: Choice[] }>();
  const enough = open && choices.kind === "asked" && [...query.trim()].length >= minimum;

  useEffect(() => {
    if (!enough || choices.kind !== "asked") return;
    let stale = false;
    const timer = setTimeout(async () => {
      const found = await choices.ask(query.trim()).catch(() => nothing);
      if (!stale) setAnswer({ query, choices: found });
    }, pause);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, enough]);

  const fresh = enough && answer?.query === query;
  return { choices: fresh ? answer.choices : nothing, note: !enough ? "type" : fresh ? "none" : "busy", minimum };
}
