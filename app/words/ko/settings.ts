import type { settings as english } from "../en/settings.ts";

export const settings: typeof english = {
  photosADay: (most) =>
    most === 0 ? "사진: 명함을 읽지 않아요." : `사진: 하루(UTC 기준)에 ${most.toLocaleString("ko")}장까지 읽어요.`,
  photosAsForAll: "사진: 하루에 읽는 장수는 기본값이에요.",
  readers: {
    both: "판독기: Amazon Textract로 읽고, Textract가 못 읽는 문자는 내장 판독기로 읽어요.",
    textract: "판독기: Amazon Textract로만 읽어요. 라틴 문자만 읽을 수 있어요.",
    "built-in": "판독기: 내장 판독기로 읽어요. 사진을 외부 판독 서비스로 보내지 않아요.",
  },
  usagePhotos: "바꾸려면 /octember settings photos 500 처럼 입력하세요. 기본값은 photos default 예요.",
  usageReader: (readers) => `판독기를 바꾸려면 /octember settings reader ${readers} 가운데 하나를 입력하세요.`,
  adminsOnly: "설정은 이 워크스페이스의 관리자만 바꿀 수 있어요.",
  notUnderstood: "모르는 설정이에요.",
  oneReader: "여기에는 내장 판독기 하나뿐이에요.",
  changed: "바꿨어요. 다음 사진부터 워크스페이스 전체에 적용돼요.",
};
