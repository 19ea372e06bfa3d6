/*
 * Chinese surnames in pinyin, and how those write them whose families come from Hong Kong, Singapore, Malaysia or Taiwan: the sounds of
 * Cantonese, Hokkien, Teochew and Hakka. What Wade–Giles has is in `chinese-sound.ts`.
 */
const rows = `
chen: chan tan ting tran chin | lin: lam lim | huang: wong ng ooi uy oey wee bong | zhang: cheung teo teoh chong tiong | li: lee lei | wang: wong ong heng | wu: ng goh eng goo
liu: lau low lew laus liew | yang: yeung yeo yeoh yong ieong | zhou: chow chew chiu jao | zhao: chiu chew | zhu: chu choo gee | xu: hui tsui koh hsu kho chui khaw
cai: choi chua tsoi chai choy tsai | guo: kwok kuok quek kok kwek | xie: tse cheah chia seah | zeng: tsang chan chang | he: ho hor | luo: law lo loh
liang: leung leong neo niu | song: sung soong | zheng: cheng tay teh tee | ye: yip ip yap yeap | su: so soh soo | pan: poon phua pun | jiang: kong keung chiang
lu: lo loo lok luk loke | yu: yue yee ee yu eu | deng: tang teng | feng: fung foong | cheng: ching chia thia | shen: sum sim shum | peng: pang phang | tang: tong
liao: liew leow liow lio | xue: seet | jian: kan | xiao: siu seow siew hsiao | fang: fong pung png hong | qiu: yau khoo koo kho chiu hew | jin: kam | dong: tung tang | gao: ko koh ku | hong: hung ang | hu: woo wu oh oo
ma: mah beh | mo: mok | zhuang: chong chng tsng | lai: loi nai | lei: lui looi | lü: lui loo | sun: suen soon sng | xue: sit siet | yan: yim ngan gan | yao: yiu yeo
yuan: yuen wan | zhong: chung cheong | zhan: chim tsim chiam | tan: tam tham | fan: faan hwan | guan: kwan kuan | gu: koo ku | han: hon | du: to tu doe | ding: ting
dai: tai te | cao: tso cho chao chow | bai: pak peh | bao: pau | ou: au ow | ouyang: auyeung auyong aw | situ: szeto seeto | zhuge: chukot | wen: man boon mun | wei: ngai goi gwee wee gooi
qian: chin chee | qin: chun chin | ruan: yuen nguyen un | tao: to toh | tian: tin | tong: tung | xia: ha hah | xiang: heung | xiong: hung hung | shi: sze shih see | shao: siu
`;

const pinyinOf = new Map<string, string[]>();
for (const row of rows.trim().split(/\s*[|\n]\s*/)) {
  const [pinyin = "", others = ""] = row.split(": ");
  for (const other of others.split(" "))
    pinyinOf.set(other, [...(pinyinOf.get(other) ?? []), pinyin.replace("ü", "u")]);
}

/** What a surname may be in pinyin that is written after another Chinese language: chan → chen, zeng. */
export function chineseSurnames(latin: string): readonly string[] {
  return pinyinOf.get(latin) ?? [];
}
