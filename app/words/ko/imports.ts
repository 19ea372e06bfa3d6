import type { NotContacts } from "../../contacts/records/record.ts";
import type { imports as english, RecordProblem } from "../en/imports.ts";

const problems: Record<RecordProblem, (found: string) => string> = {
  nobody: () => "이름, 메일, 전화번호, 회사가 모두 없어요",
  "no-date": (found) => `‘${found}’ 부분을 날짜로 읽을 수 없어요. 2026-03-10처럼 적어 주세요`,
  "ambiguous-date": (found) => `‘${found}’ 부분은 월과 일이 분명하지 않아요. 2026-03-10처럼 적어 주세요`,
  "future-date": (found) => `‘${found}’ 날짜가 아직 오지 않았어요`,
  "no-member": (found) => `‘${found}’ 부분은 멤버가 아니에요. 메일 주소나 Slack ID를 적어 주세요`,
  "too-many-cells": (found) => `첫 줄보다 칸이 많아요 (‘${found}’부터)`,
  "open-quote": () => "따옴표가 열리고 닫히지 않았어요",
  "too-large": () => "한 사람의 정보로 보기에는 너무 커요",
  unreadable: () => "파일의 인코딩으로 읽을 수 없는 글자가 있어요",
  "no-end": () => "vCard가 끝나지 않았어요 (END:VCARD가 없어요)",
  "no-property": (found) => `vCard 형식의 줄이 아니에요: ‘${found}’`,
};

const notContacts: Record<NotContacts, string> = {
  empty: "파일이 비어 있어요. 연락처를 다시 내보내 주세요.",
  binary: "텍스트 파일이 아니에요. vCard(.vcf)나 CSV 파일을 올려 주세요.",
  spreadsheet: "스프레드시트 파일이에요. 먼저 CSV(UTF-8)로 저장해 주세요.",
  encoding: "알 수 없는 인코딩이에요. 먼저 UTF-8로 저장해 주세요.",
  "no-header":
    "열 이름이 있는 줄을 찾지 못했어요. 첫 줄을 name,title,company,phone,email,address,website,member,met_on,note처럼 적어 주세요. (이름, 직책, 회사처럼 한국어 열 이름도 괜찮아요.)",
  "no-vcard": "BEGIN:VCARD가 없어요. 연락처를 vCard로 다시 내보내 주세요.",
};

const count = new Intl.NumberFormat("ko-KR");
const people = (number: number) => `연락처 ${count.format(number)}개`;

export const imports: typeof english = {
  problems,
  notContacts,
  started: (file) => `${file} 파일을 가져오고 있어요…`,
  progress: (file, done) => `${file} 파일을 가져오고 있어요. 지금까지 ${count.format(done)}개…`,
  done: (file, fresh, known) => {
    if (fresh === 0 && known === 0) return `${file} 파일에는 가져올 수 있는 연락처가 없어요.`;
    if (fresh === 0) return `${file}: ${people(known)} 모두 이미 가지고 있어요.`;
    const before = known === 0 ? "" : ` ${count.format(known)}개는 이미 있었어요.`;
    return `${file}: ${people(fresh)}를 가져왔어요.${before}`;
  },
  erased: (erased) => `완전히 삭제된 ${people(erased)}는 가져오지 않았어요.`,
  onlyYou: "가져온 연락처는 나만 찾을 수 있어요.",
  everybody: "이제 워크스페이스 모두가 찾을 수 있어요.",
  broken: (broken) => `${count.format(broken)}개는 가져오지 못했어요.`,
  line: (line, why) => `${line}번째 줄: ${why}`,
  moreBroken: "나머지는 따로 보내 드린 파일에 있어요.",
  moreBrokenLost: (more) => `…그 밖에 ${count.format(more)}개가 더 있어요.`,
  brokenFile: (file) => `${file} 파일에서 가져오지 못한 줄과 그 이유예요. 고친 다음 파일을 다시 올려 주세요.`,
  refused: (file, why) => `${file} 파일을 가져올 수 없어요. ${why}`,
  tooLarge: (megabytes) => `${megabytes}MB보다 큰 파일이에요. 나누어 올리거나 octember import 명령으로 가져와 주세요.`,
  gone: "파일이 삭제되어 볼 수 없어요. 다시 올려 주세요.",
  notGiven: "Slack에서 파일을 받지 못했어요. 앱에 파일 읽기 권한(files:read)이 있나요? 앱을 다시 설치해 보세요.",
  gaveUp: "끝까지 가져오지 못했어요. 파일을 다시 올려 주세요. 이미 가져온 연락처는 그대로이고, 두 번 들어오지 않아요.",
  share: "팀에 공유",
  unshare: "다시 비공개로",
  shared: (number) => `이제 워크스페이스 모두가 이 파일의 ${people(number)}를 찾을 수 있어요.`,
  unshared: (number) =>
    `이 파일의 ${people(number)}를 다시 나만 찾을 수 있어요. 그동안 다른 분들이 보거나 저장한 내용은 남아 있을 수 있어요.`,
  nothingToShare: "이 파일에서 공유할 연락처가 남아 있지 않아요.",
  notYours: "파일을 올린 분만 정할 수 있어요.",
};
