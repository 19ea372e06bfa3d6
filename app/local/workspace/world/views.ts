import type { Store } from "../store.ts";
import type { StoredView } from "./shapes.ts";

export interface Views {
  get(id: string): StoredView | undefined;
  byExternalId(externalId: string): StoredView | undefined;
  put(view: StoredView): void;
}

/** The forms that members have open, or had. */
export function views(store: Store): Views {
  return {
    get(id) {
      const row = store.get<{ body: string }>("select body from view where id = ?", id);
      return row && (JSON.parse(row.body) as StoredView);
    },
    byExternalId(externalId) {
      const row = store.get<{ body: string }>(
        "select body from view where open = 1 and json_extract(body, '$.view.external_id') = ?",
        externalId,
      );
      return row && (JSON.parse(row.body) as StoredView);
    },
    put(view) {
      store.run(
        "insert or replace into view values (?, ?, ?, ?)",
        view.id,
        view.member,
        view.open ? 1 : 0,
        JSON.stringify(view),
      );
    },
  };
}
