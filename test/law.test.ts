import {
  createAnalyzer,
  emptyConfig,
  type Finding,
  type LawTable,
  lawParts,
  provisionText,
  rowsFor,
  rules,
  textTypes,
} from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

const dictionaries = loadBuiltDictionaries();
const today = "2026-03-02";

function findingsIn(source: string, law: LawTable, only = ["lov-utdatert"]): readonly Finding[] {
  const analyzer = createAnalyzer({
    rules: rules.filter(({ id }) => only.includes(id)),
    textTypes,
    ...dictionaries,
    law,
    grammarFor,
    today,
    config: { ...emptyConfig, language: "nb" },
  });
  const { findings, failures } = analyzer.analyze({ source, format: "text" });
  expect(failures).toEqual([]);
  return findings;
}

const verified = { by: "Kari Jurist", on: "2026-01-15" };

describe("what nobody has read in the act itself", () => {
  const text = "Du har rett til hjelp etter barnevernloven.";
  const { replaced } = dictionaries.law;
  const law = (isVerified: boolean): LawTable => ({
    rows: [],
    replaced: replaced
      .filter(({ name }) => name.nb === "barnevernloven")
      .map(({ verified: _, ...rest }) => (isVerified ? { ...rest, verified } : rest)),
  });

  test("is information; read and signed it is a warning", () => {
    expect(findingsIn(text, law(false)).map((finding) => finding.severity)).toEqual(["info"]);
    expect(findingsIn(text, law(true)).map((finding) => finding.severity)).toEqual(["warning"]);
  });

  test("names no section", () => {
    const [row] = rowsFor(dictionaries.law, "klageadgang", today).filter(
      ({ act }) => act.nb === "forvaltningsloven",
    );
    const { verified: _, ...unread } = row!;
    expect(provisionText(unread, "nb")).toBeUndefined();
    expect(provisionText({ ...unread, verified }, "nb")).toBe("forvaltningsloven §§ 27 og 28");
  });
});

test("a provision whose last day has passed is to be checked", () => {
  const row = {
    act: { nb: "forvaltningsloven", nn: "forvaltningslova" },
    provision: "§ 27, jf. §§ 18 og 19",
    part: "innsyn" as const,
    source: "test",
  };
  const text =
    "Du har rett til innsyn etter forvaltningsloven § 18. Du kan klage etter forvaltningsloven § 28.";
  const ended = { rows: [{ ...row, validTo: "2026-03-01" }], replaced: [] };
  expect(findingsIn(text, ended).map(({ message }) => message)).toEqual([
    "«forvaltningsloven § 18» gjaldt til 1. mars 2026. Sjekk hvilken regel som gjelder nå.",
  ]);
  for (const rows of [[row], [{ ...row, validTo: today }]])
    expect(findingsIn(text, { rows, replaced: [] })).toEqual([]);
});

test("one cause, one finding: the name of an act that is replaced and has a capital", () => {
  const findings = findingsIn("Du kan be om innsyn etter Offentlighetsloven.", dictionaries.law, [
    "lov-utdatert",
    "lov-form",
  ]);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(["lov-utdatert"]);
});

describe("the law table of this repository", () => {
  const { law } = dictionaries;

  test("has a row in force for every part of a decision", () => {
    for (const part of lawParts) expect([part, rowsFor(law, part, today).length > 0]).toEqual([part, true]);
  });

  test("knows the acts with deadlines of their own, and goes by no act that is not known to be in force", () => {
    const deadlines = rowsFor(law, "klagefrist", today).map(
      ({ act, deadline }) => `${act.nb}: ${deadline?.count} ${deadline?.unit} ${deadline?.from}`,
    );
    expect(deadlines).toContain("folketrygdloven: 6 week receipt");
    expect(deadlines).toContain("pasient- og brukerrettighetsloven: 4 week knowledge");
    expect(deadlines).toContain("offentleglova: 3 week receipt");
    expect(deadlines.filter((text) => text.startsWith("forvaltningsloven"))).toEqual([
      "forvaltningsloven: 3 week receipt",
    ]);
  });
});

test("finds every name in a long text without full stops", () => {
  const text = "Send den til fylkesmannen etter barnevernloven og ".repeat(3_000);
  expect(findingsIn(text, dictionaries.law)).toHaveLength(6_000);
});
