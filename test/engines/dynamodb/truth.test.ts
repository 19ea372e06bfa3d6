import { inject } from "vitest";
import { truthContract } from "../../contract/truth.ts";
import { openTruths } from "./truth-tables.ts";

truthContract(() => openTruths(inject("engines").dynamodb));
