import type { Analysis, FileResult, TextProfile, WrittenStandard } from "@klarsprak/core";
import { type Html, html } from "../html.js";
import { letterData } from "../letter/letter-of.js";
import { pageOf } from "../page.js";
import { reportData } from "../report/make-report-data.js";
import { stripes } from "../report/render-sentences.js";
import { reportWords } from "../report/words.js";
import { htmlReportScript } from "../script/html-report-script.data.js";
import { addedOf, type Changes, changesSince } from "./changes.js";
import type { CommentedLetter } from "./commented-letter.js";
import type { EarlierReport } from "./earlier-report.js";
import { fileFacts, renderFilePart } from "./file-part.js";
import { byNeed, type FileSummary, ruleCounts, summaryOf } from "./file-summary.js";
import { htmlReportStyles } from "./html-report-styles.js";
import { dayInWords, htmlReportWords } from "./html-report-words.js";
import { KeptParts } from "./kept-parts.js";
import { partOfPage } from "./part-of-page.js";
import { renderChanges, renderOverview, troubleItem } from "./render-overview.js";
import { RULE_PREFIX, renderExplanations } from "./rule-explanations.js";

/** A file that was just checked, with its text; without `text` it could not be. */
export interface ReportedFile extends FileResult {
  readonly text?: {
    readonly analysis: Analysis;
    readonly profile: TextProfile;
    /** What its reader passed over, for a person to read. */
    readonly warnings: readonly string[];
  };
}

/** What a report says of itself. */
export interface HtmlReportOptions {
  readonly version: string;
  /** What counts as today: YYYY-MM-DD. */
  readonly today: string;
  /** What to compare with; `unread` where it was asked for but could not be read. */
  readonly earlier?: EarlierReport | "unread";
  /** Whether the earlier report tells of a path that was not asked about this time. */
  readonly isOutside?: (path: string) => boolean;
  /** The digest of a text as a policy of a page names it: `sha256-...`. */
  readonly digestOf: (text: string) => string;
}

/**
 * A report as one page that needs nothing beside it: of one file the text with its findings, of several an overview and the
 * texts below. Each file is written out when it is added, so that a run over many keeps no texts.
 */
export class HtmlReport {
  readonly #files: FileSummary[] = [];
  readonly #parts = new KeptParts();
  /** The only file, as long as there is no other. */
  #only: { readonly letter: CommentedLetter; readonly part: Html } | undefined;

  constructor(readonly options: HtmlReportOptions) {}

  /** Adds a file; the order is free. */
  add(file: ReportedFile): void {
    const summary = summaryOf(file);
    const index = this.#files.push(summary);
    const { text } = file;
    if (text === undefined) return;
    const letter = this.#letterOf(file.path, text, summary);
    const part = renderFilePart(letter);
    this.#only = index === 1 ? { letter, part } : undefined;
    if (summary.findings.length === 0) return;
    const prefix = `text-${index}-`;
    const inner = partOfPage(part.html, { prefix, deeper: 1, shared: RULE_PREFIX, name: NAME });
    this.#parts.add({
      summary,
      id: `${prefix}top`,
      html: folded(letter, prefix, { html: inner }, file.path).html,
    });
  }

  #letterOf(path: string, text: NonNullable<ReportedFile["text"]>, summary: FileSummary): CommentedLetter {
    const { analysis, profile, warnings } = text;
    const report = reportData(analysis, profile, { name: path });
    const letter = letterData(analysis, report, warnings, { masked: true, sentences: true });
    const earlier = this.#earlier?.files.get(path);
    if (earlier === undefined) return letter;
    const fingerprints = summary.findings.map(({ fingerprint }) => fingerprint);
    return { ...letter, added: addedOf(earlier, fingerprints) };
  }

  get #earlier(): EarlierReport | undefined {
    return this.options.earlier === "unread" ? undefined : this.options.earlier;
  }

  /** How many findings stand in it. */
  get findings(): number {
    return this.#files.reduce((sum, { findings }) => sum + findings.length, 0);
  }

  /** The whole page. */
  page(): string {
    const { digestOf } = this.options;
    const read = this.#files.filter(({ counts }) => counts !== undefined);
    const language: WrittenStandard =
      read.length > 0 && read.every((file) => file.language === "nn") ? "nn" : "nb";
    const title = this.#titleIn(language);
    // A run over the folder that the report was written to has nothing to say of it.
    const body = `<!-- klarsprak-disable-file -->\n${this.#bodyIn(language, title).html}`;
    return pageOf({
      title: title.join(" "),
      language,
      body,
      styles: htmlReportStyles,
      script: htmlReportScript,
      digestOf,
    });
  }

  #titleIn(language: WrittenStandard): readonly [string, string] {
    const [first] = this.#files;
    if (first !== undefined && this.#files.length === 1) return [reportWords[language].report, first.path];
    return [htmlReportWords[language].overview(this.#files.length), ""];
  }

  #bodyIn(language: WrittenStandard, [title, name]: readonly [string, string]): Html {
    const own = htmlReportWords[language];
    const { earlier, version, today } = this.options;
    const files = [...this.#files].sort(byNeed);
    const isOne = files.length === 1;
    const changes = this.#changes(files);
    const told = this.#parts.length > 0 || this.#only !== undefined;
    const facts = isOne && this.#only !== undefined ? html`${fileFacts(this.#only.letter)}<br>` : undefined;
    const broken = files.flatMap((file) =>
      file.findings.map(({ ruleId }) => ({ ruleId, language: file.language })),
    );
    const since = renderChanges(changes, this.#earlier, { language, version, isOne });
    return html`<main class="html-report" id="top">
<header>
<h1>${title}${name !== "" && html` <span class="name">${name}</span>`}</h1>
<p class="quiet">${facts}${own.made(dayInWords(today), version)}</p>
${told && html`<p class="note-box">${own.privacy(files.length)}</p>`}${earlier === "unread" && html`<p class="note-box">${own.sinceUnread}</p>`}
</header>
<svg class="unseen" width="0" height="0" aria-hidden="true">${isOne ? undefined : stripes}</svg>
${since}${isOne ? this.#single(files[0]!, language) : this.#several(files, language, changes)}${renderExplanations(broken, language, !isOne)}</main>
`;
  }

  #single(file: FileSummary, language: WrittenStandard): Html {
    const own = htmlReportWords[language];
    const troubled =
      file.troubles.length > 0 &&
      html`<section class="troubles" aria-labelledby="title-troubles"><h2 id="title-troubles">${own.troubles}</h2><ul>${troubleItem(file)}</ul></section>
`;
    return html`${troubled}${this.#only?.part}`;
  }

  #several(files: readonly FileSummary[], language: WrittenStandard, changes: Changes | undefined): Html {
    const own = htmlReportWords[language];
    if (files.length === 0)
      return html`<p class="praise">${own.noTexts}</p>
`;
    const overview = renderOverview({
      language,
      files,
      rules: ruleCounts(files),
      ...(changes === undefined ? {} : { changes }),
      partOf: (path) => this.#parts.idOf(path),
    });
    if (this.#parts.length === 0) return overview;
    const { left } = this.#parts;
    const hasClean = files.some(({ counts, findings }) => counts !== undefined && findings.length === 0);
    return html`${overview}<section class="texts" aria-labelledby="title-texts">
<h2 id="title-texts">${own.parts}</h2>
${left > 0 && html`<p class="note-box">${own.partsLeftOut(left)}</p>`}${hasClean && html`<p class="quiet">${own.cleanParts}</p>`}
${this.#parts.inOrder().map((part) => ({ html: part.html }))}</section>
`;
  }

  #changes(files: readonly FileSummary[]): Changes | undefined {
    const { isOutside = () => false } = this.options;
    return this.#earlier === undefined ? undefined : changesSince(this.#earlier, files, isOutside);
  }
}

/** The id of the name of a part, without the prefix. */
const NAME = "name";

/** The part of a file, which opens when something leads there. */
function folded(letter: CommentedLetter, prefix: string, inner: Html, path: string): Html {
  const { language, findings } = letter.report;
  const words = reportWords[language];
  return html`<details class="text" lang="${language}"><summary><h3 id="${prefix}${NAME}">${path}</h3> <span class="quiet">${words.count(findings.length)}</span></summary>
<div id="${prefix}top" tabindex="-1" class="text-top"><p class="quiet">${fileFacts(letter)} · <a href="#top">${htmlReportWords[language].toTop}</a></p></div>
${inner}</details>
`;
}
