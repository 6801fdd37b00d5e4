import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder, klarsprak, lintJson } from "./run-klarsprak.js";

const good = "Vi har fått søknaden din. Du får svar fra oss i neste uke.\n";

describe("encodings", () => {
  const text = "Vi har fått søknaden din. Møtet er på på rådhuset.\n";
  const utf16 = (big: boolean, mark: boolean): Buffer => {
    const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
    return big ? bytes.swap16() : bytes;
  };
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with byte order mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 LE", utf16(false, true)],
    ["UTF-16 BE", utf16(true, true)],
    ["UTF-16 LE without mark", utf16(false, false)],
    ["UTF-16 BE without mark", utf16(true, false)],
    ["Windows-1252", Buffer.from(text, "latin1")],
  ])("%s is read right, with offsets of the text as decoded", (_, bytes) => {
    inFolder({ "brev.txt": bytes }, (folder) => {
      const [finding] = lintJson(folder, ["brev.txt"]).files[0]!.findings.filter(
        (f) => f.ruleId === "ord-gjentatt",
      );
      expect(text.slice(finding!.range.start.offset, finding!.range.end.offset)).toContain("på");
    });
  });

  test("decomposed letters (NFD) are the same words, at their own offsets", () => {
    const source = "Vi må møtes på på rådhuset i dag.\n".normalize("NFD");
    inFolder({ "brev.txt": source }, (folder) => {
      const [finding] = lintJson(folder, ["brev.txt"]).files[0]!.findings.filter(
        (f) => f.ruleId === "ord-gjentatt",
      );
      expect(source.slice(finding!.range.start.offset, finding!.range.end.offset).normalize("NFC")).toContain(
        "på",
      );
    });
  });

  test.each([
    ["CR", "\r"],
    ["CR LF", "\r\n"],
    ["LF", "\n"],
  ])("lines end at %s", (_, end) => {
    const source = ["Vi har fått søknaden din.", "", "Møtet er på på rådhuset.", ""].join(end);
    inFolder({ "brev.txt": source }, (folder) => {
      const [finding] = lintJson(folder, ["brev.txt"]).files[0]!.findings.filter(
        (f) => f.ruleId === "ord-gjentatt",
      );
      expect(finding!.range.start.line).toBe(3);
    });
  });

  test("invalid bytes are read as Windows-1252, bytes that are no text are an error", () => {
    inFolder(
      { "a.txt": Buffer.from([0x56, 0x69, 0x20, 0xe5, 0xff, 0x2e]), "b.txt": Buffer.from([0, 1, 2, 0, 5]) },
      (folder) => {
        const run = lintJson(folder, ["a.txt", "b.txt"]);
        expect(run.files.map((f) => f.error?.code)).toEqual([undefined, "binary"]);
        expect(run.status).toBe(2);
      },
    );
  });
});

describe("files", () => {
  test("an empty file has no findings and no error", () => {
    inFolder({ "a.txt": "", "b.md": "\n", "c.html": "", "d.hbs": "" }, (folder) => {
      const run = lintJson(folder, ["."]);
      expect(run.status).toBe(0);
      expect(run.files.map((f) => [f.findings.length, f.error])).toEqual(Array(4).fill([0, null]));
    });
  });

  test("a file that is gone or of an unknown kind is an error of its own; the others go on", () => {
    inFolder({ "a.txt": good, "bilde.png": "x" }, (folder) => {
      const run = lintJson(folder, ["borte.txt", "a.txt", "bilde.png"]);
      expect(run.status).toBe(2);
      expect(run.files.map((f) => [f.path, f.error?.code ?? null])).toEqual([
        ["a.txt", null],
        ["bilde.png", "unknown-format"],
        ["borte.txt", "not-found"],
      ]);
      expect(run.summary).toMatchObject({ files: 3, failed: 2 });
    });
  });

  test("a file over 20 MB is refused", () => {
    inFolder({ "stor.txt": Buffer.alloc(20 * 1024 * 1024 + 1, 0x61) }, (folder) => {
      const run = lintJson(folder, ["stor.txt"]);
      expect(run.files[0]!.error?.code).toBe("too-large");
      expect(run.status).toBe(2);
    });
  });

  test("names with spaces, other letters and a leading dash", () => {
    inFolder({ "-a b.txt": good, "søknad ☃.md": good }, (folder) => {
      expect(lintJson(folder, ["."]).files.map((f) => f.path)).toEqual(["-a b.txt", "søknad ☃.md"]);
      expect(lintJson(folder, ["--", "-a b.txt"]).files.map((f) => f.path)).toEqual(["-a b.txt"]);
    });
  });

  test("a run leaves nothing behind", () => {
    inFolder({ "a.txt": "Vi må møtes på på rådhuset.\n" }, (folder) => {
      klarsprak(folder, ["lint", ".", "--fix"]);
      expect(readdirSync(folder)).toEqual(["a.txt"]);
    });
  });
});

describe("hostile text ends, with a result", () => {
  test.each([
    ["one line of 5 MB", "a.txt", "Vi har fått søknaden din og svarer snart. ".repeat(115_000)],
    ["one sentence of 3 MB", "a.txt", "vi har søknaden din og ".repeat(130_000)],
    ["one Markdown line of 3 MB", "a.md", "Vi har fått søknaden din og svarer snart. ".repeat(75_000)],
    ["20 000 nested tags", "a.html", `${"<div>".repeat(20_000)}Hei${"</div>".repeat(20_000)}`],
    ["20 000 nested inline tags", "a.html", `${"<b>".repeat(20_000)}Hei`],
    ["20 000 nested list marks", "a.md", `${"- ".repeat(20_000)}Hei\n`],
    ["20 000 nested quotes", "a.md", `${">".repeat(20_000)} Hei\n`],
    ["100 000 open brackets", "a.md", `${"[".repeat(100_000)}Hei\n`],
    ["100 000 stars", "a.md", `${"*a ".repeat(50_000)}\n`],
    ["unclosed branches", "a.hbs", `${"{{#if a}} ".repeat(5_000)}Hei`],
    ["unclosed fields", "a.hbs", "{{ ".repeat(50_000)],
    ["unclosed tags", "a.html", "<p <a <b ".repeat(20_000)],
    ["an unclosed comment", "a.html", `<!-- ${"x ".repeat(100_000)}`],
    ["15 000 marked words in one paragraph", "a.html", "<b>påser</b> ".repeat(15_000)],
    ["15 000 rows of a table", "a.md", `|a|b|\n|-|-|\n${"|påser|x|\n".repeat(15_000)}`],
    ["10 000 marks of code in one paragraph", "a.md", "`påser` påser ".repeat(10_000)],
    ["20 000 words in capitals in one line", "a.txt", "PÅSER DETTE ".repeat(10_000)],
    ["30 000 percentages in one line", "a.txt", "12% ".repeat(30_000)],
    ["30 000 abbreviations in one line", "a.txt", "f.eks. ".repeat(30_000)],
    ["10 000 pauses in one line", "a.txt", "2024-2026 - ".repeat(10_000)],
    ["20 000 fillers in one line", "a.txt", "XX ".repeat(20_000)],
    ["a word of 150 000 letters that may be English", "a.md", "_a_".repeat(50_000)],
    ["20 000 paragraphs without spaces", "a.html", "<p>påser".repeat(20_000)],
    ["a word of 500 000 parts", "a.txt", "a-".repeat(500_000)],
    [
      "5 000 stretches without checks",
      "a.md",
      "<!-- klarsprak-disable passiv -->\n\nVi påser.\n\n<!-- klarsprak-enable passiv -->\n\n".repeat(5_000),
    ],
    [
      "30 branches in one paragraph",
      "a.hbs",
      Array.from({ length: 30 }, (_, i) => `{{#if v${i}}}Du{{else}}Dere{{/if}} må svare.`).join(" "),
    ],
  ])("%s", (_, name, source) => {
    inFolder({ [name]: source }, (folder) => {
      const run = lintJson(folder, [name, "--fail-on", "never"]);
      expect(run.files[0]!.error).toBeNull();
      expect(run.files[0]!.failures).toEqual([]);
      expect(run.status).toBe(0);
    });
  });

  test("10 000 findings in one line are shown to a person", () => {
    inFolder({ "a.txt": "Ring 17054026641 på på ".repeat(5_000) }, (folder) => {
      const { status, stdout } = klarsprak(folder, ["lint", "a.txt", "--fail-on", "never"]);
      expect(stdout).not.toContain("17054026641");
      expect(stdout).toContain("ord-gjentatt");
      expect(status).toBe(0);
    });
  });

  test("20 000 safe changes in one line are made", () => {
    inFolder({ "a.txt": "Møtet er på på rådhuset ".repeat(20_000) }, (folder) => {
      klarsprak(folder, ["lint", "a.txt", "--fix", "--summary"]);
      expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("Møtet er på rådhuset ".repeat(20_000));
    });
  });
});

describe("what the command line gets wrong is said, with what to do", () => {
  test.each([
    [["lint", "--formt", "json"], "--format"],
    [["lnit", "."], "lint"],
    [["lint", "--rule", "passvi=off"], "there is no rule"],
    [["lint", "--rule", "utropstegn=warn"], "off, info, warning or error"],
    [["lint", "--type", "vedtakk"], 'Did you mean "vedtak"?'],
    [["lint", "--max-warnings", "mange"], "whole number"],
    [["lint", "--today", "2026-02-30"], "no date"],
    [["lint", "--fix", "--fix-dry-run"], "exclude each other"],
    [["lint", "--config", "borte.json"], "cannot be read"],
    [["lint", "a.txt", "--output-file", "borte/ut.json"], "cannot be written"],
    [["explain", "finnesikke"], "neither a rule nor a term"],
    [["config", "borte.txt"], "no such file"],
    [["lint", "a.txt", "--fix-dry-run", "--format", "json"], "--format json would do nothing"],
    [["lint", "a.txt", "--fix-dry-run", "--output-file", "ut"], "--output-file would do nothing"],
    [["lint", "-", "--fix", "--format", "json"], "--format json would do nothing"],
    [["lint", "a.txt", "--stdin-filename", "b.txt"], "give - as the path"],
    [["lint", "a.txt", "--no-config", "--config", "a.json"], "--config and --no-config exclude each other"],
    [["lint", "a.txt", "--config", "a.json", "--no-config"], "--config and --no-config exclude each other"],
    [["config", "a.txt", "--no-config", "-c", "a.json"], "--config and --no-config exclude each other"],
    [["lint", "-", "--annotate", "ut"], "- (standard input) is none; give the path of the document"],
    [["lint", "-", "--suggest", "ut"], "- (standard input) is none; give the path of the document"],
    [["lint", "a.txt", "--annotate", ""], "--annotate needs a folder for the copies"],
    [["lint", "a.txt", "--suggest", "a.txt"], "a.txt is a file; give a folder for the copies"],
    [["lint", "a.txt", "--fix-dry-run", "--annotate", "ut"], "--fix-dry-run writes nothing, and --annotate"],
    [["lint", "a.txt", "--fix-dry-run", "--suggest", "ut"], "--fix-dry-run writes nothing, and --suggest"],
    [["help", "nope"], 'there is no command "nope"'],
    [["help", "rulse"], 'Did you mean "rules"?'],
  ])("%j", (args, expected) => {
    inFolder({ "a.txt": good }, (folder) => {
      const { status, stderr } = klarsprak(folder, args);
      expect(stderr).toContain(expected);
      expect(stderr).not.toContain("    at ");
      expect(status).toBe(2);
    });
  });

  test.each([
    ["{ broken", /klarsprak\.config\.json:1:\d+: is no valid JSON/],
    [
      '{\n  "rules": { "lang-setning": ["warning", { "maxWords": "20" }] }\n}',
      /klarsprak\.config\.json:2:\d+: rules\.lang-setning\.maxWords must be/,
    ],
    ['{ "rules": { "lang-setnig": "off" } }', /Did you mean "lang-setning"\?/],
    ['{ "extends": "./klarsprak.config.json" }', /circle/],
    ['{ "extends": "borte" }', /neither "recommended", "ostre-toten" nor a file/],
    ['{ "words": { "lists": "borte.yaml" } }', /borte\.yaml:1:1: cannot be read/],
    [
      '{ "words": { "lists": "alias.yaml" } }',
      /^klarsprak: alias\.yaml:4:1: stands for other lines by the alias "\*a"\. Write out .+\n$/,
    ],
  ])("configuration %j", (configuration, expected) => {
    const list =
      "rule: kansellistil\nlanguage: nb\nentries: [{ term: &a bolleball, source: own,\n  advice: *a }]\n";
    const files = { "klarsprak.config.json": configuration, "a.txt": good, "alias.yaml": list };
    inFolder(files, (folder) => {
      const { status, stderr } = klarsprak(folder, ["lint", "a.txt"]);
      expect(stderr).toMatch(expected);
      expect(status).toBe(2);
    });
  });
});
