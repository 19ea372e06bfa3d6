import { useHere } from "../here.ts";

/** The two tabs of the app's direct messages, as Slack has them. */
export function HomeTabs({ name, home, onChoose }: { name: string; home: boolean; onChoose: (home: boolean) => void }) {
  const { words } = useHere();
  const tab = (isHome: boolean, label: string) => (
    <button
      type="button"
      role="tab"
      id={isHome ? "home-tab" : "messages-tab"}
      class={`tab ${home === isHome ? "tab-open" : ""}`}
      aria-selected={home === isHome}
      onClick={() => onChoose(isHome)}
    >
      {label}
    </button>
  );
  return (
    <div class="tabs" role="tablist" aria-label={words.tabs(name)}>
      {tab(true, words.homeTab)}
      {tab(false, words.messagesTab)}
    </div>
  );
}
