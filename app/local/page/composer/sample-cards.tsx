import { useState } from "preact/hooks";
import type { PageSample } from "../../page-api.ts";
import { api, type Refused } from "../api.ts";
import { useHere } from "../here.ts";
import { draftPlace, keepDraft, readDraft } from "./drafts.ts";

/** Where a thread can stand beside its channel. */
const wide = "(min-width: 1000px)";

/** Pictures of cards. A click posts one, with the words that are in the composer. */
export function SampleCards({ channel, onPosted }: { channel: string; onPosted?: () => void }) {
  const { state, session, words, language } = useHere();
  const [posting, setPosting] = useState<string>();
  const own = language.startsWith("ko") ? "ko" : "en";

  async function post(sample: PageSample) {
    if (posting) return;
    setPosting(sample.name);
    const draft = draftPlace(session.me(), channel);
    const message = {
      as: session.me(),
      channel,
      text: readDraft(draft),
      files: [`sample:${sample.name}`],
    };
    try {
      const { ts } = await api.post(message);
      keepDraft(draft, "");
      onPosted?.();
      if (matchMedia(wide).matches) session.goTo({ channel, thread: ts });
    } catch (error) {
      const why = error as Refused;
      session.notice(words.notSent(why.status ? why.message : words.failed));
    }
    setPosting(undefined);
  }

  return (
    <ul class="samples">
      {state.samples.map((sample) => (
        <li key={sample.name}>
          <button
            type="button"
            class="sample"
            aria-label={words.postSample(sample.label[own])}
            aria-disabled={posting !== undefined}
            aria-busy={posting === sample.name}
            onClick={() => void post(sample)}
          >
            <span class="sample-picture">
              <img src={sample.url} alt="" />
            </span>
            <span class="sample-label">{sample.label[own]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
