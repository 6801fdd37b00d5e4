import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { docxOf } from "./docx-file.js";
import {
  bin,
  type CliResult,
  canRunUnprivileged,
  inFolder,
  klarsprak,
  klarsprakUnprivileged,
} from "./run-klarsprak.js";

const bad = "Vi har mottatt søknaden din!!\n\nDet vises til brev av 3. mars 2026 i henhold til avtale.\n";
const letters = {
  "a.txt": bad,
  "b/brev nr. 2.md": `# Svar\n\n${bad}`,
  "c.txt": "Du får svar fra oss i neste uke.\n",
};
const all = ["a.txt", "b/brev nr. 2.md", "c.txt"];
const HOUR = 60 * 60 * 1000;

const lint = (folder: string, ...args: readonly string[]): CliResult =>
  klarsprak(folder, ["lint", "--format", "json", "--fail-on", "never", ...args]);
const cached = (folder: string, ...args: readonly string[]): CliResult =>
  lint(folder, ".", "--cache", ...args);

/** The files of the entries in the cache of a folder. */
function entriesIn(folder: string): readonly string[] {
  const cache = join(folder, ".klarsprakcache");
  if (!existsSync(cache)) return [];
  return readdirSync(cache, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(cache, name));
}

/** The path that an entry tells of. */
function pathOf(entry: string, folder: string): string {
  const { path } = JSON.parse(readFileSync(entry, "utf8").split("\n")[1]!) as { path: string };
  return path.slice(folder.length + 1);
}

/** The files that a run checked: those whose entries it wrote. All are an hour old before, so that this can be told. */
function checkedBy(folder: string, run: () => CliResult): readonly string[] {
  const before = new Date(Date.now() - HOUR);
  for (const entry of entriesIn(folder)) utimesSync(entry, before, before);
  const { status, stderr } = run();
  expect([status, stderr]).toEqual([0, ""]);
  return entriesIn(folder)
    .filter((entry) => Date.now() - statSync(entry).mtimeMs < HOUR / 2)
    .map((entry) => pathOf(entry, folder))
    .sort();
}

describe("lint --cache", () => {
  test("tells the same as without it, in every format, and checks nothing twice", () => {
    inFolder(letters, (folder) => {
      expect(checkedBy(folder, () => cached(folder, "--profile"))).toEqual(all);
      for (const args of [
        ["--profile"],
        [],
        ["--format", "pretty"],
        ["--fix-dry-run", "--format", "pretty"],
      ]) {
        const plain = lint(folder, ".", ...args);
        expect(plain.stdout).not.toBe("");
        let stdout = "";
        const checked = checkedBy(folder, () => {
          const run = cached(folder, ...args);
          stdout = run.stdout;
          return run;
        });
        expect([checked, stdout]).toEqual([[], plain.stdout]);
      }
      // A run that asks for what was not worked out checks again.
      expect(checkedBy(folder, () => cached(folder, "--language", "nb"))).toEqual(all);
      expect(checkedBy(folder, () => cached(folder, "--language", "nb", "--profile"))).toEqual(all);
    });
  });

  test("a document of Word keeps its text, and a copy is made of what is known", () => {
    inFolder({ "brev.docx": docxOf(["Vi viser til søknaden i henhold til avtale."]) }, (folder) => {
      const plain = lint(folder, ".").stdout;
      cached(folder);
      expect(checkedBy(folder, () => cached(folder))).toEqual([]);
      expect(cached(folder).stdout).toBe(plain);
      expect(cached(folder, "--annotate", "ut").stderr).toContain("1 copy written: ut/brev.arbeidskopi.docx");
    });
  });

  test("what has changed is checked again, and nothing else", () => {
    const config = (rest: string): string =>
      `{ "overrides": [{ "files": "b/**", "rules": { "utropstegn": "error" } }]${rest} }`;
    const files = { ...letters, "klarsprak.config.json": config("") };
    inFolder(files, (folder) => {
      const run = (...args: string[]): CliResult => cached(folder, ...args);
      const now = (...args: string[]): readonly string[] => checkedBy(folder, () => run(...args));
      const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
      expect(now()).toEqual(all);
      // The bytes of a file.
      write("a.txt", `${bad}Hei.\n`);
      expect(now()).toEqual(["a.txt"]);
      // A setting for one folder, and one that holds for all; a comment is none.
      write("klarsprak.config.json", config("").replace('"error"', '"info"'));
      expect(now()).toEqual(["b/brev nr. 2.md"]);
      write("klarsprak.config.json", `// Ours.\n${config("").replace('"error"', '"info"')}`);
      expect(now()).toEqual([]);
      write("klarsprak.config.json", config(', "words": { "lists": ["ord.yaml"] }'));
      write("ord.yaml", list("søknaden", "bønnen"));
      expect(now()).toEqual(all);
      // The entries of a word list.
      write("ord.yaml", list("søknaden", "skjemaet"));
      expect(now()).toEqual(all);
      expect(run().stdout).toContain("skjemaet");
      expect(run().stdout).not.toContain("bønnen");
      // An option of the command line; how the result is shown is none of these.
      expect(now("--rule", "utropstegn=off")).toEqual(all);
      expect(run("--rule", "utropstegn=off").stdout).not.toContain("utropstegn");
      expect(now("--rule", "utropstegn=off", "--quiet")).toEqual([]);
      expect(now()).toEqual(all);
    });
  });

  test("a result hangs on the day only where a rule asks for it", () => {
    const files = {
      "a.txt": "Du må svare innen 1. juni 2026.\n",
      "b.txt": "Du får svar fra oss i neste uke.\n",
    };
    inFolder(files, (folder) => {
      expect(checkedBy(folder, () => cached(folder, "--today", "2026-05-01"))).toEqual(["a.txt", "b.txt"]);
      expect(checkedBy(folder, () => cached(folder, "--today", "2026-06-02"))).toEqual(["a.txt"]);
      expect(cached(folder, "--today", "2026-06-02").stdout).toContain("dato-passert");
      expect(cached(folder, "--today", "2026-05-01").stdout).not.toContain("dato-passert");
    });
  });

  test("a result hangs on the style sheets and the other version that were looked at", () => {
    const page =
      '<html lang="nb"><head><link rel="stylesheet" href="s.css"></head><body><p>Du får svar.</p></body></html>';
    const text = (amount: string): string =>
      `Du får ${amount} kroner i støtte. Beløpet blir betalt 1. juni 2026.\n`;
    inFolder({ "side.html": page, "brev-nb.txt": text("500"), "annet.txt": "Hei på deg.\n" }, (folder) => {
      const now = (): readonly string[] => checkedBy(folder, () => cached(folder));
      expect(now()).toEqual(["annet.txt", "brev-nb.txt", "side.html"]);
      expect(now()).toEqual([]);
      writeFileSync(join(folder, "s.css"), "p { font-size: 6px }");
      expect(now()).toEqual(["side.html"]);
      writeFileSync(join(folder, "s.css"), "p { font-size: 7px }");
      expect(now()).toEqual(["side.html"]);
      writeFileSync(join(folder, "brev-nn.txt"), text("600"));
      expect(now()).toEqual(["brev-nb.txt", "brev-nn.txt"]);
      expect(cached(folder).stdout).toBe(lint(folder, ".").stdout);
      writeFileSync(join(folder, "brev-nn.txt"), text("500"));
      expect(now()).toEqual(["brev-nb.txt", "brev-nn.txt"]);
      expect(cached(folder).stdout).toBe(lint(folder, ".").stdout);
    });
  });

  test("another program has other results: one changed word of a dictionary is enough", () => {
    inFolder({ "tekster/a.txt": bad }, (folder) => {
      const copy = join(folder, "program");
      cpSync(dirname(dirname(bin)), copy, { recursive: true, filter: (path) => !/node_modules/.test(path) });
      const texts = join(folder, "tekster");
      const run = (): CliResult =>
        klarsprak(texts, ["lint", ".", "--cache", "--fail-on", "never"], "", join(copy, "bin/klarsprak.js"));
      expect(checkedBy(texts, run)).toEqual(["a.txt"]);
      expect(checkedBy(texts, run)).toEqual([]);
      const dictionary = join(copy, "dist/dictionaries/nb.json");
      writeFileSync(dictionary, readFileSync(dictionary, "utf8").replace('"ifølge"', '"etter"'));
      expect(checkedBy(texts, run)).toEqual(["a.txt"]);
    });
  });

  test("a text that was fixed is checked anew", () => {
    inFolder(letters, (folder) => {
      cached(folder);
      expect(cached(folder, "--fix").status).toBe(0);
      expect(readFileSync(join(folder, "a.txt"), "utf8")).not.toBe(bad);
      expect(cached(folder).stdout).toBe(lint(folder, ".").stdout);
    });
  });
});

describe("a cache that is no good", () => {
  test("damaged results are said once and made anew", () => {
    inFolder(letters, (folder) => {
      const plain = cached(folder).stdout;
      const [first, second, third] = entriesIn(folder);
      writeFileSync(first!, "");
      writeFileSync(second!, readFileSync(second!, "utf8").replace("Vi", "VI").slice(0, -1));
      writeFileSync(third!, Buffer.from([0xff, 0xfe, 0x00]));
      const { stdout, stderr } = cached(folder);
      expect(stdout).toBe(plain);
      expect(stderr).toBe(
        "klarsprak: --cache: 3 results are damaged in .klarsprakcache. The files were checked anew.\n",
      );
      expect(cached(folder)).toEqual({ status: 0, stdout: plain, stderr: "" });
    });
  });

  test("the result of another file is not taken for its own", () => {
    inFolder(letters, (folder) => {
      const plain = cached(folder).stdout;
      const [first, second] = entriesIn(folder);
      cpSync(first!, second!);
      expect(cached(folder).stdout).toBe(plain);
    });
  });

  test("a folder with something else in it is left alone, and so is a file", () => {
    inFolder({ ...letters, "mitt/viktig.doc": "x" }, (folder) => {
      for (const location of ["mitt", "a.txt"]) {
        const { stdout, stderr, status } = cached(folder, "--cache-location", location);
        expect([status, stdout]).toEqual([0, lint(folder, ".").stdout]);
        expect(stderr).toMatch(new RegExp(`^klarsprak: --cache: ${location} .*Results are not kept.*\n$`));
      }
      expect(readdirSync(join(folder, "mitt"))).toEqual(["viktig.doc"]);
    });
  });

  test.skipIf(!canRunUnprivileged())("where nothing can be written that is said, and the run goes on", () => {
    inFolder(letters, (folder) => {
      chmodSync(folder, 0o555);
      const run = klarsprakUnprivileged(folder, ["lint", "a.txt", "--cache", "--fail-on", "never"]);
      expect(run.status).toBe(0);
      expect(run.stderr).toContain("--cache: .klarsprakcache cannot be made (EACCES). Results are not kept.");
      expect(run.stdout).toContain("utropstegn");
    });
  });

  test("entries of files that are gone are dropped, and those nobody asked for in a month", () => {
    inFolder({ "a.txt": bad, "b.txt": bad, "c.txt": bad }, (folder) => {
      cached(folder);
      const old = (days: number): Date => new Date(Date.now() - days * 24 * HOUR);
      for (const entry of entriesIn(folder)) {
        const days = pathOf(entry, folder) === "c.txt" ? 31 : 2;
        utimesSync(entry, old(days), old(days));
      }
      utimesSync(join(folder, ".klarsprakcache/swept"), old(2), old(2));
      writeFileSync(join(folder, ".klarsprakcache/notat.json"), "not ours");
      rmSync(join(folder, "a.txt"));
      klarsprak(folder, ["lint", "b.txt", "--cache"]);
      const left = entriesIn(folder).filter((file) => !file.endsWith("notat.json"));
      expect(left.map((entry) => pathOf(entry, folder)).sort()).toEqual(["b.txt"]);
      expect(existsSync(join(folder, ".klarsprakcache/notat.json"))).toBe(true);
    });
  });
});

describe("options of the cache", () => {
  test("what would do nothing is refused", () => {
    inFolder(letters, (folder) => {
      for (const args of [
        ["a.txt", "--cache-location", "x"],
        ["-", "--cache"],
        ["-", "--threads", "2"],
      ]) {
        const { status, stderr } = klarsprak(folder, ["lint", ...args]);
        expect(status).toBe(2);
        expect(stderr).toMatch(/--(?:cache|threads)/);
      }
      expect(klarsprak(folder, ["lint", ".", "--threads", "to"]).stderr).toContain('but is "to"');
    });
  });
});

function list(term: string, alternative: string): string {
  return `rule: foreldet\nlanguage: nb\nentries:\n  - term: ${term}\n    alternatives: [${alternative}]\n    source: Oss selv\n`;
}
