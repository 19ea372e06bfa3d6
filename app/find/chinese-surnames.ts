/*
 * Chinese surnames in pinyin, and how those write them whose families come from Hong Kong, Taiwan, Singapore, Malaysia, Indonesia or the
 * Philippines: the sounds of Cantonese, Hokkien, Teochew and Hakka. What Wade–Giles has is in `chinese-sound.ts`.
 */
const rows = `
chen: chan tan ting tran chin tjan dan | lin: lam lim liem lum | huang: wong ng ooi uy oey wee bong oei hwang vong
zhang: cheung teo teoh chong tiong cheong tjong thio tio chiong chiang teow | li: lee lei lie ly dee dy | wang: wong ong heng | wu: ng goh eng goo go boo moo
liu: lau low lew laus liew lauw liauw | yang: yeung yeo yeoh yong ieong njoo njo jo | zhou: chow chew chiu jao tjioe tjiu | zhao: chiu chew tio teo
zhu: chu choo gee tjoe | xu: hui tsui koh hsu kho chui khaw khouw co chee tjie tjhie chi shyu | cai: choi chua tsoi chai choy tsai tjoa tjhoa chuah coa
guo: kwok kuok quek kok kwek kwee kerk koay quah que | xie: tse cheah chia seah tjia cia sia chea | zeng: tsang chan chang tjan chen chin | he: ho hor hoo haw
luo: law lo loh lok | liang: leung leong neo niu nio leang | song: sung soong | zheng: cheng tay teh tee the te ty chung | ye: yip ip yap yeap jap
su: so soh soo soe saw | pan: poon phua pun phoa poa pua | jiang: kong keung chiang kang kiang | lu: lo loo lok luk loke liok loot | yu: yue yee ee yu eu
deng: tang teng theng | feng: fung foong pang png | cheng: ching chia thia thya | shen: sum sim shum | peng: pang phang phe phee | tang: tong thung thong tng
liao: liew leow liow lio liauw leaw | xue: seet sit siet | jian: kan kian | xiao: siu seow siew hsiao siauw siaw siow | fang: fong pung png hong
qiu: yau khoo koo kho chiu hew khew khu cu | jin: kam | dong: tung tang tong | gao: ko koh ku | hong: hung ang | hu: woo wu oh oo ow aw foo
ma: mah beh bay baey | mo: mok | zhuang: chong chng tsng choong ching | lai: loi nai lua | lei: lui looi | lü: lui loo lu looi | sun: suen soon sng
yan: yim ngan gan giam ngiam gaan | yao: yiu yeo yow yau | yuan: yuen wan | zhong: chung cheong tjung choong cheng tjong | zhan: chim tsim chiam tjiam
tan: tam tham | fan: faan hwan huan fann hoan | guan: kwan kuan | gu: koo ku | han: hon hang | du: to tu doe toh | ding: ting | dai: tai te
cao: tso cho chao chow | bai: pak peh | bao: pau paw | ou: au ow | ouyang: auyeung auyong aw auwjong eanyong owyong | situ: szeto seeto | zhuge: chukot
wen: man boon mun oon | wei: ngai goi gwee wee gooi goei gui ngui ngooi | qian: chin chee | qin: chun chin ching | ruan: yuen nguyen un | tao: to toh
tian: tin chan tjan | tong: tung thong | xia: ha hah hay | xiang: heung | xiong: hung | shi: sze shih see sy si chio sek | shao: siu | fu: foo poh poo hoo
ni: nga ngeh geh gay | weng: ong yong yung | ke: kwa qua quah kua kuah | lian: lien nee | she: seah sia | ji: kee tjhie | hou: how howe haw | lan: lam nam
yun: hoon woon | ren: yam yum jim | zhuo: toh tok | you: yew ew | ying: yeng eng | mei: mui moy bwee | mao: moh | cen: shum sum gim | kang: khng khong
long: leong loong | gong: keong | hua: wah | xing: heng | zou: chow chew | miao: meow | yin: wan | chi: tee | tu: thor | bu: poh | sima: suma
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
