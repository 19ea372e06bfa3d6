/*
 * How families from the south of China spell the characters of given names in Singapore, Malaysia, Indonesia and the Philippines: a spelling, then the
 * characters that it is of, in both scripts. Mostly Hokkien and Teochew, with some Hakka, Hainanese and Foochow; Cantonese and Mandarin are known
 * elsewhere. Each sound stands here in one spelling: `southern-syllables.ts` knows the others. Written down for Octember from what is usual there.
 */
export const southernSpellings = `
boon 文聞闻紋纹門门問问雯汶 | beng 明銘铭名鳴鸣孟命茗盟 | min 敏民閔闵旻岷面明銘铭 | bin 敏民面彬 | mee 美 | bee 美眉薇味媚微尾未 | boo 武舞務务霧雾巫母茂 | bo 慕模謨谟募母茂謀谋 | bau 茂貿贸 | mau 茂慕貿贸 | bok 木牧睦穆目
bak 木目墨 | bek 墨默麥麦 | biu 妙苗淼渺描謀谋秒 | miau 妙苗淼渺 | ban 萬万曼慢蠻蛮 | buan 滿满 | bong 夢梦望網网忘亡茂 | bang 夢梦望 | bian 勉棉綿绵面免 | bui 梅妹玫枚媒尾未微薇 | mui 梅妹玫枚媒門门 | mai 邁迈 | bun 文門门
vun 文雲云 | mow 茂慕 | mok 木睦穆 | mong 夢梦望蒙 | mun 文敏門门滿满 | ma 馬马 | moh 毛無无 | mang 孟 | peng 平炳秉萍兵屏冰丙朋鵬鹏柄評评坪聘 | pin 彬斌賓宾濱滨品頻频平萍嬪嫔炳秉 | png 芳枫楓方飯饭榜
pang 邦芳房幫帮鵬鹏蜂放彭紡纺龐庞旁 | poh 寶宝保波葆步堡坡褒薄芙播 | poo 富甫輔辅普浦步布圃 | pau 豹包飽饱炮 | pa 豹巴霸伯 | piow 標标彪表飄飘漂票 | pian 騙骗鞭編编扁篇偏片 | pek 碧璧壁白柏百伯珀魄 | pak 白柏百伯北 | pit 必弼畢毕筆笔
poey 培佩裴沛飛飞貝贝陪輩辈杯倍丕維维八 | pua 潘破 | puan 盤盘半伴潘 | puat 拔跋缽钵發发 | poon 本彬奔潘盆 | pee 比丕碑備备 | pok 博卜樸朴伯北 | peh 伯八白百 | pei 佩培沛貝贝 | put 佛不 | piak 碧璧 | fah 華华花化發发法 | fatt 發发法
fook 福復复服富 | foo 富夫芙扶輔辅甫福虎 | fong 芳方鳳凤豐丰宏晃煌峰峯鋒锋楓枫鴻鸿房放 | fui 輝辉暉晖惠揮挥 | fun 芬紛纷勳勋分粉 | teck 德徳澤泽竹的特得滴擇择択迪 | tet 德徳得 | tuck 德徳得篤笃竹 | tat 達达 | tit 得迪秩直姪哲
tian 天田展典電电殿滇填甸 | thiam 添甜沾恬念 | tin 珍鎮镇振塵尘陳陈天田 | teng 廷庭鼎定登騰腾丁亭燈灯頂顶訂订程澄徵征停婷町艇汀挺等 | tong 東东同通棟栋桐童堂唐糖統统當当董塘洞動动銅铜忠崇彤冬鍾钟中 | tang 東东冬棟栋銅铜同桐當当动動
tiong 忠中仲長长張张重場场暢畅丈昌崇衷 | tok 篤笃督卓獨独託托琢 | tee 智治志知弟地池致遲迟雉蒂帝悌棣緻稚 | teh 弟第帝娣蒂題题地 | tai 泰大台臺太戴代黛岱態态來来弟第題题 | toh 道多島岛導导桃陶濤涛 | thor 土討讨桃套
too 圖图杜都塗涂堵土渡度 | teow 朝潮超兆釣钓召肇調调条條迢昭照 | teo 潮趙赵張张 | tiu 宙綢绸稠籌筹疇畴晝昼 | tuan 端團团傳传段鍛锻緞缎 | toon 敦墩屯惇頓顿盾 | tam 談谈淡潭譚谭湛耽膽胆 | tan 丹坦單单檀炭壇坛 | tia 程庭鼎定
tau 頭头斗鬥投道豆 | tap 答塔 | tui 追對对堆 | tua 大 | tek 笛敵敌荻 | thoi 台臺 | ten 登騰腾廷 | ding 鎮镇定廷陳陈 | dee 弟地第 | da 達达大 | liong 良亮梁量諒谅糧粮兩两龍龙隆涼凉粱 | loong 龍龙隆朗郎浪農农弄廊琅榔
leng 玲靈灵齡龄令能寧宁陵嶺岭苓領领鈴铃伶翎凌菱綾绫零 | neng 能寧宁 | lian 連连蓮莲年聯联憐怜練练煉炼璉琏鍊碹廉戀恋 | nian 年念 | nee 年尼妮泥 | lim 林霖琳臨临淋凜凛 | lin 麟鄰邻磷嶙鱗鳞仁玲林琳霖 | lam 南楠霖藍蓝覽览男攬揽嵐岚
nam 南男楠 | lai 來来利萊莱賴赖黎奈內内勵励麗丽禮礼 | leh 麗丽禮礼黎勵励莉儷俪例厲厉历歷 | lee 利理莉李里裏麗丽俐鯉鲤吏離离力璃籬篱黎 | lek 力綠绿曆历歷錄录勵励靂雳 | liok 六陸陆錄录綠绿 | lok 樂乐祿禄洛落諾诺絡络鹿麓陸陆 | lak 六力
lip 立笠 | liat 烈列 | loh 羅罗勞劳老蘿萝糯樂乐 | loo 路魯鲁露呂吕女盧卢如 | lui 雷磊蕾壘垒類类女麗丽 | liew 劉刘柳留流硫廖料了寥瑠 | low 劉刘樓楼留老 | lun 倫伦輪轮崙仑侖論论閏闰麟 | luan 巒峦鑾銮亂乱聯联鸞鸾 | lan 蘭兰藍蓝瀾澜欄栏
liap 粒 | niam 念廉 | na 娜 | nai 乃奈耐 | nui 女 | loi 來来 | nang 能 | nen 能 | nien 年 | lor 羅罗 | let 力 | liam 廉念簾帘 | kok 國国覺觉角谷閣阁各郭珏 | kak 覺觉角珏 | cak 覺觉 | kek 菊革格激克隔戟極极潔洁
keng 慶庆景敬瓊琼經经京耕卿警競竞庚勁劲更荊荆璟鏡镜擎徑径肯 | heng 慶庆興兴行亨衡恆恒杏幸馨形型邢横橫刑賢贤卿 | kheng 鏗铿堅坚 | keong 強强恭共姜薑疆 | kang 江康港剛刚功工崗岗綱纲 | kong 光廣广剛刚康公功孔江鋼钢崗岗貢贡港共
kwang 光廣广曠旷 | kuan 光冠觀观寬宽官關关管貫贯款權权娟眷群羣坤券鵑鹃廣广 | koon 坤群羣君軍军郡均昆崑鈞钧根裙琨錕锟焜冠觀观官權权勤孔 | kin 勤根謹谨緊紧近巾斤瑾堇芹僅仅健建堅坚錦锦经經 | kim 金錦锦欽钦琴今禁襟鑫擒儉俭
kam 甘錦锦淦鑑鉴感金 | kian 健建堅坚件見见乾干虔騫骞謙谦 | kiam 謙谦儉俭劍剑兼 | kiat 吉傑杰潔洁結结桔揭 | kuat 闊阔決决括 | kip 及急級级吉 | kap 甲合 | kah 家嘉佳加甲袈迦茄 | keh 繼继啟启啓計计家佳溪雞鸡鷄契稽
kai 凱凯開开佳楷階阶蓋盖該该介啟启啓慨愷恺街界計计溪 | kee 基其奇琪紀纪記记起旗祺棋麒啟启啓期己幾几机機圻淇綺绮企祈歧技枝騏骐璣玑姬庚繼继 | koh 高哥歌科可果過过戈課课膏顆颗 | koo 古顧顾苦庫库固故鼓姑舊旧丘龜龟 | kow 九交教郊球口考猴
kew 球求救久究九糾纠邱 | kiau 嬌娇喬乔橋桥僑侨驕骄巧翹翘姣 | kio 橋桥 | kwee 貴贵桂奎葵規规逵季鬼歸归癸圭閨闺軌轨瑰揆魁 | kui 開开 | kuai 快乖 | kua 柯瓜掛挂 | kiok 菊曲局 | keok 菊 | kiong 宮宫弓 | kng 光 | kuek 國国郭 | kuet 國国
kiew 嬌娇 | kieng 堅坚建 | king 敬景 | kiung 強强 | khai 開开 | ko 高 | kwok 國国 | geok 玉鈺钰 | gek 玉鈺钰 | gim 吟錦锦金 | gin 銀银 | gee 義义儀仪宜毅藝艺誼谊怡疑議议 | nyuk 玉 | goh 五娥梧悟鵝鹅我誤误伍吾 | goo 牛愚語语
guan 元源原願愿玩沅冠遠远 | guat 月 | ngiat 月 | giap 業业 | giam 嚴严驗验 | gan 顏颜眼雁岩巖 | gak 岳嶽樂乐 | geh 藝艺倪霓 | geng 迎凝硬 | gian 研彦彥硯砚言 | giew 堯尧 | gau 藕 | gwee 危魏 | nga 雅芽 | ngoh 娥五 | ngee 義义宜毅
ngan 銀银 | gi 義义 | ngen 源元 | gwat 月 | ngak 岳嶽 | nging 迎 | hock 福學学復复服馥鶴鹤 | hak 學学鶴鹤 | hok 鶴鹤 | huat 發发法 | huay 花火會会回惠慧輝辉暉晖卉匯汇徽蕙晦翡菲飛飞非妃揮挥麾懷怀 | hwa 華华化和花驊骅樺桦畫画
ho 和河何荷好浩禾豪賀贺號号昊皓壕濠灝灏 | haw 虎厚孝侯浩豪 | how 孝厚候侯校浩效豪皓昊好 | hoo 富扶夫府傅輔辅芙符付虎雨胡湖戶户護护許许父孚賦赋敷甫滸浒乎和 | hoon 芬分雲云勳勋紛纷芸奮奋粉混園园婚訓训薰焚欣
huan 環环煥焕歡欢凡範范桓番帆寰還还奐奂涣渙繁反翻蕃緩缓 | hong 宏鴻鸿弘洪鳳凤芳豐丰峰峯鋒锋楓枫煌皇黃黄方紅红風风封逢訪访晃凰虹烘杭航放奉防鵬鹏皝 | hin 興兴欣馨昕鑫衍炫 | him 欣欽钦熊鑫歆謙谦 | hiong 香鄉乡享響响雄向兄凶兇亮洪
hian 賢贤顯显獻献憲宪玄絃弦軒轩掀現现縣县炫 | ham 涵含函咸鹹 | han 漢汉翰韓韩罕捍寒汗涵函 | hai 海亥諧谐 | heh 夏霞係系蟹 | hah 夏霞下孝 | hee 喜熙希禧曦戲戏羲晞嬉義义 | hiok 旭 | hiap 協协俠侠脅胁 | hew 曉晓休驍骁朽
hng 遠远勳勋園园勛方荒 | hap 合 | hieng 賢贤興兴顯显 | hui 匯汇 | hie 喜 | hoi 海開开 | hun 勳勋 | hou 好孝 | hor 河 | hing 興兴 | hung 鴻鸿洪雄鳳凤 | hoe 和 | hia 兄
eng 英榮荣永盈穎颖瑛影映營营應应鷹鹰詠咏嬰婴瀅滢纓缨泳瑩莹迎楹瀛螢萤 | iong 勇容蓉榮荣揚扬陽阳洋永庸羊楊杨榕鎔镕溶雍央鴦鸯熔養养佣傭踴踊 | weng 榮荣永詠咏 | wing 榮荣
ee 怡宜意依伊儀仪醫医夷異异易益以億亿一姨逸奕懿宇雨如余餘儒裕誼谊毅義义藝艺貽贻頤颐詒诒綺绮維维 | ek 益逸億亿奕易液翼亦譯译弈溢 | it 一逸乙壹溢日益億亿憶忆 | yet 一乙日悦悅 | im 音陰阴蔭荫任欽钦飲饮
in 恩因殷印姻欣寅胤引茵英仁人忍應应盈潤润 | oon 恩溫温允雲云運运蘊蕴韻韵穩稳 | yoon 韻韵雲云潤润允運运匀勻 | ian 燕延煙烟賢贤緣缘淵渊研妍演沿媛衍宴嫣晏艷艳仁彥彦元源然 | iam 炎艷艳豔嚴严岩巖鹽盐焰閻阎淹琰 | ann 安 | ang 紅红洪翁
ai 愛爱靄霭艾 | oi 愛爱 | ah 亞亚阿雅 | au 歐欧 | iu 友有耀佑祐優优由游遊油幼猶犹遙遥悠宥曜瑤瑶堯尧要姚搖摇謠谣秀裕釉 | io 楊杨耀葉叶 | iok 育毓玉約约若郁鬱煜昱浴鈺钰躍跃 | ok 岳嶽握
wee 偉伟為为爲維维威位煒炜瑋玮葦苇魏衛卫惟唯緯纬慰委薇蔚渭韋韦慧惠諱讳 | uan 遠远婉琬完宛媛員员圓圆淵渊園园丸援願愿苑袁 | uat 越悦悅粵粤月 | ong 旺王汪往 | uang 旺 | iap 葉叶業业 | un 雲云 | hut 佛 | wan 雲云韻韵允 | uai 懷怀
wah 華华和 | ua 畫画 | joo 如裕愉瑜儒宇禹乳諭谕喻汝餘余柔茹 | jee 二爾尔字兒儿而如裕日義义 | jin 仁忍認认人然潤润 | jim 任壬 | jian 然冉 | jit 日 | jun 潤润閏闰俊 | jiang 讓让壤 | jong 榕絨绒容 | jip 入 | ju 裕 | djin 仁人 | ren 仁
jeon 然 | jiat 熱热 | joon 潤润 | chin 進进真振震珍津秦晉晋臻陣阵親亲盡尽辰鎮镇清正貞贞晨 | cheng 清正政貞贞精青靜静晶禎祯淨净菁情征徵晴證证整鐘钟鍾靖程澄呈錚铮靚靓箐成晟旌淞增曾
chiong 章昌璋將将祥彰樟掌漳翔昶蔣蒋唱倡尚鍾钟眾众衆鐘充沖冲衝從从縱纵終终暢畅昭象丈 | chong 聰聪宗鐘钟鍾昌忠創创崇蒼苍狀状莊庄倉仓壯壮总總棕充衝冲叢丛仲松綜综藏臧中宋 | choon 春俊存純纯準准尊竣駿骏峻浚村遵舜椿諄谆雋隽儁
chuan 泉全川傳传銓铨詮诠荃拴專专選选撰穿瑄鐫镌茜船 | chian 前千賤贱錢钱踐践倩箋笺遷迁戰战淺浅阡展芊 | chiam 占佔詹潛潜沾簽签僭 | chim 深針针浸琛 | chew 秋洲樹树周照州舟守酒昭招笑釗钊超詔诏肇就手首鷲鹫秀壽寿籌筹朝蕉椒趙赵
chio 石招笑照惜借 | choo 珠子書书主朱柱自住慈資资紫賜赐諸诸注茱姿駐驻此次聚趣祖渚詩诗思楚芝 | tzu 子慈賜赐 | cher 子慈 | chee 志芝智至知之祉姿枝旨指址齊齐池持馳驰慈治紫致緻稚植摯挚脂誌市試试始子梓芷祺奇思芯琦珠
chai 財财才材彩在再載载栽采採齋斋宰寨菜猜裁睬寀星 | cheh 齊齐濟济妻制際际製坐姐 | chow 周洲潮草超 | chor 祖楚左早佐草作助礎础坐祚做藻操造座 | chok 作濁浊捉祝足篤笃 | chek 澤泽策則则叔積积績绩粟籍燭烛尺赤亦責责
chiok 爵足燭烛祝芍雀灼綽绰 | chut 出述 | chit 七質质 | chip 集執执緝缉楫 | chiap 捷接妾 | chiat 節节切哲折浙捷 | tiat 哲鐵铁徹彻撤 | chap 十 | chan 燦灿贊赞讚棧栈曾層层展田璨珊 | chang 增層层昌章 | chia 正車车謝谢佳者且
chui 水翠醉萃粹崔催 | chua 珠蛇泉 | chng 莊庄妝妆床牀 | cham 參参湛 | chau 超草 | choy 才財财材彩 | choi 才財财材彩 | chi 志 | chun 振俊春 | tsai 財财才材 | tze 子志慈紫梓芷 | chik 澤泽 | tjoe 珠
seng 成誠诚盛生星聖圣勝胜升昇陞聲声承城晟省醒笙牲性姓繩绳惺先晨 | sang 生桑送 | sen 生勝胜聖圣成盛仙善 | sng 霜孫孙酸 | sin 信新辰晨申心承紳绅伸身慎神臣辛莘薪迅成誠诚聲声勝胜鑫昕芯欣星城善升聖圣 | sim 心深沁審审森忱芯 | sam 三杉
sum 森深心 | sian 仙善先宣鮮鲜羨羡嬋婵禪禅扇旋倩璇嫻娴 | suan 宣選选璇旋萱山雙双傘伞線线碹酸瑄軒轩算全 | san 山珊三杉姍姗散傘伞 | siong 祥松相翔襄嫦常商尚賞赏湘詳详箱嵩想頌颂誦诵庠嘗尝裳像鑲镶上償偿雙双 | song 松宋頌颂爽嵩崧崇
sek 錫锡石碩硕惜適适释釋色席昔夕析熟飾饰識识式媳淑 | siok 淑肅肃叔俗塾粟屬属菽蜀 | seok 雪淑 | soo 素樹树司思士書书輸输舒賜赐泗四事絲丝師师斯史抒胥緒绪嗣訴诉詩诗淑蘇苏姝 | soh 素蘇苏所鎖锁 | ser 思賜赐詩诗
see 四詩诗時时是思世施士仕絲丝死視视始嗣斯師师司示史賜赐 | seh 西世洗細细勢势栖棲犀生斯 | sai 西獅狮賽赛使司師师世 | sze 思詩诗斯時时 | siew 秀修壽寿守受紹绍少肖蕭萧小霄首收繡绣袖韶笑岫綬绶狩兆 | sio 小燒烧石惜 | seow 小少紹绍
sia 社舍謝谢錫锡 | suat 雪說说 | sut 術术述戌 | sit 實实識识式失室植食 | sip 十習习濕湿 | soon 順顺純纯孫孙循舜遜逊筍笋巡淳旬洵荀醇馴驯 | swee 瑞水穗隨随遂綏绥垂睡帥帅萃歲岁雖虽蕊隋 | soi 細细洗 | sok 束淑速朔肅肃索 | siam 閃闪
siap 涉 | suk 叔淑 | shin 深神信新 | shun 順顺循 | shyun 循 | sow 秀修壽寿 | sui 緒绪 | soy 瑞 | shian 憲宪 | sun 新 | seah 舍 | ling 麟 | shing 成聖圣 | tiak 德徳 | kit 吉 | goat 月 | cheong 長长 | oh 湖 | pah 百 | kon 觀观 | boh 懋
yong 用 | pio 票 | ki 舉举 | hang 行 | hoh 護护 | siang 雙双 | beh 馬马 | yuan 遠远源元 | yuat 悅悦 | kuang 光 | kiu 舉举 | meng 民 | pan 泮潘盤盘 | nyen 彥彦元源年 | ngon 安
`;
