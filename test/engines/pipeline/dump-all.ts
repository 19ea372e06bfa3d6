import { viewId } from "../../../app/adapters/neptune/ids.ts";
import { g } from "../../../app/adapters/neptune/traversals.ts";
import { openSearchClient } from "../../../app/adapters/opensearch/connect.ts";
import type { Contact } from "../../../app/contacts/contact.ts";
import { identitiesToClaim } from "../../../app/contacts/identities-to-claim.ts";
import type { Identity } from "../../../app/ids.ts";
import { allContacts } from "../../../app/steps/all-contacts.ts";
import { dumpGraph } from "../neptune/check-segments.ts";
import { openGraph } from "../neptune/open-graph.ts";
import { dumpIndex } from "../opensearch/dump-index.ts";
import type { SoFar } from "./run-photos.ts";

/** Everything that a workspace has in the truth and in the views, without versions, as sorted lines. */
export interface Dump {
  readonly facts: readonly string[];
  readonly contacts: readonly string[];
  readonly identities: readonly string[];
  readonly documents: readonly string[];
  readonly ties: readonly string[];
}

export async function dumpAll({ lands, photos, stores, functions }: SoFar, at: number): Promise<Dump> {
  const land = lands[at];
  if (land === undefined) throw new Error(`there is no workspace ${at}`);
  const { team: workspace } = land;
  const { truth } = stores;
  const { own } = functions;
  // What is called otherwise in every run.
  const names = new Map<string, string>(lands.map(({ team }, nth) => [team, `TEAM${nth}`]));
  for (const photo of photos) names.set(photo.fileId, `FILE${photo.at}-${photo.nth}`);
  const clusters = await truth.page(workspace, undefined, 1_000);
  const contacts: Contact[] = [];
  for await (const contact of allContacts({ truth }, workspace, { kind: "operator" })) contacts.push(contact);
  const identities: string[] = [];
  for (const { facts } of clusters) {
    const mine = identitiesToClaim(facts);
    const held: ReadonlyMap<Identity, string> = mine.length > 0 ? await truth.holders(workspace, mine) : new Map();
    identities.push(...[...held].map(([identity, holder]) => `${identity} ${holder}`));
  }
  const client = openSearchClient(own.opensearch);
  const documents = await dumpIndex({ client, index: "octember", view: () => absent() }, workspace);
  await client.close();
  const view = openGraph({ url: own.gremlin });
  const [live] = await view.run<number>(g.V(viewId(workspace)).values("live"));
  const graph = await dumpGraph(view, workspace, workspace);
  const renamed = (lines: readonly string[]) =>
    [...new Set(lines.map((line) => [...names].reduce((text, [from, to]) => text.replaceAll(from, to), line)))].sort();
  return {
    facts: renamed(clusters.map(({ id, facts }) => canonical({ id, facts }))),
    contacts: renamed(contacts.map(canonical)),
    identities: renamed(identities),
    documents: renamed(documents),
    // Who was absorbed where depends on who came first, and is told to nobody; nor is how often the view was built.
    ties: renamed(graph.flatMap((line) => (line.startsWith("tie ") ? line.replace(`${workspace}/${live}/`, "") : []))),
  };
}

function absent(): never {
  throw new Error("only the index is looked at");
}

/** JSON with names in their order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
