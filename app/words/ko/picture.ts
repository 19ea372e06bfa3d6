import type { picture as english } from "../en/picture.ts";

export const picture: typeof english = {
  follows: "같은 내용을 그림으로 다이렉트 메시지에 보내 드려요.",
  share: "그림을 여기에 공유",
  ways: (person) => `${person} 님께 닿는 길`,
  alt: (person, ways) => `${person} 님께 닿는 길을 나무처럼 그린 그림. ${ways}`,
  step: (name, tie) => `${name} (${tie})`,
  networkAlt: (member, known) => `${member} 님이 가장 잘 아는 분들을 나무처럼 그린 그림. ${known}`,
  shared: (member, person) => `${member} 님이 ${person} 님께 닿는 길 가운데 이 채널에서 볼 수 있는 것을 공유했어요.`,
  done: "그림을 공유했어요.",
  again: "이 그림은 이미 여기에 공유됐어요.",
  nothing: "이 채널에서 볼 수 있는 길이 없어 공유할 그림이 없어요.",
  notDrawn: "여기에서는 그림을 그릴 수 없어요. 글에도 같은 내용이 있어요.",
};
