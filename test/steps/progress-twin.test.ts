import { progressContract } from "../contract/progress.ts";
import { progressTwin } from "./progress-twin.ts";

progressContract(async () => progressTwin());
