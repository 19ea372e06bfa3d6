import { readSpellings, type Spellings } from "./read-spellings.ts";

/*
 * How Koreans write the syllables of their given names in Latin letters. Written down by hand from people whose names are public in both
 * scripts (sportspeople, actors, singers, scientists, politicians, founders), never by a rule. `app/find` doesn't know this table, and it
 * knows nothing of `app/find`. The shares are in hundredths, and estimates.
 */
const syllableSpellings: Spellings = readSpellings(`
  가: Ga 70 Ka 30
  강: Kang 70 Gang 28
  건: Gun 36 Geon 44 Kun 12 Keon 8
  결: Gyeol 60 Kyul 30
  경: Kyung 58 Gyeong 12 Kyeong 14 Kyoung 12 Kyong 2
  곤: Gon 60 Kon 38
  관: Kwan 70 Gwan 28
  광: Kwang 84 Gwang 14
  교: Kyo 76 Gyo 22
  구: Gu 48 Koo 22 Ku 18 Goo 6
  국: Kook 36 Guk 28 Kuk 22 Gook 6
  권: Kwon 84 Gwon 14
  규: Kyu 66 Gyu 30 Q 1
  균: Kyun 62 Gyun 34
  근: Geun 56 Keun 38 Kun 4
  기: Ki 58 Gi 32 Kee 6
  길: Gil 56 Kil 38
  나: Na 94 Nah 2
  남: Nam 98
  녀: Nyeo 70 Nyo 20
  다: Da 96 Dah 2
  단: Dan 96
  대: Dae 84 Tae 8 Dai 4
  덕: Duk 50 Deok 42 Tok 1
  도: Do 94 Doh 2 To 1
  동: Dong 94 Tong 3
  두: Doo 52 Du 40
  라: Ra 84 La 10
  란: Ran 76 Lan 18
  람: Ram 90 Lam 4
  래: Rae 84 Lae 8
  련: Ryun 36 Ryeon 46 Lyun 4
  령: Ryung 42 Ryeong 44 Ryoung 6
  록: Rok 74 Lok 14
  룡: Ryong 76 Yong 8
  률: Ryul 76 Yul 10
  름: Reum 76 Rum 10
  린: Rin 80 Lin 12 Leen 2
  림: Rim 70 Lim 22
  만: Man 98
  말: Mal 96
  명: Myung 56 Myeong 20 Myoung 18 Myong 3
  모: Mo 92
  목: Mok 90 Mock 4
  무: Moo 52 Mu 42
  문: Moon 56 Mun 40
  미: Mi 84 Mee 12
  민: Min 96 Minn 1
  배: Bae 90 Pae 3
  백: Baek 78 Baik 8 Paek 3
  범: Bum 44 Beom 48 Pom 1
  병: Byung 60 Byeong 18 Byoung 16 Pyong 1
  별: Byul 56 Byeol 38
  보: Bo 94 Boh 2
  복: Bok 84 Pok 4 Bock 4
  봉: Bong 92 Pong 3
  빈: Bin 88 Been 8
  산: San 96
  상: Sang 98
  서: Seo 86 Suh 6 Su 1 Sueh 0.5
  석: Seok 50 Suk 34 Sok 5 Seog 2
  선: Sun 50 Seon 38 Son 3 Sunn 1
  설: Seol 62 Sul 26
  섭: Sub 36 Seop 36 Sup 12 Seob 8
  성: Sung 56 Seong 36 Song 3 Soung 1
  세: Se 84 Sae 6 Seh 3
  소: So 88 Soh 4
  솔: Sol 94
  수: Soo 46 Su 50 Sue 2
  숙: Sook 50 Suk 36 Sug 3
  순: Soon 60 Sun 34
  슬: Seul 80 Sul 10
  승: Seung 76 Sung 16 Seoung 3
  시: Si 60 Shi 32 See 2
  식: Sik 58 Shik 30 Sick 4
  신: Shin 74 Sin 20
  실: Sil 70 Shil 20
  심: Sim 60 Shim 34
  아: A 70 Ah 26
  안: An 74 Ahn 18
  애: Ae 82 Ai 5 Ay 1
  양: Yang 96
  연: Yeon 56 Youn 18 Yun 10 Yeun 4 Yon 2
  열: Yeol 52 Yul 34 Youl 8
  엽: Yeop 44 Yup 32 Yeob 10 Yub 8
  영: Young 66 Yeong 22 Yung 4 Yong 3
  예: Ye 88 Yea 3 Yeh 2
  오: Oh 70 O 24
  옥: Ok 80 Ock 10 Oak 2
  완: Wan 96
  용: Yong 88 Young 8
  우: Woo 74 Wu 5 U 14 Ou 1
  욱: Wook 66 Uk 26 Ook 2
  운: Woon 46 Un 38 Wun 3
  웅: Woong 56 Ung 32 Wung 2
  원: Won 88 Weon 7 One 1
  유: Yu 56 Yoo 26 You 12
  윤: Yoon 46 Yun 40 Youn 8
  율: Yul 66 Yool 16 Youl 6
  은: Eun 90 Un 5 Eunn 0.5
  의: Eui 52 Ui 36 Yi 2
  이: I 44 Yi 20 Lee 16 E 6 Ee 5
  인: In 92 Inn 3
  일: Il 80 Ill 6 Yil 2
  임: Im 66 Lim 22
  자: Ja 88 Cha 4
  재: Jae 80 Jai 3 Chae 4 Je 2 Jay 2
  점: Jeom 52 Jum 34
  정: Jung 52 Jeong 32 Chung 6 Joung 4 Jong 2
  제: Je 64 Jae 14 Jea 3
  조: Jo 70 Cho 20
  종: Jong 84 Chong 6 Jung 2
  주: Joo 44 Ju 48 Chu 2
  준: Jun 60 Joon 34 Chun 2 June 1
  중: Joong 36 Jung 44 Jun 0.5
  지: Ji 76 Jee 14 Chi 3 Gi 1
  진: Jin 84 Chin 5 Jean 2 Jeen 2
  찬: Chan 97
  창: Chang 97
  채: Chae 84 Chai 3
  천: Cheon 56 Chun 34
  철: Chul 56 Cheol 34 Chol 4 Chull 1
  춘: Choon 44 Chun 48
  충: Choong 44 Chung 46
  태: Tae 88 Tai 3 Te 1
  택: Taek 68 Tack 10 Taeg 4 Tak 3
  표: Pyo 94
  필: Pil 76 Phil 16
  하: Ha 92 Hah 2
  학: Hak 82 Hack 4 Hag 3
  한: Han 92 Hahn 2
  해: Hae 82 Hai 2
  혁: Hyuk 60 Hyeok 28 Hyug 3
  현: Hyun 66 Hyeon 24 Hyoun 2 Hyon 2
  협: Hyup 50 Hyeop 34
  형: Hyung 64 Hyeong 22 Hyoung 8
  혜: Hye 76 Hae 8 Hea 3 Hyeh 0.5
  호: Ho 94 Hoh 1
  홍: Hong 97
  화: Hwa 92 Wha 4
  환: Hwan 92 Whan 4
  회: Hoe 50 Hoi 26 Hwe 6
  효: Hyo 92 Hyou 1
  훈: Hoon 52 Hun 40
  휘: Hwi 66 Whi 10 Hwee 6
  흥: Heung 72 Hung 16
  희: Hee 66 Hui 12 Heui 4 Hi 4 Hie 1 Hea 0.5
`);

/** Few: people whose name has a syllable that is not here are asked for in other ways. */
export function canBeSpelled(hangul: string): boolean {
  return [...hangul].every((one) => syllableSpellings.has(one));
}

export function spellingsOfSyllable(syllable: string): readonly (readonly [string, number])[] {
  return syllableSpellings.get(syllable) ?? [];
}
