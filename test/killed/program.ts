import { startProgram } from "../../app/local/program.ts";
import { settingsOf } from "../../app/local/settings.ts";
import { openLog } from "../../app/log.ts";

/** The one-machine program, which kills itself when it comes to the checkpoint that `KILL_AT` names. */
const { KILL_AT } = process.env;

const program = await startProgram(settingsOf(process.env), {
  log: openLog("warn"),
  checkpoint: (name) => {
    if (name === KILL_AT) process.kill(process.pid, "SIGKILL");
  },
});
process.stdout.write(`ready ${program.url}\n`);
