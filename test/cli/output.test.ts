import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder, klarsprak, lintJson, shell } from "./run-klarsprak.js";

const doubled = "Vi må møtes på på rådhuset.\n";
const mended = "Vi må møtes på rådhuset.\n";
const spaced = "Vi må  møtes på rådhuset.\n";

describe.skipIf(process.platform === "win32")("where output goes", () => {
  test("--output-file writes into a pipe and to standard output, and leaves both what they are", () => {
    inFolder({ "a.txt": doubled }, (folder) => {
      const pipe = shell(
        folder,
        "mkfifo p; cat p > got & klarsprak lint a.txt -f json -o p; wait; test -p p && cat got",
      );
      expect(pipe.status).toBe(0);
      expect(JSON.parse(pipe.stdout).files).toHaveLength(1);
      const appended = shell(
        folder,
        "echo first > log; klarsprak lint a.txt --summary -o /dev/stdout >> log; cat log",
      );
      expect(appended.stdout).toMatch(/^first\na\.txt /);
      expect(shell(folder, "klarsprak lint a.txt -o /dev/null; test -c /dev/null").status).toBe(0);
    });
  });

  test("--output-file follows links, also where nothing is there yet, and keeps the mode", () => {
    inFolder({ "a.txt": doubled, "x/old.json": "" }, (folder) => {
      symlinkSync("x/old.json", join(folder, "old"));
      symlinkSync("x/new.json", join(folder, "new"));
      chmodSync(join(folder, "x/old.json"), 0o640);
      for (const name of ["old", "new"]) {
        expect(klarsprak(folder, ["lint", "a.txt", "-f", "json", "-o", name]).status).toBe(0);
        expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
        expect(JSON.parse(readFileSync(join(folder, `x/${name}.json`), "utf8")).files).toHaveLength(1);
      }
      expect(statSync(join(folder, "x/old.json")).mode & 0o777).toBe(0o640);
      expect(readdirSync(join(folder, "x")).sort()).toEqual(["new.json", "old.json"]);
    });
  });

  test("--fix follows a link and keeps the mode", () => {
    inFolder({ "x/a.txt": doubled }, (folder) => {
      symlinkSync("x/a.txt", join(folder, "b.txt"));
      chmodSync(join(folder, "x/a.txt"), 0o604);
      klarsprak(folder, ["lint", "b.txt", "--fix"]);
      expect(readFileSync(join(folder, "x/a.txt"), "utf8")).toBe(mended);
      expect(lstatSync(join(folder, "b.txt")).isSymbolicLink()).toBe(true);
      expect(statSync(join(folder, "x/a.txt")).mode & 0o777).toBe(0o604);
    });
  });

  test.runIf(process.platform === "linux")(
    "a full disk is said in one line, a closed pipe not at all",
    () => {
      inFolder({ "a.txt": doubled }, (folder) => {
        for (const args of ["lint a.txt", "lint a.txt -f json", "rules"]) {
          const { status, stderr } = shell(folder, `klarsprak ${args} > /dev/full`);
          expect(stderr).toMatch(/^klarsprak: standard output cannot be written \(ENOSPC\).+\n$/);
          expect(status).toBe(2);
        }
        expect(shell(folder, "klarsprak rules --format json | head -c 1")).toMatchObject({ stderr: "" });
      });
    },
  );
});

test("--quiet leaves information out of every format and of the sums", () => {
  inFolder({ "a.txt": `${doubled}\n${spaced}` }, (folder) => {
    const all = lintJson(folder, ["a.txt"]);
    const quiet = lintJson(folder, ["a.txt", "--quiet"]);
    expect(all.summary.infos).toBeGreaterThan(0);
    expect(quiet.files[0]!.findings).toEqual(all.files[0]!.findings.filter((f) => f.severity !== "info"));
    expect(quiet.summary).toEqual({ ...all.summary, infos: 0 });
    for (const args of [[], ["--summary"]])
      expect(klarsprak(folder, ["lint", "a.txt", "--quiet", ...args]).stdout).not.toContain("råd ");
    expect(klarsprak(folder, ["lint", "--help"]).stdout).toMatch(/--quiet +leave out .+ in every\s+format/);
  });
});

describe("standard input with --fix", () => {
  const wide = (text: string, big: boolean): Buffer => {
    const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
    return big ? bytes.swap16() : bytes;
  };
  test.each([
    ["UTF-8", Buffer.from(doubled), Buffer.from(mended)],
    ["UTF-8 with mark", Buffer.from(`\uFEFF${doubled}`), Buffer.from(`\uFEFF${mended}`)],
    ["UTF-16 LE", wide(doubled, false), wide(mended, false)],
    ["UTF-16 BE", wide(doubled, true), wide(mended, true)],
    ["Windows-1252", Buffer.from(doubled, "latin1"), Buffer.from(mended, "latin1")],
    ["nothing to mend", wide(mended, true), wide(mended, true)],
  ])("gives back %s", (_, input, output) => {
    inFolder({ "in.txt": input }, (folder) => {
      expect(shell(folder, "klarsprak lint - --fix < in.txt > out.txt")).toMatchObject({
        status: 0,
        stderr: "",
      });
      expect(readFileSync(join(folder, "out.txt")).equals(output)).toBe(true);
    });
  });

  test("gives back what it cannot mend as it was, and says why", () => {
    const bytes = Uint8Array.of(0, 0, 1, 0);
    inFolder({ "in.txt": bytes }, (folder) => {
      const { status, stderr } = shell(folder, "klarsprak lint - --fix < in.txt > out.txt");
      expect(stderr).toMatch(/^klarsprak: stdin\.txt is no text file\. .+\n$/);
      expect(status).toBe(2);
      expect(readFileSync(join(folder, "out.txt")).equals(bytes)).toBe(true);
    });
  });
});

test("a text in UTF-8 with a bad byte is checked but not changed", () => {
  const bytes = Buffer.concat([
    Buffer.from("Møtet er på på rådhuset. Brevet er på vei "),
    Buffer.of(0xff, 0x2e),
  ]);
  inFolder({ "a.txt": bytes }, (folder) => {
    const run = lintJson(folder, ["a.txt", "--fix"]);
    expect(run.files[0]!.findings.find((f) => f.ruleId === "ord-gjentatt")?.range.start.offset).toBe(9);
    expect(run.files[0]!.error).toEqual({ code: "not-writable", message: expect.stringContaining("UTF-8") });
    expect(run.status).toBe(2);
    const pretty = klarsprak(folder, ["lint", "a.txt", "--fix"]).stdout;
    expect(pretty).toContain("error: a.txt cannot be written");
    expect(pretty).toContain("ord-gjentatt");
    const diff = klarsprak(folder, ["lint", "a.txt", "--fix-dry-run"]);
    expect(diff).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("UTF-8") });
    expect(readFileSync(join(folder, "a.txt")).equals(bytes)).toBe(true);
    expect(klarsprak(folder, ["lint", "a.txt"]).status).toBe(0);
  });
});

test("--fix-dry-run blanks what a privacy finding hides, wherever it stands in the diff", () => {
  const number = "01819010001";
  const text = `Fødselsnummeret er ${number}.\nVi må møtes på på rådhuset.\nGjelder (${number}) og 158290 10019.\n`;
  inFolder({ "a.txt": text }, (folder) => {
    const { stdout } = klarsprak(folder, ["lint", "a.txt", "--fix-dry-run", "--type", "e-post"]);
    expect(stdout).toContain("+Vi må møtes på rådhuset.");
    expect(stdout).toContain(` Fødselsnummeret er ${"•".repeat(11)}.`);
    expect(stdout).toContain(` Gjelder (${"•".repeat(11)}) og ${"•".repeat(12)}.`);
  });
});

describe("what a terminal must not get to see raw", () => {
  test.skipIf(process.platform === "win32")("control characters in names", () => {
    const name = "a\u001b[31m\u202eb.txt";
    inFolder({ [name]: doubled, "\u001bc.png": "x" }, (folder) => {
      for (const args of [
        [name],
        [name, "--summary"],
        [name, "--fix-dry-run"],
        ["\u001bc.png"],
        ["\u001bborte.txt"],
        [name, "-o", "\u001b/x"],
        [name, "--config", "\u001b"],
      ]) {
        const { stdout, stderr } = klarsprak(folder, ["lint", ...args]);
        expect(stdout + stderr).toContain("\\u001b");
        for (const raw of ["\u001b", "\u202e"]) expect(stdout + stderr).not.toContain(raw);
      }
    });
  });
});

test("an error is in one language", () => {
  inFolder({ "x.bin": Uint8Array.of(0, 1) }, (folder) => {
    const { stdout } = klarsprak(folder, ["lint", "x.bin"]);
    expect(stdout).toContain("\n  error: x.bin is no text file.");
    expect(stdout).not.toContain("kan ikke sjekkes");
  });
});
