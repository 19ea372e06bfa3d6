/** Words that make a line a department. */
export const englishDepartments: readonly string[] =
  "department dept division div team office unit section bureau laboratory lab faculty".split(" ");

/** A line of these words alone is a department too: `Sales`, `Human Resources`. */
export const departmentNames: readonly string[] =
  "sales marketing finance accounting engineering operations hr human resources r&d research development legal it information technology design product customer support service success business strategy planning procurement purchasing logistics production quality global international domestic overseas growth partnerships partnership people culture acquisition recruiting recruitment advertising communications corporate membership admissions advancement outreach compliance risk audit treasury analytics infrastructure manufacturing merchandising facilities maintenance innovation alliances channel channels & and".split(
    " ",
  );

/** A Hangul word with one of these endings and something before it is a department. */
export const koreanDepartmentEndings: readonly string[] =
  "사업본부 본부 사업부 부문 사업단 연구소 연구실 연구단 연구팀 센터 그룹 파트 팀 실 부 과 국 처 단 셀 스쿼드 챕터 랩 지점 지사 영업소 대학원 학과 학부".split(
    " ",
  );

/** What stands before 부, 과, 실, 국, 처, 단 in a department: without it they end too many other words (제주국, 서울과). */
export const koreanDepartmentStems: readonly string[] = [
  ..."영업 기획 총무 인사 재무 회계 경리 개발 연구 연구개발 기술 생산 품질 구매 자재 물류 마케팅 홍보 디자인 전략 경영 경영지원 지원 관리 해외 국내 글로벌 사업 법무 감사 전산 정보 시스템".split(
    " ",
  ),
  ..."봉사 운영 설계 공사 안전 시설 서비스 고객 고객지원 콘텐츠 미디어 편집 취재 상품 교육 기획조정 비서 임상 약제 간호 원무 총괄 사무 기획재정 문화 행정 민원 도시 건설 건축 토목 투자 금융 정책 심사 여신 보상 제작 신사업 플랫폼 예능 보도 교양 드라마 시사 편성 방사선 물리치료 응급 외래 건강검진 영양 판매 수출 통상 공무 생산관리 공정 원가 자금 예산 세정 징수 출판 선교 교무 학생 입학 취업".split(
    " ",
  ),
];

export const hanDepartmentEndings: readonly string[] =
  "大区 大區 事业部 大学院 研究科 学部 學部 学科 學科 学系 專攻 専攻 研究室 支店 営業所 出張所 支社 部 課 室 本部 事業部 研究所 センター グループ チーム 部门 部門 中心 科 处 係".split(
    " ",
  );
