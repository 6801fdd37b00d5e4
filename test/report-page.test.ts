import { createAnalyzer, emptyConfig, rules, textTypes, type WrittenStandard } from "@klarsprak/core";
import {
  pageOf,
  type ReportData,
  type ReportFinding,
  type ReportMode,
  renderReport,
  viewScript,
  viewStyles,
} from "@klarsprak/view";
import { describe, expect, test } from "vitest";
import { viewScriptModule } from "../scripts/generate-view-script.js";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";
import { reportOf, reportOfExample } from "./support/report-of.js";

const modes: readonly ReportMode[] = ["report", "before-sending"];

function pageFor(data: ReportData, mode: ReportMode): string {
  const { name, language } = data;
  const body = renderReport(data, { mode });
  return pageOf({ title: name, language, body, styles: viewStyles, script: viewScript, nonce: "n0nce" });
}

/** The text of a page as a person reads it, white space folded. */
function textOf(html: string): string {
  return html
    .replace(/<(?:style|script|svg)\b.*?<\/(?:style|script|svg)>|<[^>]+>/gs, " ")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, " ");
}

describe("the report of a bad decision", () => {
  const { report } = reportOfExample("vedtak-avslag-darlig.txt", "vedtak");
  const body = renderReport(report, { mode: "report" });

  test("puts every finding under its question, worst first", () => {
    for (const [group, count] of Object.entries({ ...report.questions, other: report.otherFindings })) {
      const section = body.split(`id="group-${group}"`)[1]?.split("</section>")[0] ?? "";
      const severities = [...section.matchAll(/data-severity="(\w+)"/g)].map((match) => match[1]!);
      expect(severities).toHaveLength(count);
      const order = ["error", "warning", "info"];
      expect(severities).toEqual(severities.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    }
  });

  test("shows LIX with its band, what drives it, and Norwegian numbers", () => {
    expect(textOf(body)).toContain(
      "LIX er 47. Det regnes som middels. Teksten har flere lange ord enn vanlig.",
    );
    expect(textOf(body)).toContain(
      "I snitt er det 9,9 ord i setningen. 37 prosent av ordene har mer enn seks",
    );
  });

  test("draws a bar for each sentence, and a link with a name for each long one", () => {
    expect(body.match(/class="bar"/g)).toHaveLength(report.sentences.length - 1);
    const long = report.sentences.findIndex(({ words }) => words > report.longSentence);
    const { span, words } = report.sentences[long]!;
    expect(body).toContain(
      `data-start="${span.start}" data-end="${span.end}" data-key="bar-${long + 1}" aria-label="Setning ${long + 1}: ${words} ord"`,
    );
  });

  test("before sending begins with what is left and what lacks, and ends the questions with what nobody but the writer knows", () => {
    const text = textOf(renderReport(report, { mode: "before-sending" }));
    const places = [
      "Før du sender",
      "1 må rettes",
      "Dette savnet vi:",
      "Fristen for å klage",
      "Er vedtaket riktig etter loven?",
    ];
    const found = places.map((words) => text.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });
});

describe("reports of other texts", () => {
  test("a good text gets a friendly sentence and no empty lists", () => {
    const { report } = reportOfExample("brev-god.md");
    for (const mode of modes) {
      const text = textOf(renderReport(report, { mode }));
      expect(text).toContain("Vi fant ingenting leseren kan snuble i.");
      expect(text).not.toContain("Har vedtaket");
    }
  });

  test("an empty text says that it is empty", () => {
    expect(textOf(renderReport(reportOf("", "tom.txt").report, { mode: "report" }))).toContain(
      "Det er ingen tekst å vise noe om ennå.",
    );
  });

  test("a short text has no LIX, and says why", () => {
    const text = textOf(
      renderReport(reportOf("Du må møte i morgen.", "brev.txt").report, { mode: "report" }),
    );
    expect(text).toContain("Teksten har under 100 ord.");
  });

  test("a nynorsk text is spoken about in nynorsk", () => {
    const { report } = reportOfExample("vedtak-avslag-darleg-nn.txt", "vedtak");
    for (const mode of modes) {
      const page = pageFor({ ...report, findings: [], missing: [] }, mode);
      expect(page).toContain('<html lang="nn">');
      expect(textOf(page)).not.toMatch(/\b(ikke|hva|hvor|leseren|leserne|setninger|noe|enn vanlig)\b/);
    }
  });

  test("many findings and sentences are shown in bounded room", () => {
    const { report } = reportOf(
      "Vi har foretatt en vurdering av saken vedrørende ovennevnte. ".repeat(3000),
      "x.txt",
    );
    const body = renderReport(report, { mode: "report" });
    expect(report.findings.length).toBeGreaterThan(3000);
    expect(body.length).toBeLessThan(300_000);
    expect(textOf(body)).toContain("Her er de 100 viktigste av");
    expect(textOf(body)).toContain("Hver stolpe viser den lengste av 15 setninger.");
  });
});

describe("the page", () => {
  const evil = '"><img src=x onerror=alert(1)></script><script>alert(2)</script>';
  const finding: ReportFinding = {
    ...reportOfExample("vedtak-avslag-darlig.txt").report.findings[0]!,
    scope: "word",
    title: evil,
    message: evil,
    actual: evil,
    location: evil,
    suggestions: [evil.slice(0, 40), evil],
  };
  const hostile: ReportData = {
    ...reportOfExample("vedtak-avslag-darlig.txt", "vedtak").report,
    name: evil,
    textType: { id: "vedtak", title: evil, reason: evil },
    findings: [finding],
    missing: [{ ruleId: "innsyn", title: evil, message: evil, span: { start: 0, end: 1 } }],
    maybeDecision: evil,
    sentences: [{ words: 80, span: { start: 0, end: 1 }, text: evil }],
    unjudged: [evil],
  };

  test.each(modes)("escapes every text (%s)", (mode) => {
    const page = pageFor(hostile, mode);
    expect(page).not.toMatch(/<img|onerror=alert\(1\)>(?!.*&gt;)|<script>/);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
  });

  test("allows its own style and script alone, and has no style that this forbids", () => {
    const page = pageFor(hostile, "report");
    expect(page).toContain(
      "default-src &#39;none&#39;; style-src &#39;nonce-n0nce&#39;; script-src &#39;nonce-n0nce&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;",
    );
    expect(renderReport(hostile, { mode: "report" })).not.toMatch(/ style="| on\w+="/);
  });

  test("holds what it is about as text, for its script, under the same policy", () => {
    const page = { title: "", language: "nb", body: "", styles: "", script: viewScript, nonce: "x" } as const;
    const about = pageOf({ ...page, subject: evil });
    expect(about).toContain('<div id="klarsprak-view" data-subject="&quot;&gt;&lt;img src=x');
    expect(about).not.toContain("<img");
    expect(about.replace(/ data-subject="[^"]*"/, "")).toBe(pageOf(page));
  });

  test("refuses a style or script that would end its own element", () => {
    const page = { title: "", language: "nb", body: "", nonce: "x" } as const;
    expect(() => pageOf({ ...page, styles: "</style>" })).toThrow(/end tag/);
    expect(() => pageOf({ ...page, styles: "", script: '"</SCRIPT>"' })).toThrow(/end tag/);
  });

  test("holds the script that the generator makes", () => {
    expect(viewScriptModule()).toContain(JSON.stringify(viewScript));
  });
});

describe("what the report says follows our own rules", () => {
  const analyzer = createAnalyzer({
    rules,
    textTypes,
    ...loadBuiltDictionaries(),
    grammarFor,
    today: "2027-01-12",
    config: { ...emptyConfig, textType: { type: "nettside", origin: "option", reason: "" } },
  });

  /** A report in which every sentence that it can say stands, and no words but its own. */
  function ownWords(example: string, language: WrittenStandard, index: number): ReportData {
    const { report } = reportOfExample(example, "vedtak");
    const finding = {
      ...report.findings[0]!,
      actual: null,
      title: "Dato",
      message: "Dato.",
      location: "avsnitt 1",
    };
    const severities = ["error", "warning", "info"] as const;
    const categories = ["find", "understand", "use", "tone", "correctness", "privacy", "layout"] as const;
    return {
      ...report,
      name: "brevet",
      language,
      lix: {
        value: 25 + 10 * index,
        driver: (["sentences", "words", "both", "neither"] as const)[index]!,
        wordsPerSentence: 12.5,
        longWordShare: 0.25,
      },
      passiveShare: index === 0 ? 0 : 0.3,
      sentences: report.sentences.map((sentence) => ({ ...sentence, text: "Dato." })),
      missing:
        index === 0
          ? []
          : [{ ruleId: "innsyn", title: "Dato", message: "Dato.", span: { start: 0, end: 1 } }],
      findings:
        index === 0
          ? []
          : categories.map((category, i) => ({ ...finding, category, severity: severities[i % 3]! })),
    };
  }

  test.each(
    (["nb", "nn"] as const).flatMap((language) => [0, 1, 2, 3].map((index) => [language, index] as const)),
  )("%s %d", (language, index) => {
    const example = language === "nb" ? "vedtak-avslag-darlig.txt" : "vedtak-avslag-darleg-nn.txt";
    for (const mode of modes) {
      const data = ownWords(example, language, index);
      const page = pageOf({
        title: "Rapport",
        language,
        body: renderReport(data, { mode }),
        styles: "",
        nonce: "x",
      });
      const { findings, language: found } = analyzer.analyze({
        source: page,
        format: "html",
        path: "rapport.html",
      });
      expect(found).toBe(language);
      const loud = findings
        .filter(({ severity }) => severity !== "info")
        .map(({ ruleId, actual, message }) => `${ruleId} «${actual}»: ${message}`);
      expect(loud).toEqual([]);
    }
  });

  test.each(textTypes.map(({ id }) => id))("the questions to the writer of %s", (id) => {
    for (const language of ["nb", "nn"] as const) {
      const { report } = reportOf(`---\ntype: ${id}\nlanguage: ${language}\n---\n\nDato.\n`, "x.md");
      const source = report.unjudged.map((question) => `- ${question}`).join("\n");
      const { findings } = analyzer.analyze({
        source: `---\nlanguage: ${language}\n---\n\n${source}\n`,
        format: "markdown",
        path: "x.md",
      });
      const ours = findings.filter(({ scope, severity }) => scope !== "document" && severity !== "info");
      expect(ours.map(({ ruleId, actual, message }) => `${ruleId} «${actual}»: ${message}`)).toEqual([]);
    }
  });
});
