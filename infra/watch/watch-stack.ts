import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { IFilterPattern } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import { AlarmTopic } from "./alarm-topic.ts";
import { Alarms } from "./alarms.ts";
import { Board } from "./board.ts";
import { CostAlarm } from "./cost-alarm.ts";
import { CountedLines, givenUp, settingUnfit } from "./counted-lines.ts";
import { type OperateProps, operate, redrive } from "./operate.ts";
import type { Watched } from "./watched.ts";

interface Props extends StackProps, OperateProps {
  readonly name: string;
}

/** What an operator has: alarms, one board, and a hand inside the network. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { intro, find, capture, truth, size, name } = props;
    const hand = operate(this, props);
    const watched: Watched = {
      functions: {
        ...capture.functions,
        index: find.index,
        query: find.query,
        link: intro.link,
        operate: hand,
        redrive: redrive(this, props),
        seal: truth.seal,
      },
      api: capture.api.api,
      inbox: capture.parts.inbox,
      tables: { truth: truth.truth, state: truth.state },
      delivery: truth.delivery.delivery,
    };
    const topic = new AlarmTopic(this, "Topic");
    const counted = (id: string, lines: IFilterPattern) => new CountedLines(this, id, { name, watched, lines }).metric;
    new Alarms(this, "Alarms", {
      topic,
      watched,
      givenUp: counted("GivenUp", givenUp),
      settingUnfit: counted("SettingUnfit", settingUnfit),
    });
    new Board(this, "Board", { name, watched });
    new CostAlarm(this, "CostAlarm", { dollars: size.monthlyBudget, topic });
    new CfnOutput(this, "OperateFunction", { value: hand.functionName });
  }
}
