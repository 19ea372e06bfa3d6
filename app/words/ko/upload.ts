import type { upload as english } from "../en/upload.ts";

export const upload: typeof english = {
  here: "이 컴퓨터나 휴대폰에 있는 명함 사진을 10분 동안 여기에서 올릴 수 있어요.",
  link: "명함 올리기",
  answeredHere: "결과는 사진마다 이 메시지의 스레드에 올려 드려요. 공유하기 전에는 본인만 볼 수 있어요.",
  seeDirect: "저와의 다이렉트 메시지에 링크를 보냈어요. 10분 동안 쓸 수 있어요.",
  notHere:
    "여기서는 Slack을 거치지 않고 사진을 올릴 수 없어요. 제가 있는 채널이나 저와의 다이렉트 메시지에 올려 주세요.",
  cantWrite: "다이렉트 메시지를 보낼 수 없어서 결과를 알려 드릴 곳이 없어요. 사진을 채널에 올려 주세요.",

  title: "명함 올리기",
  explained: "사진을 읽고 나서 Slack의 Octember 다이렉트 메시지로 알려 드려요.",
  choose: "사진 고르기",
  drop: "또는 여기에 끌어다 놓으세요. JPEG, PNG, HEIC, WebP, PDF, TIFF를 한 장에 {megabytes}MB까지 올릴 수 있어요",
  until: "이 링크는 {time}까지 쓸 수 있어요.",
  waiting: "기다리는 중",
  sending: "올리는 중, {percent}%",
  done: "올렸어요. 결과는 Slack으로 알려 드려요",
  tooLarge: "{megabytes}MB보다 커요",
  tooMany: "열 장이 넘어요. 링크를 새로 받아 주세요",
  failed: "올리지 못했어요.",
  again: "다시 올리기",
  over: "더는 쓸 수 없는 링크예요. Slack에서 /octember upload 를 입력해 새로 받아 주세요.",
  needsScript: "이 페이지는 JavaScript가 있어야 해요.",
};
