/** Requests to be introduced, who doesn't want to be asked, and whom members don't want to have suggested. */
export const askTables = `
create table ask (
  workspace text not null,
  id text not null,
  asker text not null,
  colleague text not null,
  at integer not null,
  body text not null,
  primary key (workspace, id)
) without rowid;
create index ask_of_asker on ask (workspace, asker, at);
create index ask_of_colleague on ask (workspace, colleague, at);

create table ask_card (
  workspace text not null,
  card text not null,
  ask text not null,
  primary key (workspace, card, ask)
) without rowid;
create index ask_card_of_ask on ask_card (workspace, ask);

create table not_to_ask (
  workspace text not null,
  member text not null,
  primary key (workspace, member)
) without rowid;

create table dismissed (
  workspace text not null,
  member text not null,
  card text not null,
  primary key (workspace, member, card)
) without rowid;
create index dismissed_card on dismissed (workspace, card);
`;
