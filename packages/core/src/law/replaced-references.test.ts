import { describe, expect, it } from "vitest";
import type { ReplacedName } from "./law-table.js";
import { replacedReferences } from "./replaced-references.js";

const body: ReplacedName = {
  kind: "body",
  name: { nb: "fylkesmannen", nn: "fylkesmannen" },
  also: [
    { name: "fylkesmann", successor: { nb: "statsforvalter", nn: "statsforvaltar" } },
    {
      name: "fylkesmannen i Agder",
      successor: { nb: "statsforvalteren i Agder", nn: "statsforvaltaren i Agder" },
    },
  ],
  successor: { nb: "statsforvalteren", nn: "statsforvaltaren" },
  sameUse: true,
  validTo: "2020-12-31",
  source: "test",
};
const act: ReplacedName = {
  kind: "act",
  name: { nb: "barnevernloven", nn: "barnevernlova" },
  number: "LOV-1992-07-17-100",
  successor: { nb: "barnevernsloven", nn: "barnevernslova" },
  sameUse: true,
  validTo: "2022-12-31",
  source: "test",
};
const named = (name: string, sections: NonNullable<ReplacedName["sections"]>): ReplacedName => ({
  ...act,
  number: "LOV-1992-09-25-107",
  name: { nb: `${name} av før`, nn: `${name} av før` },
  sameName: { nb: name, nn: name },
  sections,
});

function found(text: string, ...replaced: readonly ReplacedName[]): readonly string[] {
  return replacedReferences({ rows: [], replaced }, text).map(
    ({ start, end, by, instead }) =>
      `${by}: ${text.slice(start, end)}${instead === undefined ? "" : ` -> ${instead.nb}`}`,
  );
}

describe("replacedReferences", () => {
  it.each([
    ["Send den til Fylkesmannen.", ["name: Fylkesmannen -> Statsforvalteren"]],
    ["fylkesmannens brev", ["name: fylkesmannens -> statsforvalterens"]],
    ["en fylkesmann", ["name: fylkesmann -> statsforvalter"]],
    ["Fylkesmannen i Agder svarer", ["name: Fylkesmannen i Agder -> Statsforvalteren i Agder"]],
    // The county may be another one now.
    ["Fylkesmannen i Oppland svarer", ["name: Fylkesmannen"]],
    ["fylkesmannsembetet, fylkesmann-rollen og varafylkesmannen", []],
  ])("finds the old name of a body in %j", (text, expected) => {
    expect(found(text, body)).toEqual(expected);
  });

  it.each([
    ["Etter barnevernloven har du rett", ["name: barnevernloven -> barnevernsloven"]],
    // The section has another number in the new act.
    ["barnevernloven § 4-12", ["name: barnevernloven"]],
    ["barnevernsloven § 5-1", []],
    ["lov av 17. juli 1992 nr. 100 om barneverntjenester", ["number: lov av 17. juli 1992 nr. 100"]],
    [
      "lov 17.7.1992 nr 100 og LOV-1992-07-17-100",
      ["number: lov 17.7.1992 nr 100", "number: LOV-1992-07-17-100"],
    ],
    [
      "lov 17. juli 1992 nr. 100 (barnevernloven) § 4-4",
      ["number: lov 17. juli 1992 nr. 100 (barnevernloven"],
    ],
    ["lov 17. juli 1992 nr. 99 og lov 18. juni 2021 nr. 97", []],
  ])("finds an old act in %j", (text, expected) => {
    expect(found(text, act)).toEqual(expected);
  });

  it.each([
    ["Etter kommunelovens § 4 skal vi informere.", ["section: kommunelovens § 4"]],
    ["kommuneloven §4 første ledd", ["section: kommuneloven §4"]],
    ["Det står i § 4 i kommuneloven.", ["section: § 4 i kommuneloven"]],
    ["kommuneloven § 4-1 og kommuneloven § 14-2", []],
    ["kommuneloven §§ 4-6, kommuneloven kapittel 4 og bare kommuneloven", []],
  ])("finds sections without a chapter in %j", (text, expected) => {
    expect(found(text, named("kommuneloven", "plain"))).toEqual(expected);
  });

  it("finds sections with a chapter, or by how they begin", () => {
    expect(found("kommuneloven § 4-1 og kommuneloven § 4", named("kommuneloven", "chaptered"))).toEqual([
      "section: kommuneloven § 4-1",
    ]);
    const school = named("opplæringslova", ["9 A"]);
    expect(found("opplæringslova § 9 A-4 og opplæringslova kapittel 9 A.", school)).toEqual([
      "section: opplæringslova § 9 A-4",
      "section: opplæringslova kapittel 9 A",
    ]);
    expect(found("opplæringslova § 9 Andre reglar", school)).toEqual([]);
  });

  it("is quick on a long hostile text", () => {
    const text = `${"fylkesmannen ".repeat(20_000)}${"§ 4 i ".repeat(20_000)}${"lov 1. ".repeat(20_000)}`;
    const begun = performance.now();
    expect(
      replacedReferences({ rows: [], replaced: [body, act, named("kommuneloven", "plain")] }, text),
    ).toHaveLength(20_000);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
