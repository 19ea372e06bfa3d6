import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import type { Resource, Templates } from "./templates.ts";

/** Where each function is in the CDK. */
export const places = {
  receive: "octember-capture/Receive",
  respond: "octember-capture/Respond",
  reply: "octember-capture/Reply",
  arrive: "octember-capture/Arrive",
  read: "octember-capture/Read",
  "read-scripts": "octember-capture/ReadScripts",
  reread: "octember-capture/Reread",
  draw: "octember-capture/Draw",
  index: "octember-find/Index",
  query: "octember-find/Query",
  link: "octember-intro/Link",
  operate: "octember-watch/Operate",
  redrive: "octember-watch/Redrive",
  seal: "octember-truth/Seal",
} as const satisfies Record<FunctionName, string>;

export function lambdaOf(templates: Templates, name: FunctionName): Resource {
  return templates.at(`${places[name]}/Resource`);
}
