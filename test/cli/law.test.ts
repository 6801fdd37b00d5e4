import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bin, inFolder, klarsprak } from "./run-klarsprak.js";

/** The rows of a table in the output, each as its cells, from the heading that begins with a word. */
function tableFrom(output: string, heading: string): readonly (readonly string[])[] {
  const lines = output.split("\n");
  const first = lines.findIndex((line) => line.startsWith(heading));
  expect(first).toBeGreaterThan(-1);
  const starts = [...lines[first]!.matchAll(/(?:^| {2})(?=\S)/g)].map(
    ({ index, 0: gap }) => index + gap.length,
  );
  const length = lines.slice(first).indexOf("");
  return lines
    .slice(first, first + length)
    .map((line) => starts.map((start, at) => line.slice(start, starts[at + 1]).trim()));
}

describe("klarsprak law", () => {
  const run = (args: readonly string[] = [], files: Readonly<Record<string, string>> = {}) =>
    inFolder(files, (folder) => klarsprak(folder, ["law", "--today", "2026-03-02", ...args]));

  test("is a table with its columns under each other", () => {
    const { stdout, stderr, status } = run();
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Lovtabellen per 02\.03\.2026\n/);
    const rows = tableFrom(stdout, "Lov ");
    expect(rows[0]).toEqual([
      "Lov",
      "Nummer",
      "Paragraf",
      "Gjelder",
      "Frist",
      "I kraft fra",
      "I kraft til",
      "Status",
      "Kontrollert",
      "Kilde",
    ]);
    const row = rows.find(([act, , , part]) => act === "folketrygdloven" && part === "klagefrist");
    expect(row).toEqual([
      "folketrygdloven",
      "LOV-1997-02-28-19",
      "§ 21-12",
      "klagefrist",
      "6 uker fra mottak",
      "01.05.1997",
      "",
      "gjelder",
      "ikke kontrollert",
      "nav.no, klagerettar",
    ]);
    const pending = rows.filter(([, number]) => number === "LOV-2025-06-20-81");
    expect(pending.length).toBeGreaterThan(0);
    expect(new Set(pending.map((cells) => cells[7]))).toEqual(new Set(["vedtatt, dato ikke kjent"]));
    const old = tableFrom(stdout, "Navn ").find(([name]) => name === "fylkesmannen");
    expect(old?.slice(2, 6)).toEqual(["ikke kjent", "31.12.2020", "erstattet", "statsforvalteren"]);
    expect(stdout).not.toContain("Filer som viser");
  });

  test("is nynorsk when asked", () => {
    const { stdout } = run(["--language", "nn"]);
    expect(tableFrom(stdout, "Lov ")[0]).toContain("Kjelde");
    expect(stdout).toContain("ikkje kontrollert");
    expect(stdout).toContain("forvaltningslova");
    expect(stdout).not.toMatch(/ikke |fra /);
  });

  const letters = {
    "maler/klage.md": "# Klage\n\nSend klagen til Fylkesmannen i {{fylke}}.\n",
    "maler/god.md": "# Klage\n\nSend klagen til Statsforvalteren.\n",
    "klarsprak.config.json": '{ "rules": { "lov-utdatert": "off" } }',
  };

  test("tells which files cite what is replaced, whatever the configuration says, and ends with 1", () => {
    const { stdout, status } = run(["maler"], letters);
    expect(status).toBe(1);
    expect(stdout).toContain(
      "Filer som viser til noe som er erstattet\n\nmaler/klage.md\n  3:17  «Fylkesmannen»",
    );
    expect(stdout).not.toContain("god.md");
    expect(run(["maler/god.md"], letters)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Filen viser ikke til noe som er erstattet."),
    });
  });

  test("goes by the day that counts as today", () => {
    inFolder(letters, (folder) => {
      const { status, stdout } = klarsprak(folder, ["law", "maler", "--today", "2020-12-31"]);
      expect(status).toBe(0);
      const old = tableFrom(stdout, "Navn ").find(([name]) => name === "fylkesmannen");
      expect(old?.[4]).toBe("gjelder");
      const wrong = klarsprak(folder, ["law", "--today", "31.12.2020"]);
      expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
      expect(wrong.stderr).toContain('--today: "31.12.2020" is no date of the form YYYY-MM-DD');
    });
  });

  test("is JSON for programs", () => {
    const { stdout, status } = run(["maler", "--format", "json"], letters);
    expect(status).toBe(1);
    const { rows, replaced, files, today } = JSON.parse(stdout);
    expect(today).toBe("2026-03-02");
    expect(rows).toContainEqual({
      act: { nb: "folketrygdloven", nn: "folketrygdlova" },
      number: "LOV-1997-02-28-19",
      provision: "§ 21-12",
      part: "klagefrist",
      general: false,
      deadline: { count: 6, unit: "week", from: "receipt" },
      validFrom: "1997-05-01",
      validTo: null,
      pending: false,
      inForce: true,
      source: "nav.no, klagerettar",
      verified: null,
    });
    expect(replaced).toContainEqual(
      expect.objectContaining({ kind: "body", validTo: "2020-12-31", replaced: true, verified: null }),
    );
    expect(files).toEqual([
      { path: "maler/god.md", citations: [] },
      {
        path: "maler/klage.md",
        citations: [
          { line: 3, column: 17, text: "Fylkesmannen", message: expect.stringContaining("Fylkesmannen") },
        ],
      },
    ]);
  });

  test("says what cannot be checked, still prints the tables, and ends with 2", () => {
    const { stdout, stderr, status } = run(["borte.md", "maler"], letters);
    expect(status).toBe(2);
    expect(stderr).toContain("klarsprak: borte.md");
    expect(stdout).toContain("maler/klage.md");
  });

  test("shows who has read a provision, and when", () => {
    inFolder({}, (folder) => {
      const copy = join(folder, "program");
      cpSync(dirname(dirname(bin)), copy, {
        recursive: true,
        filter: (path) => !/node_modules|models$/.test(path),
      });
      const file = join(copy, "dist/dictionaries/law.json");
      const law = JSON.parse(readFileSync(file, "utf8"));
      const rows = [
        { ...law.rows[0], verified: { by: "Kari Jurist", on: "2026-01-15" }, validTo: "2026-02-28" },
      ];
      writeFileSync(file, JSON.stringify({ ...law, rows }));
      const { stdout } = klarsprak(
        folder,
        ["law", "--today", "2026-03-02"],
        "",
        join(copy, "bin/klarsprak.js"),
      );
      const [, row] = tableFrom(stdout, "Lov ");
      expect(row?.slice(6, 9)).toEqual(["28.02.2026", "gjelder ikke lenger", "Kari Jurist, 15.01.2026"]);
      expect(stdout).not.toContain("rader er ikke kontrollert");
    });
  });
});
