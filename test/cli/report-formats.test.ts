import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { gitlabErrors, junitErrors, sarifErrors } from "../support/report-schemas.js";
import { readWorkflowCommand } from "../support/workflow-command.js";
import { docxOf } from "./docx-file.js";
import { inFolder, klarsprak, lintJson } from "./run-klarsprak.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const formats = ["sarif", "github", "gitlab", "junit", "markdown"] as const;
const letter = "Møtet er kl 09:00. Vi må møtes på på rådhuset.\n\nSaken skal behandles av utvalget.\n";

function report(folder: string, format: string, args: readonly string[]): string {
  return klarsprak(folder, ["lint", "--format", format, ...args]).stdout;
}

function sarifOf(folder: string, args: readonly string[]) {
  return JSON.parse(report(folder, "sarif", args)).runs[0];
}

describe("formats for other programs", () => {
  test("all formats tell of the same findings of the examples, and are valid", async () => {
    const args = ["--no-config", "examples"];
    const { files, summary } = lintJson(root, args);
    const count = files.flatMap(({ findings }) => findings).length;
    expect(count).toBeGreaterThan(300);
    const [sarif, github, gitlab, junit, markdown] = formats.map((format) => report(root, format, args)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const log = JSON.parse(sarif);
    expect(sarifErrors(log)).toEqual([]);
    expect(log.runs[0].results).toHaveLength(count);
    expect(github.trimEnd().split("\n").map(readWorkflowCommand)).toHaveLength(count);
    const issues = JSON.parse(gitlab);
    expect(gitlabErrors(issues)).toEqual([]);
    expect(issues).toHaveLength(count);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(count);
    expect(await junitErrors([junit])).toEqual([]);
    expect(junit.match(/<failure /g)).toHaveLength(count);
    expect(junit.match(/<testsuite /g)).toHaveLength(files.length);
    const { errors, warnings, infos } = summary;
    expect(markdown).toContain(`## Klarspråk: ${errors} feil, ${warnings} advarsler og ${infos} råd\n`);
    expect(markdown.length).toBeLessThan(65_536);
  });

  test("a line added above, or a paragraph moved, changes no fingerprint", () => {
    inFolder({ "a.md": letter }, (folder) => {
      const names = (): readonly string[] => [
        ...sarifOf(folder, ["a.md"])
          .results.map((result: { partialFingerprints: object }) =>
            JSON.stringify(result.partialFingerprints),
          )
          .sort(),
        ...JSON.parse(report(folder, "gitlab", ["a.md"]))
          .map(({ fingerprint }: { fingerprint: string }) => fingerprint)
          .sort(),
      ];
      const before = names();
      expect(before.length).toBeGreaterThan(3);
      const [first, second] = letter.trim().split("\n\n");
      writeFileSync(join(folder, "a.md"), `Hei.\n\n${second}\n\n${first}\n`);
      expect(names()).toEqual(before);
    });
  });

  test("the safe changes of SARIF give the text that --fix gives", () => {
    inFolder({ "a.txt": letter }, (folder) => {
      const { results } = sarifOf(folder, ["a.txt"]);
      let text = readFileSync(join(folder, "a.txt"), "utf8");
      const replacements = results
        .flatMap((result: { fixes?: readonly unknown[] }) => result.fixes ?? [])
        .filter((fix: { description: { text: string } }) => /^Trygg endring/.test(fix.description.text))
        .flatMap(
          (fix: { artifactChanges: [{ replacements: unknown[] }] }) => fix.artifactChanges[0].replacements,
        );
      expect(replacements.length).toBeGreaterThan(1);
      for (const { deletedRegion: at, insertedContent } of replacements.reverse()) {
        const lines = text.split("\n");
        const offset = (line: number, column: number): number =>
          lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
        text =
          text.slice(0, offset(at.startLine, at.startColumn)) +
          insertedContent.text +
          text.slice(offset(at.endLine, at.endColumn));
      }
      klarsprak(folder, ["lint", "--fix", "a.txt"]);
      expect(text).toBe(readFileSync(join(folder, "a.txt"), "utf8"));
      expect(text).not.toBe(letter);
    });
  });

  test("a document is told of by the place in words", () => {
    inFolder({ "brev.docx": docxOf(["# Svar på søknaden", "Vi må møtes på på rådhuset."]) }, (folder) => {
      const { results } = sarifOf(folder, ["brev.docx"]);
      const texts = results.map(({ message }: { message: { text: string } }) => message.text);
      expect(texts.some((text: string) => /^Avsnitt 1: /.test(text))).toBe(true);
      expect(JSON.stringify(results)).not.toContain("startLine");
      expect(report(folder, "github", ["brev.docx"])).toMatch(/^::\w+ file=brev\.docx,title=/m);
      expect(report(folder, "markdown", ["brev.docx"])).toContain(", avsnitt 1: ");
      expect(JSON.parse(report(folder, "gitlab", ["brev.docx"]))[0].location.lines).toEqual({ begin: 1 });
    });
  });

  test("no format repeats what is private", () => {
    const text = "Fødselsnummeret er 02849010010. Det er 02849010010 som gjelder gjelder.\n";
    inFolder({ "e-post.txt": text }, (folder) => {
      for (const format of formats) {
        const shown = report(folder, format, ["--type", "e-post", "e-post.txt"]);
        expect(shown, format).toContain("fodselsnummer");
        expect(shown, format).not.toContain("02849010010");
      }
    });
  });

  test("what cannot be checked stands in every format, beside what was found elsewhere", async () => {
    inFolder({ "a.txt": letter, "b.docx": "no document" }, (folder) => {
      for (const format of formats) {
        const { status, stdout } = klarsprak(folder, ["lint", "-f", format, "a.txt", "b.docx"]);
        expect(status, format).toBe(2);
        expect(stdout, format).toMatch(/b\.docx/);
        expect(stdout, format).toMatch(/kl\. 09:00/);
      }
      const { invocations, results } = sarifOf(folder, ["a.txt", "b.docx"]);
      expect(invocations[0].executionSuccessful).toBe(false);
      expect(invocations[0].toolExecutionNotifications[0].descriptor.id).toBe("not-a-document");
      expect(results.length).toBeGreaterThan(1);
    });
  });

  test("a run without findings, and one without files, give whole reports", async () => {
    const reports: string[] = [];
    inFolder({ "a.txt": "Du får plass.\n", "tom/x": "" }, (folder) => {
      for (const path of ["a.txt", "tom"]) {
        const args = ["--rule", "kontakt=off", "--type", "sms", "--quiet", path];
        expect(sarifErrors(JSON.parse(report(folder, "sarif", args)))).toEqual([]);
        expect(gitlabErrors(JSON.parse(report(folder, "gitlab", args)))).toEqual([]);
        reports.push(report(folder, "junit", args));
        expect(report(folder, "markdown", args)).toMatch(/^## Klarspråk: /);
      }
      expect(report(folder, "github", ["tom"])).toBe("");
      expect(report(folder, "markdown", ["tom"])).toBe(
        "## Klarspråk: ingen funn\n\nIngen filer er sjekket.\n",
      );
    });
    expect(await junitErrors(reports)).toEqual([]);
  });

  test("addresses of rules are those of the configuration", () => {
    const config = JSON.stringify({ helpBase: "https://example.org/regler/" });
    inFolder({ "a.txt": letter, "klarsprak.config.json": config }, (folder) => {
      const { rules } = sarifOf(folder, ["a.txt"]).tool.driver;
      expect(
        rules.every((rule: { id: string; helpUri: string }) => rule.helpUri.endsWith(`/${rule.id}`)),
      ).toBe(true);
      expect(report(folder, "markdown", ["a.txt"])).toContain("](<https://example.org/regler/");
    });
  });
});
