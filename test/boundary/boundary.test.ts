import { describe, expect, it } from "vitest";
import { importsIn, type SourceFile, sourceFiles } from "./imports.ts";

const app = sourceFiles("app");

/** What plain code may take of what lies directly in `app`: the rest has an outside (a log, a disk). */
const plainFiles = ["app/ids.ts", "app/errors.ts"];

/** `app/contacts/fold.ts` → `contacts`. Files directly in `app` are everybody's. */
function partOf(path: string): string {
  const [, part = "", ...rest] = path.split("/");
  return rest.length === 0 ? "" : part;
}

const plain = ["cards", "contacts", "find", "intro", "privacy", "words"];
/** Who wires: these alone may import adapters. */
const wiring = ["local", "cli"];

/** What each part may import of the others. A part may always import itself, and what lies directly in `app`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  cards: [],
  contacts: ["cards", "privacy"],
  privacy: ["cards", "contacts"],
  find: ["cards", "contacts", "privacy", "ports"],
  intro: ["cards", "contacts", "privacy", "find", "ports"],
  words: ["cards", "contacts", "find", "intro", "privacy", "ports"],
  ports: ["cards", "contacts", "privacy"],
  steps: [...plain, "ports"],
  slack: [...plain, "ports", "steps"],
  adapters: [...plain, "ports"],
  local: [...plain, "ports", "steps", "slack", "adapters"],
  cli: [...plain, "ports", "steps", "slack", "adapters", "local"],
  "": [],
};

/** Libraries without an outside: no network, no files, no engine. */
const plainPackages = [
  "csv-parse",
  "double-metaphone",
  "es-hangul",
  "pinyin-pro",
  "wanakana",
  "libphonenumber-js",
  "tlds",
  "ical.js",
  "node:crypto",
];

const in_ = (parts: readonly string[]) => app.filter(({ path }) => parts.includes(partOf(path)));
const below = (folder: string) => app.filter(({ path }) => path.startsWith(folder));
const report = (files: readonly SourceFile[], wrong: (file: SourceFile) => readonly string[]) =>
  files.flatMap((file) => wrong(file).map((what) => `${file.path} → ${what}`));

describe("who may import whom", () => {
  it("is kept by every file of the app", () => {
    expect(app.length).toBeGreaterThan(20);
    const wrong = report(app, ({ path, files }) => {
      const part = partOf(path);
      const open = mayImport[part];
      if (!open) return [`"${part}" is no part of the house`];
      return files.filter((file) => file.startsWith("app/") && ![part, "", ...open].includes(partOf(file)));
    });
    expect(wrong).toEqual([]);
  });

  it("leaves adapters to those who wire", () => {
    const others = app.filter(({ path }) => !["adapters", ...wiring].includes(partOf(path)));
    expect(report(others, ({ files }) => files.filter((file) => partOf(file) === "adapters"))).toEqual([]);
  });

  it("keeps the tests out of the app", () => {
    expect(
      report(app, ({ files }) => files.filter((file) => !file.startsWith("app/") && file !== "package.json")),
    ).toEqual([]);
  });

  it("lets plain code import no SDK, no Bolt, no database, no image library", () => {
    const wrong = report(in_(plain), ({ packages }) => packages.filter((one) => !plainPackages.includes(one)));
    expect(wrong).toEqual([]);
  });

  it("lets plain code and ports take only ids and errors of what lies directly in app", () => {
    const wrong = report(in_([...plain, "ports"]), ({ files }) =>
      files.filter((file) => file.startsWith("app/") && partOf(file) === "" && !plainFiles.includes(file)),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps real systems apart: an adapter's folder takes nothing of another's", () => {
    const folderOf = (path: string) => path.split("/").slice(2, -1)[0] ?? "";
    const wrong = report(in_(["adapters"]), ({ path, files }) =>
      files.filter((file) => partOf(file) === "adapters" && !["", folderOf(path)].includes(folderOf(file))),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps the local workspace a Slack that knows nothing of the app", () => {
    const ofApp = [...plain, "ports", "steps", "slack", "cli"];
    const wrong = report(below("app/local/workspace/"), ({ files }) =>
      files.filter((file) => ofApp.includes(partOf(file)) || file.startsWith("app/local/page/")),
    );
    expect(wrong).toEqual([]);
  });

  it("lets the page, which runs in a browser, take only the shapes of what it asks its server", () => {
    const wrong = report(below("app/local/page/"), ({ files, packages }) => [
      ...files.filter((file) => !file.startsWith("app/local/page/") && file !== "app/local/page-api.ts"),
      ...packages.filter((one) => !["preact", "@slack/types"].includes(one)),
    ]);
    expect(wrong).toEqual([]);
  });

  it("lets steps and ports import no package of the outside", () => {
    const open = [...plainPackages, "@slack/types", "node:timers/promises"];
    const wrong = report(in_(["steps", "ports"]), ({ packages }) => packages.filter((one) => !open.includes(one)));
    expect(wrong).toEqual([]);
  });

  it("lets one file alone know the database, and the reader alone the engines", () => {
    const users = (name: RegExp) =>
      app.filter(({ packages }) => packages.some((one) => name.test(one))).map(({ path }) => path);
    expect(users(/^libsql$/)).toEqual(["app/adapters/sqlite/database.ts"]);
    expect(users(/^(gremlin|ws)$/).filter((path) => !path.startsWith("app/adapters/neptune/"))).toEqual([]);
    expect(
      users(/^(@smithy\/signature-v4|@aws-crypto\/.*)$/).filter(
        (path) => !/^app\/adapters\/(neptune|elasticache)\//.test(path),
      ),
    ).toEqual([]);
    expect(
      users(/^(sharp|onnxruntime-.*|tesseract\.js|libheif-js|@embedpdf\/pdfium|qr)$/).filter(
        (path) => !path.startsWith("app/adapters/reader/"),
      ),
    ).toEqual([]);
    expect(
      users(/^(@slack\/(bolt|web-api|socket-mode))$/).filter((path) => !/^app\/(slack|local)\//.test(path)),
    ).toEqual([]);
  });
});

describe("an SDK", () => {
  const homes: Readonly<Record<string, RegExp>> = {
    "app/adapters/dynamodb/": /^@aws-sdk\/(client-dynamodb|lib-dynamodb|util-dynamodb)$/,
    "app/adapters/kinesis/": /^@aws-sdk\/client-kinesis$/,
    "app/adapters/resvg/": /^@resvg\/resvg-js$/,
    "app/adapters/s3/": /^@aws-sdk\/(client-s3|s3-request-presigner)$/,
    "app/adapters/elasticache/": /^ioredis$/,
    "app/adapters/opensearch/": /^@opensearch-project\/opensearch/,
    "app/adapters/sqs/": /^@aws-sdk\/client-sqs$/,
    "app/adapters/lambda/": /^@aws-sdk\/client-lambda$/,
    "app/adapters/textract/": /^@aws-sdk\/client-textract$/,
  };

  it.each(Object.entries(homes))("is known to %s alone", (home, sdk) => {
    const users = app.filter(({ packages }) => packages.some((one) => sdk.test(one))).map(({ path }) => path);
    expect(users.filter((path) => path.startsWith(home))).not.toEqual([]);
    expect(users.filter((path) => !path.startsWith(home))).toEqual([]);
  });
});

describe("handlers", () => {
  const handlers = sourceFiles("handlers");

  it("are wiring: of the project they take the app alone, but for its two other programs", () => {
    const wrong = report(handlers, ({ files }) =>
      files.filter((file) => !/^(app|handlers)\//.test(file) || ["local", "cli"].includes(partOf(file))),
    );
    expect(wrong).toEqual([]);
  });

  it("are taken by nobody in the app", () => {
    expect(report(app, ({ files }) => files.filter((file) => file.startsWith("handlers/")))).toEqual([]);
  });

  it("have at most 40 lines each", () => {
    const long = handlers.filter(({ path, lines }) => path.split("/").length === 2 && lines > 40);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });
});

describe("a file", () => {
  it("has at most 250 lines", () => {
    const long = sourceFiles("app", "handlers", "infra", "test").filter(({ lines }) => lines > 250);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it("is in a folder and under a name that says what it does", () => {
    const vague = /(^|[/-])(utils?|helpers?|common|services?|managers?|misc)([./-]|$)/;
    expect(
      sourceFiles("app", "handlers", "infra", "test")
        .filter(({ path }) => vague.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe("the look for imports itself", () => {
  it("sees every way to write one", () => {
    const text = `import a from "a";\nimport { b,\n  c } from './b.ts';\nexport * from "c";\nimport "d";\nconst e = await import("e");\nrequire('f');\nexport type { G } from "g";\nimport type H from "h"`;
    expect(importsIn(text)).toEqual(["a", "./b.ts", "c", "d", "e", "f", "g", "h"]);
    expect(importsIn('const from = "x"; export const a = "y";')).toEqual([]);
  });
});
