import { cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bin, inFolder, klarsprak } from "./run-klarsprak.js";

const letter = "Saken blir behandlet i mai.\n";

describe("klarsprak parse", () => {
  test("prints ten columns a word", () => {
    inFolder({ "brev.txt": letter }, (folder) => {
      const { stdout, stderr, status } = klarsprak(folder, ["parse", "brev.txt"]);
      expect([status, stderr]).toEqual([0, ""]);
      const [id, text, ...rows] = stdout.trimEnd().split("\n");
      expect([id, text]).toEqual(["# sent_id = 1", "# text = Saken blir behandlet i mai."]);
      expect(rows.map((row) => row.split("\t").length)).toEqual([10, 10, 10, 10, 10, 10]);
      expect(rows[2]).toMatch(/^3\tbehandlet\tbehandle\tVERB\t_\tVerbForm=Part\t2\tINFV\t_\tPassiv=bli$/);
      expect(rows[4]).toMatch(/\tSpaceAfter=No$/);
    });
  });

  test("reads standard input, by the name it is given", () => {
    inFolder({}, (folder) => {
      const { stdout, status } = klarsprak(
        folder,
        ["parse", "-", "--stdin-filename", "brev.md", "--format", "json"],
        `# Svar\n\n${letter}`,
      );
      expect(status).toBe(0);
      const { files } = JSON.parse(stdout);
      expect(files[0]).toMatchObject({ path: "brev.md", language: "nb" });
      expect(files[0].sentences[1]).toMatchObject({ text: letter.trim(), start: 8, end: 35, language: "nb" });
      expect(files[0].sentences[1].tokens[2]).toEqual({
        form: "behandlet",
        lemma: "behandle",
        upos: "VERB",
        feats: { VerbForm: "Part" },
        head: 1,
        relation: "INFV",
        start: 19,
        end: 28,
        passive: "bli",
      });
    });
  });

  test("an empty text gives nothing", () => {
    inFolder({ "tom.txt": "" }, (folder) => {
      expect(klarsprak(folder, ["parse", "tom.txt"])).toEqual({ status: 0, stdout: "", stderr: "" });
      expect(
        JSON.parse(klarsprak(folder, ["parse", "tom.txt", "-f", "json"]).stdout).files[0].sentences,
      ).toEqual([]);
    });
  });

  test("says what cannot be read, and ends with 2", () => {
    inFolder({ "bilde.png": Uint8Array.of(0x89, 0x50, 0, 1, 2, 3) }, (folder) => {
      for (const [name, message] of [
        ["borte.txt", "borte.txt no such file"],
        ["bilde.png", "bilde.png is no text"],
        [".", ". is a folder"],
      ] as const) {
        const { stdout, stderr, status } = klarsprak(folder, ["parse", name]);
        expect([status, stdout]).toEqual([2, ""]);
        expect(stderr).toContain(`klarsprak: ${message}`);
      }
    });
  });
});

test("without its models the program says where they should be, once, and checks the rest", () => {
  const files = { "a.txt": `${letter}\nVi har mottatt søknaden din!!\n`, "b.txt": letter };
  inFolder(files, (folder) => {
    const copy = join(folder, "program");
    cpSync(dirname(dirname(bin)), copy, {
      recursive: true,
      filter: (path) => !/node_modules|models$/.test(path),
    });
    const program = join(copy, "bin/klarsprak.js");
    const lint = klarsprak(folder, ["lint", "a.txt", "b.txt"], "", program);
    expect(lint.status).toBe(2);
    expect(lint.stdout.match(/nb\.tagger\.gz: cannot be read/g)).toHaveLength(1);
    expect(lint.stdout).toContain("utropstegn");
    const parse = klarsprak(folder, ["parse", "a.txt"], "", program);
    expect([parse.status, parse.stdout]).toEqual([2, ""]);
    expect(parse.stderr).toMatch(/^klarsprak: .*nb\.tagger\.gz.*\n$/);
  });
});
