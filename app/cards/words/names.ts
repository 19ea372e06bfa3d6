/*
 * Korean family names: those with more than about a thousand bearers in the census of 2015 (Statistics Korea), which cover over 99.9 % of people.
 */
export const koreanFamilies: readonly string[] = [
  ..."김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부가복태목형계피두감음빈동온시호범좌팽승간상단견당갈옹",
];

export const koreanLongFamilies: readonly string[] = "남궁 황보 제갈 사공 선우 서문 독고 동방 어금 망절".split(" ");

/** How people write their Korean family names in Latin letters, besides the official romanization. */
export const familySpellings: Readonly<Record<string, string>> = {
  김: "kim gim",
  이: "lee yi rhee i li",
  박: "park bak pak",
  최: "choi choe",
  정: "jung jeong chung joung cheong",
  강: "kang gang",
  조: "cho jo joe",
  윤: "yoon yun youn",
  장: "jang chang",
  임: "lim im rim yim",
  한: "han",
  오: "oh o",
  서: "seo suh so",
  신: "shin sin",
  권: "kwon gwon kweon",
  황: "hwang whang",
  안: "ahn an",
  송: "song",
  전: "jeon jun chun chon",
  홍: "hong",
  유: "yoo yu ryu you",
  고: "ko go koh",
  문: "moon mun",
  양: "yang",
  손: "son sohn",
  배: "bae pae",
  백: "baek paik baik back",
  허: "heo hur huh",
  남: "nam",
  심: "shim sim",
  노: "noh no roh",
  하: "ha",
  곽: "kwak gwak",
  성: "sung seong",
  차: "cha",
  주: "joo ju chu",
  우: "woo u wu",
  구: "koo gu ku goo",
  민: "min",
  류: "ryu yoo yu lyu",
  나: "na ra",
  진: "jin chin",
  지: "ji chi jee",
  엄: "um eom uhm",
  채: "chae",
  원: "won",
  천: "cheon chun",
  방: "bang pang",
  공: "kong gong",
  현: "hyun hyeon",
  함: "ham",
  변: "byun byeon",
  염: "yeom yum",
  여: "yeo yuh",
  추: "choo chu",
  도: "do",
  소: "so",
  석: "seok suk",
  선: "sun seon",
  설: "seol sul",
  마: "ma",
  길: "gil kil",
  연: "yeon",
  위: "wi wie",
  표: "pyo",
  명: "myung myeong",
  기: "ki gi",
  반: "ban",
  라: "ra na",
  왕: "wang",
  금: "keum geum",
  옥: "ok",
  육: "yook yuk",
  인: "in",
  맹: "maeng",
  제: "je",
  모: "mo",
  탁: "tak",
  국: "kook guk",
  어: "eo uh",
  은: "eun",
  편: "pyun",
  용: "yong",
  남궁: "namgung namkung namgoong",
  황보: "hwangbo hwangpo",
  제갈: "jegal chegal",
  사공: "sagong sakong",
  선우: "sunwoo seonu seonwoo",
  서문: "seomun",
  독고: "dokgo dokko",
};

/** Hangul words of 2 to 4 syllables that begin like a name and are none. */
export const koreanNoNames: readonly string[] = [
  ..."전화 주소 팩스 이메일 홈페이지 휴대폰 직통 대표 본사 지사 공장 사무실 서울 서울시 부산 대구 인천 광주 대전 울산 세종 경기 경기도 강원 강원도 강남 강남구 강동구 강북구 강서구 성남 성남시 수원 용인 안양 고양 경북 경남 전북 전남 제주 제주도 대한민국 한국".split(
    " ",
  ),
  ..."우편 우편번호 주식회사 유한회사 기술 경영 전략 기획 영업 마케팅 서비스 고객 문의 안내 상담 전문 신뢰 정직 성실 도전 미래 사람 가치 행복 여행 인사 인사부 총무 지원 구매 이용 성공 변화 혁신 창조 사랑 감사 오시는길 약도 영업시간 주차 예약 연구실 사무국 교무실 원무과 원장실 진료실 비서실".split(
    " ",
  ),
  ..."정보 정보통신 전자 산업 건설 물산 상사 무역 제약 화학 식품 유통 방송 신문 출판 은행 증권 보험 금융 부동산 공인중개사 변호사 세무사 회계사 법무사 연구소 연구원 대학교 대학 병원 의원 학원 학교 교회 협회 재단 공사 공단 조합 위원회 카페 호텔 가구 의류 화장품 인테리어 디자인".split(
    " ",
  ),
  ..."영수증 합계 금액 부가세 결제 현금 카드 승인 매장 상품 수량 단가 할인 주문 포인트 고객님 사업자 공연 전시 일시 장소 입장권 무료 축제 이벤트 공지 모집 지하 지상 주민센터 하이 나눔 소통 우리 우리의 고객의 최고의 유일한 모든 함께 하나 오늘 내일 국내 국외 해외 라이프 주얼리 원어민 박사후 원산지 지역본 장애인 노조위".split(
    " ",
  ),
];

/** Common given names in Latin letters, of many countries: a line that holds one is more likely a person than a brand. */
export const givenNames: readonly string[] = [
  ..."aaron adam adrian ahmed aisha alan albert alejandro alex alexander alexandra ali alice alison amanda amelia amit amy ana anna andrea andreas andrew andy angela anita ann anne anthony antonio arthur ashley ava avery barbara ben benjamin bernard beth betty bill bob bradley brandon brenda brian bruce bryan".split(
    " ",
  ),
  ..."camille carl carla carlos carmen carol caroline catherine cecilia charles charlotte chris christian christina christine christopher claire claudia colin connor craig crystal cynthia dan daniel daniela danielle dave david dawn dean deborah denise dennis derek diana diane diego don donald donna dorothy douglas dylan".split(
    " ",
  ),
  ..."ed eddie edward elena eleanor elizabeth ella ellen emily emma eric erica erik erin esther ethan eugene eva evan evelyn fatima felix fernando fiona florian francesca francis francisco frank fred frederick gabriel gareth gary george gerald gina giovanni giulia glenn gloria gordon grace graham greg gregory hannah hans".split(
    " ",
  ),
  ..."harold harry hassan heather helen henry hiroshi howard hugo ian ibrahim ingrid irene isabel isabella ivan jack jackson jacob jacqueline jake james jamie jan jane janet janice jason javier jay jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joe joel johan john johnny jon jonathan jordan".split(
    " ",
  ),
  ..."jorge jose joseph joshua juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kenji kevin khaled kim kimberly klaus kristin kumar kyle larry laura lauren laurent lawrence lee leo leon leonard leslie liam lily linda lisa logan louis louise lucas lucy luis luke".split(
    " ",
  ),
  ..."madison manuel marc marco marcus margaret maria marie mario marion mark markus martha martin mary mason matt matteo matthew maurice max maya megan melissa mia michael michelle miguel mike mohamed mohammed molly monica morgan nancy natalie natasha nathan neil nicholas nick nicolas nicole nina noah nora oliver olivia omar oscar".split(
    " ",
  ),
  ..."pablo pamela patricia patrick paul paula pedro peter phil philip philippe pierre priya rachel rafael rahul rajesh ralph ramesh raymond rebecca renee ricardo richard rick rita robert roberto robin rodney roger ronald rosa rose ross roy ruth ryan sabrina sally sam samantha samuel sandra santhosh sara sarah scott sean sebastian sergio".split(
    " ",
  ),
  ..."shane shannon sharon sheila shirley simon sofia sophia sophie stanley stefan stephanie stephen steve steven stuart sunil suresh susan suzanne sven sylvia takashi tamara tanya taro taylor ted teresa terry theodore theresa thomas tiffany tim timothy tina todd tom tony tracy travis tyler ursula valerie vanessa veronica victor victoria".split(
    " ",
  ),
  ..."vijay vincent virginia walter warren wayne wendy wei will william xavier yamada yan yuki yusuf yvonne zachary zoe hana haruto sakura kenta ravi sanjay anil arun deepak neha pooja sunita vikram jing li ming hui".split(
    " ",
  ),
];

/** Before or behind a name in Latin letters. */
export const honorifics: readonly string[] =
  "mag.a pfr bmstr stb maître maitre me docteur docteure cra cdor cdora psic odont abog mgter gral ldo lda mr mrs ms miss sgt ssgt msgt det lt cpl capt col maj brig adm cdr lcdr cmdr insp supt dr doctor captain judge pastor prof professor sir dame rev reverend honorable honourable commander colonel brigadier commodore lieutenant sergeant admiral fr ing dipl dipl-ing dipl-kfm mag med dent vet rer nat pol oec phil jur habil fh herr frau hon rabbi sheikh datuk dato tan-sri datin hj hjh haji hajah tun tuan puan engr eng er ar adv smt shri mdm ir arch atty drs lic lcdo lcda arq dra mtro mtra don doña dipl-kffr dipl-wirt-ing dipl-inf dipl-oec mme m dott sra".split(
    " ",
  );
export const credentials: readonly string[] =
  "fracgp fracp fracs franzcog franzcp franzcr franzco facem fanzca facrrm fracds fcicm frcpch mrcpch frcpath frcpsych mrcpsych frcophth frcsed frcsi mrcvs gaicd maicd faicd fcpa raia fraia aia faia aicp ing ing.jr urb erg ceng ieng cphys cchem csci cmath cmgr citp mbcs fbcs miee fiee fiet mimeche fimeche mistructe fistructe fice minstp finstp mciob fciob mciwem cwem mrtpi frtpi mcim fcim fcii acii fcis lutcf cebs cisr p.eng peng eur.ing euring p.geo bcom bcompt bacc bbus bbs bcl mphys mchem mmath bds mds mch frcp mrcp frcog mrcog mrcgp frcgp drcog facog faap fnp-bc aprn rph dnp msn bsn ldn ccc-slp dpt lcpc lisw acsw bcba cva cfe cltc rhu fsa fcas asa maaa dip.arch b.tech m.tech btech mtech bba mca hons hon frse frs fellow facs facp facc faan fasla crna cpnp cma cmt cnm lmft lmhc lmt lpc msw edd psyd dba dphil mphil meng beng bcomm mcom llp cipd mcips miet mice riba frics mrics arics cima aca acma fcma fcpa cga pgdip pgce qc kc sc obe mbe cbe cmg kbe am ao abr sres e-pro gri aicp asid ncidq leed-ap cem cfm sphr shrm-cp shrm-scp phr csm pe-civil pls sior mai sra cre cpm cips ret retd usn usaf usmc raf phd ph.d md m.d dds dmd mba cpa cfa pe p.e esq esquire jd j.d jr sr ii iii iv rn lpn pmp cfp ba bsc msc ma ms bs aia ra leed lcsw do pharmd dvm cissp cpp clu chfc gri crs realtor® acca fca ca llb llm frcs mbbs leed® ccim pa-c np-c dc od dpm".split(
    " ",
  );

export const hanFamilies: readonly string[] = [
  ..."王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鐘姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯朴權尹林申柳",
];

/** Rarer ones, many of them words as well: beside a title, or in large print. */
export const hanRarerFamilies: readonly string[] = [
  ..."赖賴洪文易乔喬樊兰蘭殷施翟安颜顏倪庞龐岳鲁魯牛温溫康关關耿娄婁柏柯梅骆駱华華詹莊庄符左祝凌霍包宁寧柴齐齊俞焦舒卜游聂聶裴甘欧歐项項苗盛季郁蒲辛屈鲍鮑尤卓池阮翁蔺桑房匡巩穆麦麥褚费費曲祁毕畢冉涂塗艾靳邢滕谈談佟瞿冼闫閆闵閔储儲邬鄔仇宫宮臧栾欒荀晏荆荊苟揭简簡纪紀卞戚敖隋粟缪繆宗蓝藍巫连連沙伍芦车車路古成常明景谷解管米葛甄鄂嵇幸邝鄺农農劳勞区區岑麻招粱",
];

/** Chinese family names of two characters. */
export const hanLongFamilies: readonly string[] =
  "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 东方 東方 皇甫 尉迟 公孙 公孫 慕容 令狐 司徒 夏侯 端木 轩辕".split(" ");

export const japaneseFamilies: readonly string[] = [
  ..."佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 五十嵐 大和田 片桐 藤沢 藤澤 中川 桐谷 松尾 岩田 中田 平田 久保田 土屋 松岡 今村 大西 大久保 安藤 川口 川崎 川村 川上 永井 野田 平井 菊池 小池 福島 吉川 山根 西田 西川 浜田 熊谷 関口 服部 樋口 望月 浅野 飯田 荒木 松原 大島 馬場 堀 関 辻 岡本 北村 吉村 本田 田村 奥村 秋山 早川 田口 小松 尾崎 矢野 永田 児玉 黒田 堀内 広瀬 片山 大石 荒井 西尾 三宅 須藤 白石 松永 福井 山中 前川 成田 岡崎 石原 桑原 栗原 大橋 松村 川島 島田 本間 渡部 岩本 柳田 佐伯 高野 高山 高島 宮田 宮川 榎本 日高 神田 相馬 若林 長田 真田 速水 笠原 篠原 杉本 杉浦 植田 植木 植村 黒木 黒川 白井 青山 赤松 緑川 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 三浦 中野 原田 松田 竹内 上田 小野 金子 中山 和田 石田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 谷口 大野 丸山 今井 藤原 河野 武田 村田 上野 杉山 増田 小島 千葉 久保 松井 野口 岩崎 桜井 木下 野村 菊地 新井 菅原 佐野 大塚 平野 市川 古川 水野 小山 星野 高田 山内".split(
    " ",
  ),
  ..."安田 荒川 飯塚 池上 石塚 石橋 石渡 磯部 市村 一ノ瀬 伊東 稲垣 稲葉 井口 井出 今泉 岩井 岩瀬 岩下 岩間 上原 臼井 内藤 宇野 梅田 梅原 江口 及川 大川 大木 大沢 大澤 大城 大谷 大竹 大場 大原 大森 大山 小笠原 岡部 岡村 荻野 荻原 奥田 奥山 小倉 小沢 小澤 小田 落合 小野寺 笠井 梶原 柏木 片岡 勝又 加納 鎌田 神山 神谷 亀井 川端 川原 河合 河田 河村 川本 川野 菅野 岸本 北川 北島 北野 木原".split(
    " ",
  ),
  ..."木内 倉田 黒沢 黒澤 郡司 高瀬 古賀 小泉 小谷 小西 小室 小森 小柳 西郷 齋藤 齊藤 榊原 坂井 坂口 坂田 桜田 櫻井 佐久間 笹川 佐竹 佐原 澤田 沢田 塩田 塩谷 志村 柴山 島崎 嶋田 清野 庄司 白川 新谷 神保 杉田 鈴村 瀬戸 千田 園田 高井 高尾 高岡 高津 高見 高村 高畑 滝沢 滝川 竹下 竹田 竹中 武井 武藤 立花 辰巳 谷川 玉井 田畑 田原 田辺 田邊 丹羽 塚田 塚本 津田 土田 角田 鶴田 寺田 寺島".split(
    " ",
  ),
  ..."土井 藤堂 富田 冨田 富永 鳥居 中井 中尾 長尾 長岡 長沢 長沼 長浜 中沢 中嶋 永島 中西 仲村 中原 中谷 成瀬 名取 難波 新田 二宮 沼田 根本 野沢 野中 野原 羽田 橋口 長谷 畑中 浜口 浜野 早坂 林田 原口 樋渡 日野 平山 平賀 平岡 平林 広田 深沢 深澤 福本 福原 福永 藤川 藤野 藤村 藤森 藤島 藤木 古田 古谷 古屋 堀江 堀川 堀田 本多 前島 牧野 増井 松川 松下 松崎 松浦 松木 真鍋 丸田 三木".split(
    " ",
  ),
  ..."三上 三好 三谷 水谷 水口 溝口 宮内 宮沢 宮澤 宮原 宮下 村井 村松 村瀬 村山 室井 元木 森本 森下 森川 森山 森脇 門脇 八木 安井 柳沢 柳澤 矢島 矢部 山岸 山上 山川 山城 山村 湯浅 横田 横井 横尾 吉井 吉岡 吉沢 吉澤 吉野 吉原 米田 米山 若松 脇田 和久井 鷲尾 大江 有馬 有田 綾部 粟野 浦田 乙部 城戸 喜多 日下部 草野 葛西 久我 倉本 栗山 桑田 小松原 宍戸 新庄 須田 諏訪 早乙女 西園寺 勅使河原 中務".split(
    " ",
  ),
  ..."長谷部 波多野 氷室 保坂 細川 細田 細谷 堀越 真壁 間宮 三輪 武者小路 最上 八代 結城 若山 二階堂 大河原 宇佐美 曽我部 東海林 渡邉 髙橋 﨑山 倉持 安西 甲斐 緒方 小宮 白鳥 瀬川 徳永 長嶋 丹野 猪俣 浅井 浅田 天野 飯島 生田 市原 大畑 岡野 奥野 香川 梶田 金井 金田 金城 川田 菊田 北原 国分 黒崎 小出 児島 佐川 酒巻 坂巻 沢村 篠田 菅谷 関根 高浜 田代 田島 田丸 都築 寺本 堂本 中塚 西野 野上 萩原 橋爪".split(
    " ",
  ),
  ..."浜崎 平松 藤本 藤岡 前原 松山 三村 宮地 向井 柳瀬 山森 山際 湯川 渡瀬".split(" "),
];

/** Words of brand lines and slogans that no person's name holds. */
export const noNameWords: readonly string[] =
  "established founded seit depuis subsidiary trusted certified authorised authorized regulated licensed insured the your our and of for with to in at by we you since est welcome from all best quality free new open hours monday friday thank thanks visit call us contact follow like business card name card design address phone mobile fax email website www http more great fresh home solutions service services happy about world life here inside beyond better every first messages imessage delivered am im bei zum zur für und mit sur chez para con por".split(
    " ",
  );
