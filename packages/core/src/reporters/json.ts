import { type FileResult, type RunResult, shownFindings } from "../finding/analysis.js";
import type { Finding } from "../finding/finding.js";
import type { TextProfile } from "../finding/text-profile.js";
import { lixBand } from "../metrics/lix.js";
import { LineIndex } from "../text/line-index.js";
import type { Span } from "../text/span.js";
import type { Change } from "../text/text-edit.js";

export interface JsonOptions {
  /** Leave out what is only information. */
  readonly quiet: boolean;
}

/**
 * The result of a run as JSON for other programs, in pieces: the whole may be longer than a string can be. The contract
 * stands in docs/contracts.md. Ends with a line break.
 */
export function* reportJson(run: RunResult, options: JsonOptions): Generator<string> {
  const opening = JSON.stringify({ version: run.version }, null, 2).slice(0, -"\n}".length);
  yield `${opening},\n  "files": [`;
  for (const [i, file] of run.files.entries()) {
    yield i === 0 ? "\n" : ",\n";
    yield* filePieces(file, options);
  }
  yield run.files.length === 0 ? "]" : "\n  ]";
  yield `,\n  "summary": ${indented(JSON.stringify(run.summary, null, 2), "  ").trimStart()}\n}\n`;
}

const NO_FINDINGS = '"findings": []';

/** A file with its findings one by one. */
function* filePieces(file: FileResult, { quiet }: JsonOptions): Generator<string> {
  const text = indented(JSON.stringify(fileJson(file), null, 2), "    ");
  const findings = shownFindings(file.analysis?.findings ?? [], quiet);
  if (findings.length === 0) {
    yield text;
    return;
  }
  // No string of JSON holds quotation marks as they are, so that this is the key.
  const at = text.indexOf(NO_FINDINGS);
  const lines = new LineIndex(file.source ?? "");
  yield `${text.slice(0, at)}"findings": [\n`;
  for (const [i, finding] of findings.entries()) {
    if (i > 0) yield ",\n";
    yield indented(JSON.stringify(findingJson(finding, lines), null, 2), "        ");
  }
  yield `\n      ]${text.slice(at + NO_FINDINGS.length)}`;
}

/** JSON text holds line breaks only between its parts, never inside a string. */
function indented(json: string, by: string): string {
  return by + json.replaceAll("\n", `\n${by}`);
}

/** A file without its findings. */
function fileJson(file: FileResult): unknown {
  const { path, format, analysis } = file;
  const error = file.error === undefined ? null : { code: file.error.code, message: file.error.message };
  if (analysis === undefined) {
    return {
      path,
      format,
      language: null,
      textType: null,
      metrics: null,
      findings: [],
      failures: [],
      error,
    };
  }
  const { metrics } = analysis;
  return {
    path,
    format,
    language: analysis.language,
    textType: analysis.textType.type,
    metrics: {
      words: metrics.words,
      sentences: metrics.sentences,
      paragraphs: metrics.paragraphs,
      lix: rounded(metrics.lix),
      wordsPerSentence: rounded(metrics.wordsPerSentence),
      longWordShare: rounded(metrics.longWordShare),
      passiveShare: rounded(metrics.passiveShare),
    },
    ...(file.profile === undefined ? {} : { profile: profileJson(file.profile) }),
    findings: [],
    failures: analysis.failures,
    error,
  };
}

function profileJson(profile: TextProfile): unknown {
  // The limit of a rule is a setting and no figure of the text.
  const { lix, questions, otherFindings, longSentence: _, ...rest } = profile;
  return {
    ...rest,
    readingMinutes: rounded(profile.readingMinutes),
    lix:
      lix === undefined
        ? null
        : { value: rounded(lix.value), band: lixBand(lix.value).nb, driver: lix.driver },
    passiveShare: rounded(profile.passiveShare),
    findings: { ...questions, other: otherFindings },
  };
}

function findingJson(finding: Finding, lines: LineIndex): unknown {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    category: finding.category,
    scope: finding.scope,
    message: finding.message,
    actual: finding.actual,
    location: finding.location,
    range: rangeJson(finding.span, lines),
    fix: finding.fix === null ? null : changeJson(finding.fix, lines),
    suggestions: finding.suggestions.map((suggestion) => changeJson(suggestion, lines)),
    url: finding.url,
    fingerprint: finding.fingerprint,
  };
}

function changeJson(change: Change, lines: LineIndex): unknown {
  return {
    text: change.text,
    edits: change.edits.map((edit) => ({ range: rangeJson(edit.span, lines), text: edit.text })),
  };
}

function rangeJson(span: Span, lines: LineIndex): unknown {
  return { start: lines.position(span.start), end: lines.position(span.end) };
}

/** Rounded to three decimals, so that the same text gives the same bytes everywhere. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
