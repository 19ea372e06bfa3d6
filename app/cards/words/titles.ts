/*
 * Words that make a line a job title. From cards and from organisation charts; Korean ranks (직급) and duties (직책) as companies use them,
 * Japanese and Chinese ones as they are printed on cards.
 */

/** Any of these words in a line makes it a title, unless the line names an organization. */
export const englishTitles: readonly string[] = [
  ..."consul attaché attache joiner glazier goldsmith silversmith luthier farrier bookbinder reader ranger warden archivist conservator registrar bursar agronomist winemaker viticulturist distiller brewer bartender mixologist auctioneer animator cinematographer choreographer midwife audiologist podiatrist osteopath naturopath biologist biochemist microbiologist hydrologist historian archaeologist linguist scrivener vicar reverend".split(
    " ",
  ),
  ..."mitarbeiter mitarbeiterin vertriebsleitung einkäufer einkäuferin teamleiter teamleiterin kundenbetreuer kundenbetreuerin zaakvoerder bestuurder medewerker adviseur dyrektor kierownik prezes právník ředitel vezető accountant adjuster administrator advisor adviser advocate agent ambassador analyst anchor architect artist assistant associate attorney auditor".split(
    " ",
  ),
  ..."author baker banker barista barrister boss broker builder buyer captain cashier ceo cfo chair chairman chairperson chairwoman chancellor chef chemist".split(
    " ",
  ),
  ..."chief ciso cio clerk cmo co-founder cofounder coach commissioner composer consultant contractor controller coo coordinator co-ordinator copywriter".split(
    " ",
  ),
  ..."councillor counsel counselor counsellor cpo cro cso cto curator dean dentist deputy designer dev developer devops dietitian diplomat director".split(
    " ",
  ),
  ..."diplomate dispatcher doctor editor educator electrician employee engineer entrepreneur estimator evangelist evp executive expert facilitator farmer fellow".split(
    " ",
  ),
  ..."filmmaker florist foreman founder freelancer geologist gm governor guide handler handyman hygienist illustrator inspector instructor intern interpreter".split(
    " ",
  ),
  ..."investigator investor janitor jeweler journalist judge lawyer lead leader lecturer liaison librarian machinist maker manager marketer mechanic mediator".split(
    " ",
  ),
  ..."merchandiser minister musician negotiator notary nurse nutritionist officer operator optician optometrist organizer owner painter paralegal paramedic".split(
    " ",
  ),
  ..."partner pastor pharmacist photographer physician physicist physiotherapist pilot planner plumber postdoc practitioner president presenter principal".split(
    " ",
  ),
  ..."producer professor programmer promoter proprietor psychologist psychotherapist publisher realtor receptionist recruiter rector registrar rep reporter".split(
    " ",
  ),
  ..."representative researcher salesman salesperson scholar scientist secretary seller specialist staff stylist student superintendent supervisor surgeon".split(
    " ",
  ),
  ..."surveyor svp teacher technician technologist teller tester therapist trader trainee trainer translator treasurer tutor underwriter vendor veterinarian vet".split(
    " ",
  ),
  ..."videographer vp waiter writer strategist stockbroker sommelier provost mayor senator blogger influencer bookkeeper esthetician beautician hairdresser barber".split(
    " ",
  ),
  ..."facharzt fachärztin arzt ärztin zahnarzt zahnärztin rechtsanwalt rechtsanwältin steuerberater steuerberaterin architekt architektin inhaber inhaberin".split(
    " ",
  ),
  ..."prokurist prokuristin vorstand vorsitzender abteilungsleiter abteilungsleiterin projektleiter projektleiterin bereichsleiter niederlassungsleiter".split(
    " ",
  ),
  ..."vertriebsleiterin assistentin sachbearbeiter sachbearbeiterin referent referentin entwickler entwicklerin ingenieurin geschäftsleitung kundenberater".split(
    " ",
  ),
  ..."chargé chargée responsable gérante président présidente ingénieure consultante conseiller conseillère avocat avocate notaire attaché attachée adjointe".split(
    " ",
  ),
  ..."fondateur fondatrice jefe jefa abogado abogada ingeniera asesor asesora administradora consejero fundador coordinadora técnico arquitecto arquitecta".split(
    " ",
  ),
  ..."direttore direttrice responsabile amministratore titolare avvocato commercialista architetto ingegnere diretor diretora advogado eigenaar adviseur".split(
    " ",
  ),
  ..."superintendent estimator foreperson dispatcher buyer merchandiser roaster processor originator appraiser planner caterer decorator stager".split(
    " ",
  ),
  ..."orthodontist periodontist endodontist dermatologist cardiologist radiologist pediatrician paediatrician psychiatrist neurologist oncologist chiropractor acupuncturist".split(
    " ",
  ),
  ..."massage-therapist groomer trainer instructor tutor headmaster headmistress rabbi imam chaplain deacon organist conductor violinist pianist singer actor actress model".split(
    " ",
  ),
  ..."horticulturist arborist landscaper surveyor draftsman draftsperson cartographer statistician actuary economist auditor paralegal solicitor bailiff conveyancer".split(
    " ",
  ),
  ..."roofer mason carpenter welder electrician millwright cabinetmaker upholsterer goldsmith silversmith luthier potter ceramist weaver tailor seamstress milliner cobbler".split(
    " ",
  ),
  ..."enólogo enóloga œnologue vigneron vigneronne vignerons vigneronnes viticulteur viticultrice viticulteurs récoltant récoltants ostréiculteur ostréicultrice apiculteur apicultrice maraîcher maraîchère maraîchers arboriculteur horticulteur horticultrice notar notarin anwältin fachanwalt fachanwältin wirtschaftsprüfer wirtschaftsprüferin kauffrau kaufmann meister meisterin".split(
    " ",
  ),
  ..."enseignant enseignante médecin infirmier infirmière pharmacien pharmacienne gestionnaire associé associée gestor gestora encargado encargada propietario propietaria".split(
    " ",
  ),
  ..."socio socia comercial delegado delegada presidente presidenta secretario secretaria médico médica enfermera profesor profesora doctora periodista".split(
    " ",
  ),
  ..."gesellschafter gesellschafterin komplementär mitinhaber mitinhaberin einkaufsleiter einkaufsleiterin werkleiter projektleitung vertriebsingenieur servicetechniker kommunikationsdesigner redakteur redakteurin lektor lektorin".split(
    " ",
  ),
  ..."gallerist galerista restaurateur décorateur décoratrice rédacteur rédactrice fundadora cofundador cofundadora fondatore socio-fundador redactor redactora diseñador diseñadora progettista restauratore restauratrice artisan artisane chocolatier pâtissier pâtissière".split(
    " ",
  ),
  ..."speaker geschäftsführer geschäftsführerin leiter leiterin vertriebsleiter directeur directrice gérant directora gerente ingeniero ingénieur ingenieur direktor berater".split(
    " ",
  ),
];

/** Whole lines that are titles without a word that is one by itself. */
export const titlePhrases: readonly string[] =
  "professional,sage-femme,maître de conférences,maîtresse de conférences,notaires associés,avocats associés,huissiers de justice associés,leitung einkauf,leitung vertrieb,leitung marketing,head of programme,of counsel,permanent representative,owner operator,master of ceremonies,chair in residence,general dentistry,family medicine,internal medicine,general & cosmetic dentistry,board member,board chair,council member,city council member,councilmember,adjunct faculty,golf professional,tennis professional,company director,club professional".split(
    ",",
  );

/** What somebody does, where no title says what they are; beside one, the department: `Sales`, `Investor Relations`. */
export const functionPhrases: readonly string[] =
  "investor relations,talent acquisition,media relations,client relations,community relations,donor relations,government relations,special events,bookings,bookings & events,outside sales,inside sales,export sales,technical sales,technical support,sales,business development,customer service,new business,public relations,human resources,account services,client services,sales & service,dispatch,dispatching,estimating,reservations,front desk,leasing,parts & service,sales & leasing,sales & rentals,real estate,home loans".split(
    ",",
  );

/** These make a title only where something else does not speak against it: they are in company names too. */
export const softTitles: readonly string[] =
  "head chief asst avp sales marketing general managing senior junior vice assistant hr freelance realtor® phd consulting mgr dir".split(
    " ",
  );

/** Japanese and Chinese: a short line that ends in one of these. */
export const hanTitles: readonly string[] = [
  ..."管理技士 医長 科長 師長 看護師長 医員 研修医 研修醫 専攻医 事務長 技師長 婦長 保健師 助産師 代表社員 業務執行社員 教諭 教頭 養護教諭 研究科長 専攻長 センター長 幹事長 幹事 評議員 板長 大将 若旦那 神主 消防士 警部補 警部 市長 町長 村長 副市長 議員 市議会議員 銷售員 销售员 業務員 跟单员 采购员 採購員 特助 总助 班長 班长 品管 技術員 技术员 質檢員 質检员 主治醫師 主任醫師 護理師 護士 护士 老闆 店東 掌櫃 法定代表人 常务副总 副总".split(
    " ",
  ),
  ..."取引士 専門医 認定医 指導医 技能士 管理士 弁理士 調律師 支配人 蔵元 当主 社主 家元 頭取 棟梁 親方 主筆 主幹 主席 統括 総括 補佐 参与 相談役 会頭 専門官 企画官 調査官 審議官 創業者 パートナー アソシエイト ストラテジスト トレーナー インストラクター セラピスト スペシャリスト フォトグラファー イラストレーター エディター プログラマー アーキテクト マーケター ファウンダー カウンセラー コーディネーター 海外営業担当 担当者 窓口担当".split(
    " ",
  ),
  ..."園主 農園主 架构师 架構師 分析师 分析師 规划师 規劃師 焙煎士 療法士 栄養士 保育士 福祉士 整備士 診断士 鑑定士 測量士 調査士 検査技師 放射線技師 調理師 美容師 理容師 鍼灸師 整復師 整体師 獣医師 獸醫師 兽医师 治療師 治疗师 營養師 营养师 藥師 药师 藥劑師 药剂师 建築師 建筑师 精算師 精算师 咨询师 諮商師 心理師 心理师 造型師 髮型師 发型师 美容师 讲师 技师 培训师 厂长 廠長 书记 書記 局长 部长 行长 行長 主席 监事 監事 经纪人 經紀人 營業員 营业员 总工程师 总工 会计 會計 销售代表 业务代表 業務代表 老板 博士生导师 讲座教授 講座教授 护士长 主治医师 住院医师 店員".split(
    " ",
  ),
  ..."園長 校長 学長 編集長 主宰 塾長 組合長 支社長 副社長 副部長 副店長 副所長 参事 主事 技術士 薬剤師 看護師 学芸員 杜氏 庭師 宮司 番頭 若女将 共同代表 写真家 作家 画家 陶芸家 編集者 スタイリスト プランナー カメラマン ライター アナリスト アドバイザー オーナー シェフ パティシエ バリスタ アシスタント スタッフ チーフ".split(
    " ",
  ),
  ..."合伙人 合夥人 创始人 創始人 創辦人 创办人 联合创始人 聯合創辦人 共同創辦人 主理人 负责人 負責人 站长 站長 馆长 館長 校长 园长 店长 主编 主編 编辑 編輯 記者 记者 导演 導演 摄影师 攝影師 策展人 高級經理 合作夥伴 协理 協理 襄理 副理 组长 組長 處長 理事长 会长 會長 秘书长 秘書長 执行长 執行長 營運長 財務長 技術長 采购 採購 客服 行政 区域经理".split(
    " ",
  ),
  ..."課長代理 部長代理 店長代理 代理 一級建築士 二級建築士 建築士 公認会計士 社会保険労務士 代表取締役社長 代表取締役 取締役 社長 専務 常務 部長 次長 課長 係長 主任 主査 室長 所長 店長 支店長 工場長 局長 会長 顧問 監査役 執行役員 本部長 研究員 主任研究員 技師 教授 准教授 助教 講師 女将 店主 料理長 院長 理事長 理事 事務局長 住職 弁護士 税理士 行政書士 司法書士 担当 代表 マネージャー ディレクター エンジニア デザイナー コンサルタント プロデューサー リーダー".split(
    " ",
  ),
  ..."董事长 董事長 总经理 總經理 副总经理 副總經理 总裁 總裁 副总裁 首席执行官 经理 經理 副经理 主管 总监 總監 副总监 工程师 工程師 高级工程师 专员 專員 助理 顾问 业务员 业务经理 销售经理 项目经理 客户经理 律师 律師 教授 副教授 研究员 研究員 院长 所长 处长 科长 董事 设计师 設計師 秘书 會計師 会计师 医生 医师 主任医师".split(
    " ",
  ),
];
