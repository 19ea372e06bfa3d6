/** Mail that anybody can have: its domain says nothing about where a person works. */
export const freeMail: ReadonlySet<string> = new Set(
  (
    "gmail.com googlemail.com naver.com hanmail.net daum.net kakao.com nate.com korea.com hanmir.com lycos.co.kr empal.com dreamwiz.com " +
    "outlook.com hotmail.com live.com msn.com outlook.kr yahoo.com yahoo.co.kr yahoo.co.jp yahoo.co.uk ymail.com icloud.com me.com mac.com " +
    "aol.com gmx.com gmx.de web.de t-online.de mail.ru yandex.ru yandex.com proton.me protonmail.com qq.com 163.com 126.com sina.com foxmail.com " +
    "orange.fr free.fr laposte.net wanadoo.fr libero.it docomo.ne.jp softbank.ne.jp ezweb.ne.jp fastmail.com zoho.com hey.com mail.com"
  ).split(" "),
);
