import { inboxContract } from "../../contract/inbox.ts";
import { openInbox } from "./open-inbox.ts";

inboxContract(() => openInbox());
