import type { PageChannel } from "../../page-api.ts";
import { useHere } from "../here.ts";
import { Avatar } from "../parts/avatar.tsx";
import { Icon } from "../parts/icon.tsx";
import { Menu } from "../parts/menu.tsx";
import { MemberSwitcher } from "./member-switcher.tsx";

export function Sidebar() {
  const { state, words, session, known } = useHere();
  const rooms = state.channels.filter((channel) => channel.kind !== "direct");
  const directs = state.channels.filter((channel) => channel.kind === "direct");
  const met = new Set(directs.flatMap((channel) => channel.members));
  const others = state.members.filter((member) => member.id !== state.me.id && !met.has(member.id));
  const open = (other: string) => session.openDirect(other).catch(() => session.notice(words.failed));
  return (
    <nav class="sidebar" aria-label={state.workspace.name}>
      <header class="sidebar-head">
        <span class="workspace-mark" aria-hidden="true">
          {[...state.workspace.name][0]}
        </span>
        <strong class="workspace-name">{state.workspace.name}</strong>
        <span class={`live ${known.live ? "live-on" : ""}`} aria-hidden="true" />
      </header>
      <div class="sidebar-lists">
        <div class="sidebar-title">
          <h2>{words.channels}</h2>
        </div>
        <ul>
          {rooms.map((channel) => (
            <Row key={channel.id} channel={channel} />
          ))}
        </ul>
        <div class="sidebar-title">
          <h2>{words.directs}</h2>
          {others.length > 0 && (
            <Menu
              label={words.newDirect}
              className="sidebar-plus"
              items={others.map((member) => ({
                key: member.id,
                content: (
                  <span class="person">
                    <Avatar member={member} size="small" /> {member.name}
                  </span>
                ),
                onChoose: () => void open(member.id),
              }))}
            >
              <Icon name="plus" size={16} />
            </Menu>
          )}
        </div>
        <ul>
          {directs.map((channel) => (
            <Row key={channel.id} channel={channel} />
          ))}
        </ul>
      </div>
      <MemberSwitcher />
    </nav>
  );
}

function Row({ channel }: { channel: PageChannel }) {
  const { known, session, words, state, member } = useHere();
  const here = known.place.channel === channel.id;
  const other = channel.members.find((id) => id !== state.me.id) ?? state.me.id;
  return (
    <li>
      <button
        type="button"
        class={`channel-row ${channel.unread ? "channel-unread" : ""}`}
        {...(here ? { "aria-current": "page" } : {})}
        onClick={() => session.goTo({ channel: channel.id })}
      >
        {channel.kind === "direct" ? (
          <Avatar member={member(other)} size="small" />
        ) : (
          <Icon name={channel.kind === "private" ? "lock" : "hash"} size={16} />
        )}
        <span class="channel-name">
          <bdi>{channel.name}</bdi>
          {channel.kind === "private" && <span class="hidden"> ({words.privateChannel})</span>}
        </span>
        {channel.unread > 0 && (
          <span class="unread" role="img" aria-label={words.unread(channel.unread)}>
            {channel.unread > 99 ? "99+" : channel.unread}
          </span>
        )}
      </button>
    </li>
  );
}
