import type { remark as english } from "../en/remark.ts";
import { withParticle } from "./with-particle.ts";

export const remark: typeof english = {
  tagUsage: "누구에게 어떤 태그를 달까요? 예: /octember tag 박지수 #vip #파트너",
  noteUsage: "누구에 대한 메모인가요? 이름과 메모 사이에 쌍점을 넣어 주세요. 예: /octember note 박지수: 메일을 선호함",
  tagged: (person, tags) => `${person} 님에게 ${withParticle(tags, "을/를")} 달았어요.`,
  noted: (person) => `${person} 님에 대한 메모를 남겼어요.`,
  seenByAll: "워크스페이스 멤버 모두가 볼 수 있어요.",
  seenByChannel: "명함을 올린 비공개 채널의 멤버만 볼 수 있어요.",
  seenByYou: "나만 볼 수 있어요.",
  tags: "태그",
  button: "태그와 메모",
  title: "태그와 메모",
  explain: (person) => `${person} 님에 대한 내용이에요. 메모 칸을 비우면 지워져요.`,
  tagsLine: "태그",
  tagsHint: (more) =>
    more === 0
      ? "띄어 쓰면 여러 개가 돼요. 예: vip 파트너"
      : `띄어 쓰면 여러 개가 돼요. 나머지 ${more}개는 그대로 남아요.`,
  noteBy: (who, day) => `${day} 메모 (${who})`,
  newNote: "새 메모",
  older: (count) => `이전 메모 ${count}개는 기록에서 볼 수 있어요.`,
  saved: "저장했어요.",
  tooMany: (max) => `태그는 한 번에 ${max}개까지 달 수 있어요.`,
  tooLong: (max) => `너무 길어서 저장할 수 없어요. ${max}자 안으로 줄여 주세요.`,
};
