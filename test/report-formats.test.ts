import {
  type RunReport,
  reportGithub,
  reportGitlab,
  reportJunit,
  reportMarkdown,
  reportSarif,
} from "@klarsprak/core";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { anyRunReport, fileOf, findingOf, runOf } from "./support/any-run-report.js";
import { gitlabErrors, junitErrors, sarifErrors } from "./support/report-schemas.js";
import { readWorkflowCommand } from "./support/workflow-command.js";

const text = (pieces: Iterable<string>): string => [...pieces].join("");
const files = (run: RunReport) => [...run.files];
const findings = (run: RunReport) => files(run).flatMap((file) => file.findings);
const isDocument = (file: { readonly format: string }): boolean => file.format === "docx";

describe("SARIF", () => {
  const sarif = (run: RunReport) => JSON.parse(text(reportSarif(run)));

  test("any run is valid, with a result for each finding and the path in each place", () => {
    fc.assert(
      fc.property(anyRunReport, (run) => {
        const log = sarif(run);
        expect(sarifErrors(log)).toEqual([]);
        const [{ results, tool, invocations }] = log.runs;
        expect(results).toHaveLength(findings(run).length);
        const known = tool.driver.rules.map(({ id }: { id: string }) => id);
        expect(results.map((result: { ruleIndex: number }) => known[result.ruleIndex])).toEqual(
          findings(run).map(({ ruleId }) => ruleId),
        );
        const paths = files(run).flatMap(({ path, findings }) => findings.map(() => path));
        expect(
          results.map(
            (result: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
              decodeURIComponent(result.locations[0].physicalLocation.artifactLocation.uri),
          ),
        ).toEqual(paths.map((path) => path.replace(/[\ud800-\udfff]/gu, "\ufffd")));
        expect(invocations[0].executionSuccessful).toBe(run.summary.failed === 0);
        expect(invocations[0].toolExecutionNotifications).toHaveLength(
          files(run).flatMap(({ error, failures }) => [...(error === null ? [] : [error]), ...failures])
            .length,
        );
      }),
    );
  });

  test("each rule tells why, with an example before and after, in the standard of the texts", () => {
    const ruleOf = (run: RunReport) => sarif(run).runs[0].tool.driver.rules[0];
    const nb = ruleOf(runOf([fileOf([findingOf()]), fileOf([], { language: "nn", path: "b" })]));
    expect(nb.help.markdown).toMatch(
      /^\*\*Hvorfor:\*\*[\s\S]+\*\*Før:\*\*\n\n```text\n[\s\S]+\*\*Etter:\*\*\n\n```text\n/,
    );
    expect(nb.defaultConfiguration).toEqual({ level: "note" });
    expect(nb.properties.category).toBe("understand");
    expect(nb.helpUri).toBeUndefined();
    const url = "https://example.org/regler/passiv";
    const nn = ruleOf(runOf([fileOf([findingOf({ url })], { language: "nn" })]));
    expect(nn.help.text).toMatch(/^Kvifor: /);
    expect(nn.helpUri).toBe(url);
  });

  test("a text has lines and changes, a document the place in words", () => {
    const suggestions = [
      { text: "vurderer", edits: [{ range: findingOf().range, text: "vurderer" }] },
      { text: "ser på", edits: [] },
    ];
    const of = (format: string) =>
      sarif(runOf([fileOf([findingOf({ suggestions })], { format }), fileOf([], { path: "b" })])).runs[0]
        .results[0];
    const region = { startLine: 7, startColumn: 3, endLine: 7, endColumn: 10 };
    const inText = of("markdown");
    expect(inText.locations[0].physicalLocation.region).toEqual(region);
    expect(inText.fixes).toHaveLength(1);
    expect(inText.fixes[0].description.text).toBe("Forslag: skriv «vurderer»");
    expect(inText.fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: region, insertedContent: { text: "vurderer" } },
    ]);
    expect(inText.message.text).toBe("Skriv hvem som gjør det. Forslag: «vurderer» eller «ser på».");
    const inDocument = of("docx");
    expect(inDocument.locations[0].physicalLocation.region).toBeUndefined();
    expect(inDocument.fixes).toBeUndefined();
    expect(inDocument.message.text).toMatch(/^Avsnitt 3: Skriv/);
    expect(inDocument.locations[0].logicalLocations).toEqual([{ name: "avsnitt 3" }]);
    expect(inDocument.partialFingerprints.primaryLocationLineHash).toBe("5d54610509836fd4:1");
  });

  test("the same words twice in a text have two fingerprints", () => {
    const { results } = sarif(
      runOf([fileOf([findingOf(), findingOf()]), fileOf([findingOf()], { path: "b" })]),
    ).runs[0];
    expect(
      results.map((r: { partialFingerprints: object }) => Object.values(r.partialFingerprints)[0]),
    ).toEqual(["5d54610509836fd4:1", "5d54610509836fd4:2", "5d54610509836fd4:1"]);
  });

  test("braces are no arguments and brackets no links", () => {
    const message = "«{{navn}}» og [her](1) står igjen.";
    const { results } = sarif(runOf([fileOf([findingOf({ message })])])).runs[0];
    expect(results[0].message.text).toBe("«{{{{navn}}}}» og [her\\](1) står igjen.");
  });

  test("a path that leads elsewhere has no base; a name with a colon is no scheme", () => {
    const uriOf = (path: string) =>
      sarif(runOf([fileOf([findingOf()], { path })])).runs[0].results[0].locations[0].physicalLocation
        .artifactLocation;
    expect(uriOf("maler/å b%.md")).toEqual({ uri: "maler/%C3%A5%20b%25.md", uriBaseId: "%SRCROOT%" });
    expect(uriOf("a:b.md")).toEqual({ uri: "a%3Ab.md", uriBaseId: "%SRCROOT%" });
    expect(uriOf("/tmp/a.md")).toEqual({ uri: "file:///tmp/a.md" });
    expect(uriOf("C:/brev/a.md")).toEqual({ uri: "file:///C:/brev/a.md" });
    expect(uriOf("../a.md")).toEqual({ uri: "../a.md" });
  });
});

describe("GitHub", () => {
  test("any run is a line a finding that the runner reads back", () => {
    fc.assert(
      fc.property(anyRunReport, (run) => {
        const report = text(reportGithub(run));
        expect(report === "" || report.endsWith("\n")).toBe(true);
        // The runner takes a lone carriage return for the end of a line too.
        const commands = report
          .split(/\r\n|\r|\n/)
          .slice(0, -1)
          .map(readWorkflowCommand);
        const found = commands.filter(({ message }) => /Funn/.test(message));
        expect(found.map(({ name, properties }) => [name, properties.file, properties.line])).toEqual(
          files(run).flatMap((file) =>
            file.findings.map((finding) => [
              { error: "error", warning: "warning", info: "notice" }[finding.severity],
              file.path,
              isDocument(file) ? undefined : String(finding.range.start.line),
            ]),
          ),
        );
        expect(found.length + files(run).filter(({ error }) => error !== null).length).toBeLessThanOrEqual(
          commands.length,
        );
      }),
    );
  });

  test("an annotation has title, place and the best suggestion; columns only within a line", () => {
    const suggestions = [{ text: "100 %", edits: [] }];
    const end = { line: 9, column: 2, offset: 120 };
    const run = runOf([
      fileOf([findingOf({ suggestions }), findingOf({ range: { ...findingOf().range, end } })], {
        path: "a, b:c.md",
      }),
    ]);
    expect(text(reportGithub(run))).toBe(
      "::warning file=a%2C b%3Ac.md,line=7,endLine=7,col=3,endColumn=10,title=Passiv som skjuler hvem som gjør hva (passiv)::Skriv hvem som gjør det. Forslag: «100 %25».\n" +
        "::warning file=a%2C b%3Ac.md,line=7,endLine=9,title=Passiv som skjuler hvem som gjør hva (passiv)::Skriv hvem som gjør det.\n",
    );
  });

  test("what is the same for all files is told once", () => {
    const failures = [{ ruleId: null, message: "the model nb.gz is damaged" }];
    const run = runOf([fileOf([], { failures }), fileOf([], { path: "b", failures })]);
    expect(text(reportGithub(run))).toBe("::error title=grammar-failed::the model nb.gz is damaged\n");
  });
});

describe("GitLab", () => {
  test("any run is valid, with an issue for each finding and each fingerprint once", () => {
    fc.assert(
      fc.property(anyRunReport, (run) => {
        const issues = JSON.parse(text(reportGitlab(run)));
        expect(gitlabErrors(issues)).toEqual([]);
        const found = issues.filter(({ severity }: { severity: string }) => severity !== "blocker");
        expect(found.map(({ location }: { location: { path: string } }) => location.path)).toEqual(
          files(run).flatMap(({ path, findings }) => findings.map(() => path)),
        );
        const names = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test("a fingerprint is that of the words and the file, not of the line", () => {
    const fingerprintOf = (path: string, line: number): string => {
      const range = { ...findingOf().range, start: { line, column: 1, offset: 0 } };
      return JSON.parse(text(reportGitlab(runOf([fileOf([findingOf({ range })], { path })]))))[0].fingerprint;
    };
    expect(fingerprintOf("a.md", 1)).toBe(fingerprintOf("a.md", 5));
    expect(fingerprintOf("a.md", 1)).not.toBe(fingerprintOf("b.md", 1));
  });
});

describe("JUnit", () => {
  test("any run is valid, with a failed case for each finding", async () => {
    const runs = fc.sample(anyRunReport, { numRuns: 150, seed: 7 });
    const reports = runs.map((run) => text(reportJunit(run)));
    expect(await junitErrors(reports)).toEqual([]);
    expect(reports.map((report) => report.match(/<failure /g)?.length ?? 0)).toEqual(
      runs.map((run) => findings(run).length),
    );
  });

  test("a file where nothing is found has passed, and one that cannot be read is an error", () => {
    const error = { code: "damaged", message: "is <damaged>" };
    expect(text(reportJunit(runOf([fileOf([]), fileOf([], { path: 'b"', error })])))).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="klarsprak">
  <testsuite name="brev.md" tests="1" failures="0" errors="0">
    <testcase name="klarsprak" classname="brev.md"/>
  </testsuite>
  <testsuite name="b&quot;" tests="1" failures="0" errors="1">
    <testcase name="damaged" classname="b&quot;"><error type="damaged" message="b&quot; is &lt;damaged&gt;"/></testcase>
  </testsuite>
</testsuites>
`,
    );
  });
});

describe("Markdown", () => {
  const read = (markdown: string) =>
    fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  interface Node {
    readonly type: string;
    readonly value?: string;
    readonly url?: string;
    readonly children?: readonly Node[];
  }
  const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];

  test("no path and no message is markup, a mention or a reference", () => {
    fc.assert(
      fc.property(anyRunReport, (run) => {
        const markdown = text(reportMarkdown(run));
        const nodes = all(read(markdown) as Node);
        const html = nodes.filter(({ type }) => type === "html").map(({ value }) => value!);
        const ours = /^(?:<\/?code>|<\/details>|<details><summary><code>[^<>]*<\/code>: [^<>]*<\/summary>)$/;
        expect(html.filter((value) => !ours.test(value))).toEqual([]);
        const kinds = new Set(nodes.map(({ type }) => type));
        for (const kind of [
          "emphasis",
          "delete",
          "image",
          "code",
          "blockquote",
          "thematicBreak",
          "footnoteReference",
        ])
          expect(kinds).not.toContain(kind);
        const urls = nodes.filter(({ type }) => type === "link").map(({ url }) => url!);
        expect(urls.filter((url) => !/^(?:https?|mailto):/.test(url))).toEqual([]);
        expect(nodes.filter(({ type }) => type === "listItem").length).toBeGreaterThanOrEqual(
          findings(run).length,
        );
        expect(nodes.filter(({ type }) => type === "table").length).toBe(findings(run).length > 0 ? 1 : 0);
        expect(nodes.some(({ value }) => /(?<![a-z0-9])@\w/i.test(value ?? ""))).toBe(false);
      }),
    );
  });

  test("words can be read as they were written", () => {
    const message = "Skriv *ikke* <b> | `kode` [a](b) på @meg i #12.";
    const markdown = text(reportMarkdown(runOf([fileOf([findingOf({ message })])])));
    const shown = all(read(markdown) as Node).flatMap(({ type, value }) => (type === "text" ? [value] : []));
    expect(shown.join("").replaceAll("\u200b", "")).toContain(message);
  });

  test("all is told in nynorsk where every text is nynorsk, else in bokmål", () => {
    const of = (language: string) =>
      text(
        reportMarkdown(
          runOf([fileOf([findingOf()], { language }), fileOf([], { path: "b", language: "nn" })]),
        ),
      );
    expect(of("nn")).toBe(`## Klarspråk: 1 åtvaring

2 filer er sjekka, og det er funn i 1 av dei.

| Fil | Feil | Åtvaringar | Råd |
| :-- | --: | --: | --: |
| <code>brev.md</code> | 0 | 1 | 0 |

### <code>brev.md</code>: 1 åtvaring

* **Åtvaring**, linje 7: Skriv hvem som gjør det. (<code>passiv</code>)
`);
    expect(of("nb")).toContain("2 filer er sjekket, og det er funn i 1 av dem.");
    expect(text(reportMarkdown(runOf([fileOf([])])))).toBe("## Klarspråk: ingen funn\n\n1 fil er sjekket.\n");
  });

  test("a long run fits into a comment, shows the files in greatest need and counts all", () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      fileOf(
        Array.from({ length: i }, () => findingOf({ message: `Her er det ${"svært ".repeat(150)}` })),
        { path: `${"mappe/".repeat(60)}brev-${String(i).padStart(3, "0")}.md` },
      ),
    );
    const markdown = text(reportMarkdown(runOf(many)));
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    expect(markdown.length).toBeGreaterThan(40_000);
    expect(markdown).toMatch(/^## Klarspråk: 44\u00a0850 advarsler\n/);
    expect(markdown.indexOf("brev-299.md")).toBeGreaterThan(0);
    expect(markdown).toContain(" filer til har funn.\n");
    const shown = markdown.match(/^\* \*\*Advarsel/gm)?.length;
    expect(
      markdown.endsWith(`\nHer står ${shown} av 44\u00a0850 funn. Kjør \`klarsprak lint\` for å se alle.\n`),
    ).toBe(true);
  });

  test("errors without end fit too", () => {
    const error = { code: "damaged", message: "is damaged ".repeat(200) };
    const many = Array.from({ length: 500 }, (_, i) => fileOf([], { path: `brev-${i}.docx`, error }));
    const markdown = text(reportMarkdown(runOf(many)));
    expect(markdown.length).toBeLessThan(10_000);
    expect(markdown).toContain("500 filer kunne ikke sjekkes helt.");
  });
});
