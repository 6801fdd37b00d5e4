import type { Change, Finding, WrittenStandard } from "@klarsprak/core";

/** Longer wording is cut in a menu. In UTF-16 units. */
const MAX_SHOWN = 60;

/** More than this that is struck is told by what is left. In UTF-16 units. */
const MAX_REMOVED = 30;

type Words = Readonly<
  Record<
    | "replace"
    | "insert"
    | "insertComma"
    | "insertStop"
    | "remove"
    | "removeThis"
    | "oneSpace"
    | "addSpace"
    | "removeSpace"
    | "mendSpace",
    string
  >
>;

const WORDS: Readonly<Record<WrittenStandard, Words>> = {
  nb: {
    replace: "Bytt til",
    insert: "Sett inn",
    insertComma: "Sett inn komma",
    insertStop: "Sett inn punktum",
    remove: "Stryk",
    removeThis: "Stryk dette",
    oneSpace: "Bytt til ett mellomrom",
    addSpace: "Sett inn mellomrom",
    removeSpace: "Stryk mellomrommet",
    mendSpace: "Rett mellomrommet",
  },
  nn: {
    replace: "Byt til",
    insert: "Set inn",
    insertComma: "Set inn komma",
    insertStop: "Set inn punktum",
    remove: "Stryk",
    removeThis: "Stryk dette",
    oneSpace: "Byt til eitt mellomrom",
    addSpace: "Set inn mellomrom",
    removeSpace: "Stryk mellomrommet",
    mendSpace: "Rett mellomrommet",
  },
};

/** What the writer reads in the menu, such as «Bytt til «vurderte»», in the standard of the text that stands in a source. */
export function changeTitle(finding: Finding, change: Change, source: string): string {
  const words = WORDS[finding.language];
  return (
    spaceTitle(finding.actual, change.text, words) ??
    smallTitle(finding.actual, change, source, words) ??
    wordTitle(finding.actual, change, words)
  );
}

/** The title of a change that only strikes whole words or only puts in a mark, by what it does to the source. */
function smallTitle(
  actual: string | null,
  { text, edits }: Change,
  source: string,
  words: Words,
): string | undefined {
  const [edit] = edits;
  if (actual === null || text === "" || edit === undefined || edits.length > 1) return undefined;
  const { start, removed, added } = difference(source, edit);
  if (removed === "") {
    const mark = added.trim();
    if (mark === ",") return words.insertComma;
    if (mark === ".") return words.insertStop;
    return mark === "" || /[\p{L}\p{N}\s]/u.test(mark) ? undefined : `${words.insert} ${quoted(mark)}`;
  }
  if (added !== "" || !/[\p{L}\p{N}]/u.test(removed) || removed.length > MAX_REMOVED) return undefined;
  const cutsWord =
    (/[\p{L}\p{N}]$/u.test(source.slice(0, start)) && /^[\p{L}\p{N}]/u.test(removed)) ||
    (/[\p{L}\p{N}]$/u.test(removed) && /^[\p{L}\p{N}]/u.test(source.slice(start + removed.length)));
  return cutsWord ? undefined : `${words.remove} ${quoted(removed)}`;
}

/** What an edit takes away and what it adds, without what stands in both. */
function difference(
  source: string,
  { span, text }: Change["edits"][number],
): { readonly start: number; readonly removed: string; readonly added: string } {
  const old = source.slice(span.start, span.end);
  const shorter = Math.min(old.length, text.length);
  let before = 0;
  while (before < shorter && old[before] === text[before]) before++;
  let after = 0;
  while (after < shorter - before && old.at(-1 - after) === text.at(-1 - after)) after++;
  return {
    start: span.start + before,
    removed: old.slice(before, old.length - after),
    added: text.slice(before, text.length - after),
  };
}

function wordTitle(actual: string | null, { text, edits }: Change, words: Words): string {
  if (text === "") return actual === null ? words.removeThis : `${words.remove} ${quoted(actual)}`;
  const isInsertion = edits.every(({ span }) => span.start === span.end);
  return `${isInsertion ? words.insert : words.replace} ${quoted(text)}`;
}

/** The title of a change that is about nothing but white space, which quoting would not show. */
function spaceTitle(actual: string | null, text: string, words: Words): string | undefined {
  if (text !== "" && text.trim() === "") return words.oneSpace;
  if (
    actual === null ||
    /[\p{L}\p{N}]/u.test(text) ||
    text.replace(/\s/g, "") !== actual.replace(/\s/g, "")
  ) {
    return undefined;
  }
  if (text.length === actual.length) return words.mendSpace;
  return text.length > actual.length ? words.addSpace : words.removeSpace;
}

function quoted(text: string): string {
  const folded = text.replace(/\s+/g, " ").trim();
  if (/^«[^«»]*»$/.test(folded)) return folded;
  if (folded.length <= MAX_SHOWN) return `«${folded}»`;
  const cut = folded.slice(0, MAX_SHOWN);
  return `«${cut.slice(0, Math.max(cut.lastIndexOf(" "), MAX_SHOWN / 2)).trimEnd()} …»`;
}
