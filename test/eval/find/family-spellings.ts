import { readSpellings, type Spellings } from "./read-spellings.ts";

/*
 * How Korean family names are written in Latin letters, in hundredths of their bearers: passports, as the National Institute of Korean
 * Language counted them, and estimates for the rarer names. `app/find` doesn't know this table.
 */
export const familySpellings: Spellings = readSpellings(`
  김: Kim 99 Gim 1
  이: Lee 95 Yi 3 Rhee 1 I 0.3 Yee 0.3 Rhie 0.2
  박: Park 95 Pak 2 Bak 2 Bark 0.5
  최: Choi 93 Choe 6 Choy 0.5
  정: Jung 48 Jeong 37 Chung 10 Jong 1 Cheong 2 Joung 1
  강: Kang 97 Gang 3
  조: Cho 72 Jo 25 Joe 1 Joh 1
  윤: Yoon 50 Yun 45 Youn 4
  장: Jang 77 Chang 22
  임: Lim 76 Im 14 Yim 6 Rim 2 Leem 1
  한: Han 98 Hahn 2
  오: Oh 97 O 2
  서: Seo 82 Suh 12 So 1
  신: Shin 93 Sin 4 Shinn 1
  권: Kwon 95 Gwon 3 Kweon 1
  황: Hwang 98 Whang 2
  안: Ahn 70 An 29
  송: Song 100
  전: Jeon 42 Jun 28 Chun 18 Chon 2 Cheon 2
  홍: Hong 100
  유: Yoo 46 Yu 33 You 12 Ryu 6
  류: Ryu 62 Yoo 14 Yu 10 Ryoo 6 Lyu 3
  고: Ko 68 Go 22 Koh 8 Goh 1
  문: Moon 70 Mun 29
  양: Yang 100
  손: Son 70 Sohn 25 Shon 1
  배: Bae 92 Bai 2 Pae 3
  백: Baek 58 Paik 9 Baik 11 Back 8 Paek 6
  허: Heo 38 Hur 30 Huh 20 Her 6
  남: Nam 100
  심: Shim 66 Sim 33
  노: Noh 56 Roh 22 No 15 Ro 3
  하: Ha 98 Hah 1
  곽: Kwak 88 Gwak 9
  성: Sung 54 Seong 42
  차: Cha 100
  주: Joo 47 Ju 42 Chu 6
  우: Woo 88 Wu 4 U 4
  구: Koo 48 Gu 26 Ku 16 Goo 6
  민: Min 100
  나: Na 84 Ra 6 Nah 4
  진: Jin 86 Chin 12
  지: Ji 75 Chi 9 Jee 10
  엄: Eom 42 Um 42 Uhm 9
  채: Chae 96 Chai 2
  원: Won 97 Weon 2
  천: Cheon 48 Chun 44 Chon 3
  방: Bang 90 Pang 6
  공: Kong 66 Gong 32
  현: Hyun 72 Hyeon 22 Hyon 1
  함: Ham 92 Hahm 5
  변: Byun 56 Byeon 32 Byon 3
  염: Yeom 60 Yum 24 Youm 6
  여: Yeo 84 Yuh 4
  추: Choo 44 Chu 48
  도: Do 82 Doh 6 Toh 1
  소: So 90 Soh 4
  석: Seok 58 Suk 32
  선: Sun 50 Seon 36
  설: Seol 62 Sul 26
  마: Ma 94 Mah 2
  길: Gil 58 Kil 38
  연: Yeon 66 Youn 12 Yun 4
  위: Wi 72 Wee 16
  표: Pyo 98
  명: Myung 60 Myeong 26 Myoung 8
  기: Ki 68 Gi 16 Kee 6
  반: Ban 88 Pan 4
  왕: Wang 100
  금: Keum 54 Geum 28 Kum 10
  옥: Ok 88 Ock 6 Oak 2
  육: Yook 48 Yuk 40
  인: In 94
  맹: Maeng 86 Maing 3
  제: Je 78 Jae 6
  모: Mo 86 Moh 4
  남궁: Namgung 44 Namkung 26 Namgoong 12 Namkoong 8
  탁: Tak 92
  국: Kook 46 Guk 18 Kuk 18 Gook 8
  어: Eo 60 Uh 20 Eoh 6
  은: Eun 94
  편: Pyun 42 Pyeon 44 Pyon 5
  용: Yong 96
  예: Ye 90 Yea 2
  봉: Bong 96
  경: Kyung 60 Kyeong 16 Gyeong 14
  황보: Hwangbo 92
  제갈: Jegal 60 Jekal 18 Chegal 5
  선우: Sunwoo 56 Seonwoo 20 Sunu 3
  독고: Dokgo 60 Dokko 20
`);
