import type { deleted as english } from "../en/deleted.ts";

export const deleted: typeof english = {
  question: (photos) =>
    photos === 1 ? "이 명함의 사진이 삭제됐어요. 명함도 지울까요?" : "이 명함들의 사진이 삭제됐어요. 명함도 지울까요?",
  decided: "사진이 삭제됐어요.",
  remove: "지우기",
  keep: "남겨 두기",
  stays: "사진 없이 그대로 두기로 했어요.",
  removedBy: " 님이 사진과 함께 명함을 지웠어요.",
  nothingLeft: "사진이 삭제됐어요. 더 정할 명함이 없어요.",
  removed: () =>
    "명함을 지웠고, 보관하던 사진도 완전히 삭제했어요. 사진에서 읽은 내용은 누구에게도 보이지 않지만, 되돌리기를 누르면 언제든 다시 나타나요.",
  kept: "명함을 그대로 둘게요.",
  onlyPoster: (poster) => `사진을 올린 ${poster} 님만 정할 수 있어요. 그분에게 물어보세요.`,
  gone: "명함이 이미 없어졌거나 볼 수 없는 명함이에요.",
};
