import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder, klarsprak, shell } from "./run-klarsprak.js";

const doubled = "Vi må møtes på på rådhuset.\n";
const letters = {
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`maler/brev ${i}.txt`, `${doubled.repeat(i % 3)}Vi sees ${i}.\n`]),
  ),
  "maler/ødelagt.docx": "no document",
  "maler/æ\n.md": `# Hei\n\n${doubled}`,
};

/** Writes the reports of three shards, and of the whole; gives the whole. */
function writeReports(folder: string, args: readonly string[] = [], format = "json"): string {
  for (const index of [1, 2, 3])
    klarsprak(folder, [
      "lint",
      "maler",
      ...args,
      "--shard",
      `${index}/3`,
      "-f",
      format,
      "-o",
      `${index}.${format}`,
    ]);
  return klarsprak(folder, ["lint", "maler", ...args, "-f", "json"]).stdout;
}

/** A report with one file, changed before it is written. */
function report(change: (run: Record<string, unknown>, file: Record<string, unknown>) => unknown): string {
  const { stdout } = inFolder({ "a.txt": doubled }, (folder) =>
    klarsprak(folder, ["lint", "a.txt", "-f", "json"]),
  );
  const run = JSON.parse(stdout);
  return JSON.stringify(change(run, run.files[0]) ?? run);
}

describe("merge", () => {
  test.each([
    ["json", []],
    ["ndjson", []],
    ["json", ["--profile"]],
    ["ndjson", ["--quiet"]],
  ])("three shards are the whole, byte for byte: %s %s", (format, args) => {
    inFolder(letters, (folder) => {
      const whole = writeReports(folder, args, format);
      const merged = klarsprak(folder, ["merge", `3.${format}`, `1.${format}`, `2.${format}`]);
      expect(merged).toEqual({ stdout: whole, stderr: "", status: 2 });
      expect(JSON.parse(whole).files).toHaveLength(14);
    });
  });

  test("merging what was merged changes nothing, and what stands twice counts once", () => {
    inFolder(letters, (folder) => {
      const whole = writeReports(folder);
      klarsprak(folder, ["merge", "1.json", "2.json", "-o", "12.json"]);
      expect(klarsprak(folder, ["merge", "12.json", "2.json", "3.json", "3.json"]).stdout).toBe(whole);
    });
  });

  test("writes lines of JSON, and reads them from standard input", () => {
    inFolder(letters, (folder) => {
      const whole = writeReports(folder);
      const lines = klarsprak(folder, ["lint", "maler", "-f", "ndjson"]).stdout;
      const merged = klarsprak(folder, ["merge", "1.json", "2.json", "3.json", "-f", "ndjson"]);
      expect(merged.stdout).toBe(lines);
      expect(klarsprak(folder, ["merge", "-"], lines).stdout).toBe(whole);
      expect(klarsprak(folder, ["merge", "-"], whole).stdout).toBe(whole);
    });
  });

  test("an empty shard adds nothing", () => {
    inFolder(letters, (folder) => {
      const whole = writeReports(folder);
      const empty = ["lint", "--files-from", "-"];
      klarsprak(folder, [...empty, "-f", "json", "-o", "tom.json"]);
      klarsprak(folder, [...empty, "-f", "ndjson", "-o", "tom.ndjson"]);
      const parts = ["tom.json", "1.json", "2.json", "tom.ndjson", "3.json"];
      expect(klarsprak(folder, ["merge", ...parts]).stdout).toBe(whole);
    });
  });

  test.each([
    [[], 0],
    [["--fail-on", "warning"], 1],
    [["--fail-on", "never"], 0],
    [["--max-warnings", "1"], 1],
    [["--max-warnings", "2"], 0],
  ])("ends by what all reports hold: %j with %i", (args, status) => {
    inFolder({ "maler/a.txt": doubled, "maler/b.txt": doubled, "maler/c.txt": "Vi sees.\n" }, (folder) => {
      writeReports(folder, ["--fail-on", "never"]);
      expect(klarsprak(folder, ["merge", "1.json", "2.json", "3.json", ...args])).toMatchObject({ status });
    });
  });

  test("writes a file whole, and follows what names it", () => {
    inFolder(letters, (folder) => {
      const whole = writeReports(folder);
      klarsprak(folder, ["merge", "1.json", "2.json", "3.json", "-o", "1.json"]);
      expect(readFileSync(join(folder, "1.json"), "utf8")).toBe(whole);
    });
  });
});

describe("what is no report is refused: said of each file, with nothing written", () => {
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ["empty", "", /is empty\. Write it anew/],
    ["cut off", report(() => undefined).slice(0, -20), /is no whole JSON: cut off/],
    ["no JSON", "a.txt: 3 feil\n", /is no whole JSON/],
    ["of another program", '[{"filePath":"a.js","messages":[]}]', /is no report of klarsprak lint/],
    ["lines of another program", '{"type":"begin"}\n{"type":"end"}\n', /is no report of klarsprak lint/],
    ["of the command parse", report((_, file) => ({ version: "0.1.0", files: [file] })), /is no report/],
    [
      "of another version",
      report((run) => ({ ...run, version: "9.0.0" })),
      /was written by klarsprak 9\.0\.0, and this is \d.+Merge it with that version/,
    ],
    ["without a version", report((run) => ({ ...run, version: undefined })), /is no report/],
    [
      "with a path that is none",
      report((run, file) => ({ ...run, files: [{ ...file, path: 1 }] })),
      /damaged or changed by something else: files\[0\]\.path must be a text/,
    ],
    [
      "with a severity that is none",
      report((_, file) => {
        (file.findings as Record<string, unknown>[])[0]!.severity = "fatal";
      }),
      /files\[0\]\.findings\[0\]\.severity must be error, warning, info/,
    ],
    [
      "without a place",
      report((_, file) => {
        (file.findings as Record<string, unknown>[])[0]!.range = { start: null };
      }),
      /files\[0\]\.findings\[0\]\.range\.start must be an object/,
    ],
    [
      "with a list that is none",
      report((run, file) => ({ ...run, files: [{ ...file, failures: {} }] })),
      /failures must be a list/,
    ],
  ];

  test.each(cases)("%s", (_, content, reason) => {
    inFolder({ "god.json": report(() => undefined), "feil.json": content, "ut.json": "before" }, (folder) => {
      const merged = klarsprak(folder, ["merge", "god.json", "feil.json", "borte.json", "-o", "ut.json"]);
      expect(merged.status).toBe(2);
      const [wrong, gone, ...others] = merged.stderr.trimEnd().split("\n");
      expect(wrong).toMatch(/^klarsprak: feil\.json /);
      expect(wrong).toMatch(reason);
      expect(gone).toMatch(/^klarsprak: borte\.json cannot be read \(ENOENT\)/);
      expect(others).toEqual([]);
      expect(readFileSync(join(folder, "ut.json"), "utf8")).toBe("before");
    });
  });

  test("lines of JSON with a damaged one", () => {
    inFolder({ "a.txt": doubled, "b.txt": doubled }, (folder) => {
      const { stdout } = klarsprak(folder, ["lint", ".", "-f", "ndjson"]);
      writeFileSync(join(folder, "a.ndjson"), stdout.slice(0, -30));
      const { status, stderr } = klarsprak(folder, ["merge", "a.ndjson"]);
      expect([status, stderr]).toEqual([2, expect.stringContaining("a.ndjson is damaged in line 2.")]);
    });
  });

  test("two reports that tell different things of a path", () => {
    inFolder({ "a.txt": doubled }, (folder) => {
      klarsprak(folder, ["lint", "a.txt", "-f", "json", "-o", "1.json"]);
      klarsprak(folder, ["lint", "a.txt", "-f", "json", "-o", "2.json", "--rule", "ord-gjentatt=error"]);
      const { status, stdout, stderr } = klarsprak(folder, ["merge", "1.json", "2.json"]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("a.txt stands in 1.json and in 2.json with different results.");
    });
  });

  test.skipIf(process.platform === "win32")(
    "reads what comes through a pipe, and what PowerShell writes",
    () => {
      inFolder({ "a.txt": doubled }, (folder) => {
        const whole = klarsprak(folder, ["lint", "a.txt", "-f", "json", "-o", "a.json"]);
        expect(whole.status).toBe(0);
        const text = readFileSync(join(folder, "a.json"), "utf8");
        writeFileSync(join(folder, "ps.json"), Buffer.from(`\ufeff${text}`, "utf16le"));
        expect(klarsprak(folder, ["merge", "ps.json"]).stdout).toBe(text);
        const piped = shell(folder, "mkfifo p; cat a.json > p & klarsprak merge p; wait");
        expect(piped.stdout).toBe(text);
      });
    },
  );
});
