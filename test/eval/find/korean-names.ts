/*
 * Family names of Korea with their bearers in thousands: Statistics Korea, census of 2015. Given names: those that were given most,
 * by decade of birth, as the Supreme Court's register of families publishes them (1945 to 2018). It gives ranks and few counts: the
 * shares here fall as 1 / (rank + 3), which is an estimate.
 */
const families: readonly (readonly [name: string, thousands: number])[] = shares(
  `김 10690 이 7307 박 4192 최 2334 정 2152 강 1177 조 1056 윤 1021 장 993 임 824 한 773 오 763 서 752 신 741 권 706 황 697 안 686 송 683
  전 559 홍 559 유 643 류 163 고 471 문 464 양 461 손 457 배 401 백 382 허 327 남 276 심 272 노 256 하 230 곽 203 성 199 차 195 주 195
  우 195 구 193 민 172 나 161 진 159 지 153 엄 144 채 132 원 129 천 122 방 96 공 92 현 89 함 81 변 84 염 70 여 62 추 60 도 55 소 52 석 49
  선 43 설 43 마 39 길 38 연 34 위 32 표 31 명 29 기 29 반 28 왕 25 금 26 옥 25 육 23 인 22 맹 22 제 21 모 21 남궁 21 탁 21 국 20 어 18
  은 16 편 15 용 15 예 13 봉 12 경 12 황보 10 제갈 5 선우 3 독고 1`,
);

const born: readonly string[] = [
  `영수 영호 영식 영철 정웅 영길 성호 종수 상철 병철 재호 광수 동수 경수 기철 성수 인수 용호 진호 창호 태식 명수 정호 순철 종호
  영자 정자 순자 영숙 정숙 영희 명숙 경숙 순옥 미숙 경희 미경 현숙 은숙 정희 명희 옥순 영순 춘자 복순 말순 혜숙 성숙 인숙 애경`,
  `성호 영호 영수 성훈 정훈 상훈 영진 성진 상현 동현 재영 준호 정호 성수 진호 승호 재호 병호 기영 경호 상욱 종민 영민 창훈 태호 대현
  미경 은주 은영 지영 은정 미영 현정 수진 은경 현주 선영 혜경 정은 미정 경아 윤정 희정 은희 선희 혜진 유미 보경 진희 소영 주희 경미`,
  `지훈 성민 현우 정훈 동현 준영 민수 승현 준호 진우 재현 성현 현준 상현 민호 영훈 태훈 형준 승민 기현 우진 종현 재훈 경민 진영 동욱 세훈
  지혜 지은 수진 혜진 은지 지현 아름 지영 보람 민정 유진 선영 수정 은혜 현정 혜원 미진 지연 유리 주연 소연 하나 나영 정은 슬기 예진`,
  `동현 지훈 성민 현우 준혁 민석 승현 재민 상민 우진 태현 승우 진혁 민규 찬호 건우 규민 원준 정우 현수 한솔 도현 영재 석현 시우 태윤
  유진 민지 수빈 지원 지현 예진 수연 지윤 은서 채원 하영 소희 예지 다은 수민 가영 혜린 나연 서현 채영 윤아 예은 다인 유나 세영 보미`,
  `민준 서준 도윤 예준 시우 주원 하준 지호 준서 건우 우진 선우 서진 연우 유준 현준 은우 이안 정우 시윤 지환 승우 준우 유찬 지안 태민
  서연 서윤 지우 서현 민서 하은 하윤 지유 지민 채원 수아 예은 다은 소율 예린 지아 윤서 유나 시은 은채 채은 서아 나은 아린 수현 가은`,
];
/** How many of those who work today were born in each: before 1965, by ten years, after 1995. */
const working = [8, 24, 30, 28, 10];

/** Names that are not among the most given: two of the syllables that names are made of. */
const first =
  "가 강 건 경 광 규 기 나 다 대 도 동 두 명 문 미 민 백 범 병 보 상 서 석 선 성 세 소 수 순 승 시 아 양 연 영 예 용 우 원 유 윤 은 의 인 재 정 제 종 주 준 중 지 진 찬 창 채 철 춘 충 태 하 학 한 해 현 형 혜 호 홍 화 효 훈 흥 희".split(
    " ",
  );
const second =
  "경 곤 관 교 구 국 권 규 균 근 기 길 나 남 녀 단 덕 도 동 란 래 련 령 록 룡 률 린 림 만 명 모 목 무 문 미 민 배 범 복 봉 빈 상 석 선 섭 성 수 숙 순 식 신 실 심 아 안 애 연 열 엽 영 옥 완 용 우 욱 운 웅 원 윤 은 인 일 임 자 재 점 정 조 종 주 준 중 진 찬 채 천 철 택 표 필 하 학 한 해 혁 현 협 형 호 홍 화 환 회 훈 휘 희".split(
    " ",
  );
/** In 100; and of one syllable, as 준 or 솔. */
const otherNames = 35;
const ofOneSyllable = 3;
const alone = "준 민 훈 진 현 솔 건 혁 철 빈 윤 영 웅 별 선 은 원 산 찬 결".split(" ");

export interface KoreanName {
  readonly family: string;
  readonly given: string;
}

export function koreanName(random: () => number): KoreanName {
  return { family: drawn(families, random), given: givenName(random) };
}

function givenName(random: () => number): string {
  const kind = random() * 100;
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  if (kind < ofOneSyllable) return any(alone);
  if (kind < ofOneSyllable + otherNames) {
    const [one, two] = [any(first), any(second)];
    return one === two ? one + any(alone) : one + two;
  }
  const decade = drawn(
    working.map((share, at) => [born[at] ?? "", share]),
    random,
  );
  const names = decade.split(/\s+/);
  const half = names.length / 2;
  const start = random() < 0.5 ? 0 : half;
  return drawn(
    names.slice(start, start + half).map((name, rank) => [name, 1 / (rank + 3)]),
    random,
  );
}

/** `김 10690 이 7307` → pairs. */
export function shares(text: string): readonly (readonly [string, number])[] {
  return [...text.matchAll(/(\S+)\s+([\d.]+)/g)].map(([, name = "", share]) => [name, Number(share)] as const);
}

/** One of them, by its share. */
export function drawn(list: readonly (readonly [string, number])[], random: () => number): string {
  let left = random() * list.reduce((sum, [, share]) => sum + share, 0);
  for (const [name, share] of list) {
    left -= share;
    if (left < 0) return name;
  }
  return list.at(-1)?.[0] ?? "";
}
