import {
  type Directive,
  type Localized,
  parseDirectives,
  rules,
  type WrittenStandard,
} from "@klarsprak/core";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "../checking/diagnostics.js";
import type { CheckedText } from "./feature.js";
import { frontMatterKeys } from "./front-matter-keys.js";
import { openCommentBefore } from "./open-comment.js";

/** What can be written at a place of a text for klarsprak to read, and the characters of it that stand there already. */
export type WritingPlace =
  | { readonly kind: "directive"; readonly word: string }
  | {
      readonly kind: "rule";
      readonly word: string;
      readonly directive: Directive["kind"];
      /** Where the directive begins. */
      readonly start: number;
      /** Rules that the comment names already. */
      readonly named: readonly string[];
    }
  | { readonly kind: "key"; readonly word: string; readonly used: readonly string[] }
  | { readonly kind: "value"; readonly word: string; readonly key: string };

const DIRECTIVES: readonly (readonly [Directive["kind"], Localized])[] = [
  ["disable-next-line", { nb: "Skjuler funn på neste linje", nn: "Skjuler funn på neste linje" }],
  [
    "disable",
    {
      nb: "Skjuler funn herfra, til klarsprak-enable eller slutten av teksten",
      nn: "Skjuler funn herifrå, til klarsprak-enable eller slutten av teksten",
    },
  ],
  ["enable", { nb: "Viser funn igjen herfra", nn: "Viser funn igjen herifrå" }],
  ["disable-file", { nb: "Skjuler funn i hele teksten", nn: "Skjuler funn i heile teksten" }],
];

const HOW: Localized = {
  nb: "Skriv bak hvilke regler det gjelder. Uten regler gjelder det alle. Grunnen kan stå til slutt, etter --.",
  nn: "Skriv bak kva reglar det gjeld. Utan reglar gjeld det alle. Grunnen kan stå til slutt, etter --.",
};

const PREFIX = "klarsprak-";
/** Before a directive it makes it a comment as any other. */
const NO_DIRECTIVE = "-";

/** What klarsprak would read at an offset; undefined in the text itself. Looks at the text near by alone. */
export function writingPlace(source: string, offset: number): WritingPlace | undefined {
  const comment = openCommentBefore(source, offset);
  return comment === undefined
    ? frontMatterPlace(source, offset)
    : commentPlace(comment, offset - comment.length);
}

function commentPlace(comment: string, start: number): WritingPlace | undefined {
  const [, word] = /^\s*([a-z-]*)$/i.exec(comment) ?? [];
  if (word !== undefined && (PREFIX.startsWith(word.toLowerCase()) || word.startsWith(PREFIX)))
    return { kind: "directive", word };
  const match = /^\s*klarsprak-(disable-next-line|disable-file|disable|enable)\s+([\s\S]*)$/.exec(comment);
  if (match === null || /(?:^|\s)--/.test(match[2]!)) return undefined;
  const ids = match[2]!.split(/[\s,]+/);
  const written = ids.pop() ?? "";
  return {
    kind: "rule",
    word: written,
    directive: match[1] as Directive["kind"],
    start: start + comment.indexOf(PREFIX),
    named: ids,
  };
}

/** No front matter has more lines than this while it is written and its end does not stand yet. */
const MOST_LINES = 20;

function frontMatterPlace(source: string, offset: number): WritingPlace | undefined {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(source)) return undefined;
  const [, ...lines] = source.slice(0, offset).split(/\r?\n/);
  const line = lines.at(-1);
  const isInside = !lines.slice(0, -1).some((one) => /^---[ \t]*$/.test(one));
  const isOpen = lines.length <= MOST_LINES || /^---[ \t]*$/m.test(source.slice(offset));
  if (line === undefined || !isInside || !isOpen) return undefined;
  if (/^[\p{L}_]*$/u.test(line)) {
    const used = lines.flatMap((one) => /^([\p{L}_]+):/u.exec(one)?.[1] ?? []);
    return { kind: "key", word: line, used };
  }
  const [, key, word] = /^([\p{L}_]+):[ \t]+["']?([\p{L}\p{N}-]*)$/u.exec(line) ?? [];
  return key === undefined || word === undefined ? undefined : { kind: "value", key, word };
}

/** What can be written at a place, in the written standard of the text. */
export function textCompletions(
  checked: CheckedText,
  offset: number,
  place: WritingPlace,
): readonly CompletionItem[] {
  const { analysis } = checked;
  const text = checked.text.document;
  const standard = analysis.language === "nn" ? "nn" : "nb";
  const range = toRange(text, { start: offset - place.word.length, end: offset });
  const edit = (newText: string): Pick<CompletionItem, "textEdit"> => ({ textEdit: { range, newText } });
  switch (place.kind) {
    case "directive":
      return DIRECTIVES.map(([kind, about], i) => ({
        label: `${PREFIX}${kind}`,
        kind: CompletionItemKind.Keyword,
        detail: about[standard],
        documentation: HOW[standard],
        sortText: String(i),
        ...edit(`${PREFIX}${kind}`),
      }));
    case "rule":
      return ruleCompletions(checked, offset, place, standard).map((item) => ({
        ...item,
        ...edit(item.label),
      }));
    case "key":
      return frontMatterKeys
        .filter(({ name, also }) => ![name, ...also].some((one) => place.used.includes(one)))
        .flatMap(({ name, also, about }) =>
          [name, ...also].map((label) => ({
            label,
            kind: CompletionItemKind.Property,
            detail: about[standard],
            ...edit(`${label}: `),
          })),
        );
    case "value":
      return (
        frontMatterKeys.find(({ name, also }) => [name, ...also].includes(place.key))?.values ?? []
      ).map(([label, title]) => ({
        label,
        kind: CompletionItemKind.Value,
        detail: title[standard],
        ...edit(label),
      }));
  }
}

/** The rules; those that there is something to hide or to show of come first. */
function ruleCompletions(
  { text, analyzer, analysis }: CheckedText,
  offset: number,
  { directive, start, named }: Extract<WritingPlace, { kind: "rule" }>,
  standard: WrittenStandard,
): readonly CompletionItem[] {
  // Until it names a rule the directive hides everything: what it is about is found without it.
  const trial = text.trial(analyzer, { span: { start, end: start }, text: NO_DIRECTIVE });
  const findings = trial.findings.map(({ ruleId, span }) => ({
    ruleId,
    start: span.start > start ? span.start - NO_DIRECTIVE.length : span.start,
  }));
  const { document } = text;
  const near = new Set(
    directive === "enable"
      ? parseDirectives(analysis.document.comments.filter(({ span }) => span.end <= offset)).flatMap(
          ({ ruleIds }) => ruleIds,
        )
      : findings
          .filter((found) => directive === "disable-file" || found.start >= offset)
          .filter((found) => directive !== "disable-next-line" || isNextLine(document, offset, found.start))
          .map(({ ruleId }) => ruleId),
  );
  return rules
    .filter(({ id }) => !named.includes(id))
    .map(({ id, docs }) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: docs.title[standard],
      sortText: `${near.has(id) ? 0 : 1}${id}`,
      data: { ruleId: id, standard },
    }));
}

/** Whether only empty lines stand between the line of an offset and that of another. */
function isNextLine(text: TextDocument, offset: number, other: number): boolean {
  const next = text.offsetAt({ line: text.positionAt(offset).line + 1, character: 0 });
  const line = text.offsetAt({ line: text.positionAt(other).line, character: 0 });
  return next <= line && text.getText().slice(next, line).trim() === "";
}
