import { hanCompany } from "../company/words.ts";
import type { AddressStrength } from "./line.ts";

const hanPlace = /[省市区區县縣町村郡都府県州]|澳[门門]/;
const hanStreet = /[路街道巷弄]|廣場\d|广场\d|廣場\d|丁目|番地|大字|\d-\d|[上下]ル|[東西]入|[市区郡].*[町村]\d/;
/** 荻窪中央ビル四階 */
const hanFloor = /[〇一二三四五六七八九十]{1,3}(?:階|号|号室|號|樓|楼|层|層|室)$/;
const hanUnit = /[号號室楼樓層层階座栋棟]|大厦|大廈|ビル|タワー|マンション|F$/;

/** 神奈川県知事免許(3)第28416号, 宅地建物取引業 埼玉県知事(4)第20817号 */
const hanPermit = /(?:知事|大臣|公安委員会).*第\s?\d+|免許|許可|登録|認可|届出|牌照|执照|許可證|许可证/;

/** 利信地產代理有限公司 and what is said of it: no place. */
const houseFirst = /^[^\d\s]{2,}公司(?:\s|$)/;

/** 横浜市役所, 国土交通省, 深圳市人民政府, 南山区税务局: who works in a place, and no part of it. */
const publicHouse =
  /(?:役所|役場|庁|廳|政府|(?:税务|稅務|警察|公安|管理|监督管理)局|法院|检察院|中学|小学|高校|中學|小學|高等学校|高级中学|委员会|委員會|(?:総務|財務|外務|法務|文部科学|厚生労働|農林水産|経済産業|国土交通|環境|防衛)省)$/;

/** 烏丸ビル, 六本木ヒルズ森タワー: the last line of an address in Japan. */
const building = /^[^\d\s(]{2,16}(?:ビル|ビルディング|タワー|マンション|ハイツ|レジデンス)$/;

export function hanStrength(line: string): AddressStrength {
  if (publicHouse.test(line) && !/[\d〒]/.test(line)) return "none";
  return building.test(line) && hanCompany(line) === 0 ? "tail" : strengthByWords(line);
}

function strengthByWords(line: string): AddressStrength {
  if ((hanPermit.test(line) || houseFirst.test(line)) && !line.includes("〒")) return "none";
  if (/〒|^\(?\d{3}-\d{4}\)?/.test(line)) return "strong";
  if (hanPlace.test(line) && (hanStreet.test(line) || (hanUnit.test(line) && /\d/.test(line)))) return "strong";
  if (
    /^[^\d\s]{2,3}[都道府県][^\d]{1,6}[市区郡][^\d]*[町村丁大字][^\d]*[\d〇一二三四五六七八九十百]+(?:番地|号)?$/.test(
      line,
    )
  )
    return "strong";
  if (hanStreet.test(line) && hanUnit.test(line) && /\d/.test(line)) return "strong";
  return (hanUnit.test(line) && (/\d/.test(line) || hanFloor.test(line))) ||
    (hanPlace.test(line) && /\d/.test(line)) ||
    /^.{2,6}[省市県]$/.test(line) ||
    (/^[^\d\s,]{1,5}[都道府県]?[^\d\s,]{1,5}[市郡区區][^\d\s,]{1,10}$/.test(line) && hanCompany(line) === 0)
    ? "tail"
    : "none";
}
