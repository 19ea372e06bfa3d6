import { checkStream } from "../../app/adapters/kinesis/check-stream.ts";
import { kinesis } from "./aws-clients.ts";
import type { Look } from "./look.ts";

export const lookAtStream: Look = (name) => checkStream(kinesis(), name);
