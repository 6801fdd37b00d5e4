import type { Language } from "../document/block.js";
import { type FileResult, type RunResult, shownFindings } from "../finding/analysis.js";
import type { Finding, Severity } from "../finding/finding.js";
import { formatNumber } from "../finding/message.js";
import type { TextProfile } from "../finding/text-profile.js";
import { LIX_WORDS, lixBand } from "../metrics/lix.js";
import { LineIndex } from "../text/line-index.js";
import type { Span } from "../text/span.js";
import type { DisplayWidth } from "./cells.js";
import { excerptOf, privateSpans } from "./excerpt.js";
import { inOneLine, printable } from "./printable.js";
import { profileLines } from "./profile-lines.js";
import { proposalOf } from "./proposal.js";
import { hasLines } from "./spoken-finding.js";

export type { DisplayWidth } from "./cells.js";
export { printable } from "./printable.js";

/** Colours of a terminal; each gives back its text as it is where there are none. */
export interface Colors {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly underline: (text: string) => string;
}

export interface PrettyOptions {
  readonly colors: Colors;
  /** Characters in a line of the terminal. */
  readonly width: number;
  readonly displayWidth: DisplayWidth;
  /** Leave out what is only information. */
  readonly quiet: boolean;
  /** One line a file, and the sum. */
  readonly summary: boolean;
}

const NAMES: Readonly<Record<"nb" | "nn", Readonly<Record<Severity, string>>>> = {
  nb: { error: "feil", warning: "advarsel", info: "råd" },
  nn: { error: "feil", warning: "åtvaring", info: "råd" },
};

/**
 * The findings as a person reads them: the line, a line with carets, the message and the best suggestion. In pieces, since
 * the whole may be longer than a string can be.
 */
export function* reportPretty(run: RunResult, options: PrettyOptions): Generator<string> {
  // A model that cannot be read is the same for all files, so that it is told at the first.
  const told = new Set<string>();
  for (const file of run.files) {
    let hasText = false;
    for (const part of fileParts(file, told, options)) {
      if (hasText) yield "\n\n";
      yield part;
      hasText = true;
    }
    if (hasText) yield "\n\n";
  }
  yield `${sumText(run, options)}\n`;
}

/** What is said of a file, with an empty line between the parts. */
function* fileParts(file: FileResult, told: Set<string>, options: PrettyOptions): Generator<string> {
  const { colors } = options;
  const { analysis, error } = file;
  const head = colors.underline(colors.bold(printable(file.path)));
  const troubles = [
    ...(error === undefined ? [] : [`${colors.red("error")}: ${printable(`${file.path} ${error.message}`)}`]),
    ...(analysis?.failures ?? [])
      .filter(({ ruleId, message }) => ruleId !== null || !told.has(message))
      .map(
        ({ ruleId, message }) =>
          `${colors.red("error")}: ${ruleId === null ? "" : `the rule ${ruleId} failed: `}${printable(message)}`,
      ),
  ].map((text) => `  ${text}`);
  for (const { ruleId, message } of analysis?.failures ?? []) if (ruleId === null) told.add(message);
  if (analysis === undefined) {
    if (error !== undefined) yield [head, ...troubles].join("\n");
    return;
  }
  const shown = shownFindings(analysis.findings, options.quiet);
  const { profile } = file;
  if (shown.length === 0 && troubles.length === 0 && !options.summary && profile === undefined) return;
  const title = `${head}  ${colors.dim(aboutText(file))}`;
  if (options.summary) {
    yield [`${title}  ${fileCounts(shown, options)}`, ...troubles].join("\n");
    if (profile !== undefined) yield profileText(profile, analysis.language);
    return;
  }
  yield title;
  yield* troubles;
  const lines = new LineIndex(file.source ?? "");
  const hidden = privateSpans(analysis.findings, file.concealed);
  const place = hasLines(file) ? lineAndColumn : inWords;
  for (const finding of shown) yield findingText(finding, place(finding, lines), lines, hidden, options);
  if (profile !== undefined) yield profileText(profile, analysis.language);
}

function profileText(profile: TextProfile, language: Language): string {
  return profileLines(profile, language === "nn" ? "nn" : "nb")
    .map((line) => `  ${line}`)
    .join("\n");
}

/** Written standard, text type, LIX and its band. */
function aboutText({ analysis }: FileResult): string {
  if (analysis === undefined) return "";
  const { textType, metrics } = analysis;
  const language = { nb: "bokmål", nn: "nynorsk", en: "engelsk" }[analysis.language];
  const level =
    metrics.words < LIX_WORDS || analysis.language === "en"
      ? ""
      : `, LIX ${formatNumber(Math.round(metrics.lix))} (${lixBand(metrics.lix).nb})`;
  return `${language}, ${textType.type}${level}`;
}

/** Where a finding is, and what stands before its excerpt. */
interface Place {
  readonly name: string;
  readonly gutter: string;
}

function lineAndColumn({ span }: Finding, lines: LineIndex): Place {
  const { line, column } = lines.position(span.start);
  return { name: `${line}:${column}`, gutter: `${line} ` };
}

/** A document of Word, OpenDocument or PDF shows no numbers of lines; the paragraph or cell can be found. */
function inWords({ location }: Finding): Place {
  return { name: location, gutter: "" };
}

function findingText(
  finding: Finding,
  place: Place,
  lines: LineIndex,
  hidden: readonly Span[],
  options: PrettyOptions,
): string {
  const { colors, width } = options;
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[finding.severity];
  const gutter = " ".repeat(place.gutter.length);
  const name = NAMES[finding.language][finding.severity];
  const head = `  ${paint(name)} ${colors.dim(place.name)}  ${inOneLine(finding.message)}  ${colors.dim(finding.ruleId)}`;
  if (finding.scope === "document") return head;
  const room = Math.max(20, width - gutter.length - 5);
  const excerpt = excerptOf(finding, lines, hidden, room, options.displayWidth);
  const carets = " ".repeat(excerpt.start) + paint("^".repeat(Math.max(1, excerpt.end - excerpt.start)));
  // A picture without alternative text has no words to show.
  const hasWords = excerpt.text.trim() !== "";
  const body = [
    head,
    ...(hasWords ? [`  ${colors.dim(`${place.gutter}|`)} ${excerpt.text}`] : []),
    ...(hasWords ? [`  ${colors.dim(`${gutter}|`)} ${carets}`] : []),
  ];
  const proposal = inOneLine(proposalOf(finding));
  if (proposal !== "") body.push(`  ${colors.dim(`${gutter}=`)} ${colors.green(`forslag: ${proposal}`)}`);
  return body.join("\n");
}

function fileCounts(findings: readonly Finding[], options: PrettyOptions): string {
  const count = (severity: Severity): number => findings.filter((f) => f.severity === severity).length;
  return countText(count("error"), count("warning"), count("info"), options);
}

function countText(errors: number, warnings: number, infos: number, { quiet }: PrettyOptions): string {
  const text = `${errors} feil, ${plural(warnings, "advarsel", "advarsler")}`;
  return quiet ? text : `${text}, ${infos} råd`;
}

function sumText(run: RunResult, options: PrettyOptions): string {
  const { files, errors, warnings, infos, failed } = run.summary;
  const all = plural(files, "fil", "filer");
  const tail = failed > 0 ? `, ${plural(failed, "fil", "filer")} kunne ikke sjekkes helt` : "";
  if (errors + warnings + infos + failed === 0)
    return options.colors.green(`${all}: ${options.quiet ? "ingen feil eller advarsler" : "ingen funn"}`);
  return options.colors.bold(`${all}: ${countText(errors, warnings, infos, options)}${tail}`);
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
