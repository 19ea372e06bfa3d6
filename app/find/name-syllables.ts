/*
 * The syllables of Korean given names by how usual they are in them: of two ways to read a spelling, the more usual name is the likelier.
 * From the names given most in each decade (register of families, Supreme Court of Korea) and from what else is seen on cards.
 */

const usual = [
  ..."지민수서준현영희우진은주성훈재연하윤정경승호미혜태동선원규상숙자순철석기유예채아나도시건소인종용창병광세찬한환욱식혁형란옥애화문강대일빈린",
];
const seen = [
  ..."가결고곤관교구국권균근길남녀다단덕두라람래량련령록룡률름림만명모목무배백범별보복봉산설섭솔슬신실심안양열엽오완운웅율의이임점제조중천춘충택표필학해협홍회효휘흥후향엄리비루",
];
/** Every reading of a Chinese character, as nearly all given names have them, and syllables of purely Korean names. */
const possible = [
  ..."가각간갈감갑강개객갱거건걸검겁게격견결겸경계고곡곤골공과곽관괄광괘괴굉교구국군굴궁권궐궤귀규균귤극근글금급긍기긴길나낙난날남납낭내냉녀년념녕노농뇌누눌뉴능니다단달담답당대덕도독돈돌동두둔득등",
  ..."라락란람랍랑래략량려력련렬렴령례로록론롱뢰료룡루류륙륜률륭릉리린림립마막만말망매맥맹면멸명모목몽묘무묵문물미민밀박반발방배백번벌범법벽변별병보복본봉부북분불붕비빈빙",
  ..."사산살삼상새색생서석선설섬섭성세소속손솔송쇄쇠수숙순술숭슬습승시식신실심십쌍씨아악안알암압앙애액앵야약양어억언엄업에여역연열염엽영예오옥온올옹와완왕왜외요욕용우욱운울웅원월위유육윤율융은을음읍응의이익인일임입잉",
  ..."자작잔잠장재쟁저적전절점접정제조족존졸종좌죄주죽준줄중즉즐증지직진질집징차착찬찰참창채책처척천철첨첩청체초촉촌총최추축춘출충취측층치칙친칠침칭쾌타탁탄탈탐탑탕태택터토통퇴투특파판팔패팽편평폐포폭표품풍피필",
  ..."하학한할함합항해핵행향허헌험혁현혈협형혜호혹혼홀홍화확환활황회획횡효후훈훤훼휘휴흉흑흔흘흠흡흥희슬샘봄별빛꽃솔결겨울늘봬찬힘누리담들빔새",
];

/** Each syllable with what it costs to assume it in a given name: 0 for the most usual. */
export const nameSyllables: ReadonlyMap<string, number> = new Map([
  ...possible.map((one) => [one, 2.4] as const),
  ...seen.map((one) => [one, 0.9] as const),
  ...usual.map((one) => [one, 0] as const),
]);
