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
};

export const history: typeof english = {
  button: "기록",
  headline: (person) => `${person} 님의 기록`,
  posted: " 님이 명함을 올렸어요",
  imported: (file) => ` 님이 ${file} 파일에서 가져왔어요`,
  corrected: (field, was, value) => ` 님이 ${withParticle(fields[field], "을/를")} 고쳤어요: ${was} → ${value}`,
  added: (field, value) => ` 님이 ${withParticle(fields[field], "을/를")} 더했어요: ${value}`,
  tookAway: (field, was) => ` 님이 ${withParticle(fields[field], "을/를")} 지웠어요: ${was}`,
  notACard: " 님이 명함이 아니라고 했어요",
  restored: " 님이 다시 명함이라고 했어요",
  removed: " 님이 사진과 함께 명함을 지웠어요",
  shared: " 님이 명함을 팀에 공유했어요",
  madePrivate: " 님이 명함을 비공개로 바꿨어요",
  same: " 님이 두 연락처를 하나로 합쳤어요",
  apart: " 님이 연락처를 나눴어요",
  tagged: (tags) => ` 님이 태그를 달았어요: ${tags}`,
  noted: (note) => ` 님이 메모했어요: ${note}`,
  undoneBy: " · 되돌린 사람: ",
  theCard: "명함",
  older: "이전 기록",
  whose: "누구의 기록을 볼까요? /octember history 박지수 처럼 이름을 적어 주세요.",
};
