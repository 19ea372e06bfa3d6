import type { refuse as english } from "../en/refuse.ts";

export const refuse: typeof english = {
  outsider: "Octember는 설치된 워크스페이스의 멤버만 쓸 수 있어요. 그 워크스페이스의 동료에게 연락처를 물어봐 주세요.",
  guest: "게스트는 Octember를 쓸 수 없어요. 연락처는 멤버만 볼 수 있으니 멤버에게 부탁해 주세요.",
  left: "비활성화된 계정이라 도와드릴 수 없어요. 워크스페이스 관리자에게 계정 활성화를 요청해 주세요.",
  bot: "Octember는 사람에게만 답해요. 멤버 계정으로 이용해 주세요.",
  unknown:
    "이 워크스페이스 멤버인지 확인할 수 없어서 연락처를 보여 드릴 수 없어요. 잠시 뒤 다시 해 보거나 관리자에게 문의해 주세요.",
  contactGone: "이 연락처는 이제 없거나 볼 수 없는 연락처예요. /octember find 로 다시 찾아보세요.",
  expired: "시간이 지나 창을 열지 못했어요. 버튼을 다시 눌러 주세요.",
  inviteMe: "제가 이 채널에 없어서 글을 올릴 수 없어요. /invite @Octember 를 입력한 뒤 버튼을 다시 눌러 주세요.",
  notHere: "다른 분과의 DM에는 제가 글을 올릴 수 없어요. 연락처를 열어 복사하거나 제가 있는 채널에서 공유해 주세요.",
};
