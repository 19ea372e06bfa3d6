import type { readThis as english } from "../en/read-this.ts";

/** What "Read this card" answers besides the result, to who asked alone. */
export const readThis: typeof english = {
  deleted: "이 메시지의 사진이 삭제됐어요.",
  noPicture: "이 메시지에는 사진이 없어요. 명함 사진이 있는 메시지에서 골라 주세요.",
  notHere: "제가 이 대화에 없어요. 저를 초대하고(/invite @Octember) 다시 해 주세요.",
  known: "이미 읽었어요. 찾은 내용은 메시지의 스레드에 있어요.",
  "on-its-way": "이미 읽고 있어요. 답은 메시지의 스레드에 올릴게요.",
  erased: "이 명함은 보관할 수 없어요. 완전히 삭제된 분이에요.",
  "over-budget": "오늘 이 워크스페이스에서 읽을 수 있는 사진을 모두 읽었어요. 내일 다시 해 주세요.",
};
