import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import type { RoutedRequest } from "../../../handlers/wiring/receive.ts";
import { botToken, openSlackLand, signingSecret } from "../../handlers/cloud-lab.ts";
import { openBundledFunctions } from "./open-bundled-functions.ts";

/** Milliseconds for a test that synthesizes and starts a dozen processes: it finds what never comes, and measures nothing. */
export const patience = 900_000;

type Api = Awaited<ReturnType<typeof openBundledFunctions>>["api"];

async function throughApi({ ask, slackUrl }: Api, { httpMethod, headers, body }: RoutedRequest) {
  const sent = Object.entries(headers ?? {}).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const asking = { method: httpMethod, headers: Object.fromEntries(sent), body: Buffer.from(body ?? "") };
  const { status, ...answer } = await ask(slackUrl, asking);
  return { statusCode: status, ...answer };
}

/** What would be deployed, on real engines, with the local Slack before it. */
export async function openBundled() {
  const land = await openSlackLand();
  const bundled = await openBundledFunctions({ land, secret: { signingSecret, botToken } });
  const { carrier, inbox, sources, archiving } = bundled;
  // As text through API Gateway; as bytes, which it makes of no request of Slack's, straight.
  const failed = () => ({ statusCode: 502, body: "" });
  const straight = (request: RoutedRequest) => bundled.receive(request).catch(failed);
  land.start((request) => (request.isBase64Encoded ? straight(request) : throughApi(bundled.api, request)), 3);
  return {
    ...land,
    ...bundled,
    bucket: bundled.raw,
    /** Has Firehose write to the archive what came since. */
    async deliver(): Promise<void> {
      await carrier.carry();
      await archiving.deliver();
    },
    /** Hands on what each service has for its functions, once; those who are `withheld` wait. */
    async handOn(...withheld: readonly FunctionName[]): Promise<void> {
      await land.workspace.delivered();
      await carrier.carry();
      await Promise.all([inbox, ...sources].filter(({ name }) => !withheld.includes(name)).map(({ poll }) => poll()));
    },
  };
}
