import { OctemberError } from "../../errors.ts";
import { isRunning, thisProcess } from "../../this-process.ts";
import type { Store } from "./store.ts";

/** Another program serves the same workspace: what it whispers and where its time stamps are is known to it alone. */
class WorkspaceInUse extends OctemberError {
  override readonly name = "WorkspaceInUse";
  readonly code = "workspace-in-use";
}

type Holder = typeof thisProcess & { readonly url: string };

/**
 * Claims the workspace for this process. Of a process that is gone, also by `kill -9`, the claim is taken over.
 * @param url where people reach this one
 * @returns what gives the claim back
 * @throws WorkspaceInUse
 */
export function claimFolder(store: Store, folder: string, url: string): () => void {
  const mine = JSON.stringify({ ...thisProcess, url } satisfies Holder);
  store.together(() => {
    const held = store.get<{ value: string }>("select value from setting where name = 'holder'");
    const holder = held && (JSON.parse(held.value) as Holder);
    if (holder !== undefined && isAnother(holder)) {
      const advice = `Use it at ${holder.url}, stop it (process ${holder.pid}), or set OCTEMBER_DATA to another folder.`;
      throw new WorkspaceInUse(`${folder}: another Octember serves the workspace in this folder. ${advice}`);
    }
    store.run("insert or replace into setting values ('holder', ?)", mine);
  });
  return () => store.run("delete from setting where name = 'holder' and value = ?", mine);
}

/** Where the system doesn't tell processes of one number apart, nobody is kept from starting. */
function isAnother({ machine, boot, pid, started }: Holder): boolean {
  if (machine !== thisProcess.machine || boot !== thisProcess.boot || pid === thisProcess.pid) return false;
  return isRunning(pid, started) === true;
}
