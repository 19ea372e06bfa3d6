import type { find as english } from "../en/find.ts";
import { withParticleAfter } from "./with-particle.ts";

export const find: typeof english = {
  found: (query: string, count: number) => `‘${query}’ 검색 결과 ${count}명`,
  more: (query: string, shown: number) =>
    `‘${query}’ 검색 결과 중 먼저 ${shown}명이에요. 회사나 직함을 덧붙이면 더 좁힐 수 있어요.`,
  nearest: (query: string) =>
    `${withParticleAfter(`‘${query}’`, query, "와/과")} 꼭 맞는 분은 없어요. 가장 비슷한 분들이에요.`,
  nobody: (query: string) => `${withParticleAfter(`‘${query}’`, query, "을/를")} 찾지 못했어요.`,
  tryThis:
    "이름 일부나 다른 표기(한글·영문), 회사, 전화번호 네 자리로 다시 찾아보세요. 명함이 있다면 사진을 올려 주세요.",
  notUnderstood: (parts: string) =>
    `${parts}: 조건으로 이해하지 못해 단어로 찾았어요. 이렇게 쓸 수 있어요: 직함:대리, 지역:서울, 회사:콘토소, 만남:2026-10, by:me, "정확한 표현", -제외.`,
  why: {
    nickname: (value: string) => `애칭 또는 본명: ${value}`,
    spelling: (value: string) => `다른 표기: ${value}`,
    romanized: (value: string) => `다른 문자로 쓴 이름: ${value}`,
    keyboard: (value: string) => `한/영 전환이 안 된 입력: ${value}`,
    synonym: (value: string) => `같은 뜻: ${value}`,
    typo: (value: string) => `비슷한 철자: ${value}`,
    sound: (value: string) => `비슷한 발음: ${value}`,
  },
  showMore: "더 보기",
  knownBy: "아는 동료",
  andOthers: (count: number) => `외 ${count}명`,
  show: "연락처 보기",
  share: "여기에 공유",
  formTitle: "연락처 찾기",
  formClose: "닫기",
  formHint: "한 글자만 입력해도 찾아요. 이름 일부(한글·영문·초성), 회사, 직함, 번호 네 자리 모두 돼요.",
  allActions: "모든 작업",
  answeredInDirect: "여기서 누른 버튼의 결과는 Octember와의 다이렉트 메시지로 보내 드려요.",
  emptyQuery: "누구를 찾을까요? /octember find 지수 처럼 이름이나 회사, 전화번호 네 자리를 적어 주세요.",
  tooLong: (max: number) => `검색어가 너무 길어요. ${max}자 안으로 줄여 주세요. 이름이나 회사만 적어도 충분해요.`,
};
