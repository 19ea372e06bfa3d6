/*
 * What makes a line the name of an organization. Legal forms say so alone; the nouns are what organizations name themselves by.
 */

/** Legal forms, compared in lower case without dots. */
export const legalForms: readonly string[] =
  "egen og pc jsc ojsc pjsc wll fzc fze fzco dmcc tbk oo ood ead uab sia slp sll scp gbmbh mbb partg scop scea earl gie as scoop inc incorporated llc llp lp ltd limited corp corporation co company plc gmbh ag kg ohg ug sa sas sarl srl spa bv nv ab as asa oy oyj aps kk pte pty pvt sdn bhd pllc sro doo zrt kft gbr cic ngo sl slu sau eurl sasu snc ltda lda kgaa mbh ev eg se".split(
    " ",
  );

export const companyNouns: readonly string[] = [
  ..."academy agency airlines airways apparel architects assurance attorneys automotive auto bakery bank bar barbershop bistro brewery brothers builders cafe café".split(
    " ",
  ),
  ..."capital care catering center centre chambers chemicals church cinema clinic club coffee collective college communications construction consultants consultancy".split(
    " ",
  ),
  ..."consulting components computer computers controls microsystems devices circuits bancorp bancshares contractors cooperative corp council creations creative dental designs digital digitals diner distributors dynamics electric electricals electronics".split(
    " ",
  ),
  ..."energy engineering engineers enterprise enterprises entertainment equipment estate events exchange express farm farms fashion films finance financial firm fitness".split(
    " ",
  ),
  ..."florist foods foundation furniture gallery games garage garden global group gym hair health healthcare holding holdings homes hospital hospitality hotel hotels".split(
    " ",
  ),
  ..."imports industrial industries industry institute insurance international investments jewelers jewellery joint kitchen lab laboratories labs landscaping law legal".split(
    " ",
  ),
  ..."logistics lounge machinery management manufacturing market marketing media medical mining ministry mobility mortgage motors museum music networks nursery optical".split(
    " ",
  ),
  ..."organization partners pharma pharmaceuticals pharmacy photography pictures pizza plastics plumbing power press print printing productions products properties".split(
    " ",
  ),
  ..."realty real records rentals repair research resort resources restaurant restaurants robotics roofing salon school schools securities security semiconductor service".split(
    " ",
  ),
  ..."services shop shipping society software solar solution solutions spa staffing steel store stores studio studios supplies supply system systems tea tech technologies".split(
    " ",
  ),
  ..."technology telecom textiles theatre theater therapeutics tools tours toys traders trading transport travel travels trust union university upholstery ventures veterinary".split(
    " ",
  ),
  // German, French, Spanish and Italian ones.
  ..."praxis kanzlei apotheke bäckerei metzgerei gasthof verlag stiftung verein hochschule klinik klinikum krankenhaus stadtwerke sparkasse volksbank werke".split(
    " ",
  ),
  ..."maschinenbau versicherung banque société societe agence atelier cabinet boulangerie groupe hôtel clinique école construcciones grupo clínica asesoría".split(
    " ",
  ),
  ..."inmobiliaria talleres hermanos abogados officina ristorante banca studi fratelli".split(" "),
  ..."authority commission county township ministries cathedral chapel parish synagogue temple seminary academy conservatory orchestra theatre ballet opera archive".split(
    " ",
  ),
  ..."federation league alliance council coalition consortium fund funds trustees bureau embassy consulate chamber laboratory observatory hospice clinics hospitals".split(
    " ",
  ),
  ..."roasters roastery brewing distillery vineyards vineyard cellars orchards ranch dairy nurseries greenhouse gardens landscapes tree lawn pest roof plumbing drain heating".split(
    " ",
  ),
  ..."cooling hvac electric tile flooring carpet paving masonry concrete carpentry woodworks woodworking cabinets kitchens windows doors glass signs graphics printers embroidery".split(
    " ",
  ),
  ..."tire tires automotive collision towing freight trucking lines carriers maritime marine aviation aerospace defense rubber spring wire metal metals alloys castings machine".split(
    " ",
  ),
  ..."arquitectura arquitectos ingeniería consultores consultoría editorial bodegas bodega arquitetura advogados consultoria engenharia architectes avocats notaires conseil conseils édition éditions traiteur domaine château nails beauty cosmetics barbers tattoo pets grooming kennels florists flowers gifts party rentals bail bonds moving storage disposal recycling waste water drilling mining oil gas petroleum solutions".split(
    " ",
  ),
  ..."accounting instruments instrument environmental fastener fasteners symphony philharmonic commerce bodywork ironworks cycles cycle outfitters tackle lumber hardware optics nutrition".split(
    " ",
  ),
  ..."handlooms exports overseas enterprises agro foods beverages spices jewellers gems diamonds garments knitwear fabrics silks sarees handicrafts title escrow mortgages lending".split(
    " ",
  ),
  ..."architecture interiors photography orthodontics dermatology pediatrics cardiology radiology chiropractic physiotherapy acupuncture wellness pilates dance karate tutoring".split(
    " ",
  ),
  // Crafts, arts and trades, as small houses name themselves by them.
  ..."ceramics ceramiche cerámica céramique pottery potteries weaving dyeworks letterpress bookbinding binders surveyors appraisers planners estates lettings art arts festival biennale fine-art antiques auctions auctioneers framing museo musée museu teatro théâtre".split(
    " ",
  ),
  ..."bouldering climbing surf sailing rowing riding stables outdoors provisions provisioners apothecary botanicals botanica candles soaps perfumes goods mercantile trading-post dyers tailors cobblers saddlery cutlery chocolates chocolatier patisserie pâtisserie pasticceria gelateria trattoria osteria taverna tapas cantina brasserie bistrot crêperie épicerie fromagerie librairie librería libreria papeterie papelería imprimerie imprenta tipografia fleuriste galleria galería".split(
    " ",
  ),
  ..."rechtsanwälte anwälte steuerberatung steuerberater notariat architekten ingenieurbüro planungsbüro raumkonzepte möbel gärtnerei gartenbau weingut brauerei konditorei buchhandlung galerie werkstatt manufaktur kontor optik augenoptik zahnarztpraxis physiotherapie tierarztpraxis autohaus reisebüro".split(
    " ",
  ),
  ..."daycare preschool kindergarten college polytechnic school district library press publishing publishers broadcasting studios theatricals casting talent".split(
    " ",
  ),
  ..."dentistry endodontics periodontics pediatrics orthopaedics orthopedics podiatry urology oncology millwork fabrication fabricators machining welding surveying mapping cleaners janitorial".split(
    " ",
  ),
  ..."remodeling renovations gutters fencing irrigation excavating excavation demolition brokerage underwriters mutual indemnity casualty insurers polymers minerals aggregates abrasives bearings".split(
    " ",
  ),
  ..."valves pumps gears tooling infotech infosystems softwares biosciences biologics genomics diagnostics photonics avionics telematics yachts yachtservice sails segelmacherei".split(
    " ",
  ),
  // Shops and houses where one eats, drinks, washes and is washed.
  ..."cyclery bicycles deli delicatessen emporium haberdashery creamery brewpub tavern pub inn grill eatery steakhouse pizzeria taqueria teahouse tearoom tearooms coffeehouse greengrocer greengrocers grocers grocery fishmonger fishmongers".split(
    " ",
  ),
  ..."butchers newsagents ironmongers stationers bookshop bookstore bookseller booksellers comics laundry laundromat launderette laundrette drycleaners locksmiths opticians tannery foundry forge smithy lodge guesthouse hostel".split(
    " ",
  ),
  ..."magazine magazines newspaper newspapers gazette tribune herald chronicle courier radio television wines wineries".split(
    " ",
  ),
  ..."infirmary dispensary polyclinic surgery crematorium undertakers creche nursery crèche playgroup".split(" "),
  // Of France and Spain: shops, offices and what is run in common.
  ..."entreprise empresa établissements ets notarial notariale consultorio gabinete bufete taller panadería pastelería carnicería floristería ferretería farmacia pharmacie boucherie charcuterie".split(
    " ",
  ),
  ..."municipalidad municipalité mutuelle coopérative cooperativa fundación fondation asociación gendarmerie syndicat lycée collège".split(
    " ",
  ),
  ..."police constabulary chambre mairie ayuntamiento préfecture viveros notaría notaria étude wealth wholesale wine winery works workshop world yoga association associates agencies bio biotech universität universidad université institut bros & sons".split(
    " ",
  ),
];

export const koreanLegalForms: readonly string[] = [
  "주식회사",
  "(주)",
  "유한회사",
  "(유)",
  "유한책임회사",
  "합자회사",
  "합명회사",
  "사단법인",
  "(사)",
  "재단법인",
  "(재)",
  "사회적협동조합",
  "협동조합",
  "농업회사법인",
  "영농조합법인",
  "의료법인",
  "학교법인",
  "법무법인",
  "세무법인",
  "회계법인",
  "특허법인",
  "노무법인",
  "관세법인",
  "감정평가법인",
  "행정사법인",
  "법무사법인",
  "사회복지법인",
];

/** A Hangul line that ends in one of these is likely an organization. */
export const koreanCompanyEndings: readonly string[] = [
  ..."헬스케어 케어 페이 뱅크 클라우드 데이터 모터스 오토 게임즈 픽처스 뮤직 북스 하우징 개발 종합건설 토건 전기 기계 정밀 금속 철강 목재 포장 인쇄 광고 기획 마트 스토어 플라워 스튜디오스 크리에이티브 애드 이앤씨 이엔지 씨앤씨 에이치 그룹 홀딩스 은행 증권 보험 생명 화재 카드 캐피탈 투자 자산운용 대학교 대학 병원 의원 한의원 치과 약국 학교 고등학교 학원 연구원 진흥원 재단 협회 공사 공단 학회 조합 신문 신문사 일보 타임즈 타임스 헤럴드 저널 데일리 트리뷴 방송 출판사 출판".split(
    " ",
  ),
  ..."제강 제철 제지 제당 제분 제화 방직 모직 타이어 텔레콤 정보통신 생명과학 손해보험 자산신탁 부동산신탁 디스플레이 케미칼 케미컬 머티리얼즈 오토모티브 일렉트릭 인더스트리 엔터프라이즈 메디칼 메디컬 세라믹 통운 건업 트레이딩 익스프레스 정유 상조 이엔씨 아이앤씨 디앤씨 씨앤에스 로지스 다이닝 갈비 국밥 횟집 족발 칼국수 식육식당 떡집 종합조경".split(
    " ",
  ),
  ..."양복점 양장점 안경점 안경원 미용실 이용원 이발관 세탁소 철물점 정육점 제과점 제과 과자점 음식점 사진관 만화방 펜션 민박 여관 모텔 대리점 총판 공업 공업사 단조 로프 펌프 밸브 특수강 주물 도금 열처리 공방 공작소 연구회 서점 책방 식당 식탁 다방 커피 로스터스 양조장 농장 농원 목장 과수원 화원 꽃집 문구 문화원 아트센터 아트홀 극장 극단 미디어랩 디자인연구소 디자인랩 웍스 워크스 팩토리 하우스 플로우 웨이브 브루어리 동물병원 정형외과 피부과 내과 안과 이비인후과 산부인과 소아과 건축사무소 설계사무소 특허사무소 노무사사무소 회계사무소 인테리어 스튜디오랩 필름 프로덕션 에이전시 컬렉티브 협동조합 복지관 상담센터 체육관 필라테스 요가".split(
    " ",
  ),
  ..."전자 건설 건축사사무소 산업 상사 물산 무역 제약 바이오 화학 중공업 엔지니어링 테크 테크놀로지 시스템 시스템즈 소프트 소프트웨어 솔루션 솔루션즈 네트웍스 네트워크 커뮤니케이션 커뮤니케이션즈 미디어 엔터테인먼트 스튜디오 랩스 디자인".split(
    " ",
  ),
  ..."대사관 영사관 대표부 개발청 건설청 사업청 관리청 진흥청 교육지원청 교육청 군청 경찰청 경찰서 소방서 소방본부 소방재난본부 세무서 법원 검찰청 국세청 관세청 병무청 조달청 산림청 특허청 기상청 통계청 보훈청 노동청 보건소 주민센터 행정복지센터 의회 세관 등기소 교도소 진흥회 협의회 연합회 중앙회 상공회의소 문화회관 체육회 인재개발원".split(
    " ",
  ),
  ..."코리아 인터내셔널 글로벌 컴퍼니 컨설팅 파트너스 벤처스 인베스트먼트 로보틱스 모빌리티 에너지 푸드 식품 유통 물류 로지스틱스 호텔 리조트 여행사 투어 항공 해운 섬유 패션 화장품 코스메틱 부동산 공인중개사사무소 법률사무소 사무소 세무회계 카페 베이커리 갤러리 미술관 박물관 시청 구청 도청 교회 고용노동부 산업통상자원부 과학기술정보통신부 행정안전부 보건복지부 국토교통부 문화체육관광부 여성가족부 해양수산부 농림축산식품부 중소벤처기업부 기획재정부 중개법인 아카데미 클리닉 한방병원 요양원 어린이집 유치원 도서관 문화재단 연맹 총연합회 위원회 진흥공단 개발원 평가원 정보원 교육원 연수원 항공사 여행 관광 렌터카 캐피털 저축은행 농협 수협 신협 새마을금고 우체국".split(
    " ",
  ),
];

/** Shops and trades, behind a name of two syllables and more: 한빛철물, and not 김수산. */
export const koreanTradeEndings: readonly string[] = [
  ..."자동차 조선해양 백화점 정공 택배 고속 전선 가구 조명 침대 레미콘 시멘트 페인트 네일 휘트니스 피자".split(" "),
  ..."상회 철물 설비 조경 수산 축산 반점 보쌈 김밥 대게 치킨 호프 포차 살롱 헤어 한복 주단 청과 슈퍼 축협 성당 운수 상운 통상 기공 산전 중기 석재 창호 특장 냉동 공조 로직스 웨딩 바버 분식 곱창 막창".split(
    " ",
  ),
  ..."전업사 설렁탕 흑돼지 불고기 삼겹살 불구이 해장국 감자탕 순대국 추어탕 삼계탕 닭갈비 국밥집 고깃집 반찬가게 방앗간 태권도 태권도장 주짓수 합기도 검도관 교습소 공부방 독서실 노래방 당구장 볼링장 스크린골프 골프연습장 컨트리클럽 수영장 찜질방 사우나 뷰티샵 네일샵 왁싱샵 헤어샵 바버샵 피부관리실 에스테틱".split(
    " ",
  ),
  ..."금은방 귀금속 시계점 인쇄소 복사집 문방구 목공소 철공소 건재상 대장간 농기계 양봉원 정미소 건어물 편의점 떡볶이 이자카야 와인바 로스터리 빵집 카센터 세차장 주유소 충전소 예식장 웨딩홀 장례식장 철학관 작명원 렌트카 캠핑장 게스트하우스 이동통신".split(
    " ",
  ),
  ..."동창회 동문회 향우회 로타리클럽 라이온스클럽 청년회의소 시민연대 재활원 보육원 상담소 공연장 무용단 합창단 오케스트라 국악원 방송국 잡지사 기획사 중개사무소 부동산중개 손해사정 감리단".split(
    " ",
  ),
];

/** Public centers, which are houses of their own; others are parts of one: 고객지원센터. */
export const koreanPublicCenters: readonly string[] =
  "동물의료센터 동물메디컬센터 메디컬센터 건강검진센터 피트니스센터 휘트니스센터 골프센터 주민센터 행정복지센터 경제혁신센터 고용센터 고용복지센터 고용복지플러스센터 청소년센터 가족센터 건강가정지원센터 다문화가족지원센터 치매안심센터 정신건강복지센터 자원봉사센터 도시재생지원센터 사회적경제지원센터 육아종합지원센터 노인복지센터 재가복지센터 지역아동센터 아동발달센터 심리상담센터 스포츠센터 문화체육센터 창업허브".split(
    " ",
  );

export const hanCompanyParts: readonly string[] =
  "株式会社 有限会社 合同会社 (株) 有限公司 股份有限公司 有限责任公司 公司 集团 集團 银行 銀行 大学 大學 研究院 研究所 医院 病院 事務所 事务所 工場 商事 工業 产业 協会 协会 協會 学院 酒店 酒家 製作所 法人 商店 出版社 法律事務所 旅館 ホテル 酒造 電機 建設 不動産 薬局 歯科 クリニック 機構 財団 組合 农业银行 保险 证券 信用金庫 律所".split(
    " ",
  );

/** What a Japanese or Chinese line ends in that names a house, a shop, a school: not as sure as a legal form, for people and places end so, too. */
export const hanCompanyEndings: readonly string[] = [
  ..."资本 資本 投资 投資 基金 科技 网络 網路 信息 资讯 資訊 传媒 傳媒 文化 文创 文創 设计 設計 建筑 建築 工作室 工坊 工房 画廊 畫廊 书院 書院 书店 書店 书局 書局 茶舍 茶馆 茶館 咖啡 珈琲 餐厅 餐廳 食堂 酒楼 酒吧 民宿 旅社 旅行社 美術館 美术馆 博物館 博物馆 图书馆 図書館 剧院 劇院".split(
    " ",
  ),
  ..."劇場 学校 學校 小学校 中学校 高等学校 幼儿园 幼稚園 保育園 农场 農場 農園 牧場 果園 工厂 工廠 实业 實業 贸易 貿易 物流 运输 運輸 地产 地產 置业 物业 诊所 診所 牙科 药房 藥局 整骨院 鍼灸院 接骨院 事務局 商会 商會 商行 商贸 商貿 专卖店 旗舰店 烘焙坊 超市 便利店 面馆 火锅店 修理厂 农庄 山庄 会所 养生馆 美容院 物産 産業 製菓 製薬 製麺 印刷 塗装 電気 電器 電子 機械 精機 化学".split(
    " ",
  ),
  ..."经营部 經營部 门市部 門市部 批发部 批發部 经销部 供销社 加工厂 加工廠".split(" "),
  ..."楼 荘 亭 化學 工務店 設計室 設計事務所 会館 教会 教會 出版 新聞 新聞社 放送 染物店 菓子店 洋菓子店 花店 書房 律所 建築工房 醸造 窯 庵 アトリエ スタジオ デザイン カフェ レストラン ギャラリー ストア ショップ サービス システム ソリューション ソリューションズ コンサルティング ホールディングス グループ エンジニアリング ラボ サロン ベーカリー コーヒー".split(
    " ",
  ),
];
