import { describe, expect, it } from "vitest";
import { findAmong } from "./find-among.ts";
import { person } from "./person.ts";

const crowd = ["王偉", "李麗", "陳明", "林杰", "Ji Hye Kwak", "Sungho Kim", "Mark Chang", "田中 太郎"];
const first = (query: string, name: string) =>
  findAmong(
    [...crowd, name].map((one, at) => person(`p${at}`, { names: [one] })),
    query,
  )[0];

describe("a Chinese name", () => {
  it.each([
    ["謝志偉", "Xie Zhiwei", "Hsieh Chih-wei", "Chih-Wei Hsieh", "Jhih-Wei Hsieh", "hsieh chih wei"],
    ["張學友", "Zhang Xueyou", "Chang Hsueh-yu"],
    ["楊振寧", "Yang Zhenning", "Yang Chen-ning", "chenning yang"],
    ["曾俊華", "Zeng Junhua", "Tseng Chun-hua"],
    ["劉德華", "Liu Dehua", "Liu Te-hua"],
    ["周杰倫", "Zhou Jielun", "Chou Chieh-lun"],
    ["許文龍", "Xu Wenlong", "Hsu Wen-long", "Hsu Wen-lung"],
    ["郭台銘", "Guo Taiming", "Kuo Tai-ming"],
    ["林語堂", "Lin Yutang", "Lin Yu-t'ang"],
    ["宋慈", "Song Ci", "Sung Tzu"],
    ["任正非", "Ren Zhengfei", "Jen Cheng-fei"],
  ])("in characters is found by pinyin, by Wade–Giles and by Tongyong: %s", (name, ...queries) => {
    for (const query of queries) expect(first(query, name), query).toBe(name);
  });

  it.each([
    ["Hsieh Chih-wei", "xie zhiwei"],
    ["Tsai Ing-wen", "cai yingwen", "tsai yingwen"],
    ["Zhang Xueyou", "chang hsuehyu"],
  ])("in Latin letters is found by the other ways to write it: %s", (name, ...queries) => {
    for (const query of queries) expect(first(query, name), query).toBe(name);
  });

  it.each([
    ["陳大文", "chan"],
    ["黃建明", "wong"],
    ["吳恩達", "ng"],
    ["蔡英文", "choi"],
    ["鄭秀文", "cheng", "tay"],
  ])("is found by its family name as Hong Kong and Singapore write it: %s", (name, ...queries) => {
    const found = (query: string) =>
      findAmong(
        [...crowd.slice(3), name].map((one, at) => person(`p${at}`, { names: [one] })),
        query,
      );
    for (const query of queries) expect(found(query), query).toContain(name);
  });

  it.each([
    ["陳大文", "Chan Tai Man", "Tai-man Chan", "chan taiman", "taiman"],
    ["陈志明", "Chan Chi Ming", "Chi-ming Chan"],
    ["張家輝", "Cheung Ka Fai", "Ka-fai Cheung", "Cheung Kar Fai"],
    ["葉德嫻", "Ip Tak Han", "Yip Tak-han"],
    ["林鄭月娥", "Lam Cheng Yuet-ngor"],
  ])("is found as Hong Kong spells it: %s", (name, ...queries) => {
    for (const query of queries) expect(first(query, name), query).toBe(name);
  });

  it.each([
    ["林文慶", "Lim Boon Keng", "Boon Kheng Lim"],
    ["陳嘉庚", "Tan Kah Kee", "tan kahkee"],
    ["李國興", "Lee Kok Heng", "Lee Kok Hin"],
    ["黃玉水", "Ng Geok Chwee", "Ooi Giok Chui"],
    ["陈财福", "Tan Chye Hock", "Tan Chai Hok"],
    ["吳秀花", "Goh Siew Huay", "Go Sioe Hwee", "Wu Siu Hui"],
    ["林忠良", "Liem Tjong Liang", "Lim Tiong Leong"],
  ])("is found as Hokkien and Teochew families of Southeast Asia spell it: %s", (name, ...queries) => {
    for (const query of queries) expect(first(query, name), query).toBe(name);
  });

  it.each([
    ["謝德輝", "Chia Teck Fai", "half Hokkien, half Cantonese"],
    ["王玉偉", "Ong Geok Wei", "half Hokkien, half Mandarin"],
    ["潘煢文", "Phua Qiong Boon", "with a character whose Hokkien isn't known"],
  ])("is found by a given name that mixes languages: %s as %s, %s", (name, query) => {
    expect(first(query, name)).toBe(name);
  });

  it.each([
    ["林文慶", "Lim Keng Boon"],
    ["林文慶", "Lim Boon"],
    ["陳玉", "Tan Geok Boon"],
    ["林文慶", "Tan Boon Keng"],
  ])("isn't read from its end, in part, or without its family name: %s is not %s", (name, query) => {
    expect(findAmong([person("p", { names: [name] })], query)).toEqual([]);
  });

  it("is found by those who don't tell -n from -ng, after those who are called so", () => {
    const names = findAmong(
      ["王建名", "王建民"].map((one, at) => person(`p${at}`, { names: [one] })),
      "wang chien-min",
    );
    expect(names).toEqual(["王建民", "王建名"]);
  });
});
