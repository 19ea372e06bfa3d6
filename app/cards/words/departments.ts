/** Words that make a line a department. */
export const englishDepartments: readonly string[] =
  "department dept division div team office unit section bureau laboratory lab faculty".split(" ");

/** A line of these words alone is a department too: `Sales`, `Human Resources`. */
export const departmentNames: readonly string[] =
  "sales marketing finance accounting engineering operations hr human resources r&d research development legal it information technology design product customer support service success business strategy planning procurement purchasing logistics production quality global international domestic overseas growth partnerships partnership people culture acquisition recruiting recruitment advertising communications corporate membership admissions advancement outreach compliance risk audit treasury analytics infrastructure manufacturing merchandising facilities maintenance innovation alliances channel channels supply chain management assurance mergers acquisitions alumni & and".split(
    " ",
  );

/** A Hangul word with one of these endings and something before it is a department. */
export const koreanDepartmentEndings: readonly string[] =
  "사업본부 본부 사업부 부문 사업단 연구소 연구실 연구단 연구팀 센터 그룹 파트 팀 실 부 과 국 처 단 셀 스쿼드 챕터 랩 지점 지사 지부 지회 분회 영업소 대학원 학과 학부".split(
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
  ..."협력 산업 혁신 감시 분석 조정 교류 경제 복지 환경 교통 청소 농정 산림 축산 수산 도로 주택 세무 의사 신탁 외환 만족 보호 계리 보험 융자 조사 사회 정치 체육 국제 사진 뉴스 라디오 광고 교열 논설위원 교목 청년 대학 찬양 견적 기전 재경 경험 노무 전기 기계 설비 금형 조립 가공 시험 인증 특허 지식재산 대관 장학 사업화 창업 보육 평가 성과 통계 재난 방재 관제 보안 객실 연회 식음 세일즈 예약 운항 정비 화물 배차 운송 통관 출하 순환 기후 대기 수질 보전 노인 아동 청소년 여성 가족 일자리 소상공인 기업 관광 예술 시민 소통 자치 의정 공보 예방 위생 검역 방역 식품 허가 규제 법제 송무 형사 수사 경무 강력 지능범죄 구조 구급 화재조사 상황 민사 가사 공판 집행 등기".split(
    " ",
  ),
];

export const hanDepartmentEndings: readonly string[] =
  "华东区 华南区 华北区 华中区 華東區 華南區 華北區 西南区 學系 研發處 总务处 總務處 人力資源處 財務處 業務處 教務處 學務處 管理處 企劃處 出版局 報道局 編成局 制作局 広告局 建設局 総務局 企画局 クリエイティブ局 メディア局 編集局 営業局 事業局 都市整備局 水道局 交通局 港湾局 環境局 福祉局 都市發展局 大区 大區 事业部 大学院 研究科 学部 學部 学科 學科 学系 專攻 専攻 研究室 支店 営業所 出張所 支社 部 課 室 本部 事業部 研究所 センター グループ チーム 部门 部門 中心 科 处 係".split(
    " ",
  );

/** Colleges of a university: 공과대학, 사회과학대학; what begins with a place or a name is a house of its own. */
export const koreanCollegeFields: readonly string[] =
  "인문 사회 사회과학 자연 자연과학 과학기술 이공 공과 공학 경영 경제 상경 경상 정경 법과 법정 행정 의과 치과 약학 한의과 수의과 간호 보건 사범 교육 예술 음악 미술 체육 디자인 조형 농업 생명 생명과학 농업생명과학 생활과학 문과 문리 이과 국제 정보 정보통신 소프트웨어 융합 소프트웨어융합 미디어 신학 바이오".split(
    " ",
  );

/** Ministries, which end as departments do. */
export const koreanMinistries: readonly string[] =
  "소방본부 소방재난본부 기획재정부 외교부 통일부 국방부 환경부 기후에너지환경부 국가보훈부 행정안전부 문화체육관광부 농림축산식품부 산업통상자원부 산업통상부 보건복지부 고용노동부 여성가족부 성평등가족부 국토교통부 해양수산부 중소벤처기업부 과학기술정보통신부".split(
    " ",
  );
