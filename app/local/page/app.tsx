import { useMemo, useState } from "preact/hooks";
import { type Here, HereContext, type Question } from "./here.ts";
import type { Known } from "./known.ts";
import { ChannelPane } from "./messages/channel-pane.tsx";
import { ThreadPane } from "./messages/thread-pane.tsx";
import { Modals } from "./modals/modals.tsx";
import { ConfirmDialog } from "./parts/confirm-dialog.tsx";
import type { Session } from "./session.ts";
import { Sidebar } from "./sidebar/sidebar.tsx";
import { wordsFor } from "./words.ts";

interface Asked {
  question: Question;
  answer: (yes: boolean) => void;
}

export function App({ known, session }: { known: Known; session: Session }) {
  const [asked, setAsked] = useState<Asked>();
  const { state } = known;
  const language = state?.me.language ?? navigator.language;
  const words = wordsFor(language);
  const members = useMemo(() => new Map(state?.members.map((member) => [member.id, member])), [state?.members]);
  if (!state) return <p class="starting">{words.loading}</p>;

  const here: Here = {
    session,
    known,
    state,
    words,
    language,
    member: (id) => members.get(id),
    confirm: (question) => new Promise((answer) => setAsked({ question, answer })),
  };
  const channel = state.channels.find((other) => other.id === known.place.channel);
  const thread = channel && known.place.thread;
  const shown = known.listShown ? "show-list" : thread ? "show-thread" : "show-channel";

  return (
    <HereContext.Provider value={here}>
      <div class={`app ${shown} ${thread ? "has-thread" : ""}`} key={state.me.id}>
        <Sidebar />
        {channel ? (
          <ChannelPane channel={channel} />
        ) : (
          <main class="pane channel-pane nowhere">
            <p>{words.cannotSee}</p>
            <button type="button" class="button nowhere-back" onClick={() => session.showList(true)}>
              {words.back}
            </button>
          </main>
        )}
        {channel && thread && <ThreadPane channel={channel} thread={thread} />}
        {!known.live && (
          <p class="offline" role="status">
            {words.offline}
          </p>
        )}
        <Modals />
        {asked && (
          <ConfirmDialog
            question={asked.question}
            onAnswer={(yes) => {
              setAsked(undefined);
              asked.answer(yes);
            }}
          />
        )}
      </div>
    </HereContext.Provider>
  );
}
