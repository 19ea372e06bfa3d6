import type { intro as english } from "../en/intro.ts";
import { withParticleAfter } from "./with-particle.ts";

export const intro: typeof english = {
  emptyQuery: "누구를 소개받고 싶으세요? /octember intro 박지수 처럼 이름을 적어 주세요.",
  nobodyOfThatName: (query) =>
    `${withParticleAfter(`‘${query}’`, query, "이라/라")}는 분은 찾지 못했어요. 철자를 확인하거나 /octember find 로 회사나 번호를 찾아보세요.`,
  similar: "이름이 비슷한 분들이에요.",
  whichOne: (query) => `‘${query}’ 검색에 맞는 분이 여러 분이에요. 어느 분인가요?`,
  thisOne: "이분이에요",
  whoKnows: (name) => `${name} 님을 소개해 줄 수 있는 동료`,
  youKnow: (name) => `${name} 님은 이미 아는 분이에요.`,
  alsoKnow: (name) => `${name} 님은 이미 아는 분이에요. 이 동료들도 알고 있어요.`,
  thatIsYou: (name) => `${name} 님은 바로 본인이에요.`,
  nobodyElse: "다른 동료 중에는 아직 아는 사람이 없어 보여요.",
  nobodyKnows: (name, company) =>
    company === undefined
      ? `아직 ${name} 님을 아는 동료가 없어요.`
      : `아직 ${name} 님을 아는 동료는 없지만, ${company}에 아는 분이 있는 동료가 있어요.`,
  nobodyAtAll: "같은 회사에 아는 분이 있는 동료도 아직 없어요. 그 회사 명함이 올라오면 다시 물어봐 주세요.",
  you: "나",
  knows: (contact) => `${contact} 님을 알아요`,
  youKnowThem: (contact) => `${contact} 님을 알아요`,
  strength: { weak: "조금 아는 사이", medium: "아는 사이", strong: "잘 아는 사이" },
  met: (times, month) => (times === 1 ? `${month}에 한 번 만남` : `${times}번 만남, 마지막은 ${month}`),
  inAddressBook: "주소록에 있는 분",
  oneCard: "명함 한 장, 잠깐 만난 사이일 수 있어요",
  posted: (day) => `${day}에 명함을 올렸어요`,
  mentioned: (day) => `${day}에 올라온 명함에 함께 언급됐어요`,
  metAt: (place) => `만난 곳: ${place}`,
  since: (day) => `처음 만난 때: ${day}`,
  seeCard: "명함 보기",
  colleaguesAt: (company) => `두 분 모두 ${company} 소속`,
  onceColleaguesAt: (company) => `두 분 모두 ${company}에 있었어요`,
  workedThere: (name, day) => `${name} 님은 ${day}까지 그곳에서 일했어요`,
  askWith: (colleague, language) =>
    `${colleague} 님께 부탁할 때 복사해서 쓰세요.${language === undefined ? "" : ` 이분이 쓰는 언어(${language})로 적었어요.`}`,
  ask: (colleague, contact, company) =>
    `${colleague} 님, 안녕하세요! ${company === undefined ? "" : `${company} `}${contact} 님을 아시는 것 같아서요. 혹시 소개해 주실 수 있을까요? 어려우시면 편하게 말씀해 주세요.`,
  weakest: (step) => `가장 약한 고리: ${step}`,
  askAtCompany: (colleague, known, contact, company) =>
    `${colleague} 님, 안녕하세요! ${company} ${contact} 님을 뵙고 싶은데, 같은 회사 ${known} 님을 아시는 것 같아서요. 혹시 ${known} 님께 여쭤봐 주실 수 있을까요? 어려우시면 편하게 말씀해 주세요.`,
  askThrough: (colleague, known, contact, company) =>
    `${colleague} 님, 안녕하세요! ${company === undefined ? "" : `${company} `}${contact} 님을 뵙고 싶은데, 가까운 분을 아실 만한 ${known} 님과 아시는 것 같아서요. 혹시 ${known} 님께 여쭤봐 주실 수 있을까요? 어려우시면 편하게 말씀해 주세요.`,
  onlyYou: "이 글은 나에게만 보여요. 부탁하기 전에는 아무에게도 전하지 않고, 명함 속 분께는 연락하지 않아요.",
  connections: (name) => `${name} 님 주변의 아직 모르는 분들`,
  because: {
    sameCompany: (company) => `같은 회사: ${company}`,
    onceSameCompany: (company) => `예전에 같은 회사: ${company}`,
    sameEvent: (place, day) => `같은 행사에서 만남: ${place}, ${day}`,
    metBy: (colleagues) => `${colleagues} 님이 만난 분`,
    metByMate: (colleagues, channel) => `${channel} 채널을 함께 쓰는 ${colleagues} 님이 만난 분`,
    knownBy: (colleagues) => `${colleagues} 님이 두 분을 모두 알아요`,
  },
  notInterested: "관심 없음",
  dismissed: (name) => `${name} 님은 다시 추천하지 않을게요.`,
  suggestedAgain: (name) => `${name} 님을 다시 추천할 수 있어요.`,
  whomNext: "누구를 소개받고 싶으세요? /octember intro 박지수 처럼 이름을 적거나, 이분들부터 만나 보세요.",
  nobodyNext: "동료들이 명함을 올리면 만나 볼 만한 분도 알려 드릴게요.",
  newcomer: "아직 올린 명함이 없어서 동료들이 아는 분들을 골랐어요. 명함을 올리면 추천이 점점 잘 맞게 돼요.",
  introduceMe: "소개받기",
};
