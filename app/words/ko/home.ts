import type { home as english } from "../en/home.ts";

export const home: typeof english = {
  network: "나의 네트워크",
  nobody: "아직 올린 명함이 없어요. 제가 있는 채널에 명함을 올리면 아는 분들이 여기에 모여요.",
  draw: "그림으로 보기",
  drawAgain: "그림 새로 그리기",
  next: "만나 볼 만한 분들",
};
