import type { asks as english } from "../en/asks.ts";

export const asks: typeof english = {
  button: (colleague) => `${colleague} 님께 부탁하기…`,
  title: "소개 부탁하기",
  explain: (colleague, person) =>
    `${colleague} 님께 저와의 다이렉트 메시지로 전하고, 수락하면 알려 드려요. ${person} 님께는 제가 아무것도 보내지 않아요.`,
  line: (colleague) => `${colleague} 님이 읽을 글`,
  submit: "부탁하기",
  inLanguage: { en: "영어로 쓰기", ko: "한국어로 쓰기" },
  empty: "동료에게 전할 말을 적어 주세요.",
  old: "이전 버전의 창이에요. 닫고 버튼을 다시 눌러 주세요.",
  asked: (colleague) =>
    `${colleague} 님께 여쭤보고, 수락하면 알려 드릴게요. 한 사람이 받는 부탁은 일주일에 세 번까지라 조금 걸릴 수 있어요. 기다리는 부탁은 /octember asks 에서 볼 수 있어요.`,
  already: (colleague, day) =>
    `${day}에 이미 ${colleague} 님께 부탁했어요. 기다리는 부탁은 /octember asks 에서 볼 수 있어요.`,
  notToAsk: (colleague) => `${colleague} 님께는 이 소개를 부탁할 수 없어요. /octember intro 로 다른 동료를 찾아보세요.`,
  tooMany: "기다리는 부탁이 스무 개예요. /octember asks 에서 하나를 거두거나 답을 기다려 주세요.",
  pending: (day) => `${day}에 부탁했어요. 아직 답이 없어요.`,
  waiting: (day) => `${day}에 부탁했어요. 차례를 기다리고 있어요.`,
  withdraw: "부탁 거두기",
  withdrawn: "부탁을 거뒀어요.",
  over: "이미 끝난 부탁이에요.",

  wants: (person) => ` 님이 ${person} 님을 소개해 주시길 부탁했어요.`,
  wantsThrough: (known, person) => ` 님이 ${person} 님을 뵙고 싶어 해요. ${known} 님을 아셔서 부탁드려요.`,
  request: (asker, person) => `${asker} 님이 ${person} 님 소개를 부탁했어요`,
  accept: "수락",
  notNow: "나중에",
  decline: "거절",
  silent:
    "거절해도 아무에게도 알리지 않아요. ‘나중에’를 누르면 일주일 뒤에 다시 여쭤볼게요. 이런 부탁을 받지 않으려면 /octember asks off 를 입력하세요.",
  acceptedByYou: (person) =>
    ` 님께 ${person} 님을 소개해 주신다고 전했어요. 이제부터는 직접 연결해 주세요. 제가 다른 분께 연락하는 일은 없어요.`,
  declinedByYou: (person) =>
    ` 님께는 ${person} 님 소개를 거절하신 것을 알리지 않아요. ${person} 님에 대해서는 다시 여쭤보지 않을게요.`,
  laterByYou: (person, day) => ` 님이 ${person} 님 소개를 기다리고 있어요. ${day}에 다시 여쭤볼게요.`,
  takenBack: (person) => ` 님이 ${person} 님 소개 부탁을 거뒀어요.`,
  forgotten: "이 부탁에 있던 내용은 지워졌어요.",

  accepted: (person) => ` 님이 ${person} 님을 소개해 주기로 했어요.`,
  acceptedShort: (colleague, person) => `${colleague} 님이 ${person} 님을 소개해 주기로 했어요`,
  somebody: "더는 볼 수 없는 분",

  listHeadline: "소개 부탁",
  yours: "내가 기다리는 답",
  noneOfYours: "기다리는 답이 없어요. /octember intro 뒤에 이름을 적으면 소개해 줄 동료를 찾아 드려요.",
  toYou: "내가 받은 부탁",
  sentOn: (day) => `${day}에 부탁, 아직 답 없음`,
  waitingSince: (day) => `${day}부터 차례를 기다리는 중`,
  isOn: "동료가 소개를 부탁할 수 있어요. 일주일에 세 번까지만 받아요.",
  isOff: "아무도 소개를 부탁할 수 없어요.",
  turnOff: "부탁받지 않기",
  turnOn: "부탁받기",
  nowOff: "이제 아무도 소개를 부탁할 수 없어요. /octember asks on 으로 다시 받을 수 있어요.",
  nowOn: "이제 동료가 다시 소개를 부탁할 수 있어요.",
};
