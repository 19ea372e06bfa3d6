import type { EasternSpelled } from "./eastern-spelled.ts";

/*
 * How people of Chinese descent in Singapore, Malaysia, Indonesia and the Philippines whose names are public in characters and in Latin letters write
 * them in the latter. Written down from memory, before a rule was made or a miss read for them, without those of `eastern-spelled.ts`; then put into two
 * halves by chance. The misses of `apart` are not looked at. By the hand that wrote down how characters are spelled, so that both may share habits.
 */
const inView = `
陈立峰 Tan Lip Fong | 何光平 Ho Kwon Ping | 吴堇溦 Goh Jin Wei | 孙爱玲 Soon Ai Ling | 刘镇东 Liew Chin Tong | 李梓嘉 Lee Zii Jia
梁文福 Liang Wern Fook | 韩瑞生 Hon Sui Sen | 沈志勤 Sim Tze Tzin | 李清泉 Dee Ching Chuan | 谢富年 Cheah Fook Ling | 苏伟译 Soh Wooi Yik
符国强 Foo Kok Keong | 陈团英 Tan Twan Eng | 林子平 Lim Tze Peng | 郭孔演 Kuok Khoon Ean | 蔡逸溪 Chua Ek Kay | 李万华 Lee Wan Wah
潘俭伟 Pua Kiam Wee | 英培安 Yeng Pway Ngon | 谢定峰 Chia Teng Fong | 黄明志 Wee Meng Chee | 沈望傅 Sim Wong Hoo | 唐振辉 Tong Chun Fai
钟廷森 Cheng Heng Jem | 陈洁仪 Chan Kit Yee | 张晓卿 Tiong Hiew King | 何廷儒 He Ting Ru | 杨邦孝 Yong Pung How | 陈宗瑞 Chen Chong Swee
林逢生 Liem Hong Sien | 陈如斯 Tan Jee Say | 林俊杰 Lim Jun Jie | 何子彦 Ho Tzu Nyen | 马袖强 Mah Siew Keong | 林敬益 Lim Keng Yaik
王永元 Ong Eng Guan | 黄维彬 Ng Jui Ping | 黄荣庭 Ng Eng Teng | 何学渊 Ho Hak Ean | 黄孟文 Wong Meng Voon | 李文材 Lee Boon Chye
陈广才 Chan Kong Choy | 黄秉璇 Wong Peng Soon | 陈文希 Chen Wen Hsi | 黃惠忠 Oei Hwie Tjhong | 章瑛 Chong Eng | 陈旭年 Tan Hiok Nee
杨荣文 Yeo Yong Boon | 苏进安 Soh Chin Ann | 蔡智勇 Chua Tee Yong | 陈硕茂 Chen Show Mao | 林森成 Lim Sim Seng | 叶德来 Yap Tet Loy
何国忠 Hou Kok Chung | 陳覺中 Tan Cak Tiong | 周俊成 Chew Choon Seng | 蓝彬明 Lam Pin Min | 陆佑 Loke Yew | 黄泉安 Ooi Chuan Aun
古健杰 Koo Kien Keat | 刘贤镇 Law Hieng Ding | 黄宗仁 Wee Chong Jin | 徐淑真 Chee Siok Chin | 蘇福仁 Soe Hok Djin | 魏成辉 Goi Seng Hui
沈慕羽 Sim Mow Yu | 蔡细历 Chua Soi Lek | 胡子春 Foo Choo Choon | 曾立强 Chen Lip Keong | 李显扬 Lee Hsien Yang | 林有福 Lim Yew Hock
梁峻豪 Leong Jun Hao | 巫俊锋 Boo Jun Feng | 黄锦树 Ng Kim Chew | 黄家定 Ong Ka Ting | 黃清興 Oey Tjeng Hien | 严燕松 Giam Yean Song
林晃升 Lim Fong Seng | 黄洁冰 Wong Keat Ping | 張榕軒 Tjong Yong Hian | 周玉琴 Chew Gek Khim | 周曾锷 Chou Cheng Ngok | 黄志达 Ng Chee Tat
杨美盈 Yeo Bee Yin | 杨德利 Yong Teck Lee | 杨莉明 Yong Li Min | 沈财福 Sim Chye Hock | 苏碧华 Saw Phaik Hwa | 郭孔丰 Kuok Khoon Hong
周美芬 Chew Mei Fun | 张松光 Cheong Choong Kong | 郭宝崑 Kuo Pao Kun | 成汉通 Seng Han Thong | 陈平 Chin Peng | 胡文虎 Aw Boon Haw
陈慧玲 Chan Wei Ling | 李金福 Lie Kim Hok | 邱武德 Khoo Boo Teik | 林紹良 Liem Sioe Liong | 鄭建盛 The Kian Seng | 庄日昆 Chng Jit Koon
杨紫琼 Yeoh Choo Kheng | 朱维良 Choo Wee Leong | 陈秀连 Chan Sow Lin | 陳江和 Tan Kang Hoo | 姚照东 Yeo Cheow Tong | 陳永栽 Tan Eng Tsai
李铭顺 Lee Meng Soon | 陈浩亮 Tan Howe Liang | 林连玉 Lim Lian Geok | 巫启贤 Moo Kai Yin | 林国安 Lim Kok Ann | 林亚礼 Lim Ah Lek
欧阳捍华 Ean Yong Hian Wah | 李偲菘 Lee Si Song | 林子安 Lim Chee Onn | 张齐娥 Chiang See Ngoh | 谢顺吉 Cheah Soon Kit | 何和应 Ho Ho Ying
林爱莲 Lum Ooi Lin | 李玉全 Lee Yock Suan | 林水鏡 Liem Swie King | 陈炳顺 Chan Peng Soon | 黄和联 Wong Ho Leng | 陈康乐 Tan Koong Le
梁海量 Nio Hap Liang | 郭践红 Kuo Jian Hong | 吴佩松 Goh Pei Siong | 杨薇讳 Yong Wui Wui | 梁敏仪 Leong Mun Yee | 柯玉芝 Kwa Geok Choo
陈翠梅 Tan Chui Mui | 陈树群 Tan Soo Khoon | 黄德福 Ooi Teik Hock | 高德根 Ko Teck Kin | 许通美 Koh Thong Bee | 陈琼华 Tan Kheng Hua
曾永森 Chen Wing Sum | 梁春生 Liang Tjun Sen | 陈庆珠 Chan Heng Chee | 楊啟泰 Yu Khe Thai | 林天杰 Lim Thian Kiat | 洪维能 Ang Wei Neng
黄经汉 Ng Chin Han | 黄一超 Wee Ee Chao | 陈锡强 Chan Sek Keong | 刘天球 Liu Tian Khiew | 黄循财 Wong Shyun Tsai | 梁建鸿 Neo Kian Hong
林继民 Lim Kee Ming | 王其辉 Ong Kee Hui | 陈康南 Chan Hong Nam | 杨国斯 Yong Kuet Tze | 邱金海 Khoo Kim Hai | 陈堂杰 Chen Tang Jie
李爱贤 Lee Oi Hian | 唐大雾 Tang Da Wu | 李智陞 Lee Ti Seng | 陳有福 Tan Joe Hok | 林清祥 Lim Chin Siong | 林双吉 Lim Siang Keat
李文献 Lee Boon Yang | 纪传财 Kee Thuan Chye | 马宝山 Mah Bow Tan | 柯正文 Quah Zheng Wen | 林天佑 Liem Thian Joe | 王蓮香 Ong Lien Hiang
李绍祖 Lee Siew Choh | 謝建隆 Tjia Kian Liong | 沈桂贤 Sim Kui Hian | 黄奕欢 Ng Aik Huan | 谢裕民 Chia Joo Ming | 赖沛君 Lai Pei Jing
蔡天宝 Chua Thian Poh | 李伟菘 Lee Wei Song | 郑德源 Tay Teck Guan | 钟腾福 Choong Tan Fook | 黄综翰 Wong Choong Hann | 宋旺相 Song Ong Siang
张志贤 Teo Chee Hean | 吴诸珊 Goh Choo San | 刘强燕 Lau Kiong Yieng | 邱家金 Khoo Kay Kim | 梁维泮 Neo Yee Pan | 陈胜尧 Tan Seng Giaw
黄根成 Wong Kan Seng | 杨玉麟 Yong Nyuk Lin | 何家良 Ho Kah Leong | 林文兴 Lim Boon Heng | 林德宜 Lim Teck Ghee | 章家杰 Chong Kah Kiat
歐陽炳昆 Auwjong Peng Koen
`;

const apart = `
黄一宗 Wee Ee Cheong | 黄佩蒂 Wong Pei Tty | 林学大 Lim Hak Tai | 吴清亮 Goh Cheng Liang | 陈笃生 Tan Tock Seng | 马炎庆 Baey Yam Keng
杨烈国 Yeo Liat Kok | 黄妙珠 Wong Mew Choo | 刘太格 Liu Thai Ker | 冯镇安 Fong Chan Onn | 张松声 Teo Siong Seng | 张俊虹 Cheong Jun Hoong
刘尧 Lau Yew | 廖文良 Liew Mun Leong | 林祥源 Lim Siong Guan | 魏仁芳 Goei Ren Fang | 吴丽娟 Goh Lay Kuan | 张思乐 Teo Ser Luck | 郭木财 Kuek Bak Chye
李俊承 Lee Choon Seng | 李霖泰 Lee Lam Thye | 李金狮 Lee Kim Sai | 黄廷芳 Ng Teng Fong | 李添兴 Lee Thim Heng | 吴俊鹏 Goh Choon Phong
洪淵源 Ang Jan Goan | 黃奕聰 Oei Ek Tjhong | 杨肃斌 Yeoh Sock Ping | 柯婷文 Quah Ting Wen | 林少伟 Lim Siew Wai | 张泰卿 Tiong Thai King
王文华 Ong Boon Hua | 邱德拔 Khoo Teck Puat | 吴蔚昇 Goh Wei Shem | 陈健铭 Tan Kian Meng | 許金安 Khouw Kim An | 陈蔚强 Tan Wee Kiong
吳德宣 Go Tik Swan | 潘景赫 Phoa Keng Hek | 王彬 Ong Pin | 曾敏兴 Chen Man Hin | 余东旋 Eu Tong Sen | 林立迎 Lim Lip Eng | 叶新田 Yap Sin Tian
叶锦福 Yap Kim Hock | 严崇涛 Ngiam Tong Dow | 陈有明 Tan Wu Meng | 范文芳 Fann Woon Fong | 张健仁 Chong Chieng Jen | 孙燕姿 Sng Ee Tze
李锦兴 Lee Kam Hing | 蘇福義 Soe Hok Gie | 鄭少堅 Ty Siao Kian | 周子敬 Chew Choo Keng | 蔡添强 Chua Tian Chang | 郑鸿标 Teh Hong Piow
林继修 Lim Kay Siu | 陈祝全 Tan Chorh Chuan | 林崇椰 Lim Chong Yah | 张维峰 Chong Wei Feng | 張阿輝 Tjong A Fie | 伍逸松 Ng Yat Chung
傅海燕 Fu Hai Yien | 钟泗滨 Cheong Soo Pieng | 郭洙镇 Kerk Choo Ting | 王景生 Ong Keng Sen | 黃志信 Oei Tjie Sien | 杨巧双 Yeoh Tseow Suan
紀明發 Tjhie Beng Goat | 韩少芙 Han Sai Por | 胡万铎 Foo Wan Thot | 陈祖排 Ting Chew Peh | 杨玮玲 Yeo Wei Ling | 颜添宝 Gan Thiam Poh
刘永山 Lau Weng San | 陈凯希 Tan Kai Hee | 郭令明 Kwek Leng Beng | 庄友明 Choong Ewe Beng | 湯良禮 Thung Liang Lee | 庄心珍 Chng Seok Tin
鍾萬學 Tjung Ban Hok | 施春风 Shih Choon Fong | 吕德耀 Lui Tuck Yew | 张成坤 Teoh Seng Khoon | 侯永昌 Howe Yoon Chong | 倪可敏 Nga Kor Ming
林谋泉 Lim Biow Chuan | 黄智勇 Ng Tze Yong | 陈民亮 Tan Min Liang | 郑景贵 Chung Keng Quee | 徐芳达 Chee Hong Tat | 李三春 Lee San Choon
郑惠玉 Tay Hui Gek | 李美花 Lee Bee Wah | 黄家泉 Ong Ka Chuan | 陆兆福 Loke Siew Fook | 胡文豹 Aw Boon Par | 林义顺 Lim Nee Soon
徐振煥 Tjie Tjin Hoan | 邱继炳 Khoo Kay Peng | 李丽连 Lee Li Lian | 郭德懷 Kwee Tek Hoay | 云天豪 Hoon Thien How | 王邦文 Ong Pang Boon
梁智强 Neo Chee Keong | 鄭年錦 The Ning King | 李玮玲 Lee Wei Ling | 佘有进 Seah Eu Chin | 余振忠 Yee Jenn Jong | 林彬 Lim Pin | 杜依蔚 Toh Ee Wei
彭雲鵬 Phang Djoen Phen | 沈基文 Sim Kee Boon | 许连碹 Khor Lean Suan | 许文辉 Koh Boon Hwee | 陈瑞献 Tan Swie Hian | 王福涵 Ong Hok Ham
陈金声 Tan Kim Seng | 翁诗杰 Ong Tee Keat | 郑庆顺 Tay Kheng Soon | 吳天恩 Go Tian Un | 叶亚来 Yap Ah Loy | 李存孝 Lee Chuan How
林勋强 Lim Hng Kiang | 吴柳莹 Goh Liu Ying | 蔡雲輝 Tjoa Ing Hwie | 陈永财 Tan Eng Chye | 张允中 Chang Yun Chung | 黃仲涵 Oei Tiong Ham
吳半生 Go Puan Seng | 骆建佑 Loh Kean Yew | 蕭玉燦 Siauw Giok Tjhan | 李莱生 Lee Loy Seng | 蔡道行 Tjoa To Hing | 林良实 Ling Liong Sik
黄一林 Wee Ee Lim | 陈贻权 Tan Yee Khan | 陈文宏 Tan Boon Heong | 倪可汉 Ngeh Koo Ham | 戴佩妮 Tai Pei Ni | 潘丽萍 Phua Lay Peng | 陈仪慧 Chin Eei Hui
林耀 Lim Yau | 孙炳炎 Soon Peng Yam | 黄燕燕 Ng Yen Yen | 林泉宝 Lim Chuan Poh | 黃惠祥 Oei Hwie Siang | 方水双 Fong Swee Suan | 黄乃裳 Wong Nai Siong
连瀛洲 Lien Ying Chow | 林群賢 Liem Koen Hian | 洪秉祥 Ang Peng Siong | 陈钦亮 Tan Kin Lian | 胡赐道 Hu Tsu Tau | 黄顺开 Wong Soon Kai
姚德胜 Yau Tet Shin | 黄基明 Ooi Kee Beng | 骆文秀 Loh Boon Siew | 許平和 Kho Ping Hoo | 潘群勤 Poa Koon Koon | 方贵伦 Fong Kui Lun
许文远 Khaw Boon Wan | 郭令灿 Quek Leng Chan | 王耀新 Ong Yew Sin | 李心洁 Lee Sin Jie | 方荣发 Png Eng Huat | 陈大为 Chan Tah Wei
黄鸿年 Oei Hong Leong | 张御宇 Teo Ee Yi | 林恩强 Lim Oon Kuin | 刘会干 Lau Hui Kang | 陈群川 Tan Koon Swan | 张庆信 Tiong King Sing | 杨果 Yeung Kuo
梁翠萍 Leong Chui Peng | 张泗川 Teo Soo Chuan | 梁文辉 Leong Mun Wai | 吴明盛 Goh Meng Seng | 陈川仁 Tan Chuan Jin | 施至成 Sy Chi Sieng
郭建義 Kwik Kian Gie | 許玉寰 Co Yu Hwan | 陈潮光 Tan Teo Kwang | 张肇燮 Thio Thiau Siat | 陆庭谕 Loot Ting Yee | 王金成 Ong Kim Seng
蔡庆威 Chua Kheng Wee | 陈彬彬 Tan Pin Pin | 黄志祥 Ng Chee Siong | 李奕贤 Lee Yi Shyan | 邓章钦 Teng Chang Khim | 郭芳枫 Kwek Hong Png
林伟才 Lim Wee Chai
`;

export const southernSpelled: readonly EasternSpelled[] = [...read(inView, false), ...read(apart, true)];

function read(list: string, apart: boolean): EasternSpelled[] {
  return list
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((one) => {
      const space = one.indexOf(" ");
      return { place: "Southeast Asia", written: one.slice(0, space), latin: one.slice(space + 1), apart };
    });
}
