import type { contact as english } from "../en/contact.ts";

export const contact: typeof english = {
  sharedBy: (mention) => `${mention} 님이 연락처를 공유했어요`,
  shared: "공유했어요.",
  sharedAlready: "이미 여기에 공유하셨어요.",
  maybeShared: "공유됐는지 확실하지 않아요. 채널을 확인하고, 보이지 않으면 버튼을 다시 눌러 주세요.",
  nothingToShare:
    "이 채널 사람들은 볼 수 없는 연락처예요. 다른 곳에 비공개로 올라온 명함이라서요. 필요하면 직접 알려 주세요.",
  savedToPhone: "연락처 파일을 DM으로 보냈어요. 휴대폰에서 열면 바로 저장할 수 있어요.",
  fileComment: (name) => `${name} 님의 연락처예요. 휴대폰에서 이 파일을 열어 저장하세요.`,
  removed: "명함이 아닌 것으로 표시했어요.",
  restored: "다시 명함으로 되돌렸어요.",
};
