import { expect, test } from "vitest";
import { expiredProvisions } from "./expired-provisions.js";

function found(text: string, provision: string): readonly string[] {
  const row = {
    act: { nb: "forvaltningsloven", nn: "forvaltningslova" },
    provision,
    part: "innsyn" as const,
    validTo: "2026-03-01",
    source: "test",
  };
  return expiredProvisions({ rows: [row], replaced: [] }, text).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each([
  ["forvaltningsloven § 27 i samsvar med", "§ 27", ["forvaltningsloven § 27"]],
  ["forvaltningslova §27, og", "§ 27, jf. §§ 18 og 19", ["forvaltningslova §27"]],
  ["forvaltningsloven § 19 i går", "§ 27, jf. §§ 18 og 19", ["forvaltningsloven § 19"]],
  ["forvaltningsloven § 27a gjelder", "§ 27 a", ["forvaltningsloven § 27a"]],
  ["forvaltningsloven § 27 a gjelder", "§ 27a", ["forvaltningsloven § 27 a"]],
  ["forvaltningsloven § 27 a gjelder", "§ 27", []],
  ["forvaltningsloven § 27 er klar", "§ 27 a", []],
  ["forvaltningsloven § 4–12 a gjelder", "§ 4-12 a", ["forvaltningsloven § 4–12 a"]],
  ["forvaltningsloven § 4-12 a gjelder", "§ 4-12", []],
])("in %j, where %s has a last day", (text, provision, expected) => {
  expect(found(text, provision)).toEqual(expected);
});
