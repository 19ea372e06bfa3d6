/*
 * Characters of given names as Hokkien and Teochew families of Singapore, Malaysia and Penang spell them, the most usual first. Written down for
 * Octember from what is usual there; a name with another character is found by Mandarin and Cantonese alone.
 */
export const hokkienSpellings = `
文 boon bun | 慶庆 keng kheng | 光 kong kwang | 耀 yew yaw | 成 seng sing | 德徳 teck tek tiak | 明 beng meng | 福 hock hok | 發发 huat | 財财 chai chye | 水 chwee chui | 金 kim
玉 geok giok gek | 美 bee | 秀 siew siu | 英 eng ying | 珠 choo chu | 花 huay hwa | 華华 hua wah hwa | 國国 kok | 家 kah ka | 龍龙 leong liong | 興兴 heng hin | 安 ann an | 泰 thai thye tai
順顺 soon | 和 hoe ho hwa | 平 peng ping | 生 seng sang | 山 san suan | 海 hai hye | 天 tian thian tien | 忠 tiong teong | 義义 gee ghee ngee | 仁 jin | 智 tee ti | 信 sin | 禮礼 leh lay
大 tua tai | 小 sio siew | 阿 ah | 亞亚 ah | 春 choon chun | 秋 chew chiu | 冬 tang tong | 夏 hay ha | 木 bok muk | 林 lim | 森 sim sum | 火 huay hoe | 土 thor toh | 石 chio sek | 川 chuan choon
榮荣 eng yong weng | 富 hoo pu | 貴贵 kwee kooi kui | 吉 kiat kit | 祥 siong seong siang | 瑞 swee sui | 强強 keong kiong | 勇 yong iong | 勝胜 seng sing | 良 leong liang | 健 kian kien
偉伟 wee wei wai | 雄 hiong hong | 傑杰 kiat keat | 豪 ho hoh | 志 chee tze | 宏 hong | 鴻鸿 hong | 建 kian kien | 永 eng yong | 長长 tiong cheong | 昌 chong cheong chang | 盛 seng
南 lam nam | 北 pak | 東东 tong tang | 西 sai | 中 tiong chong | 正 cheng chia | 直 tit | 清 cheng ching | 連连 lian | 蓮莲 lian lean | 梅 mui bwee | 蘭兰 lan | 菊 kek | 桂 kwee kooi | 香 hiang heang
月 guat goat | 娥 ngoh ngo | 鳳凤 hong | 嬌娇 kiau kiew | 麗丽 lay li | 雪 suat seok | 珍 tin chin | 寶宝 poh po | 素 soh soo | 淑 sok siok | 惠慧 hui hwee hooi | 芳 hong phang | 愛爱 ai | 蘇苏 soh
學学 hak hock | 才 chai chye | 書书 soo chu | 思 soo sze | 進进 chin | 達达 tat tatt | 利 lee lai | 源 guan goan | 泉 chuan chuah | 洲 chew chiu | 江 kang | 河 ho | 湖 oh | 清 cheng | 洋 yong yang
錦锦 kim gim | 銘铭 beng meng | 鐘钟 cheng chong | 鎮镇 tin | 振 chin tin | 輝辉 hui hwee fai | 煌 hong | 炳 peng ping | 炎 yam iam | 燦灿 chan | 坤 khoon koon | 培 poey puay | 基 kee | 堅坚 kian kheng
聖圣 seng | 聰聪 chong | 敬 keng kheng | 敏 bin min | 孝 how hau | 宗 chong chong | 祖 choh cho | 祿禄 lock lok | 壽寿 siew siu | 全 chuan chuen | 萬万 ban | 百 pek pah | 千 chian chien | 三 sam san
一 it yit | 二 jee | 四 see si | 五 ngo goh | 六 lark lak | 七 chit | 八 peh poey | 九 kow kau | 十 chap | 友 yew yeow | 有 yew | 裕 joo yu | 義 gee | 國 kok | 民 bin min | 治 tee ti | 政 cheng | 武 boo bu
俊 choon chun | 佳 kah kai | 佩 poey puay | 儀仪 ghee gee | 元 guan goan | 冠 kuan guan | 凱凯 khai | 添 thiam tiam | 開开 khai kai | 興 heng | 隆 leong liong | 雲云 hoon yun | 霖 lim | 順 soon
木 bak | 材 chai chye | 松 siong seong | 柏 pek | 桐 tong thong | 梧 goh ngoh | 棟栋 tong | 楠 lam | 業业 giap | 樂乐 lok lock | 標标 piau peow | 樹树 chew siu | 欽钦 khim kim | 欣 him hin | 毅 gee ngee
漢汉 han | 漳 chiang | 潮 teo chiew | 濟济 chay | 熙 hee | 爵 chiok | 珊 san | 琴 khim kim | 瑤瑶 yeow | 璋 chiang cheong | 環环 huan | 甘 kam | 田 tian chan | 甲 kah | 益 ek aik | 真 chin | 福 hock
科 kho | 秉 peng | 立 lip | 章 cheong chiang | 端 tuan | 紅红 ang | 絲丝 see | 維维 wee ooi | 綠绿 lek | 緒绪 soo | 羅罗 lo | 翠 chwee chui | 聯联 lian luan | 肇 tiau | 能 leng neng | 自 choo | 良 liang
艷艳 yam | 茂 bo mow | 荷 ho | 萍 peng ping | 葉叶 yap | 蓉 yong | 誠诚 seng sing | 謙谦 khiam | 賢贤 hian hean hsien | 賜赐 soo su | 贊赞 chan | 通 thong tong | 道 toh toe | 遠远 yuan guan
鄉乡 hiong | 金 gim | 鋒锋 hong | 鑫 kim | 門门 bun mui | 陽阳 yong yang | 雅 ngah ah nga | 雨 hoo | 霞 hah | 靜静 cheng | 面 bin | 韻韵 yun | 飛飞 hui | 首 siu | 馨 hin | 騰腾 teng | 鵬鹏 phang peng
麟 lin | 黎 lay | 鼎 teng | 齊齐 chay | 作 chok | 棟 tong | 進 chin | 楚 chor | 顯显 hsien hian | 觀观 kuan kwan kon | 吟 gim | 定 teng | 宜 ghee | 宙 tiu | 宣 suan | 家 kar | 富 foo | 尊 choon | 山 shan
川 chwan | 帆 huan | 弘 hong | 彬 pin bin | 恩 eun yin | 悅悦 yuat | 惜 sioh | 愉 joo | 慈 choo | 成 cheng | 才 choy | 招 chio chiew | 文 mun | 旺 ong | 星 seng chai | 昭 chiau | 景 keng | 朝 teow tiau
嘉 kah ka | 前 chian chien | 深 chim shin | 修 siew siu | 蒼苍 chong | 祐 eu iu | 佑 iu yew | 乙 it ye | 康 kong khong kung | 程 theng thia | 時时 see si | 庚 kee keng | 循 soon | 財 chye | 裕 joo joo | 義 gi
叔 chek | 伯 peh | 奇 kee | 妙 miao | 姿 chee | 嫦 siong | 守 siew | 容 yong | 寧宁 leng neng | 岳 gak | 峰峯 hong | 崇 chong | 左 cho | 展 tian chan | 廷 teng | 延 yan yian | 形 heng | 得 teck tit | 心 sim | 必 pit
念 liam | 怡 ee yee | 恆恒 heng | 恭 kiong keong | 情 cheng | 意 ee yee | 慧 hui hwee | 懋 boh | 戰战 chian | 承 seng sin | 振 chin | 捷 chiat | 揚扬 yong iong | 放 hong | 政 cheng | 教 kau | 敦 toon tun | 新 sin | 方 hong | 日 jit
旭 hiok | 昆 khoon koon | 晃 hong | 晨 sin | 晶 cheng | 景 keng king | 暉晖 hui | 書 su | 木 bock | 本 poon | 朋 peng | 杏 heng | 果 kor | 柔 joo | 柳 liu lew | 根 kin koon kun | 格 kek | 梁 liang neo | 楚 chor | 歡欢 huan
步 poh | 毓 yok | 池 tee | 沁 sim | 法 huat | 波 poh por | 浩 ho hao | 海 hay | 淵渊 yan | 淡 tam | 深 chim | 港 kang | 溫温 oon | 滿满 buan | 潔洁 kiat kek | 澄 teng | 澤泽 tek chek | 濱滨 pin | 炎 yiam | 然 jian | 照 chiau chew
熊 him | 燕 yan ean | 牛 goo | 狀 chong | 獻献 hian | 玲 leng ling | 玫 mui | 珀 pek | 珊 san | 珠 choo | 球 kew | 理 lee | 琪 kee | 琳 lim | 琼瓊 kheng keng | 生 sen | 用 yong | 甫 hoo po | 申 sin | 界 kai | 白 peh pek | 皇 hong
盈 eng | 眾众 chiong | 知 tee ti | 碧 phek pek | 磊 lui | 社 sia | 神 sin | 票 pio | 福 hok | 禎祯 cheng ching | 秉 ping | 秋 chiew | 穎颖 eng | 章 cheong | 竹 tek | 笑 chio | 策 chek | 精 cheng | 紀纪 kee | 純纯 soon | 紹绍 siow siau
經经 keng | 綺绮 ee kee | 美 mei | 群 koon kun | 耐 nai | 肅肃 siok | 育 yok iok | 臨临 lim | 舉举 ki | 舟 chew | 良 leang | 色 sek | 芬 hoon | 芝 chee | 茹 joo | 莉 lee | 莊庄 chong | 華 wha | 萱 suan | 葆 poh | 蕙 hui | 薇 bee | 藝艺 gey gay
行 heng hang | 術术 sut | 衛卫 wee | 觀 koon | 計 kay | 諒谅 liong | 護护 hoh | 豐丰 hong | 貞贞 cheng | 賓宾 pin | 賴赖 lua | 起 kee khee | 超 chiau teow | 越 wat | 輔辅 hoo | 農农 long | 迎 geng | 逢 hong | 運运 woon un | 達 tart | 邦 pang
郎 long | 鈺钰 geok | 銀银 gin | 鋼钢 kong | 鍾锺 cheng cheong | 長 teong | 開 kye | 陞 seng | 陵 leng | 雙双 siang | 雷 lui | 電 tien | 霜 sng | 革 kek | 音 im yim | 頌颂 siong | 頭 tau | 順 soon | 願愿 guan | 食 sit | 馬马 beh | 高 koh ko | 鶴鹤 hock
`;
