import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type DocxParts, docxOf, partOf } from "./docx-file.js";
import { canRunUnprivileged, inFolder, klarsprak, klarsprakUnprivileged, lintJson } from "./run-klarsprak.js";

const fixtures = resolve(dirname(fileURLToPath(import.meta.url)), "../../packages/documents/test/fixtures");

const LETTER = [
  "# Du får plass i barnehagen",
  "Vi har fått søknaden din. Du får svar fra oss i neste uke.",
  "Møtet er på på rådhuset. Ring oss i henhold til avtale.",
];
const GOOD = LETTER.slice(0, 2);
const letter = docxOf(LETTER);

/** A document of Word in a file. */
function written(folder: string, path: string, bytes: Uint8Array = letter): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

function read(folder: string, path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, path)));
}

describe("a document is checked like a text", () => {
  test("a .docx has the findings of its words, told by place", () => {
    inFolder({ "brev.docx": letter }, (folder) => {
      const run = lintJson(folder, ["brev.docx"]);
      const [file] = run.files;
      expect(file).toMatchObject({ path: "brev.docx", format: "docx", language: "nb", error: null });
      const finding = file!.findings.find(({ ruleId }) => ruleId === "ord-gjentatt")!;
      const { start, end } = finding.range;
      // The source is the text that was taken out: blocks with an empty line between them.
      const source = LETTER.join("\n\n").slice(2);
      expect(source.slice(start.offset, end.offset)).toBe(finding.actual);
      expect(finding.location).toBe("avsnitt 2");
      const { stdout, stderr, status } = klarsprak(folder, ["lint", "brev.docx"]);
      expect(stdout).toMatch(/ avsnitt 2 {2}.+ord-gjentatt\n {2}\| Møtet er på på rådhuset\./);
      expect(stdout).not.toMatch(/\d:\d/);
      expect([stderr, status]).toEqual(["", run.status]);
    });
  });

  test("the same words as text and as .docx have the same findings", () => {
    const words = (text: string): readonly unknown[] => {
      const findings = inFolder(
        { "a.docx": docxOf(text.split("\n\n")), "a.txt": text.replaceAll("# ", "") },
        (folder) => lintJson(folder, ["a.docx", "a.txt"]).files.map((file) => file.findings),
      );
      return findings.map((list) => list.map(({ ruleId, actual }) => [ruleId, actual]));
    };
    const [docx, text] = words(LETTER.slice(1).join("\n\n"));
    expect(docx).toEqual(text);
    expect(docx).not.toEqual([]);
  });

  test("standard input is read by the name it is given", () => {
    inFolder({ "brev.docx": letter }, (folder) => {
      const named = klarsprak(
        folder,
        ["lint", "-", "--stdin-filename", "brev.docx", "--format", "json"],
        letter,
      );
      expect(JSON.parse(named.stdout).files).toEqual(lintJson(folder, ["brev.docx"]).files);
      const unnamed = klarsprak(folder, ["lint", "-", "--format", "json"], letter);
      expect(JSON.parse(unnamed.stdout).files[0].error.code).toBe("binary");
      expect(unnamed.status).toBe(2);
    });
  });

  test("parse prints the grammar of a document, by path and from standard input", () => {
    inFolder({ "brev.docx": docxOf(["Vi har fått søknaden din."]) }, (folder) => {
      const { stdout, status } = klarsprak(folder, ["parse", "brev.docx"]);
      expect(stdout).toMatch(/# text = Vi har fått søknaden din\./);
      expect(stdout).toMatch(/^4\tsøknaden\tsøknad\tNOUN/m);
      expect(status).toBe(0);
      const args = ["parse", "-", "--stdin-filename", "brev.docx"];
      expect(klarsprak(folder, args, read(folder, "brev.docx")).stdout).toBe(stdout);
    });
  });

  test("config tells what holds for a document", () => {
    inFolder({ "brev.docx": letter, "mal.dotx": docxOf(LETTER, { type: "template" }) }, (folder) => {
      expect(klarsprak(folder, ["config", "brev.docx"]).stdout).toContain("brev.docx (docx)");
      expect(klarsprak(folder, ["config", "mal.dotx"]).stdout).toContain("mal.dotx (docx, template)");
    });
  });

  test("law tells which documents cite what is replaced", () => {
    inFolder({ "brev.docx": docxOf(["Du kan klage til Fylkesmannen."]) }, (folder) => {
      const { stdout, status } = klarsprak(folder, ["law", "brev.docx", "--format", "json"]);
      expect(JSON.parse(stdout).files).toMatchObject([
        { path: "brev.docx", citations: [{ text: "Fylkesmannen" }] },
      ]);
      expect(status).toBe(1);
    });
  });

  test("texts of OpenDocument too", () => {
    inFolder({ "brev.odt": read(fixtures, "letter.odt") }, (folder) => {
      const [file] = lintJson(folder, ["."]).files;
      expect(file).toMatchObject({ path: "brev.odt", format: "odt", error: null });
    });
  });

  test("macros are mentioned and not run", () => {
    inFolder({ "brev.docm": docxOf(GOOD, { macros: true }) }, (folder) => {
      const { stderr, status } = klarsprak(folder, ["lint", "brev.docm"]);
      expect(stderr).toBe("klarsprak: brev.docm holds macros, which are never run.\n");
      expect(status).toBe(0);
    });
  });
});

describe("a walk", () => {
  test("finds documents, and passes over what Word leaves beside them and what klarsprak made", () => {
    inFolder({}, (folder) => {
      for (const path of ["brev.docx", "UT.DOCX", "a/mal.dotx", "b.docm", "c.dotm"]) written(folder, path);
      for (const path of ["~$brev.docx", "brev.arbeidskopi.docx", "a/mal.forslag.dotx"])
        written(folder, path);
      const paths = (...args: string[]): readonly string[] =>
        lintJson(folder, args).files.map((file) => file.path);
      expect(paths(".")).toEqual(["UT.DOCX", "a/mal.dotx", "b.docm", "brev.docx", "c.dotm"]);
      expect(paths("*.docx")).toEqual(["brev.docx"]);
      expect(paths(".", "brev.arbeidskopi.docx")).toContain("brev.arbeidskopi.docx");
      expect(klarsprak(folder, ["lint", "."]).stderr).toContain(
        "2 copies that klarsprak made are passed over, such as",
      );
      const named = klarsprak(folder, ["lint", ".", "brev.arbeidskopi.docx"]);
      expect(named.stderr).toContain("a/mal.forslag.dotx is a copy that klarsprak made, and is passed over");
      const copies = lintJson(folder, ["*.arbeidskopi.docx"]);
      expect(copies.files[0]!.error).toMatchObject({ code: "ignored" });
      expect(copies.status).toBe(2);
    });
  });
});

test("a paragraph as long as no letter has is refused, and one that is nearly so long is checked", () => {
  const sentence = "Vi har fått søknaden din og svarer snart. ";
  // Stored, not packed: what says the same again and again would be taken for a bomb.
  const docxOfLength = (length: number): Uint8Array =>
    docxOf([sentence.repeat(Math.floor(length / sentence.length))], { level: 0 });
  inFolder({ "a.docx": docxOfLength(5_000_000), "b.docx": docxOfLength(900_000) }, (folder) => {
    const run = lintJson(folder, ["."]);
    expect(run.files).toMatchObject([
      { path: "a.docx", error: { code: "too-large", message: expect.stringContaining("in one paragraph") } },
      { path: "b.docx", error: null, failures: [] },
    ]);
  });
});

describe("--annotate and --suggest", () => {
  const comments = (folder: string, path: string): string =>
    partOf(read(folder, path), "word/comments.xml") ?? "";

  test("write a copy beside the work, and leave the original as it is", () => {
    inFolder({ "brev.docx": letter, "a/svar.docx": letter, "god.docx": docxOf(GOOD) }, (folder) => {
      const { stderr, status } = klarsprak(folder, [
        "lint",
        ".",
        "--annotate",
        "ut",
        "--suggest",
        "ut/forslag",
      ]);
      expect(stderr).toContain(
        "4 copies written: ut/a/svar.arbeidskopi.docx, ut/forslag/a/svar.forslag.docx, ut/brev.arbeidskopi.docx, ut/forslag/brev.forslag.docx\n",
      );
      expect(status).toBe(0);
      for (const path of ["brev.docx", "a/svar.docx"]) expect(read(folder, path)).toEqual(letter);
      expect(comments(folder, "ut/brev.arbeidskopi.docx")).toContain('w:author="klarsprak"');
      expect(comments(folder, "ut/brev.arbeidskopi.docx")).toContain("«på» står to ganger etter hverandre");
      const changed = partOf(read(folder, "ut/forslag/a/svar.forslag.docx"), "word/document.xml")!;
      expect(changed).toMatch(/<w:del [^>]*w:author="klarsprak"/);
      expect(existsSync(join(folder, "ut/god.arbeidskopi.docx"))).toBe(false);
    });
  });

  test("what --quiet leaves out stands in no comment", () => {
    const info = ["Vi har fått søknaden din. Hunden  sover."];
    inFolder({ "brev.docx": docxOf(info) }, (folder) => {
      const rules = ["--rule", "dobbelt-mellomrom=info"];
      const quiet = klarsprak(folder, ["lint", "brev.docx", "--annotate", "ut", "--quiet", ...rules]);
      const severities = lintJson(folder, ["brev.docx", ...rules]).files[0]!.findings.map((f) => f.severity);
      expect(new Set(severities)).toEqual(new Set(["info"]));
      expect(quiet.stderr).toBe("klarsprak: no copy was written.\n");
      const loud = klarsprak(folder, ["lint", "brev.docx", "--annotate", "ut", ...rules]);
      expect(loud.stderr).toBe("klarsprak: 1 copy written: ut/brev.arbeidskopi.docx\n");
    });
  });

  test("a second run replaces what the first wrote, and gives the same bytes", () => {
    inFolder({ "brev.docx": letter }, (folder) => {
      const run = (): readonly Uint8Array[] => {
        klarsprak(folder, ["lint", "brev.docx", "--annotate", "ut", "--suggest", "ut"]);
        return ["ut/brev.arbeidskopi.docx", "ut/brev.forslag.docx"].map((path) => read(folder, path));
      };
      expect(run()).toEqual(run());
      written(folder, "brev.docx", docxOf(GOOD));
      const { stderr } = klarsprak(folder, ["lint", "brev.docx", "--annotate", "ut"]);
      expect(stderr).toContain("ut/brev.arbeidskopi.docx is of an earlier run");
    });
  });

  test("nothing is written over what klarsprak did not make", () => {
    inFolder({ "brev.docx": letter, "ut/brev.forslag.docx": letter, "ut/annet.docx": letter }, (folder) => {
      if (process.platform !== "win32") symlinkSync("annet.docx", join(folder, "ut/brev.arbeidskopi.docx"));
      const run = lintJson(folder, ["brev.docx", "--suggest", "ut", "--annotate", "ut"]);
      const refused = {
        code: "not-ours",
        message: "is there already and was not made by klarsprak. Move it, or give another folder.",
      };
      expect(run.files.find(({ path }) => path === "ut/brev.forslag.docx")).toMatchObject({ error: refused });
      expect(run.files.find(({ path }) => path === "brev.docx")).toMatchObject({ error: null });
      expect(run.status).toBe(2);
      for (const path of ["ut/brev.forslag.docx", "ut/annet.docx"])
        expect(read(folder, path)).toEqual(letter);
    });
  });

  test("nothing at all is written where two files would have the same copy", () => {
    inFolder({ "a/brev.docx": letter, "b/brev.docx": letter, "her/x.txt": "" }, (folder) => {
      const paths = ["a/brev.docx", "b/brev.docx"].map((path) => join(folder, path));
      const { stderr, status } = klarsprak(join(folder, "her"), ["lint", ...paths, "--annotate", "ut"]);
      expect(stderr).toContain("would have the same copy, ut/brev.arbeidskopi.docx");
      expect(status).toBe(2);
      expect(existsSync(join(folder, "her/ut"))).toBe(false);
    });
  });

  test("the copy of a copy would take its place, and is refused there", () => {
    inFolder({ "brev.docx": letter }, (folder) => {
      klarsprak(folder, ["lint", "brev.docx", "--annotate", "."]);
      const again = klarsprak(folder, ["lint", "brev.arbeidskopi.docx", "--annotate", "."]);
      expect(again.stderr).toContain("brev.arbeidskopi.docx is one of the files to check");
      expect(again.status).toBe(2);
    });
  });

  test.runIf(canRunUnprivileged())("a folder that cannot be written to is an entry of the report", () => {
    inFolder({ "brev.docx": letter, "ut/lest.txt": "" }, (folder) => {
      chmodSync(join(folder, "ut"), 0o555);
      const args = ["lint", "brev.docx", "--annotate", "ut", "--format", "json"];
      const { stdout, status } = klarsprakUnprivileged(folder, args);
      expect(JSON.parse(stdout).files).toMatchObject([
        { path: "brev.docx", error: null },
        {
          path: "ut/brev.arbeidskopi.docx",
          error: { code: "not-writable", message: expect.stringContaining("cannot be written (EACCES)") },
        },
      ]);
      expect(status).toBe(2);
    });
  });

  test("what cannot be copied is told once for each kind of file", () => {
    const files = {
      "a.txt": "Hei.\n",
      "b.txt": "Hei.\n",
      "c.odt": read(fixtures, "letter.odt"),
      "brev.docx": letter,
    };
    inFolder(files, (folder) => {
      const { stderr } = klarsprak(folder, ["lint", ".", "--annotate", "ut"]);
      expect(stderr).toBe(
        "klarsprak: copies are made of documents of Word alone, and not of .odt (1 file), .txt (2 files).\n" +
          "klarsprak: 1 copy written: ut/brev.arbeidskopi.docx\n",
      );
    });
  });

  test("a template and a document with macros keep their ending and their parts", () => {
    const parts: DocxParts = { type: "template", macros: true };
    inFolder({ "mal.dotm": docxOf(LETTER, parts) }, (folder) => {
      klarsprak(folder, ["lint", "mal.dotm", "--annotate", "ut"]);
      const copy = read(folder, "ut/mal.arbeidskopi.dotm");
      expect(partOf(copy, "word/vbaProject.bin")).toBe("\u0001\u0002\u0003");
      expect(partOf(copy, "[Content_Types].xml")).toContain("template.macroEnabled.main+xml");
    });
  });
});

describe("--fix", () => {
  test("changes texts, leaves documents alone and says so", () => {
    inFolder({ "brev.docx": letter, "brev.txt": "Møtet er på på rådhuset.\n" }, (folder) => {
      const { stderr } = klarsprak(folder, ["lint", ".", "--fix"]);
      expect(stderr).toBe(
        "klarsprak: --fix changes texts alone, and not .docx (1 file). For documents of Word --suggest DIR writes copies with the changes tracked.\n",
      );
      expect(read(folder, "brev.docx")).toEqual(letter);
      expect(readFileSync(join(folder, "brev.txt"), "utf8")).toBe("Møtet er på rådhuset.\n");
    });
  });

  test("gives a document on standard input back as it is", () => {
    inFolder({}, (folder) => {
      const args = ["lint", "-", "--stdin-filename", "brev.docx", "--fix"];
      const { stderr, stdout } = klarsprak(folder, args, docxOf(["Møtet er på på rådhuset."], { level: 0 }));
      expect(stderr).toContain("--fix changes texts alone");
      expect(stdout).toContain("Møtet er på på rådhuset.");
    });
  });
});
