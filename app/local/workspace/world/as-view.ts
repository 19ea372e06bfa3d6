import { app, team } from "./seed.ts";
import type { StoredView } from "./shapes.ts";

type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A view as methods and interactions give it. From docs.slack.dev, "Modal view object" and "view_submission". */
export function asView(stored: StoredView, values: Values = {}) {
  const { view } = stored;
  const modal = view.type === "modal" ? view : undefined;
  return {
    id: stored.id,
    team_id: team.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.private_metadata ?? "",
    callback_id: view.callback_id ?? "",
    external_id: view.external_id ?? "",
    state: { values },
    hash: stored.hash,
    title: modal?.title,
    submit: modal?.submit ?? null,
    close: modal?.close ?? null,
    clear_on_close: modal?.clear_on_close ?? false,
    notify_on_close: modal?.notify_on_close ?? false,
    previous_view_id: null,
    root_view_id: stored.id,
    app_id: app.id,
    bot_id: app.botId,
    app_installed_team_id: team.id,
  };
}
