import { useEffect } from "preact/hooks";
import { Blocks } from "../blocks/blocks.tsx";
import { ContainerContext } from "../blocks/container.ts";
import { useHere } from "../here.ts";

/** The app's Home: one page for each member, which the app shows anew when it is opened. */
export function HomePane() {
  const { session, known, words, state } = useHere();
  useEffect(() => void session.openHome(), [session, state.me.id]);
  const { home } = known;
  if (!home) return <div class="messages messages-loading">{words.loading}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <div class="home-pane" role="tabpanel" id="home-panel" aria-labelledby="home-tab" tabIndex={0}>
      <ContainerContext.Provider value={{ of: { type: "view", view_id: home.id } }}>
        <Blocks blocks={home.view.blocks} />
      </ContainerContext.Provider>
    </div>
  );
}
