import type { help as english } from "../en/help.ts";

const hello =
  "안녕하세요! 여기에 명함 사진을 올리면 연락처로 만들어 드려요. 같이 아는 동료와 만난 곳도 적어 주세요. “CES에서 @minsu 님과 만났어요”처럼요. 찾을 때는 /octember find, 더 알아보려면 /octember help 를 입력하세요.";

export const help: typeof english = {
  headline: "팀이 받은 명함 속 사람을 찾아 드려요.",
  search: "누구를 찾으세요?",
  searchPlaceholder: "이름, 회사, 번호 네 자리…",
  choose: "대화창에 바로 입력해도 돼요.",
  commands: [
    { usage: "/octember find 지수", what: "이름(한글·영문), 회사와 직함, ㅂㅈㅅ 같은 초성, 전화번호 네 자리로 찾아요" },
    { usage: "/octember intro 박지수", what: "우리 팀에서 누가 아는 분인지, 소개를 부탁할 때 보낼 글까지 알려 드려요" },
    { usage: "/octember asks", what: "내가 부탁한 소개와 받은 부탁을 봐요. 받지 않으려면 asks off 를 입력해요" },
    { usage: "/octember history 박지수", what: "누가 무엇을 더하고 고쳤는지 보고, 되돌릴 수 있어요" },
    { usage: "/octember tag 박지수 #vip", what: "태그를 달아요. 메모는 note 박지수: … 로 남겨요" },
    { usage: "/octember forget 박지수", what: "보관하던 내용을 모두에게서 완전히 지워요" },
    {
      usage: "/octember upload",
      what: "Slack에 올리지 않고 사진을 보낼 수 있는 링크를 드려요. 나만 10분 동안 쓸 수 있어요",
    },
    { usage: "/octember settings", what: "하루에 읽는 사진 수와 판독기를 보여 드려요. 관리자가 바꿀 수 있어요" },
    { usage: "/octember help", what: "지금 보시는 안내예요" },
  ],
  photos:
    "제가 있는 채널에 명함 사진을 올리면 동료들이 찾아볼 수 있는 연락처가 돼요. 같이 아는 동료와 만난 곳도 적어 주세요. “CES에서 @minsu 님과 만났어요”처럼요.",
  files:
    "저와의 다이렉트 메시지에 vCard나 CSV 파일을 올리면 연락처로 가져와요. 팀에 공유하기 전에는 나만 찾을 수 있어요.",
  privacy:
    "비공개 채널에 올린 명함은 그 채널 멤버만, 저와의 DM에 올린 명함은 본인만 볼 수 있어요. 명함 속 분들께 제가 연락하는 일은 없어요.",
  invite: "아직 제가 없는 채널이라면 그 채널에서 /invite @Octember 를 입력해 주세요.",
  hello,
  helloInPrivate: `${hello} 여기에 올린 명함은 이 채널 멤버만 볼 수 있어요.`,
  searched: (typed: string, command: string) =>
    `‘${typed}’ 명령은 없어서 그대로 검색했어요. 혹시 ${command} 명령을 찾으셨나요?`,
};
