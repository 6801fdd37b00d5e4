import { type Finding, joinAlternatives, type WrittenStandard } from "@klarsprak/core";

/** A comment as paragraphs of text, in one written standard. */
export interface CommentText {
  readonly language: WrittenStandard;
  readonly paragraphs: readonly string[];
}

/** So much is quoted of words that a comment cannot stand at. */
const LONGEST_QUOTE = 80;

const WORKING_COPY: Readonly<Record<WrittenStandard, string>> = {
  nb: "Dette er en arbeidskopi med merknader fra klarsprak. Send originalen, ikke denne.",
  nn: "Dette er ein arbeidskopi med merknader frå klarsprak. Send originalen, ikkje denne.",
};

/** What the first comment says, so that the copy is not sent. */
export function workingCopyText(language: WrittenStandard): CommentText {
  return { language, paragraphs: [WORKING_COPY[language]] };
}

/** What the comment of a finding says. One that cannot stand at its words says where they are. */
export function commentText(finding: Finding, source: string, isElsewhere: boolean): CommentText {
  const paragraphs = finding.message.split("\n");
  if (isElsewhere) paragraphs.unshift(placeText(finding, source));
  const alternatives = alternativesOf(finding);
  if (alternatives.length > 0) paragraphs.push(`Forslag: ${joinAlternatives(alternatives)}`);
  return { language: finding.language, paragraphs };
}

function placeText({ location, category, actual, span }: Finding, source: string): string {
  const words = source.slice(span.start, span.end).replace(/\s+/g, " ").trim();
  // Private words stand in the letter already, and must stand nowhere else.
  if (category === "privacy" || actual === null || words === "") return `I ${location}:`;
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()} …` : words;
  return `I ${location}: «${quote}»`;
}

/** The words that could stand there instead, preferred first, without those that the message names. */
function alternativesOf({ message, fix, suggestions }: Finding): readonly string[] {
  const changes = fix === null ? suggestions : [fix, ...suggestions];
  const texts = changes.map(({ text }) => text.replace(/\s+/g, " ").trim());
  return [...new Set(texts)].filter((text) => text !== "" && !message.includes(text));
}
