import type { World } from "../world/world.ts";

const escaped: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => escaped[sign] ?? sign);

/**
 * What Slack's client makes of typed text: mentions, channels, links and addresses become entities, the rest is escaped.
 * From docs.slack.dev, "Formatting message text" and, for commands with `should_escape`, "Implementing slash commands".
 * @param named commands name the member in the entity: `<@U1|minsu>`
 */
export function asTyped(world: World, typed: string, named: boolean): string {
  const people = new Map(
    world.people.all().flatMap((person) => [person.handle, person.name].map((name) => [name.toLowerCase(), person])),
  );
  const rooms = new Map(world.rooms.all().map((room) => [room.name, room]));
  const entity =
    /(?<![\p{L}\d.])@([\p{L}\d._-]+)|(?<![\p{L}\d&])#([\p{L}\d_-]+)|https?:\/\/[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
  let place = 0;
  let text = "";
  for (const found of typed.matchAll(entity)) {
    const [whole, handle, channel] = found;
    text += escapeText(typed.slice(place, found.index)) + (entityOf(whole, handle, channel) ?? escapeText(whole));
    place = found.index + whole.length;
  }
  return text + escapeText(typed.slice(place));

  function entityOf(whole: string, handle: string | undefined, channel: string | undefined): string | undefined {
    if (handle !== undefined) return mention(handle);
    if (channel !== undefined) {
      const room = rooms.get(channel);
      return room && room.kind !== "direct" ? `<#${room.id}|${room.name}>` : undefined;
    }
    return whole.startsWith("http") ? `<${escapeText(whole)}>` : `<mailto:${whole}|${whole}>`;
  }

  function mention(typedHandle: string): string | undefined {
    const wide = typedHandle.toLowerCase();
    if (["here", "channel", "everyone"].includes(wide)) return `<!${wide}>`;
    const handle = [wide, wide.replace(/[.,_-]+$/, "")].find((one) => people.has(one)) ?? longestStart(wide);
    const person = handle === undefined ? undefined : people.get(handle);
    if (!person || handle === undefined) return undefined;
    const rest = escapeText(typedHandle.slice(handle.length));
    return (named ? `<@${person.id}|${person.handle}>` : `<@${person.id}>`) + rest;
  }

  /** Korean particles stand right behind a name: `@민수가`. */
  function longestStart(typedHandle: string): string | undefined {
    return [...people.keys()]
      .filter((name) => /[^a-z]/.test(name) && typedHandle.startsWith(name))
      .sort((a, b) => b.length - a.length)[0];
  }
}
