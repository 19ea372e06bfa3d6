/*
 * How people whose names are public in Chinese characters and in Latin letters write them in the latter: in politics, companies, sports, film, music
 * and science. Written down from memory by the hand that made the rules after it, so that both may share habits; some fifteen of its Japanese family
 * names are among those that the rules' lists were widened by. Every second one of each group was left unread while rules were made (`apart`).
 */
const lists = {
  Japan: `
安倍晋三 Shinzo Abe | 岸田文雄 Fumio Kishida | 石破茂 Shigeru Ishiba | 菅義偉 Yoshihide Suga | 小泉純一郎 Junichiro Koizumi | 麻生太郎 Taro Aso | 福田康夫 Yasuo Fukuda
河野太郎 Taro Kono | 野田佳彦 Yoshihiko Noda | 鳩山由紀夫 Yukio Hatoyama | 菅直人 Naoto Kan | 小池百合子 Yuriko Koike | 高市早苗 Sanae Takaichi | 枝野幸男 Yukio Edano
黒田東彦 Haruhiko Kuroda | 植田和男 Kazuo Ueda | 豊田章男 Akio Toyoda | 柳井正 Tadashi Yanai | 三木谷浩史 Hiroshi Mikitani | 稲盛和夫 Kazuo Inamori | 松下幸之助 Konosuke Matsushita
本田宗一郎 Soichiro Honda | 盛田昭夫 Akio Morita | 平井一夫 Kazuo Hirai | 宮本茂 Shigeru Miyamoto | 岩田聡 Satoru Iwata | 小島秀夫 Hideo Kojima | 前澤友作 Yusaku Maezawa
堀江貴文 Takafumi Horie | 南場智子 Tomoko Namba | 大谷翔平 Shohei Ohtani | 鈴木一朗 Ichiro Suzuki | 松井秀喜 Hideki Matsui | 田中将大 Masahiro Tanaka | 黒田博樹 Hiroki Kuroda
山本由伸 Yoshinobu Yamamoto | 佐々木朗希 Roki Sasaki | 今永昇太 Shota Imanaga | 野茂英雄 Hideo Nomo | 錦織圭 Kei Nishikori | 大坂なおみ Naomi Osaka | 羽生結弦 Yuzuru Hanyu
浅田真央 Mao Asada | 荒川静香 Shizuka Arakawa | 宇野昌磨 Shoma Uno | 坂本花織 Kaori Sakamoto | 北島康介 Kosuke Kitajima | 池江璃花子 Rikako Ikee | 内村航平 Kohei Uchimura
本田圭佑 Keisuke Honda | 香川真司 Shinji Kagawa | 中田英寿 Hidetoshi Nakata | 中村俊輔 Shunsuke Nakamura | 久保建英 Takefusa Kubo | 南野拓実 Takumi Minamino | 三笘薫 Kaoru Mitoma
遠藤航 Wataru Endo | 冨安健洋 Takehiro Tomiyasu | 澤穂希 Homare Sawa | 八村塁 Rui Hachimura | 渡辺雄太 Yuta Watanabe | 松山英樹 Hideki Matsuyama | 渋野日向子 Hinako Shibuno
石川遼 Ryo Ishikawa | 宮崎駿 Hayao Miyazaki | 高畑勲 Isao Takahata | 黒澤明 Akira Kurosawa | 是枝裕和 Hirokazu Koreeda | 新海誠 Makoto Shinkai | 北野武 Takeshi Kitano
渡辺謙 Ken Watanabe | 真田広之 Hiroyuki Sanada | 役所広司 Koji Yakusho | 菊地凛子 Rinko Kikuchi | 三船敏郎 Toshiro Mifune | 細田守 Mamoru Hosoda | 濱口竜介 Ryusuke Hamaguchi
村上春樹 Haruki Murakami | 大江健三郎 Kenzaburo Oe | 川端康成 Yasunari Kawabata | 三島由紀夫 Yukio Mishima | 夏目漱石 Soseki Natsume | 東野圭吾 Keigo Higashino | 川上未映子 Mieko Kawakami
小川洋子 Yoko Ogawa | 村田沙耶香 Sayaka Murata | 山中伸弥 Shinya Yamanaka | 本庶佑 Tasuku Honjo | 大隅良典 Yoshinori Ohsumi | 中村修二 Shuji Nakamura | 赤崎勇 Isamu Akasaki
天野浩 Hiroshi Amano | 梶田隆章 Takaaki Kajita | 小柴昌俊 Masatoshi Koshiba | 湯川秀樹 Hideki Yukawa | 利根川進 Susumu Tonegawa | 吉野彰 Akira Yoshino | 野依良治 Ryoji Noyori
坂本龍一 Ryuichi Sakamoto | 久石譲 Joe Hisaishi | 小澤征爾 Seiji Ozawa | 五嶋みどり Midori Goto | 内田光子 Mitsuko Uchida | 草間彌生 Yayoi Kusama | 村上隆 Takashi Murakami
奈良美智 Yoshitomo Nara | 杉本博司 Hiroshi Sugimoto | 安藤忠雄 Tadao Ando | 隈研吾 Kengo Kuma | 伊東豊雄 Toyo Ito | 妹島和世 Kazuyo Sejima | 西沢立衛 Ryue Nishizawa
丹下健三 Kenzo Tange | 坂茂 Shigeru Ban | 槇文彦 Fumihiko Maki | 三宅一生 Issey Miyake | 山本耀司 Yohji Yamamoto | 川久保玲 Rei Kawakubo | 近藤麻理恵 Marie Kondo
藤井聡太 Sota Fujii | 井上尚弥 Naoya Inoue | 桐生祥秀 Yoshihide Kiryu | 高橋尚子 Naoko Takahashi | 野口みずき Mizuki Noguchi | 石川佳純 Kasumi Ishikawa | 伊藤美誠 Mima Ito
`,
  "Hong Kong": `
董建華 Tung Chee-hwa | 曾蔭權 Tsang Yam-kuen | 梁振英 Leung Chun-ying | 林鄭月娥 Lam Cheng Yuet-ngor | 李家超 Lee Ka-chiu | 曾俊華 Tsang Chun-wah | 陳茂波 Chan Mo-po
唐英年 Tang Ying-yen | 葉劉淑儀 Ip Lau Suk-yee | 陳方安生 Chan Fang On-sang | 梁錦松 Leung Kam-chung | 李柱銘 Lee Chu-ming | 梁國雄 Leung Kwok-hung | 黃之鋒 Wong Chi-fung
李卓人 Lee Cheuk-yan | 何俊仁 Ho Chun-yan | 涂謹申 To Kun-sun | 余若薇 Yu Yeuk-mei | 毛孟靜 Mo Man-ching | 鄺俊宇 Kwong Chun-yu | 許智峯 Hui Chi-fung
李嘉誠 Li Ka-shing | 李兆基 Lee Shau-kee | 郭得勝 Kwok Tak-seng | 郭炳江 Kwok Ping-kwong | 郭炳聯 Kwok Ping-luen | 郭炳湘 Kwok Ping-sheung | 鄭裕彤 Cheng Yu-tung | 鄭家純 Cheng Kar-shun
包玉剛 Pao Yue-kong | 霍英東 Fok Ying-tung | 何鴻燊 Ho Hung-sun | 呂志和 Lui Che-woo | 吳光正 Ng Kwong-ching | 李澤鉅 Li Tzar-kuoi | 李澤楷 Li Tzar-kai
羅康瑞 Lo Hong-sui | 劉鑾雄 Lau Luen-hung | 周潤發 Chow Yun-fat | 梁朝偉 Leung Chiu-wai | 劉德華 Lau Tak-wah | 周星馳 Chow Sing-chi
張國榮 Cheung Kwok-wing | 張學友 Cheung Hok-yau | 黎明 Lai Ming | 郭富城 Kwok Fu-shing | 梅艷芳 Mui Yim-fong | 張曼玉 Cheung Man-yuk | 劉嘉玲 Lau Ka-ling
王家衛 Wong Kar-wai | 杜琪峯 To Kei-fung | 徐克 Tsui Hak | 吳宇森 Ng Yu-sum | 許鞍華 Hui On-wah | 陳可辛 Chan Ho-sun | 爾冬陞 Yee Tung-shing | 劉偉強 Lau Wai-keung
洪金寶 Hung Kam-bo | 元彪 Yuen Biu | 李小龍 Lee Siu-lung | 葉問 Ip Man | 黃飛鴻 Wong Fei-hung | 古天樂 Koo Tin-lok | 吳鎮宇 Ng Chun-yu | 黃秋生 Wong Chau-sang
曾志偉 Tsang Chi-wai | 任達華 Yam Tat-wah | 劉青雲 Lau Ching-wan | 張家輝 Cheung Ka-fai | 余文樂 Yue Man-lok | 謝霆鋒 Tse Ting-fung | 陳冠希 Chan Koon-hei | 陳奕迅 Chan Yik-shun
容祖兒 Yung Cho-yee | 鄭秀文 Cheng Sau-man | 莫文蔚 Mok Man-wai | 陳慧琳 Chan Wai-lam | 李克勤 Lee Hak-kan | 譚詠麟 Tam Wing-lun | 羅文 Law Man | 許冠文 Hui Koon-man | 許冠傑 Hui Koon-kit
李麗珊 Lee Lai-shan | 李慧詩 Lee Wai-sze | 黃金寶 Wong Kam-po | 江旻憓 Kong Man-wai | 張家朗 Cheung Ka-long | 石偉雄 Shek Wai-hung | 傅家俊 Fu Ka-chun
黃鎮廷 Wong Chun-ting | 杜凱琹 Doo Hoi-kem | 李皓晴 Lee Ho-ching | 伍家朗 Ng Ka-long | 李卓耀 Lee Cheuk-yiu | 鄧俊文 Tang Chun-man | 謝影雪 Tse Ying-suet | 劉慕裳 Lau Mo-sheung
高錕 Kao Kuen | 徐立之 Tsui Lap-chee | 丘成桐 Yau Shing-tung | 袁國勇 Yuen Kwok-yung | 盧寵茂 Lo Chung-mau | 陳肇始 Chan Siu-chee | 林超英 Lam Chiu-ying | 查良鏞 Cha Leung-yung
李天命 Lee Tin-ming | 倪匡 Ngai Hong | 蔡瀾 Choi Lan | 黃霑 Wong Jim | 顧嘉煇 Koo Ka-fai | 馬道立 Ma Tao-li | 李國能 Li Kwok-nang | 張舉能 Cheung Kui-nung | 鄧炳強 Tang Ping-keung
`,
  Taiwan: `
蔡英文 Tsai Ing-wen | 馬英九 Ma Ying-jeou | 陳水扁 Chen Shui-bian | 李登輝 Lee Teng-hui | 賴清德 Lai Ching-te | 蕭美琴 Hsiao Bi-khim | 柯文哲 Ko Wen-je | 韓國瑜 Han Kuo-yu
朱立倫 Chu Li-luan | 侯友宜 Hou Yu-ih | 蘇貞昌 Su Tseng-chang | 謝長廷 Hsieh Chang-ting | 呂秀蓮 Lu Hsiu-lien | 宋楚瑜 Soong Chu-yu | 連戰 Lien Chan | 王金平 Wang Jin-pyng
游錫堃 Yu Shyi-kun | 張俊雄 Chang Chun-hsiung | 江宜樺 Jiang Yi-huah | 吳敦義 Wu Den-yih | 鄭文燦 Cheng Wen-tsan | 林佳龍 Lin Chia-lung | 盧秀燕 Lu Shiow-yen | 蔣萬安 Chiang Wan-an
唐鳳 Tang Feng | 陳建仁 Chen Chien-jen | 陳時中 Chen Shih-chung | 吳釗燮 Wu Jau-shieh | 蔣經國 Chiang Ching-kuo | 蔣介石 Chiang Chieh-shih | 郭台銘 Kuo Tai-ming | 張忠謀 Chang Chung-mou
王永慶 Wang Yung-ching | 施振榮 Shih Chen-jung | 林百里 Lin Pai-li | 蔡明介 Tsai Ming-kai | 魏哲家 Wei Che-chia | 劉德音 Liu Te-yin | 王雪紅 Wang Hsueh-hung | 辜振甫 Koo Chen-fu
李遠哲 Lee Yuan-tseh | 侯孝賢 Hou Hsiao-hsien | 楊德昌 Yang Te-chang | 蔡明亮 Tsai Ming-liang | 鄧麗君 Teng Li-chun | 林懷民 Lin Hwai-min | 林青霞 Lin Ching-hsia | 張惠妹 Chang Hui-mei
王建民 Wang Chien-ming | 陳偉殷 Chen Wei-yin | 戴資穎 Tai Tzu-ying | 周天成 Chou Tien-chen | 郭婞淳 Kuo Hsing-chun | 林昀儒 Lin Yun-ju | 盧彥勳 Lu Yen-hsun | 謝淑薇 Hsieh Su-wei
曾雅妮 Tseng Ya-ni | 李洋 Lee Yang | 王齊麟 Wang Chi-lin | 莊智淵 Chuang Chih-yuan | 許淑淨 Hsu Shu-ching | 楊勇緯 Yang Yung-wei
`,
  "Singapore and Malaysia": `
李光耀 Lee Kuan Yew | 李顯龍 Lee Hsien Loong | 吳作棟 Goh Chok Tong | 王瑞杰 Heng Swee Keat | 吳慶瑞 Goh Keng Swee | 杜進才 Toh Chin Chye | 林金山 Lim Kim San
王鼎昌 Ong Teng Cheong | 陳慶炎 Tan Keng Yam | 黃金輝 Wee Kim Wee | 陳嘉庚 Tan Kah Kee | 林文慶 Lim Boon Keng | 李光前 Lee Kong Chian | 陳六使 Tan Lark Sye
黃祖耀 Wee Cho Yaw | 郭鶴年 Kuok Hock Nien | 林梧桐 Lim Goh Tong | 林國泰 Lim Kok Thay | 李深靜 Lee Shin Cheng | 陳志遠 Tan Chee Yioun | 楊忠禮 Yeoh Tiong Lay
林吉祥 Lim Kit Siang | 林冠英 Lim Guan Eng | 陳國偉 Tan Kok Wai | 郭素沁 Kok Suh Sim | 張念群 Teo Nie Ching | 魏家祥 Wee Ka Siong | 廖中萊 Liow Tiong Lai | 陳修信 Tan Siew Sin
陳禎祿 Tan Cheng Lock | 林蒼祐 Lim Chong Eu | 許子根 Koh Tsu Koon | 曹觀友 Chow Kon Yeow | 李宗偉 Lee Chong Wei
陳振聲 Chan Chun Sing | 黃永宏 Ng Eng Hen | 王乙康 Ong Ye Kung | 顏金勇 Gan Kim Yong | 林瑞生 Lim Swee Say | 陳川仁 Tan Chuan-Jin
劉程強 Low Thia Khiang | 徐順全 Chee Soon Juan | 詹時中 Chiam See Tong | 陳清木 Tan Cheng Bock | 林瑞蓮 Lim Swee Lian | 蔡明發 Chua Beng Huat | 王賡武 Wang Gungwu
`,
} as const;

export type Place = keyof typeof lists | "Southeast Asia";

export interface EasternSpelled {
  readonly place: Place;
  readonly written: string;
  readonly latin: string;
  /** Whether it was left unread while rules were made. */
  readonly apart: boolean;
}

/** Of each place, in its order. */
export const easternSpelled: readonly EasternSpelled[] = (Object.keys(lists) as (keyof typeof lists)[]).flatMap(
  (place) =>
    lists[place]
      .trim()
      .split(/\s*[|\n]\s*/)
      .map((one, at) => {
        const [written = "", ...latin] = one.split(" ");
        return { place, written, latin: latin.join(" "), apart: at % 2 === 1 };
      }),
);
