import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder, klarsprak, lintJson } from "./run-klarsprak.js";

const bad = "Vi har mottatt søknaden din!!\n\nDet vises til brev av 3. mars 2026 i henhold til avtale.\n";
const good = "Vi har fått søknaden din. Du får svar fra oss i neste uke.\n";

describe("klarsprak lint", () => {
  test("shows the line, a caret line, the message and a suggestion", () => {
    inFolder({ "brev.txt": bad }, (folder) => {
      const { stdout, status, stderr } = klarsprak(folder, ["lint", "brev.txt"]);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(stdout).toContain("1 | Vi har mottatt søknaden din!!");
      expect(stdout).toMatch(/\n +\| +\^\^\n/);
      expect(stdout).toContain("i henhold til");
      expect(stdout).not.toContain("\u001b[");
    });
  });

  test("the exit status follows --fail-on and --max-warnings", () => {
    inFolder({ "brev.txt": bad, "god.txt": good }, (folder) => {
      const status = (...args: string[]): number | null => klarsprak(folder, ["lint", ...args]).status;
      expect(status("god.txt", "--fail-on", "info")).toBe(0);
      expect(status("brev.txt", "--fail-on", "warning")).toBe(1);
      expect(status("brev.txt", "--fail-on", "never")).toBe(0);
      expect(status("brev.txt", "--max-warnings", "0")).toBe(1);
      expect(status("brev.txt", "--max-warnings", "99")).toBe(0);
    });
  });

  test("JSON follows the contract, and twice gives the same bytes", () => {
    inFolder({ "b/brev.md": `# Svar\n\n${bad}`, "a.txt": good }, (folder) => {
      const run = lintJson(folder, ["."]);
      expect(run.files.map((f) => [f.path, f.format, f.language])).toEqual([
        ["a.txt", "text", "nb"],
        ["b/brev.md", "markdown", "nb"],
      ]);
      const source = readFileSync(join(folder, "b/brev.md"), "utf8");
      const [finding] = run.files[1]!.findings.filter((f) => f.ruleId === "preposisjonsuttrykk");
      const { start, end } = finding!.range;
      expect(source.slice(start.offset, end.offset)).toBe(finding!.actual);
      expect(source.split("\n")[start.line - 1]!.slice(start.column - 1, end.column - 1)).toBe(
        finding!.actual,
      );
      expect(Object.keys(finding!).sort()).toEqual(
        [
          "ruleId",
          "severity",
          "category",
          "scope",
          "message",
          "actual",
          "location",
          "range",
          "fix",
          "suggestions",
          "url",
          "fingerprint",
        ].sort(),
      );
      expect(run.summary).toMatchObject({ files: 2, failed: 0 });
      const again = klarsprak(folder, ["lint", ".", "--format", "json"]).stdout;
      expect(klarsprak(folder, ["lint", ".", "--format", "json"]).stdout).toBe(again);
    });
  });

  test("reads standard input under the name it is given", () => {
    inFolder({}, (folder) => {
      const { stdout } = klarsprak(
        folder,
        ["lint", "-", "--stdin-filename", "brev.md", "--format", "json"],
        "# Klage\n\nViktig!!\n",
      );
      const run = JSON.parse(stdout);
      expect(run.files[0]).toMatchObject({ path: "brev.md", format: "markdown" });
      expect(run.files[0].findings.map((f: { ruleId: string }) => f.ruleId)).toContain("utropstegn");
    });
  });

  test("walks folders, obeys ignore files, and takes globs", () => {
    const files = {
      ".gitignore": "ut/\n",
      ".klarsprakignore": "*.kladd.txt\n",
      "a.txt": good,
      "b.kladd.txt": bad,
      "ut/c.txt": bad,
      "d/e.md": good,
      "f.png": "x",
      "node_modules/g.txt": bad,
    };
    inFolder(files, (folder) => {
      const paths = (...args: string[]) => lintJson(folder, args).files.map((f) => f.path);
      expect(paths(".")).toEqual(["a.txt", "d/e.md"]);
      expect(paths(".", "--no-ignore")).toEqual(["a.txt", "b.kladd.txt", "d/e.md", "ut/c.txt"]);
      expect(paths("**/*.md")).toEqual(["d/e.md"]);
      expect(paths("b.kladd.txt")).toEqual(["b.kladd.txt"]);
    });
  });

  test("--output-file writes the result whole, --quiet and --summary shorten it", () => {
    inFolder({ "brev.txt": bad }, (folder) => {
      expect(klarsprak(folder, ["lint", "brev.txt", "-o", "ut.json", "-f", "json"]).stdout).toBe("");
      expect(JSON.parse(readFileSync(join(folder, "ut.json"), "utf8")).files).toHaveLength(1);
      const summary = klarsprak(folder, ["lint", "brev.txt", "--summary"]).stdout;
      expect(
        summary
          .trim()
          .split("\n")
          .filter((line) => line.startsWith("brev.txt")),
      ).toHaveLength(1);
      expect(klarsprak(folder, ["lint", "brev.txt", "--quiet"]).stdout).not.toMatch(/^ +råd /m);
    });
  });

  test("--profile tells what a text is like, for a person and for a program, and not of a text that changes", () => {
    inFolder(
      { "brev.txt": bad, "brev-nn.txt": "Du kan skrive til oss. Vi svarar deg, og sjefen les det.\n" },
      (folder) => {
        const told = klarsprak(folder, ["lint", ".", "--profile"]).stdout;
        expect(told).toContain("Lesetid  under ett minutt");
        expect(told).toContain("Tiltale  «du» eller «dykk» 2 gonger, «vi» 2 gonger");
        const { files } = JSON.parse(
          klarsprak(folder, ["lint", "brev-nn.txt", "--profile", "-f", "json"]).stdout,
        );
        expect(files[0].profile).toMatchObject({
          address: { reader: 2, sender: 2 },
          roles: ["sjef"],
          lix: null,
        });
        const refused = klarsprak(folder, ["lint", "brev.txt", "--fix", "--profile"]);
        expect(refused.status).toBe(2);
        expect(refused.stderr).toContain("--profile tells of the text as it is");
      },
    );
  });

  test("--rule, --type and --language win over what is found", () => {
    inFolder({ "brev.txt": bad }, (folder) => {
      const run = lintJson(folder, [
        "brev.txt",
        "--rule",
        "utropstegn=error",
        "--type",
        "sms",
        "--language",
        "nn",
      ]);
      expect(run.status).toBe(1);
      expect(run.files[0]).toMatchObject({ textType: "sms", language: "nn" });
      expect(run.files[0]!.findings.find((f) => f.ruleId === "utropstegn")?.severity).toBe("error");
    });
  });
});

describe("klarsprak lint --fix", () => {
  const mended = "Vi har fått søknaden din!!\r\n\r\nMøtet er på på rådhuset.\r\nDet er er en prøve... \r\n";

  test("changes only what is safe, twice as once, and keeps line ends and byte order mark", () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(mended)]);
    inFolder({ "brev.txt": bytes }, (folder) => {
      const once = (): Buffer => {
        klarsprak(folder, ["lint", "brev.txt", "--fix"]);
        return readFileSync(join(folder, "brev.txt"));
      };
      const first = once();
      expect(first.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const text = first.subarray(3).toString("utf8");
      expect(text).not.toBe(mended);
      expect(text.match(/\r\n/g)).toHaveLength(4);
      expect(text.replace(/\r\n/g, "")).not.toContain("\n");
      expect(text).toContain("på rådhuset");
      expect(once().equals(first)).toBe(true);
    });
  });

  test("--fix-dry-run shows a diff and writes nothing", () => {
    inFolder({ "brev.txt": mended }, (folder) => {
      const { stdout } = klarsprak(folder, ["lint", "brev.txt", "--fix-dry-run"]);
      expect(stdout).toMatch(/^-Møtet er på på rådhuset\.\r?$/m);
      expect(stdout).toMatch(/^\+Møtet er på rådhuset\.\r?$/m);
      expect(readFileSync(join(folder, "brev.txt"), "utf8")).toBe(mended);
    });
  });

  test("a text in Windows-1252 stays in Windows-1252", () => {
    const bytes = Buffer.from("Vi må møtes på på rådhuset.\n", "latin1");
    inFolder({ "brev.txt": bytes }, (folder) => {
      klarsprak(folder, ["lint", "brev.txt", "--fix"]);
      expect(
        readFileSync(join(folder, "brev.txt")).equals(Buffer.from("Vi må møtes på rådhuset.\n", "latin1")),
      ).toBe(true);
    });
  });
});

describe("configuration", () => {
  const configuration = `{
    // comments are allowed
    "extends": "./felles.json",
    "rules": { "utropstegn": "error" },
    "textTypes": [{ "files": "vedtak/**", "type": "vedtak" }],
    "words": { "lists": "./egne.yaml" },
    "overrides": [{ "files": "arkiv/**", "rules": { "utropstegn": "off" } }],
  }`;
  const list =
    "rule: kansellistil\nlanguage: nb\nentries:\n  - term: bolleball\n    alternatives: [bolle]\n    source: own\n";
  const files = {
    "klarsprak.config.json": configuration,
    "felles.json": '{ "rules": { "preposisjonsuttrykk": "off" } }',
    "egne.yaml": list,
    "vedtak/a.txt": bad,
    "arkiv/b.txt": bad,
    "c.txt": "Vi spiser bolleball i dag.\n",
  };

  test("the nearest file upwards counts, with what it extends, overrides, types and lists", () => {
    inFolder(files, (folder) => {
      const run = lintJson(folder, ["."]);
      const of = (path: string) => run.files.find((f) => f.path === path)!;
      const ids = (path: string) => of(path).findings.map((f) => f.ruleId);
      expect(of("vedtak/a.txt").textType).toBe("vedtak");
      expect(of("vedtak/a.txt").findings.find((f) => f.ruleId === "utropstegn")?.severity).toBe("error");
      expect(ids("vedtak/a.txt")).not.toContain("preposisjonsuttrykk");
      expect(ids("arkiv/b.txt")).not.toContain("utropstegn");
      expect(of("c.txt").findings.map((f) => f.actual)).toContain("bolleball");
    });
  });

  test("--no-config leaves it out", () => {
    inFolder(files, (folder) => {
      const run = lintJson(folder, ["vedtak/a.txt", "--no-config"]);
      expect(run.files[0]!.findings.map((f) => f.ruleId)).toContain("preposisjonsuttrykk");
    });
  });

  test("klarsprak config says what holds for a file and why", () => {
    inFolder(files, (folder) => {
      const { stdout, status } = klarsprak(folder, ["config", "vedtak/a.txt"]);
      expect(status).toBe(0);
      expect(stdout).toContain("vedtak (configuration): klarsprak.config.json: vedtak/**");
      expect(stdout).toMatch(/^utropstegn +error +klarsprak\.config\.json$/m);
      expect(stdout).toMatch(/^preposisjonsuttrykk +off +felles\.json$/m);
    });
  });
});

describe("klarsprak rules, explain, init, help", () => {
  test("rules lists them, as JSON too", () => {
    inFolder({}, (folder) => {
      expect(klarsprak(folder, ["rules"]).stdout).toContain("preposisjonsuttrykk");
      const list = JSON.parse(klarsprak(folder, ["rules", "--format", "json"]).stdout);
      expect(list.length).toBeGreaterThanOrEqual(45);
    });
  });

  test("explain tells of a rule and of a word", () => {
    inFolder({}, (folder) => {
      const rule = klarsprak(folder, ["explain", "utropstegn"]).stdout;
      expect(rule).toContain("Hvorfor:");
      expect(rule).toContain("Før:");
      expect(klarsprak(folder, ["explain", "utropstegn", "--language", "nn"]).stdout).toContain("Kvifor:");
      // A rule about nynorsk alone has its examples in nynorsk, whoever asks.
      expect(klarsprak(folder, ["explain", "nn-boeying"]).stdout).toMatch(/Hvorfor: .*Før:.*Etter:/s);
      expect(klarsprak(folder, ["explain", "i", "henhold", "til"]).stdout).toContain("Skriv heller: etter");
    });
  });

  test("explain finds a word in the form the linter shows it, and names its term", () => {
    inFolder({}, (folder) => {
      const explained = (...args: string[]) => klarsprak(folder, ["explain", ...args]).stdout;
      expect(explained("Foretas")).toMatch(/^«foretas» er en form av «foreta» \(nb\)$/m);
      expect(explained("foretas", "-l", "nn")).toContain("«foretas» er ei form av «foreta»");
      expect(explained("foretok", "en", "vurdering")).toContain("er en form av «foreta en vurdering»");
      expect(explained("foreta")).toMatch(/^«foreta» \(nb\)$/m);
    });
  });

  test("init writes a configuration that is valid, and never over one that is there", () => {
    inFolder({ "a.txt": good }, (folder) => {
      expect(klarsprak(folder, ["init"]).status).toBe(0);
      expect(klarsprak(folder, ["lint", "a.txt"]).status).toBe(0);
      const again = klarsprak(folder, ["init"]);
      expect(again).toMatchObject({ status: 2 });
      expect(again.stderr).toContain("--force");
    });
  });

  test("help is there for the program and each command", () => {
    inFolder({}, (folder) => {
      expect(klarsprak(folder, ["--help"])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining("lint"),
      });
      expect(klarsprak(folder, ["lint", "--help"]).stdout).toContain("Exit status:");
      expect(klarsprak(folder, ["help"]).stdout).toBe(klarsprak(folder, ["--help"]).stdout);
      expect(klarsprak(folder, ["help", "lint"]).stdout).toBe(klarsprak(folder, ["lint", "--help"]).stdout);
      expect(klarsprak(folder, ["--version"]).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    });
  });
});
