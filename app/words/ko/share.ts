import type { share as english } from "../en/share.ts";

export const share: typeof english = {
  withTeam: "팀에 공유",
  makePrivate: "비공개로",
  shared: (count) =>
    count === 1
      ? "이제 워크스페이스 모두가 이 명함을 찾을 수 있어요. 기록에서 되돌릴 수 있어요."
      : `이제 워크스페이스 모두가 명함 ${count}장을 찾을 수 있어요. 기록에서 되돌릴 수 있어요.`,
  madePrivate: (since) =>
    `명함을 비공개로 바꿨어요. 채널의 답글에서도 보이지 않아요. ${since}부터 다른 분들이 볼 수 있었던 내용은 그분들에게 남아 있을 수 있어요.`,
  photoStays: "사진은 올리신 메시지에 그대로 있어요. 아무도 보지 않아야 한다면 메시지도 삭제해 주세요.",
  askPoster: (poster) => `명함을 올렸거나 그 명함으로 아는 분만 정할 수 있어요. ${poster} 님에게 부탁해 보세요.`,
  nothingToShare: "이미 워크스페이스 모두가 찾을 수 있어요.",
  nothingToHide: "모두에게 보이는 명함 가운데 직접 올리신 것이 없어요.",
  hideTitle: "내 명함을 비공개로 바꿀까요?",
  hideText:
    "앞으로는 나만 찾을 수 있어요. 다른 분들이 이미 보거나 공유하거나 저장한 내용은 남아요. 동료가 올린 명함의 내용도 그대로예요.",
  hideConfirm: "비공개로 바꾸기",
  cancel: "취소",
};
