import { describe, expect, it } from "vitest";
import { isInForce, isVerified, provisionText, rowsFor } from "./law-rows.js";
import type { LawRow } from "./law-table.js";

const general: LawRow = {
  act: { nb: "forvaltningsloven", nn: "forvaltningslova" },
  provision: "§ 29",
  part: "klagefrist",
  general: true,
  validFrom: "1970-01-01",
  source: "test",
};
const special: LawRow = {
  act: { nb: "folketrygdloven", nn: "folketrygdlova" },
  provision: "§ 21-12",
  part: "klagefrist",
  validFrom: "1997-05-01",
  source: "test",
};
const verified = { by: "Kari Jurist", on: "2026-01-15" };

describe("rowsFor", () => {
  const law = { rows: [general, special, { ...general, part: "innsyn" as const }], replaced: [] };

  it("gives the rows of the part, special acts first", () => {
    expect(rowsFor(law, "klagefrist", "2026-03-02")).toEqual([special, general]);
    expect(rowsFor(law, "utsettelse", "2026-03-02")).toEqual([]);
  });

  it("leaves out what is not in force on the day, or not known to be", () => {
    expect(rowsFor(law, "klagefrist", "1990-01-01")).toEqual([general]);
    const ended = { ...general, validTo: "2026-03-02" };
    expect(isInForce(ended, "2026-03-02")).toBe(true);
    expect(isInForce(ended, "2026-03-03")).toBe(false);
    const { validFrom: _, ...unknown } = general;
    expect(isInForce(unknown, "2026-03-02")).toBe(true);
    expect(isInForce({ ...unknown, pending: true }, "2026-03-02")).toBe(false);
  });
});

describe("provisionText", () => {
  it("names the provision of a verified row in the standard of the text", () => {
    expect(provisionText({ ...general, verified }, "nb")).toBe("forvaltningsloven § 29");
    expect(provisionText({ ...general, verified }, "nn")).toBe("forvaltningslova § 29");
  });

  it("names nothing where nobody has read the provision, or none is given", () => {
    expect(isVerified(general)).toBe(false);
    expect(provisionText(general, "nb")).toBeUndefined();
    expect(provisionText({ ...general, verified: { by: " ", on: "2026-01-15" } }, "nb")).toBeUndefined();
    const { provision: _, ...nameless } = general;
    expect(provisionText({ ...nameless, verified }, "nb")).toBeUndefined();
  });
});
