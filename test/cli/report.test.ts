import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder, klarsprak } from "./run-klarsprak.js";

const examples = resolve("examples");
const TODAY = ["--no-config", "--today", "2027-01-12"];
const BAD = readFileSync(join(examples, "brev-darlig.txt"), "utf8");
const GOOD = readFileSync(join(examples, "brev-god.md"), "utf8");

interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly message: string }[];
  }[];
}

/** Writes the page of some files. */
function page(folder: string, args: readonly string[]) {
  const { status, stderr, stdout } = klarsprak(folder, ["report", ...args, ...TODAY, "-o", "side.html"]);
  expect(stdout).toBe("");
  return { status, stderr, html: readFileSync(join(folder, "side.html"), "utf8") };
}

function findingsOf(folder: string, args: readonly string[]): number {
  const { stdout } = klarsprak(folder, ["lint", ...args, ...TODAY, "--format", "json"]);
  return (JSON.parse(stdout) as JsonReport).files.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** How many findings have a place of their own in a page. */
function notesIn(html: string): number {
  return new Set(html.match(/ id="[^"]*finding-\d+"/g)).size;
}

describe("a page about letters", () => {
  test("has each finding of a letter once, and asks nothing of anybody", () => {
    inFolder({ "brev.txt": BAD }, (folder) => {
      const { status, html } = page(folder, ["brev.txt"]);
      expect(status).toBe(0);
      expect(notesIn(html)).toBe(findingsOf(folder, ["brev.txt"]));
      expect(html).not.toMatch(/(?:src|href)="(?!#)/);
      expect(html).toContain('http-equiv="Content-Security-Policy"');
    });
  });

  test("of templates with partials it tells what lint tells, each in its file", () => {
    const maler = join(examples, "maler");
    inFolder({}, (folder) => {
      const { status, stdout } = klarsprak(folder, [
        "lint",
        maler,
        "--today",
        "2027-01-12",
        "--format",
        "json",
      ]);
      const found = (JSON.parse(stdout) as JsonReport).files.flatMap(({ findings }) => findings);
      expect(found.length).toBeGreaterThan(5);
      expect(status).toBe(1);
      klarsprak(folder, ["report", maler, "--today", "2027-01-12", "-o", "side.html"]);
      expect(notesIn(readFileSync(join(folder, "side.html"), "utf8"))).toBe(found.length);
    });
  });

  test("tells what is new since an earlier run, and what is gone", () => {
    inFolder({ "a.txt": GOOD, "b.txt": BAD }, (folder) => {
      klarsprak(folder, ["lint", "a.txt", ...TODAY, "--format", "json", "-o", "before.json"]);
      const { status, html } = page(folder, ["a.txt", "b.txt", "--since", "before.json"]);
      expect(status).toBe(0);
      expect(html).toContain("Siden forrige rapport");
      expect(html).toMatch(new RegExp(`${findingsOf(folder, ["b.txt"])} merknader er nye`));
    });
  });

  test.each([
    ["no JSON", "{"],
    ["somebody else's", '{"version":"1","results":[]}'],
  ])("an earlier report that is %s is said, and the page goes without", (_, text) => {
    inFolder({ "brev.txt": BAD, "before.json": text }, (folder) => {
      const { status, stderr, html } = page(folder, ["brev.txt", "--since", "before.json"]);
      expect(status).toBe(2);
      expect(stderr).toContain("before.json");
      expect(notesIn(html)).toBeGreaterThan(10);
    });
  });

  test("blanks what is private, in the text and beside it", () => {
    const number = "01010012356";
    inFolder({ "brev.txt": `Hei\n\nDu har fødselsnummer ${number}.\n` }, (folder) => {
      const { html } = page(folder, ["brev.txt"]);
      expect(notesIn(html)).toBeGreaterThan(0);
      expect(html).not.toContain(number);
    });
  });

  test("what cannot be checked stands in the page, and the rest is there", () => {
    inFolder({ "a.txt": BAD, "b.docx": "no document" }, (folder) => {
      const { status, html } = page(folder, ["a.txt", "b.docx", "-a.txt"].slice(0, 2));
      expect(status).toBe(2);
      expect(html).toContain("b.docx");
      expect(notesIn(html)).toBe(findingsOf(folder, ["a.txt"]));
    });
  });

  test("names of files are text", () => {
    const name = 'brev & <b>"æ".txt';
    inFolder({ [name]: BAD, "annet brev.txt": BAD }, (folder) => {
      const { status, html } = page(folder, ["."]);
      expect(status).toBe(0);
      expect(html).not.toContain('<b>"æ');
      expect(html).toContain("brev &amp; &lt;b&gt;");
    });
  });

  test("standard input has no page", () => {
    inFolder({}, (folder) => {
      const { status, stderr } = klarsprak(folder, ["report", "-", "-o", "side.html"], "Hei");
      expect(status).toBe(2);
      expect(stderr).toContain("standard input");
    });
  });
});
