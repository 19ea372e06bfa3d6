import { chat } from "./chat.ts";
import { connections } from "./connections.ts";
import { conversations } from "./conversations.ts";
import { files } from "./files.ts";
import type { Method } from "./method.ts";
import { people } from "./people.ts";
import { reactions } from "./reactions.ts";
import { usersConversations } from "./users-conversations.ts";
import { views } from "./views.ts";

/** Every method of the Web API that there is here. Any other is answered `unknown_method`. */
export const methods: Readonly<Record<string, Method>> = {
  ...people,
  ...conversations,
  ...usersConversations,
  ...chat,
  ...views,
  ...reactions,
  ...files,
  ...connections,
};
