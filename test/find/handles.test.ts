import { expect, it } from "vitest";
import { findAmong } from "./find-among.ts";
import { person } from "./person.ts";

const people = [
  person("minsu", { names: ["김민수"], handles: [{ service: "kakao", name: "sunny_88" }] }),
  person("hana", { names: ["이하나"], handles: [{ service: "linkedin", name: "hana-lee-seoul" }] }),
  person("other", { names: ["Sung Han"] }),
];

it.each([
  ["sunny_88", "김민수"],
  ["@sunny_88", "김민수"],
  ["sunny", "김민수"],
  ["sunny88", "김민수"],
  ["hana-lee-seoul", "이하나"],
  ["linkedin seoul", "이하나"],
  ["kakaotalk", "김민수"],
])("somebody is found by their name at a service: %s", (query, id) => {
  expect(findAmong(people, query)[0]).toBe(id);
});
