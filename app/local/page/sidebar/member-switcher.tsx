import { useHere } from "../here.ts";
import { Avatar } from "../parts/avatar.tsx";
import { Icon } from "../parts/icon.tsx";
import { Menu } from "../parts/menu.tsx";

/** Shows who the page is used as, and changes it. */
export function MemberSwitcher() {
  const { state, words, session } = useHere();
  const people = state.members.filter((member) => !member.bot);
  return (
    <Menu
      label={words.workspaceMenu}
      named
      className="switcher"
      heading={words.workspaceMenu}
      items={people.map((member) => ({
        key: member.id,
        checked: member.id === state.me.id,
        onChoose: () => void session.beMember(member.id),
        content: (
          <span class="person">
            <Avatar member={member} size="middle" />
            <span class="person-words">
              <strong>
                {member.name}
                {member.guest && <span class="badge-guest">{words.guest}</span>}
              </strong>
              <small>{member.title}</small>
            </span>
            {member.id === state.me.id && <Icon name="check" />}
          </span>
        ),
      }))}
    >
      <Avatar member={state.me} size="middle" />
      <span class="hidden">{words.youAre} </span>
      <span class="person-words">
        <strong>{state.me.name}</strong>
        <small>{state.me.title}</small>
      </span>
      <Icon name="down" size={16} />
    </Menu>
  );
}
