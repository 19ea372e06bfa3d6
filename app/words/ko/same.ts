import type { same as english } from "../en/same.ts";
import { withParticle } from "./with-particle.ts";

export const same: typeof english = {
  added: "새로 알게 된 것:",
  wasAt: (organization) => `지금까지는 ${organization} 소속이었어요`,
  wasTitled: (title) => `지금까지는 ${title} 직함이었어요`,
  knownBy: "전부터 아는 동료",
  since: (day) => ` (${day}부터)`,
  joins: (people) => `이 명함으로 따로 있던 연락처가 하나가 됐어요: ${people}.`,
  notTheSame: "다른 사람이에요",
  question: (person) => `${withParticle(person, "와/과")} 같은 사람인가요?`,
  yes: "같은 사람",
  no: "다른 사람",
  decidedSame: (person) => ` 님이 ${withParticle(person, "와/과")} 같은 사람이라고 했어요.`,
  decidedApart: (person) => ` 님이 ${withParticle(person, "와/과")} 다른 사람이라고 했어요.`,
  somebody: "다른 분",
  undo: "되돌리기",
  redo: "다시 적용",
  joined: (person) => `하나의 연락처로 합쳤어요: ${person}.`,
  apart: (person) => `${withParticle(person, "은/는")} 서로 다른 사람으로 둘게요. 명함을 다시 읽어도 합치지 않아요.`,
  parted: "이 명함을 따로 떼어 새 연락처로 만들었어요.",
  oneCardOnly: "명함이 한 장뿐인 연락처라 나눌 수 없어요.",
  themself: "이미 하나의 연락처예요.",
  tooMany: "명함이 너무 많아 한 번에 나눌 수 없어요. 한 장씩 나눠 주세요.",
  undone: "되돌렸어요.",
  undoneAlready: (who, day) => `${day}에 ${who} 님이 이미 되돌렸어요.`,
  notUndone: "되돌릴 수 없어요. 이미 없어졌거나 볼 수 없는 내용이에요.",
  notYours: (who) => `${who} 님만 되돌릴 수 있어요.`,
  undoLaterFirst: (who, day) =>
    `나중에 정한 내용이 여기에 걸려 있어요(${day}, ${who}). 그것부터 되돌려 주세요. /octember history 에서 볼 수 있어요.`,
  operator: "운영자",
};
