import { drawn, shares } from "./korean-names.ts";

/*
 * Names that are not Korean, with their shares. English: U.S. Census of 2010 (family names, for 100,000 people) and the Social Security
 * Administration (given names of the last hundred years, in tens of thousands). Japanese: the family names' bearers in ten thousands as
 * name dictionaries count them; German: phone books of 2002, in thousands; Chinese: Ministry of Public Security, in hundredths of the
 * people. Given names of these three: those given most in the 1970s to the 1990s, all alike.
 */
const english = {
  families: shares(
    `Smith 828 Johnson 655 Williams 551 Brown 487 Jones 483 Garcia 395 Miller 393 Davis 378 Rodriguez 371 Martinez 359 Hernandez 353 Lopez 296
    Gonzalez 285 Wilson 271 Anderson 265 Thomas 256 Taylor 254 Moore 245 Jackson 239 Martin 238 Lee 235 Perez 230 Thompson 225 White 223 Harris 211
    Sanchez 207 Clark 190 Ramirez 188 Lewis 180 Robinson 179 Walker 177 Young 164 Allen 163 King 158 Wright 155 Scott 148 Torres 148 Nguyen 148
    Hill 147 Flores 146 Green 146 Adams 145 Nelson 144 Baker 142 Hall 138 Rivera 133 Campbell 130 Mitchell 130 Carter 127 Roberts 124 Gomez 124
    Phillips 122 Evans 120 Turner 118 Diaz 117 Parker 112 Cruz 111 Edwards 111 Collins 110 Reyes 109 Stewart 109 Morris 107 Morales 106 Murphy 104
    Cook 102 Rogers 102 Gutierrez 100 Ortiz 99 Morgan 99 Cooper 97 Peterson 95 Bailey 94 Reed 94 Kelly 94 Howard 93 Ramos 92 Kim 91 Cox 90 Ward 90
    Richardson 89 Watson 88 Brooks 88 Chavez 88 Wood 87 James 86 Bennett 85 Gray 84 Mendoza 84 Ruiz 83 Hughes 82 Price 81 Alvarez 81 Castillo 80
    Sanders 80 Patel 78 Myers 78 Long 77 Ross 76 Foster 76 Jimenez 75 Powell 73 Jenkins 72 Perry 72 Russell 71 Sullivan 70 Bell 70 Coleman 69
    Butler 69 Henderson 68 Barnes 67 Fisher 66 Vasquez 65 Simmons 64 Stephens 40 Stevens 55 Lawrence 47 Schmidt 45 O'Brien 41 McDonald 48 Wagner 42`,
  ),
  given: shares(
    `James 459 Robert 436 John 435 Michael 433 David 354 William 352 Richard 241 Joseph 232 Thomas 211 Christopher 204 Charles 203 Daniel 189
    Matthew 161 Anthony 139 Mark 133 Donald 125 Steven 127 Andrew 126 Paul 125 Joshua 123 Kenneth 121 Kevin 117 Brian 117 Timothy 107 Ronald 105
    George 104 Jason 104 Edward 102 Jeffrey 98 Ryan 95 Jacob 94 Nicholas 91 Gary 90 Eric 88 Jonathan 86 Stephen 84 Larry 80 Justin 78 Benjamin 75
    Scott 77 Brandon 76 Samuel 72 Gregory 71 Alexander 69 Patrick 66 Frank 65 Raymond 63 Jack 62 Dennis 61 Jerry 60 Mary 305 Patricia 154 Jennifer 147
    Linda 144 Elizabeth 141 Barbara 138 Susan 110 Jessica 105 Karen 98 Sarah 98 Lisa 96 Nancy 91 Sandra 87 Ashley 85 Emily 84 Kimberly 84 Betty 82
    Margaret 82 Donna 82 Michelle 81 Carol 80 Amanda 77 Melissa 75 Deborah 73 Stephanie 73 Rebecca 74 Sharon 72 Laura 72 Cynthia 70 Kathleen 68
    Amy 68 Angela 66 Dorothy 65 Shirley 64 Emma 60 Brenda 60 Nicole 58 Pamela 59 Samantha 58 Anna 57 Katherine 57 Christine 55 Debra 54 Rachel 54
    Olivia 52 Carolyn 52 Janet 51 Maria 50 Heather 52 Catherine 48 Victoria 40 Theodore 15 Abigail 28`,
  ),
};

const german = {
  families: shares(
    `Müller 256 Schmidt 191 Schneider 115 Fischer 98 Meyer 87 Weber 84 Schulz 74 Wagner 73 Becker 72 Hoffmann 70 Schäfer 61 Koch 60 Bauer 59
    Richter 57 Klein 53 Schröder 51 Wolf 49 Neumann 48 Schwarz 45 Zimmermann 45 Braun 44 Krüger 43 Hofmann 42 Hartmann 41 Lange 40 Schmitt 39
    Werner 38 Schmitz 37 Krause 36 Meier 36 Lehmann 35 Schmid 34 Schulze 33 Maier 33 Köhler 32 Herrmann 31 König 31 Walter 30 Mayer 30 Huber 29
    Kaiser 29 Fuchs 28 Peters 28 Lang 27 Scholz 27 Möller 26 Weiß 26 Jung 25 Hahn 24 Vogel 24 Keller 23 Günther 23 Frank 22 Berger 22 Winkler 21
    Roth 21 Beck 20 Lorenz 20 Baumann 19 Franke 19 Albrecht 18 Schuster 18 Böhm 17 Kühn 15 Jäger 15 Groß 14 Vögele 2 Bräuer 4 Löwe 6`,
  ),
  given:
    "Jürgen Björn Jörg Günter Käthe Thomas Andreas Stefan Michael Peter Wolfgang Klaus Uwe Matthias Christian Sebastian Tobias Florian Jan Lukas Sabine Petra Monika Susanne Claudia Birgit Andrea Stefanie Julia Katharina Anna Lena Ursula Jutta Ulrike Heike Anja Nicole Karin Renate Götz Sören".split(
      " ",
    ),
};

/** As written, and its reading. */
interface Read {
  readonly written: string;
  readonly latin: string;
  readonly kana?: string;
}

const japanese = {
  families: shares(
    `佐藤/Sato/さとう 183 鈴木/Suzuki/すずき 176 高橋/Takahashi/たかはし 138 田中/Tanaka/たなか 131 伊藤/Ito/いとう 105 渡辺/Watanabe/わたなべ 103
    山本/Yamamoto/やまもと 103 中村/Nakamura/なかむら 102 小林/Kobayashi/こばやし 101 加藤/Kato/かとう 87 吉田/Yoshida/よしだ 82 山田/Yamada/やまだ 80
    佐々木/Sasaki/ささき 67 山口/Yamaguchi/やまぐち 64 松本/Matsumoto/まつもと 62 井上/Inoue/いのうえ 61 木村/Kimura/きむら 57 林/Hayashi/はやし 55
    斎藤/Saito/さいとう 54 清水/Shimizu/しみず 53 山崎/Yamazaki/やまざき 48 森/Mori/もり 46 阿部/Abe/あべ 45 池田/Ikeda/いけだ 45
    橋本/Hashimoto/はしもと 44 山下/Yamashita/やました 42 石川/Ishikawa/いしかわ 42 中島/Nakajima/なかじま 40 前田/Maeda/まえだ 39 藤田/Fujita/ふじた 38
    小川/Ogawa/おがわ 37 後藤/Goto/ごとう 37 岡田/Okada/おかだ 37 長谷川/Hasegawa/はせがわ 37 村上/Murakami/むらかみ 36 近藤/Kondo/こんどう 36
    石井/Ishii/いしい 35 坂本/Sakamoto/さかもと 32 遠藤/Endo/えんどう 32 青木/Aoki/あおき 30 藤井/Fujii/ふじい 30 西村/Nishimura/にしむら 29
    福田/Fukuda/ふくだ 29 太田/Ota/おおた 28 三浦/Miura/みうら 28 岡本/Okamoto/おかもと 27 松田/Matsuda/まつだ 27 中川/Nakagawa/なかがわ 26
    中野/Nakano/なかの 26 原田/Harada/はらだ 26 小野/Ono/おの 25 田村/Tamura/たむら 25 竹内/Takeuchi/たけうち 24 金子/Kaneko/かねこ 24
    和田/Wada/わだ 23 中山/Nakayama/なかやま 23 石田/Ishida/いしだ 22 上田/Ueda/うえだ 22 森田/Morita/もりた 22 小島/Kojima/こじま 20`,
  ),
  given:
    "大輔/Daisuke/だいすけ 健太/Kenta/けんた 翔太/Shota/しょうた 拓也/Takuya/たくや 誠/Makoto/まこと 和也/Kazuya/かずや 直樹/Naoki/なおき 達也/Tatsuya/たつや 健一/Kenichi/けんいち 隆/Takashi/たかし 学/Manabu/まなぶ 浩/Hiroshi/ひろし 哲也/Tetsuya/てつや 陽子/Yoko/ようこ 恵子/Keiko/けいこ 久美子/Kumiko/くみこ 由美子/Yumiko/ゆみこ 直美/Naomi/なおみ 智子/Tomoko/ともこ 裕子/Yuko/ゆうこ 美咲/Misaki/みさき 麻衣/Mai/まい 七海/Nanami/ななみ 太郎/Taro/たろう 花子/Hanako/はなこ 一郎/Ichiro/いちろう 明美/Akemi/あけみ 洋平/Yohei/ようへい 雄太/Yuta/ゆうた 真由美/Mayumi/まゆみ".split(
      " ",
    ),
};

const chinese = {
  families: shares(
    `王/Wang 7.2 李/Li 7.2 张/Zhang 6.8 刘/Liu 5.1 陈/Chen 4.6 杨/Yang 3.1 黄/Huang 2.3 赵/Zhao 2.0 吴/Wu 2.0 周/Zhou 1.9 徐/Xu 1.4 孙/Sun 1.4
    马/Ma 1.3 朱/Zhu 1.2 胡/Hu 1.2 郭/Guo 1.1 何/He 1.1 林/Lin 1.1 高/Gao 1.0 罗/Luo 1.0 郑/Zheng 0.9 梁/Liang 0.8 谢/Xie 0.7 宋/Song 0.7 唐/Tang 0.7
    许/Xu 0.6 邓/Deng 0.6 韩/Han 0.6 冯/Feng 0.6 曹/Cao 0.5 彭/Peng 0.5 曾/Zeng 0.5 肖/Xiao 0.5 田/Tian 0.5 董/Dong 0.5 潘/Pan 0.5 袁/Yuan 0.5
    蔡/Cai 0.4 蒋/Jiang 0.4 余/Yu 0.4 于/Yu 0.4 杜/Du 0.4 叶/Ye 0.4 程/Cheng 0.4 魏/Wei 0.4 苏/Su 0.4 吕/Lü 0.4 丁/Ding 0.4 任/Ren 0.4 卢/Lu 0.4`,
  ),
  given:
    "伟/Wei 芳/Fang 娜/Na 敏/Min 静/Jing 丽/Li 强/Qiang 磊/Lei 军/Jun 洋/Yang 勇/Yong 艳/Yan 杰/Jie 涛/Tao 明/Ming 超/Chao 霞/Xia 平/Ping 刚/Gang 鹏/Peng 建国/Jianguo 志强/Zhiqiang 秀英/Xiuying 桂英/Guiying 建华/Jianhua 晓明/Xiaoming 国强/Guoqiang 海燕/Haiyan 玉兰/Yulan 婷婷/Tingting 浩然/Haoran 子轩/Zixuan 雨欣/Yuxin 思远/Siyuan 俊杰/Junjie 文静/Wenjing".split(
      " ",
    ),
};

export const englishName = (random: () => number): readonly [string, string] => [
  drawn(english.given, random),
  drawn(english.families, random),
];

export const germanName = (random: () => number): readonly [string, string] => [
  any(german.given, random),
  drawn(german.families, random),
];

/** Given name and family name. */
export const japaneseName = (random: () => number): readonly [Read, Read] => [
  readOf(any(japanese.given, random)),
  readOf(drawn(japanese.families, random)),
];

export const chineseName = (random: () => number): readonly [Read, Read] => [
  readOf(any(chinese.given, random)),
  readOf(drawn(chinese.families, random)),
];

function readOf(entry: string): Read {
  const [written = "", latin = "", kana] = entry.split("/");
  return { written, latin, ...(kana === undefined ? {} : { kana }) };
}

function any(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? "";
}

/** Nicknames of the given names above, as Americans use them. Written down by hand, not from what `app/find` knows. */
export const nicknames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  "James:Jim,Jimmy Robert:Bob,Rob,Bobby John:Jack,Johnny Michael:Mike,Mick David:Dave William:Bill,Will,Billy Richard:Rick,Dick,Rich Joseph:Joe Thomas:Tom,Tommy Christopher:Chris Charles:Charlie,Chuck Daniel:Dan,Danny Matthew:Matt Anthony:Tony Donald:Don Steven:Steve Andrew:Andy,Drew Joshua:Josh Kenneth:Ken Timothy:Tim Ronald:Ron Edward:Ed,Ted,Eddie Jeffrey:Jeff Jacob:Jake Nicholas:Nick Jonathan:Jon Stephen:Steve Lawrence:Larry Benjamin:Ben Samuel:Sam Gregory:Greg Alexander:Alex Patrick:Pat Raymond:Ray Patricia:Pat,Patty,Trish Jennifer:Jen,Jenny Elizabeth:Liz,Beth,Betty,Lizzie Barbara:Barb Susan:Sue Jessica:Jess Kimberly:Kim Margaret:Maggie,Peggy,Meg Deborah:Deb,Debbie Debra:Deb,Debbie Rebecca:Becky Katherine:Kate,Kathy,Katie Catherine:Cathy,Kate Kathleen:Kathy Samantha:Sam Christine:Chris,Tina Victoria:Vicky,Tori Theodore:Ted,Teddy Abigail:Abby Pamela:Pam Cynthia:Cindy Stephanie:Steph Amanda:Mandy Nicole:Nicky Rachel:Rach"
    .split(" ")
    .map((row) => {
      const [name = "", list = ""] = row.split(":");
      return [name, list.split(",")];
    }),
);
