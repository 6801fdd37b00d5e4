import {
  type Analysis,
  type Finding,
  LineIndex,
  type Rule,
  rules,
  type TextProfile,
  takeAll,
  textTypes,
  type WrittenStandard,
} from "@klarsprak/core";
import { isDecisionType, isMissingPart, mayBeDecision } from "./decision-findings.js";
import type { MissingPart, ReportData, ReportFinding } from "./report-data.js";
import { measuringSentences } from "./sentence-lengths.js";
import { unjudgedIn } from "./unjudged.js";

/** More alternatives than this are more than a person reads. */
const MOST_SUGGESTIONS = 3;
/** So many findings are told in one step. */
const FINDINGS_A_STEP = 100;

type RulesById = ReadonlyMap<string, Rule>;

/** What is shown of a text that was checked. `profile` is what the analyzer describes it as, `name` that of its file. */
export function reportData(
  analysis: Analysis,
  profile: TextProfile,
  about: { readonly name: string },
): ReportData {
  return takeAll(makingReport(analysis, profile, about));
}

/** Does the same in steps. */
export function* makingReport(
  analysis: Analysis,
  profile: TextProfile,
  about: { readonly name: string },
): Generator<void, ReportData> {
  const { document, textType, metrics, findings } = analysis;
  const language: WrittenStandard = document.language === "nn" ? "nn" : "nb";
  const lines = new LineIndex(document.source);
  const byId: RulesById = new Map(rules.map((rule) => [rule.id, rule]));
  const hasLines = document.format !== "docx" && document.format !== "odt" && document.format !== "pdf";
  const maybeDecision = findings.find(mayBeDecision)?.message;
  const sentences = yield* measuringSentences(document, findings);
  const told: ReportFinding[] = [];
  for (const finding of findings)
    if (told.push(reportFinding(finding, byId, lines, language)) % FINDINGS_A_STEP === 0) yield;
  const isKnownByUs = textType.origin === "detected" || textType.origin === "default";
  return {
    name: about.name,
    language,
    textType: {
      id: textType.type,
      title: textTypes.find(({ id }) => id === textType.type)?.title[language] ?? textType.type,
      reason: isKnownByUs ? textType.reason : "",
    },
    words: metrics.words,
    readingMinutes: profile.readingMinutes,
    ...(profile.lix === undefined
      ? {}
      : {
          lix: {
            value: profile.lix.value,
            driver: profile.lix.driver,
            wordsPerSentence: metrics.wordsPerSentence,
            longWordShare: metrics.longWordShare,
          },
        }),
    passiveShare: profile.passiveShare,
    sentences,
    longSentence: profile.longSentence,
    questions: profile.questions,
    otherFindings: profile.otherFindings,
    decision: isDecisionType(textType.type),
    missing: findings.flatMap((finding, index) =>
      isMissingPart(finding) ? [{ ...missingPart(finding, byId, language), finding: index }] : [],
    ),
    ...(maybeDecision === undefined ? {} : { maybeDecision }),
    hasLines,
    findings: told,
    unjudged: unjudgedIn(textType.type, language),
  };
}

function missingPart(
  { ruleId, message, span }: Finding,
  byId: RulesById,
  language: WrittenStandard,
): Omit<MissingPart, "finding"> {
  return { ruleId, title: byId.get(ruleId)?.docs.title[language] ?? ruleId, message, span };
}

function reportFinding(
  finding: Finding,
  byId: RulesById,
  lines: LineIndex,
  language: WrittenStandard,
): ReportFinding {
  const { ruleId, category, severity, scope, message, span, actual, location, suggestions, fix } = finding;
  const rule = byId.get(ruleId);
  const better = [...(fix === null ? [] : [fix]), ...suggestions].map(({ text }) => text.trim());
  return {
    ruleId,
    title: rule?.docs.title[language] ?? ruleId,
    rationale: rule?.docs.rationale[language] ?? "",
    category,
    severity,
    scope,
    message,
    span,
    actual,
    location,
    line: lines.position(span.start).line,
    suggestions: [...new Set(better)].filter((text) => text !== "").slice(0, MOST_SUGGESTIONS),
  };
}
