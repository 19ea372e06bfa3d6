import type { intro as english } from "../en/intro.ts";
import { withParticle } from "./with-particle.ts";

export const intro: typeof english = {
  emptyQuery: "누구를 소개받고 싶으세요? /octember intro 박지수 처럼 이름을 적어 주세요.",
  nobodyOfThatName: (query) => `‘${query}’ 님의 명함은 아직 없어요. 철자를 확인하거나 /octember find 로 찾아보세요.`,
  whichOne: (query) => `‘${query}’ 님이 여러 분 계세요. 어느 분인가요?`,
  choose: "이분이에요",
  whoKnows: (name) => `${name} 님을 소개해 줄 수 있는 동료`,
  youKnow: (name) => `${name} 님은 이미 아는 분이에요.`,
  alsoKnow: "이 동료들도 아는 분이에요.",
  nobodyKnows: (name) => `우리 팀에는 아직 ${name} 님을 아는 동료가 없어요.`,
  atCompany: (company) => `대신 ${company}에 아는 분이 있는 동료가 있어요.`,
  nobodyAtAll: "그 회사에 아는 분이 있는 동료도 아직 없어요. 그 회사 명함이 올라오면 다시 물어봐 주세요.",
  knows: (contact) => `${contact} 님을 알아요`,
  strength: { weak: "한 번 만남", fair: "여러 번 만남", strong: "자주 만남" },
  posted: (day) => `${day}에 명함을 올렸어요`,
  mentioned: (day) => `${day}에 올라온 명함에 함께 언급됐어요`,
  where: (place) => `${place}에서 만났어요`,
  since: (day) => `${day}부터 알았어요`,
  seeCard: "명함 보기",
  askWith: (colleague) => `${colleague} 님께 이렇게 부탁해 보세요.`,
  ask: (colleague, contact, company) =>
    `${colleague} 님, 안녕하세요! ${company === undefined ? "" : `${company} `}${contact} 님을 아신다고 들었어요. 혹시 소개해 주실 수 있을까요? 어려우시면 편하게 말씀해 주세요.`,
  askAtCompany: (colleague, known, contact, company) =>
    `${colleague} 님, 안녕하세요! ${company} ${contact} 님을 뵙고 싶은데, 그 회사 ${known} 님을 아신다고 들었어요. 혹시 아시는 분이거나 ${known} 님께 여쭤봐 주실 수 있을까요? 어려우시면 편하게 말씀해 주세요.`,
  onlyYou: "이 글은 본인에게만 보여요. 제가 누구에게도 먼저 보내지 않아요.",
  connections: (name) => `${name} 님 주변에 아직 모르실 만한 분들`,
  because: (reason) => {
    if (reason.kind === "same-company") return `같은 회사(${reason.company})에 계세요`;
    if (reason.kind === "same-event") return `${reason.where}에서 만난 분이에요`;
    return `${withParticle(`동료 ${reason.count}명`, "이/가")} 두 분을 모두 알아요`;
  },
  introduceMe: "소개받기",
};
