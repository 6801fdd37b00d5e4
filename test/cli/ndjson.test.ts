import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder, klarsprak, lintJson, shell } from "./run-klarsprak.js";

const doubled = "Vi må møtes på på rådhuset.\n";
const spaced = "Vi må  møtes på rådhuset.\n";
const letters = {
  "b/ny\nlinje æ.txt": doubled,
  "a.txt": `${doubled}\n${spaced}`,
  "c.md": "# Du får svar\n\nVi har fått brevet ditt.\n",
  "d.docx": "no document",
};

/** Each line as what it tells of a file, without the version. */
function linesOf(text: string): readonly unknown[] {
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const { version: _, ...file } = JSON.parse(line);
      return file;
    });
}

describe("--format ndjson", () => {
  test.each([
    [[]],
    [["--quiet"]],
    [["--profile"]],
  ])("is the files of --format json, a line each %s", (args) => {
    inFolder(letters, (folder) => {
      const whole = lintJson(folder, [".", ...args]);
      const { stdout, stderr, status } = klarsprak(folder, ["lint", ".", "--format", "ndjson", ...args]);
      expect(linesOf(stdout)).toEqual(whole.files);
      expect(whole.files).toHaveLength(4);
      expect([status, stderr]).toEqual([whole.status, ""]);
      for (const line of stdout.split("\n").slice(0, -1))
        expect(JSON.parse(line).version).toBe(whole.version);
    });
  });

  test.each([
    ["error", []],
    ["warning", []],
    ["info", ["--quiet"]],
    ["never", []],
    ["never", ["--max-warnings", "0"]],
  ])("ends with the status of --format json: --fail-on %s %s", (failOn, args) => {
    inFolder({ "a.txt": doubled, "b.txt": spaced }, (folder) => {
      const options = [".", "--fail-on", failOn, ...args];
      const { status } = klarsprak(folder, ["lint", ...options, "--format", "ndjson"]);
      expect(status).toBe(lintJson(folder, options).status);
      expect(status).toBe(failOn === "error" || (failOn === "never" && args.length === 0) ? 0 : 1);
    });
  });

  test("answers standard input with one line", () => {
    inFolder({}, (folder) => {
      const { stdout } = klarsprak(folder, ["lint", "-", "--format", "ndjson"], doubled);
      expect(linesOf(stdout)).toMatchObject([{ path: "stdin.txt", findings: [{ ruleId: "ord-gjentatt" }] }]);
    });
  });

  test("--output-file is there whole at the end", () => {
    inFolder(letters, (folder) => {
      const { stdout } = klarsprak(folder, ["lint", ".", "--format", "ndjson"]);
      expect(klarsprak(folder, ["lint", ".", "-f", "ndjson", "-o", "ut.ndjson"]).stdout).toBe("");
      expect(readFileSync(join(folder, "ut.ndjson"), "utf8")).toBe(stdout);
      expect(readdirSync(folder).filter((name) => name.endsWith(".klarsprak"))).toEqual([]);
    });
  });

  test("--output-file is not touched where the run breaks in its middle", () => {
    inFolder(
      { "a.txt": doubled, "b/klarsprak.config.json": '{ "rules": 1 }', "b/c.txt": doubled },
      (folder) => {
        writeFileSync(join(folder, "ut.ndjson"), "before");
        const { status, stderr } = klarsprak(folder, ["lint", ".", "-f", "ndjson", "-o", "ut.ndjson"]);
        expect(status).toBe(2);
        expect(stderr).toContain("klarsprak.config.json");
        expect(readFileSync(join(folder, "ut.ndjson"), "utf8")).toBe("before");
        expect(readdirSync(folder).sort()).toEqual(["a.txt", "b", "ut.ndjson"]);
      },
    );
  });

  test("an --output-file that cannot be written is said before anything is checked", () => {
    inFolder({ "a.txt": doubled }, (folder) => {
      const { status, stderr, stdout } = klarsprak(folder, ["lint", "-f", "ndjson", "-o", "ikke/her.ndjson"]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toBe("klarsprak: --output-file: ikke/her.ndjson cannot be written (ENOENT)\n");
      expect(existsSync(join(folder, "ikke"))).toBe(false);
    });
  });
});

describe.skipIf(process.platform === "win32")("a reader of the lines", () => {
  test("gets what is found in a file before the next one is read", () => {
    // The first line fills the pipe, so that the program waits there until the second file has changed.
    const files = { "a.txt": `${doubled}\n`.repeat(400), "b.txt": "Vi har fått brevet ditt.\n" };
    inFolder(files, (folder) => {
      const { stdout } = shell(
        folder,
        "klarsprak lint . -f ndjson | { dd bs=1 count=1 2>&-; cp a.txt b.txt; cat; }",
      );
      const [first, second] = linesOf(stdout) as { readonly findings: readonly unknown[] }[];
      expect(first!.findings.length).toBeGreaterThanOrEqual(400);
      expect(second!.findings).toHaveLength(first!.findings.length);
    });
  });

  test("may go away", () => {
    inFolder(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, doubled])), (folder) => {
      const { stdout, stderr } = shell(folder, "klarsprak lint . -f ndjson | head -n 1");
      expect(linesOf(stdout)).toMatchObject([{ path: "0.txt" }]);
      expect(stderr).toBe("");
    });
  });
});
