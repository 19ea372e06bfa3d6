import { Command, Option } from "commander";
import { manifestFor } from "../../slack/manifest.ts";
import { printJson, printLine } from "../output.ts";
import { WrongUsage } from "../usage.ts";

export function manifestCommand(): Command {
  return new Command("manifest")
    .description("Print the manifest to paste at api.slack.com/apps → Create New App → From a manifest.")
    .addOption(new Option("--url <url>", "for requests over HTTPS: the address that this program is reached at"))
    .addOption(new Option("--socket", "for Socket Mode, which needs no public address (the default)").conflicts("url"))
    .option("--json", "in one line")
    .option("--workspace <id>", "taken as by every command; nothing of a workspace is used here")
    .addHelpText("after", "\nExamples:\n  octember manifest\n  octember manifest --url https://octember.example.com")
    .action(({ url, json }: { readonly url?: string; readonly json?: boolean }) => {
      const manifest = manifestFor(url === undefined ? { socket: true } : { url: requestUrlOf(url) });
      if (json) printJson(manifest);
      else printLine(JSON.stringify(manifest, null, 2));
    });
}

function requestUrlOf(given: string): string {
  if (!URL.canParse(given) || new URL(given).protocol !== "https:") {
    throw new WrongUsage(`--url is "${given}": Slack needs an https:// address`);
  }
  const url = new URL(given);
  return url.pathname === "/" ? new URL("/slack/events", url).href : url.href;
}
