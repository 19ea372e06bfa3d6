import { describe, expect, it } from "vitest";
import { fieldsByRule } from "../../app/cards/read-fields.ts";
import { readOne, sideOf } from "./side-of.ts";

describe("a Japanese name", () => {
  it.each([
    "小笠原 結衣",
    "日下部誠一",
    "東海林さくら",
    "宇佐美 拓海",
    "湯浅千景",
    "二階堂 蓮",
    "榊原みのり",
    "曽我部 悠",
    "河合あかね",
    "有馬 辰夫",
  ])("is known by its family, below a house that is called like one: %s", (name) => {
    const { names, companies } = readOne(
      ["浅野荘", 44],
      "",
      "主任",
      [name, 40],
      "",
      "〒606-8501 京都市左京区吉田本町36-1",
      "075-555-0134",
    );
    expect(names).toEqual([name]);
    expect(companies).toEqual(["浅野荘"]);
  });
});

describe("a Japanese title", () => {
  it.each([
    ["代表取締役CEO", "代表取締役CEO"],
    ["取締役CTO", "取締役CTO"],
    ["執行役員兼CFO", "執行役員兼CFO"],
    ["十四代目", "十四代目"],
    ["初代目", "初代目"],
    ["梅田本店 店長", "店長"],
    ["神戸三宮店 副店長", "副店長"],
    ["パートナー", "パートナー"],
    ["レタッチャー兼ディレクター", "レタッチャー兼ディレクター"],
    ["コピーライター/クリエイティブディレクター", "コピーライター"],
    ["支配人", "支配人"],
    ["司法書士(東京司法書士会)", "司法書士(東京司法書士会)"],
    ["蔵元", "蔵元"],
  ])("is %s", (line, title) => {
    const { titles } = readOne(["株式会社青葉堂", 24], "", line, ["鈴木 一郎", 40], "", "03-5555-0134");
    expect(titles[0]).toBe(title);
  });
});

describe("departments one within the other", () => {
  it.each([
    "機能性フィルム事業本部 光学フィルム開発部",
    "生産管理部 物流グループ",
    "大学院理学研究科 物理学専攻",
    "情報システム部 基盤チーム",
    "西日本営業本部 九州支店 営業二課",
    "公共ソリューション事業部 自治体営業部 第一課",
    "研究開発本部 材料センター",
    "海外事業本部 北米営業部 法人営業課",
    "経営企画本部 広報グループ",
    "大学院医学研究科 臨床研究センター",
  ])("are a department, and no part of the company above: %s", (line) => {
    const { companies, departments } = readOne(
      ["北都電子株式会社", 26],
      [line, 20],
      "",
      "部長",
      ["鈴木 一郎", 40],
      "",
      "03-5555-0134",
    );
    expect(companies).toEqual(["北都電子株式会社"]);
    expect(departments).toEqual([line]);
  });
});

describe("a legal form on a line of its own", () => {
  it.each([
    ["北斗フードサービス", "株式会社"],
    ["株式会社", "みちのく水産"],
    ["东莞启明五金", "有限公司"],
    ["有限会社", "丸越青果"],
    ["合同会社", "ヨリドコロ"],
    ["南洋フルーツ", "合同会社"],
    ["一般社団法人", "日本里山ネット"],
    ["厦门海峡茶业", "股份有限公司"],
    ["スカイブリッジ", "有限会社"],
    ["合資会社", "川端醤油"],
  ])("belongs to the name beside it, before a monogram: %s %s", (upper, lower) => {
    const { companies } = readOne(
      ["HFS", 60],
      "",
      [upper, 22],
      [lower, 20],
      "",
      "部長",
      ["鈴木 一郎", 40],
      "a@hfs.com",
    );
    expect(companies[0]?.replace(/\s/g, "")).toBe(`${upper}${lower}`);
  });
});

describe("what an office is called in front of where it is", () => {
  it.each([
    ["本社 〒959-1289 新潟県燕市東太田14-3", "工場 〒959-1263 新潟県燕市大曲3015-1"],
    ["本　社：〒541-0053 大阪市中央区本町2-1-6", "東京支店：〒101-0047 東京都千代田区内神田1-5-4"],
    ["总部：深圳市宝安区福海街道新和路12号3栋", "工厂：东莞市长安镇乌沙社区兴发南路66号"],
    ["总公司：杭州市滨江区江南大道3888号", "分公司：宁波市鄞州区天童北路1107号"],
    ["总部 广州市天河区体育西路111号15楼", "研发中心 佛山市南海区桂澜北路26号"],
    ["本店 〒460-0008 名古屋市中区栄3-4-5", "栄支店 〒460-0003 名古屋市中区錦2-14-21"],
    ["總部：新北市板橋區文化路一段188號", "工廠：桃園市龜山區文化一路66號"],
    ["仓库：上海市浦东新区外高桥富特北路99号", "办事处：苏州市工业园区星湖街328号"],
    ["富山工場 富山県富山市婦中町板倉20", "研究所 茨城県つくば市千現2-1-6"],
    ["Hausanschrift: Binger Straße 201, 55218 Ingelheim", "Postanschrift: Postfach 12 40, 55219 Ingelheim"],
  ])("is no part of it, and begins another: %s", (one, other) => {
    const { addresses } = readOne(["鈴木 一郎", 40], "部長", "", one, other, "03-5555-0134");
    const bare = (line: string): string =>
      line.replace(
        /^(?:本[ 　]?[社店]|工場|工厂|工廠|东?東?京?支店|栄支店|富山工場|总部|總部|总公司|分公司|研发中心|仓库|办事处|研究所|Hausanschrift|Postanschrift)[ ：:]+/,
        "",
      );
    expect(addresses).toEqual([bare(one), bare(other)].map((line) => line.normalize("NFKC")));
  });

  it("is no address where it is a permit's number", () => {
    const { addresses } = readOne(
      ["鈴木 一郎", 40],
      "部長",
      "",
      "大阪府知事許可(般-3)第118204号",
      "東京都知事免許(3)第28416号",
      "03-5555-0134",
    );
    expect(addresses).toEqual([]);
  });
});

describe("a number", () => {
  it.each([
    ["电话：0755-2789 6612（8线） 传真：0755-2789 6620", ["phone +8675527896612", "fax +8675527896620"]],
    ["〒220-0012 横浜市西区みなとみらい4-6-2 1F　☎045-227-6601", ["phone +81452276601"]],
    ["大阪市北区梅田1-1-3 B2F TEL 06-6345-1102", ["phone +81663451102"]],
    ["東京都港区赤坂2-17-7 赤坂溜池ビル 8F ☎ 03-3582-1190", ["phone +81335821190"]],
    ["代表電話 03-5220-1800 ダイヤルイン 03-5220-1846", ["phone +81352201800", "phone +81352201846"]],
    ["总机：021-6288 3300 (20线)", ["phone +862162883300"]],
    ["电话 010-6523 7741（2线）手机 138 1286 4417", ["mobile +8613812864417", "phone +861065237741"]],
    ["フリーダイヤル 0120-78-1020", ["phone +81120781020"]],
  ])("is read from %s", (line, phones) => {
    const place = /[线传总]/.test(line) ? "地址：上海市静安区南京西路1266号" : "東京都千代田区大手町1-5-5 株式会社";
    expect(readOne(["鈴木 一郎", 40], "部長", "", line, "", place).phones).toEqual(phones);
  });
});

describe("a name set so wide that it is two lines to a reader", () => {
  it.each([
    ["古賀", "直樹"],
    ["大野", "健一郎"],
    ["早乙女", "理恵"],
    ["鈴木", "エドワルド"],
    ["林", "佩蓉"],
    ["柊", "美月"],
    ["勅使河原", "蓮"],
    ["王", "建国"],
    ["沖", "さやか"],
    ["仲宗根", "翼"],
  ])("is one: %s %s", (family, given) => {
    const side = sideOf(
      "営業部",
      "課長",
      "",
      [family, 44],
      "",
      "03-5555-0134",
      "a@example.co.jp",
      "東京都千代田区大手町1-5-5",
    );
    const first = side.lines.find(({ text }) => text === family)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const box = { x: first.x + family.length * 44 + 50, y: first.y + 1, width: given.length * 44, height: 45 };
    const own = { ...first, width: family.length * 44 };
    const lines = side.lines.map((line) => (line.text === family ? { ...line, box: own } : line));
    const read = fieldsByRule([{ ...side, lines: [...lines, { text: given, box, confidence: 0.98 }] }]);
    expect(read.names.map(({ value }) => value.written)).toEqual([`${family} ${given}`]);
    expect(read.companies).toEqual([]);
  });
});

describe("a letter of katakana that a reader takes for a character", () => {
  it.each([
    ["〒471-0826 愛知県豊田市卜ヨ夕町1番地", "〒471-0826 愛知県豊田市トヨタ町1番地"],
    ["〒460-0003 名古屋市中区錦2-14-21 円山二ッセイビル", "〒460-0003 名古屋市中区錦2-14-21 円山ニッセイビル"],
    ["〒980-0811 仙台市青葉区ー番町1-9-1", "〒980-0811 仙台市青葉区一番町1-9-1"],
    ["〒107-0052 東京都港区赤坂2-17-7 プ口スパー夕ワー", "〒107-0052 東京都港区赤坂2-17-7 プロスパータワー"],
    ["〒530-0001 大阪市北区梅田2-2-2 ヒル卜ンプラザ", "〒530-0001 大阪市北区梅田2-2-2 ヒルトンプラザ"],
    [
      "〒220-0012 横浜市西区みなとみらい2-3-5 クイーンズ夕ワー",
      "〒220-0012 横浜市西区みなとみらい2-3-5 クイーンズタワー",
    ],
    ["〒900-8585 那霸市泉崎1丁目1番1号", "〒900-8585 那覇市泉崎1丁目1番1号"],
    ["デ980-0811 仙台市青葉区一番町1-9-1", "〒980-0811 仙台市青葉区一番町1-9-1"],
    ["〒150-0041 渋谷区神南1-12 ス力イビル二階", "〒150-0041 渋谷区神南1-12 スカイビル二階"],
    ["〒541-0053 大阪市中央区本町2-1 システム工業ビル3F", "〒541-0053 大阪市中央区本町2-1 システム工業ビル3F"],
  ])("is put right: %s", (line, address) => {
    expect(readOne(["鈴木 一郎", 40], "主任", "", line, "03-5555-0134").addresses).toEqual([address]);
  });
});

describe("what stands behind a word for an office", () => {
  it("is no telephone where it is a postcode whose sign was lost", () => {
    expect(readOne(["鈴木 一郎", 40], "主任", "", "本社 959-1289 新潟県燕市東太田14-3", "03-5555-0134").phones).toEqual(
      ["phone +81355550134"],
    );
  });

  it("is a title beside what it is for", () => {
    const { titles, departments } = readOne(["陆建华", 40], "销售总监/华东大区", "", "手机：138 1286 4417");
    expect([titles, departments]).toEqual([["销售总监"], ["华东大区"]]);
  });
});
