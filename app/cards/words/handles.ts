/** Services where people have a name of their own. */
export const handleServices = [
  "linkedin",
  "kakao",
  "wechat",
  "line",
  "whatsapp",
  "telegram",
  "x",
  "instagram",
  "facebook",
  "skype",
  "github",
  "youtube",
] as const;

export type HandleService = (typeof handleServices)[number];

/** What each calls itself; the same in all languages. */
export const serviceNames: Readonly<Record<HandleService, string>> = {
  linkedin: "LinkedIn",
  kakao: "KakaoTalk",
  wechat: "WeChat",
  line: "LINE",
  whatsapp: "WhatsApp",
  telegram: "Telegram",
  x: "X",
  instagram: "Instagram",
  facebook: "Facebook",
  skype: "Skype",
  github: "GitHub",
  youtube: "YouTube",
};

/*
 * What stands before a handle on a card. Collected from printed cards and from what the services call themselves in Korean, Japanese and
 * Chinese. Compared in lower case, without spaces; `id` may follow each.
 */
export const handleLabels: Readonly<Record<HandleService, readonly string[]>> = {
  linkedin: "linkedin linked-in 링크드인 領英 领英".split(" "),
  kakao: "kakaotalk kakao katalk 카카오톡 카카오 카톡 플러스친구 카카오채널 카카오톡채널".split(" "),
  wechat: "wechat weixin 微信 微信号 微信號 위챗".split(" "),
  line: "line 라인 ライン".split(" "),
  whatsapp: "whatsapp 왓츠앱".split(" "),
  telegram: "telegram 텔레그램".split(" "),
  x: "x twitter 트위터 엑스".split(" "),
  instagram: "instagram insta ig 인스타그램 인스타 インスタグラム インスタ".split(" "),
  facebook: "facebook fb 페이스북 페북".split(" "),
  skype: "skype 스카이프".split(" "),
  github: "github git 깃허브".split(" "),
  youtube: "youtube 유튜브".split(" "),
};

/** Too much of a word, or a name of something else, to be believed without `ID`, an `@` or a colon behind. */
export const ambiguousLabels: ReadonlySet<string> = new Set([
  "line",
  "라인",
  "x",
  "엑스",
  "ig",
  "fb",
  "git",
  "카카오",
  "kakao",
]);

/** Where a page of the service lies, before the name; the first is how it is written. Addresses with a token in place of a name stay sites. */
export const handlePages: Readonly<Record<HandleService, readonly string[]>> = {
  linkedin: ["linkedin.com/in/", "linkedin.com/pub/", "linkedin.com/"],
  kakao: ["pf.kakao.com/", "open.kakao.com/me/"],
  wechat: [],
  line: ["line.me/ti/p/~"],
  whatsapp: ["wa.me/"],
  telegram: ["t.me/", "telegram.me/"],
  x: ["x.com/", "twitter.com/"],
  instagram: ["instagram.com/", "instagr.am/"],
  facebook: ["facebook.com/", "fb.com/", "fb.me/"],
  skype: [],
  github: ["github.com/"],
  youtube: ["youtube.com/"],
};
