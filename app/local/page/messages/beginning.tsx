import type { PageChannel } from "../../page-api.ts";
import { SampleCards } from "../composer/sample-cards.tsx";
import { useHere } from "../here.ts";
import { Icon } from "../parts/icon.tsx";
import { titleOf } from "../sidebar/channel-title.ts";

const cardsChannel = "business-cards";
const tries = ["find", "intro", "help"] as const;

/** The top of a channel: how to begin where cards are posted, else a word of welcome. */
export function Beginning({ channel, empty }: { channel: PageChannel; empty: boolean }) {
  const { words, state } = useHere();
  if (!empty) return <div class="filler" />;
  if (channel.name !== cardsChannel) {
    return (
      <section class="beginning">
        <h2>{words.quietTitle(titleOf(channel))}</h2>
        <p>{words.quietText}</p>
      </section>
    );
  }
  const command = state.commands[0]?.command;
  return (
    <section class="beginning beginning-cards">
      <div class="beginning-mark">
        <Icon name="card" size={30} />
      </div>
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      {state.samples.length > 0 && (
        <>
          <p class="beginning-or">{words.orSample}</p>
          <SampleCards channel={channel.id} />
        </>
      )}
      {command && (
        <p class="beginning-try">
          {words.tryCommands}{" "}
          {tries.map((word) => (
            <code key={word}>
              {command} {word}
            </code>
          ))}
        </p>
      )}
    </section>
  );
}
