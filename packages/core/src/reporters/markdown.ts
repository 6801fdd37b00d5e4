import type { Severity } from "../finding/finding.js";
import type { FileReport, FindingReport, RunReport } from "./file-report.js";
import { fileTroubles } from "./file-troubles.js";
import { helpAddress } from "./help-address.js";
import { markdownPath, markdownText } from "./markdown-text.js";
import { type Counts, type MarkdownWords, markdownWords, moreFindings } from "./markdown-words.js";
import { runStandard } from "./run-standard.js";
import { hasLines, spokenFinding } from "./spoken-finding.js";

/** A comment on GitHub holds 65 536 characters; some are left for what is put around the summary. */
const LONGEST = 60_000;
/** How much of it what could not be checked may take, and the table. */
const TROUBLE_ROOM = 8_000;
const TABLE_ROOM = 16_000;
/** How many files are shown, and findings of each. */
const FILES = 50;
const FINDINGS = 100;
/** A run with more findings than this has them folded, file by file. */
const UNFOLDED = 20;

/** How often something was found in a file. */
interface FileCounts extends Counts {
  readonly path: string;
}

/**
 * The run as a summary in Markdown for people: a comment on a pull request, the summary of a job. What was found is counted
 * whole; where there is more than a comment holds, the files with the most are shown, and how much was left out is said.
 */
export function* reportMarkdown(run: RunReport): Generator<string> {
  const { counted, troubles, languages } = surveyed(run);
  const words = markdownWords[runStandard(languages)];
  const { summary } = run;
  const total = summary.errors + summary.warnings + summary.infos;
  const shown = counted.sort(mostFirst).slice(0, FILES);
  const sum = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  let text = `## Klarspråk: ${words.counts(sum)}\n\n${statement(run, counted.length, words)}\n`;
  if (troubles.length > 0) {
    const lines = troubles.map((trouble) => `* ${markdownText(trouble)}\n`);
    const told = fitting(lines, TROUBLE_ROOM);
    text += `\n### ${words.troubles}\n\n${told.join("")}`;
    if (told.length < lines.length) text += `* … +${lines.length - told.length}\n`;
  }
  if (counted.length > 0) text += table(shown, counted.length, words);
  yield text;
  yield* sections(run, shown, { total, words, room: LONGEST - text.length });
}

/** What is counted on the way through the files, those with findings only. */
function surveyed({ files }: RunReport): {
  readonly counted: FileCounts[];
  readonly troubles: readonly string[];
  readonly languages: ReadonlySet<string | null>;
} {
  const counted: FileCounts[] = [];
  const troubles = new Set<string>();
  const languages = new Set<string | null>();
  for (const file of files) {
    languages.add(file.language);
    for (const { message, ruleId } of fileTroubles(file))
      troubles.add(ruleId === null ? message : `${file.path}: ${message}`);
    if (file.findings.length > 0) counted.push({ path: file.path, ...countsOf(file.findings) });
  }
  return { counted, troubles: [...troubles], languages };
}

function countsOf(findings: readonly FindingReport[]): Counts {
  const count = (severity: Severity): number => findings.filter((f) => f.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** The files in greatest need first; alike ones stay in order of path. */
function mostFirst(a: Counts, b: Counts): number {
  return b.error - a.error || b.warning - a.warning || b.info - a.info;
}

function statement({ summary }: RunReport, withFindings: number, words: MarkdownWords): string {
  const { files, failed } = summary;
  if (files === 0) return words.noFiles;
  const among = files > 1 && withFindings > 0 ? words.withFindings(withFindings) : "";
  return `${words.checked(files)}${among}.${failed > 0 ? ` ${words.failed(failed)}` : ""}`;
}

function table(shown: readonly FileCounts[], all: number, words: MarkdownWords): string {
  const rows = shown.map(
    ({ path, error, warning, info }) => `| ${markdownPath(path)} | ${error} | ${warning} | ${info} |\n`,
  );
  const told = fitting(rows, TABLE_ROOM);
  const rest = all - told.length;
  return `\n| ${words.columns.join(" | ")} |\n| :-- | --: | --: | --: |\n${told.join("")}${rest > 0 ? `\n${words.moreFiles(rest)}\n` : ""}`;
}

interface SectionSetup {
  readonly total: number;
  readonly words: MarkdownWords;
  /** Characters that are left. */
  readonly room: number;
}

/** The findings by file, as many as there is room for. */
function* sections(run: RunReport, files: readonly FileCounts[], setup: SectionSetup): Generator<string> {
  const { total, words } = setup;
  const last = `\n${words.left(total, total)}\n`;
  const items = new Map<string, readonly string[]>();
  const wanted = new Set(files.map(({ path }) => path));
  for (const file of run.files) {
    if (!wanted.has(file.path) || file.findings.length === 0) continue;
    items.set(
      file.path,
      file.findings.slice(0, FINDINGS).map((finding) => item(finding, file, words)),
    );
  }
  let room = setup.room - last.length;
  let shown = 0;
  for (const file of files) {
    const [opening, closing] = frame(file, total > UNFOLDED, words);
    const count = file.error + file.warning + file.info;
    const more = `* ${moreFindings(count)}\n`;
    const told = fitting(items.get(file.path) ?? [], room - opening.length - closing.length - more.length);
    if (told.length === 0) break;
    const rest = count - told.length;
    const section = `${opening}${told.join("")}${rest > 0 ? `* ${moreFindings(rest)}\n` : ""}${closing}`;
    yield section;
    room -= section.length;
    shown += told.length;
  }
  if (shown < total) yield `\n${words.left(shown, total)}\n`;
}

/** What stands around the findings of a file. */
function frame(file: FileCounts, folded: boolean, words: MarkdownWords): readonly [string, string] {
  const title = `${markdownPath(file.path)}: ${words.counts(file)}`;
  return folded
    ? [`\n<details><summary>${title}</summary>\n\n`, "\n</details>\n"]
    : [`\n### ${title}\n\n`, ""];
}

function item(finding: FindingReport, file: FileReport, words: MarkdownWords): string {
  const place = hasLines(file) ? `${words.line} ${finding.range.start.line}` : markdownText(finding.location);
  const address = helpAddress(finding.url);
  const id = `<code>${markdownText(finding.ruleId)}</code>`;
  const rule = address === undefined ? id : `[${id}](<${address}>)`;
  return `* **${words.severity[finding.severity]}**, ${place}: ${markdownText(spokenFinding(finding))} (${rule})\n`;
}

/** The first of some lines that there is room for. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  let used = 0;
  const over = lines.findIndex((line) => {
    used += line.length;
    return used > room;
  });
  return over === -1 ? lines : lines.slice(0, over);
}
