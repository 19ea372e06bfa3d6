import { dynamodbDirectory } from "../../../app/adapters/dynamodb/directory.ts";
import { sdkLog } from "../../../app/slack/web-api/sdk-log.ts";
import { slackDirectory } from "../../../app/slack/web-api/slack-directory.ts";
import { openWebClients } from "../../../app/slack/web-api/web-client.ts";
import { botToken, openLab } from "../../local/workspace/lab.ts";
import { recordingLog } from "../../slack/recording-log.ts";
import { openStateTable } from "./state-table.ts";

/** A workspace, and its directory as two programs see it. @param endpoint where DynamoDB is reached; the engine itself by default */
export async function openDirectory(endpoint?: string) {
  const [lab, { items }] = await Promise.all([openLab(), openStateTable(endpoint)]);
  let passed = 0;
  const clock = () => Date.now() + passed;
  const logger = sdkLog(recordingLog().log);
  const { asking } = openWebClients({ botToken, slackApiUrl: `${lab.url}/api/`, logger });
  const slack = slackDirectory(asking, clock, false);
  return {
    lab,
    slack,
    state: items({ clock }),
    clock,
    directory: dynamodbDirectory(items({ clock }), slack, clock),
    other: dynamodbDirectory(items({ clock }), slack, clock),
    pass(ms: number) {
      passed += ms;
    },
  };
}
