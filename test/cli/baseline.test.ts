import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { canRunUnprivileged, inFolder, klarsprak, klarsprakUnprivileged } from "./run-klarsprak.js";

const letter = (name: string): string => readFileSync(resolve("examples", name), "utf8");
const BAD = "brev-darlig.txt";
const LETTERS = {
  [BAD]: letter(BAD),
  "brev-darleg-nn.txt": letter("brev-darleg-nn.txt"),
  "pressemelding-darlig.md": letter("pressemelding-darlig.md"),
};
const NEW = "Det foretas en gjennomgang av nevnte forhold.";
const FILE = "kjent.json";

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly ruleId: string; readonly actual: string | null }[];
    readonly error: { readonly code: string } | null;
  }[];
}

function lint(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = klarsprak(folder, [
    "lint",
    ".",
    "--no-config",
    "--today",
    "2027-01-12",
    "--format",
    "json",
    "--fail-on",
    "info",
    ...args,
  ]);
  return { status, stderr, files: stdout === "" ? [] : (JSON.parse(stdout) as Report).files };
}

/** The files of some letters, all findings of which are known. */
function withKnown(use: (folder: string) => void, files: Readonly<Record<string, string>> = LETTERS): void {
  inFolder(files, (folder) => {
    const made = lint(folder, "--baseline", FILE, "--update-baseline");
    expect(made.stderr).toContain("knows");
    expect(made.status).toBe(0);
    use(folder);
  });
}

function isNew(folder: string): readonly string[] {
  const { files } = lint(folder, "--baseline", FILE);
  return files.flatMap(({ path, findings }) =>
    findings.map(({ ruleId, actual }) => `${path} ${ruleId} ${actual}`),
  );
}

function change(folder: string, name: string, edit: (text: string) => string): void {
  const file = join(folder, name);
  writeFileSync(file, edit(readFileSync(file, "utf8")));
}

describe("what was known is not reported again", () => {
  test("nothing has changed", () => {
    withKnown((folder) => {
      expect(isNew(folder)).toEqual([]);
      expect(lint(folder, "--baseline", FILE).status).toBe(0);
    });
  });

  test.each(Object.keys(LETTERS))("a line is added above and below in %s", (name) => {
    withKnown((folder) => {
      change(folder, name, (text) => `${text.replace(/\n\n/, "\n\n2026/17.\n\n")}\n\n2026/18.\n`);
      expect(isNew(folder)).toEqual([]);
    });
  });

  test("a paragraph is moved", () => {
    withKnown((folder) => {
      change(folder, BAD, (text) => {
        const parts = text.split("\n\n");
        const moved = parts.findIndex((part, i) => i > 2 && part.length > 150);
        expect(moved).toBeGreaterThan(2);
        const [part] = parts.splice(moved, 1);
        parts.splice(moved + 1, 0, part!);
        return parts.join("\n\n");
      });
      expect(isNew(folder)).toEqual([]);
    });
  });

  test.each([40, 60, 72])("a text is wrapped anew, with lines of %d characters", (width) => {
    withKnown((folder) => {
      change(folder, BAD, (text) =>
        text
          .split("\n\n")
          .map((part) => (part.length > 150 ? wrapped(part, width) : part))
          .join("\n\n"),
      );
      expect(readFileSync(join(folder, BAD), "utf8")).not.toBe(LETTERS[BAD]);
      expect(isNew(folder)).toEqual([]);
    });
  });

  test("a file is renamed, and one is moved to a folder", () => {
    withKnown((folder) => {
      mkdirSync(join(folder, "maler"));
      renameSync(join(folder, BAD), join(folder, "maler", BAD));
      renameSync(join(folder, "brev-darleg-nn.txt"), join(folder, "brev-2-nn.txt"));
      expect(isNew(folder)).toEqual([]);
    });
  });

  test("a new bad sentence is reported, and it alone", () => {
    withKnown((folder) => {
      change(folder, BAD, (text) => `${text.trimEnd()}\n\n${NEW}\n`);
      const found = isNew(folder);
      expect(found.length).toBeGreaterThan(0);
      expect(found.join("\n")).toContain("oretas");
      expect(lint(folder, "--baseline", FILE).status).toBe(1);
      const { files } = lint(folder);
      const all = files.flatMap(({ findings }) => findings);
      expect(found.length).toBeLessThan(all.length / 4);
    });
  });

  test("as often as it was there: one more is new", () => {
    withKnown(
      (folder) => {
        change(folder, "a.txt", (text) => `${text}\n\n${NEW}\n`);
        const counts = [[], ["--baseline", FILE]].map((args) => {
          const found = lint(folder, ...args).files.flatMap(({ findings }) => findings);
          return found.filter(({ actual }) => actual?.includes("foretas")).length;
        });
        expect(counts[0]).toBeGreaterThan(1);
        expect(counts[1]).toBe(counts[0]! / 2);
      },
      { "a.txt": `Hei.\n\n${NEW}\n` },
    );
  });
});

describe("the file", () => {
  test("holds no word of the letters, and is the same however often it is made", () => {
    withKnown((folder) => {
      const known = readFileSync(join(folder, FILE), "utf8");
      for (const word of ["foret", "vedr", "undertegnede", "saks"]) expect(known).not.toContain(word);
      lint(folder, "--baseline", FILE, "--update-baseline");
      expect(readFileSync(join(folder, FILE), "utf8")).toBe(known);
    });
  });

  test("what is gone is told, and taken out when it is made anew", () => {
    withKnown((folder) => {
      const before = readFileSync(join(folder, FILE), "utf8");
      writeFileSync(join(folder, BAD), "Hei.\n");
      const { status, stderr } = lint(folder, "--baseline", FILE);
      expect(stderr).toMatch(/gone: brev-darlig\.txt/);
      expect(stderr).toContain("--update-baseline");
      expect(status).toBe(0);
      lint(folder, "--baseline", FILE, "--update-baseline");
      expect(readFileSync(join(folder, FILE), "utf8").length).toBeLessThan(before.length);
      expect(lint(folder, "--baseline", FILE).stderr).toBe("");
    });
  });

  test("a run over one file says nothing of the others, and keeps what is known of them", () => {
    withKnown((folder) => {
      const one = [
        "lint",
        BAD,
        "--no-config",
        "--today",
        "2027-01-12",
        "--fail-on",
        "info",
        "--baseline",
        FILE,
      ];
      const { status, stderr } = klarsprak(folder, one);
      expect(status).toBe(0);
      expect(stderr).toBe("");
      klarsprak(folder, [...one, "--update-baseline"]);
      expect(isNew(folder)).toEqual([]);
    });
  });

  test.each([
    ["damaged", '{"version": 1, "files": {', "damaged"],
    ["of a newer klarsprak", undefined, "newer"],
    ["somebody else's", '{"name": "klarsprak-monorepo"}\n', "--update-baseline has made"],
  ])("one that is %s counts for nothing, and that is said", (_, text) => {
    withKnown((folder) => {
      const file = join(folder, FILE);
      writeFileSync(file, text ?? readFileSync(file, "utf8").replace(/("version":\s*)1\b/, "$199"));
      const { status, files } = lint(folder, "--baseline", FILE);
      expect(status).toBe(2);
      expect(files.find(({ path }) => path === FILE)?.error?.code).toBe("baseline-unusable");
      expect(files.flatMap(({ findings }) => findings).length).toBeGreaterThan(50);
    });
  });

  test("what is somebody else's is never written over", () => {
    inFolder({ ...LETTERS, [FILE]: '{"name": "x"}\n' }, (folder) => {
      const { status } = lint(folder, "--baseline", FILE, "--update-baseline");
      expect(status).toBe(2);
      expect(readFileSync(join(folder, FILE), "utf8")).toBe('{"name": "x"}\n');
    });
  });

  test("one that is not there is said, with what to do", () => {
    inFolder(LETTERS, (folder) => {
      const { status, stderr } = lint(folder, "--baseline", FILE);
      expect(status).toBe(2);
      expect(stderr).toContain(FILE);
      expect(stderr).toContain("--update-baseline");
    });
  });

  test.runIf(canRunUnprivileged())(
    "a folder that cannot be written to is said, and the findings are told",
    () => {
      inFolder(LETTERS, (folder) => {
        chmodSync(folder, 0o555);
        const args = ["lint", ".", "--no-config", "--baseline", FILE, "--update-baseline"];
        const { status, stdout } = klarsprakUnprivileged(folder, args);
        expect(status).toBe(2);
        expect(stdout).toContain("cannot be written");
        chmodSync(folder, 0o755);
      });
    },
  );
});

test("what a known finding of privacy is about is shown nowhere", () => {
  const number = "01010012356";
  withKnown(
    (folder) => {
      change(folder, "a.txt", (text) => text.replace("nummer", "foretas nummer"));
      for (const format of ["pretty", "json", "github", "markdown", "sarif"]) {
        const args = ["lint", "a.txt", "--no-config", "--baseline", FILE, "--format", format];
        expect(klarsprak(folder, args).stdout, format).not.toContain(number);
      }
    },
    { "a.txt": `Hei.\n\nDet gjelder nummer ${number} i saken.\n` },
  );
});

test.each([
  [["--update-baseline"], "--update-baseline needs"],
  [["--baseline", FILE, "--update-baseline", "--fix"], "--update-baseline"],
  [["--baseline", FILE, "--update-baseline", "--shard", "1/2"], "--shard"],
  [["--baseline", FILE, "-o", FILE], "the same file"],
])("%j is refused", (args, said) => {
  inFolder(LETTERS, (folder) => {
    rmSync(join(folder, FILE), { force: true });
    const { status, stderr } = lint(folder, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});

/** A paragraph with its lines broken anew. */
function wrapped(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join("\n");
}
