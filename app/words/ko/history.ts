import type { FieldName } from "../../contacts/facts.ts";
import type { history as english } from "../en/history.ts";
import { withParticle } from "./with-particle.ts";

const fields: Record<FieldName, string> = {
  names: "이름",
  titles: "직함",
  departments: "부서",
  companies: "회사",
  phones: "전화",
  emails: "이메일",
  websites: "웹사이트",
  addresses: "주소",
  handles: "SNS·메신저 ID",
  extras: "명함의 다른 내용",
};

export const history: typeof english = {
  button: "기록",
  headline: (person) => `${person} 님의 기록`,
  did: (what) => ` 님이 ${what}`,
  operatorDid: (what) => `운영자가 ${what}`,
  posted: (job) => (job === "" ? "명함을 올렸어요" : `명함을 올렸어요: ${job}`),
  postedJoining: (people) => `명함을 올려 따로 있던 연락처가 하나가 됐어요 (${people})`,
  imported: (file) => `${file} 파일에서 가져왔어요`,
  corrected: (field, was, value) => `${withParticle(fields[field], "을/를")} 고쳤어요: ${was} → ${value}`,
  checked: (field, value) => `${withParticle(fields[field], "을/를")} 확인했어요: ${value}`,
  added: (field, value) => `${withParticle(fields[field], "을/를")} 더했어요: ${value}`,
  tookAway: (field, was) => `${withParticle(fields[field], "을/를")} 지웠어요: ${was}`,
  notACard: "명함이 아니라고 했어요",
  restored: "다시 명함이라고 했어요",
  removed: "사진과 함께 명함을 지웠어요",
  shared: "명함을 팀에 공유했어요",
  madePrivate: "명함을 비공개로 바꿨어요",
  same: "두 연락처를 하나로 합쳤어요",
  sides: "명함의 앞면과 뒷면을 올렸어요",
  apart: "연락처를 나눴어요",
  tagged: (tags) => `태그를 달았어요: ${tags}`,
  noted: (note) => `메모했어요: ${note}`,
  introducing: "동료를 소개해 주기로 했어요",
  undoneBy: " · 되돌린 사람: ",
  theCard: "명함",
  older: "이전 기록",
  whose: "누구의 기록을 볼까요? /octember history 박지수 처럼 이름을 적어 주세요.",
};
