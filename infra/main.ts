import { App } from "aws-cdk-lib";
import { check } from "./checks/check.ts";
import { octember } from "./octember.ts";

const app = new App({ analyticsReporting: false });
check(app, octember(app));
app.synth();
