import type { forget as english } from "../en/forget.ts";

export const forget: typeof english = {
  button: "완전히 삭제…",
  title: "이 사람을 완전히 삭제할까요?",
  text: "보관하던 명함, 사진, 메모, 기록이 모두에게서 지워지고 되돌릴 수 없어요. Slack에 올린 사진은 올린 분에게 그대로 남아요.",
  confirm: "완전히 삭제",
  question: (person) => `${person} 님의 연락처를 완전히 삭제할까요?`,
  done: "완전히 삭제했어요. Slack에 남아 있는 명함 사진은 직접 삭제해 주세요. 동료가 휴대폰에 저장한 연락처는 그대로 남아요.",
  notYours: "명함을 올렸거나 그 명함으로 아는 분만 완전히 삭제할 수 있어요.",
  whom: "누구를 삭제할까요? /octember forget 박지수처럼 이름을 입력해 주세요.",
};
