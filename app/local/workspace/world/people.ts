import type { Store } from "../store.ts";
import type { Person } from "./shapes.ts";

export interface People {
  get(id: string): Person | undefined;
  all(): readonly Person[];
  put(person: Person): void;
}

/** Who is in the workspace. */
export function people(store: Store): People {
  return {
    get(id) {
      const row = store.get<{ body: string }>("select body from member where id = ?", id);
      return row && (JSON.parse(row.body) as Person);
    },
    all: () =>
      store.all<{ body: string }>("select body from member order by id").map((row) => JSON.parse(row.body) as Person),
    put(person) {
      store.run("insert or replace into member values (?, ?)", person.id, JSON.stringify(person));
    },
  };
}
