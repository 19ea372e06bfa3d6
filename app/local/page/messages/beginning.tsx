import type { PageChannel } from "../../page-api.ts";
import { draftPlace, keepDraft } from "../composer/drafts.ts";
import { FileButton } from "../composer/file-button.tsx";
import { SampleCards } from "../composer/sample-cards.tsx";
import { useHere } from "../here.ts";
import { Icon } from "../parts/icon.tsx";
import { titleOf } from "../sidebar/channel-title.ts";

const cardsChannel = "business-cards";
const tries = ["find", "intro", "help"] as const;

/** The top of a channel: how to begin where cards are posted, else a word of welcome. */
export function Beginning(props: { channel: PageChannel; empty: boolean; onFiles: (files: File[]) => void }) {
  const { channel, empty, onFiles } = props;
  const { words, state, session } = useHere();
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
      <FileButton className="button button-primary beginning-choose" onFiles={onFiles}>
        {words.chooseFile}
      </FileButton>
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
            <button
              key={word}
              type="button"
              class="beginning-command"
              onClick={() => keepDraft(draftPlace(session.me(), channel.id), `${command} ${word} `)}
            >
              {command} {word}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
