/** In which private channels members were when the program last asked Slack. */
export const rememberedChannels = `
create table member_channels (
  workspace text not null,
  member text not null,
  channels text not null,
  at integer not null,
  primary key (workspace, member)
) without rowid;
`;
