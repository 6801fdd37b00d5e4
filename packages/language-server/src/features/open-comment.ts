/** How far back the beginning of a comment is looked for. In UTF-16 units. */
const FARTHEST = 2_000;

/** How comments begin and end in the formats klarsprak reads. */
const COMMENTS: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/<!--/g, /-->/],
  [/\{\{~?!--/g, /--~?\}\}/],
  [/\{\{~?!(?!--)/g, /\}\}/],
  [/\{#/g, /#\}/],
  [/\{%-?\s*comment\s*-?%\}/g, /\{%-?\s*endcomment\s*-?%\}/],
];

/** What stands between the beginning of a comment and an offset inside it; undefined outside of comments. */
export function openCommentBefore(source: string, offset: number): string | undefined {
  const before = source.slice(Math.max(0, offset - FARTHEST), offset);
  let last = -1;
  let inside: string | undefined;
  for (const [opening, closing] of COMMENTS) {
    const match = [...before.matchAll(opening)].at(-1);
    if (match === undefined || match.index <= last) continue;
    const rest = before.slice(match.index + match[0].length);
    last = match.index;
    inside = closing.test(rest) ? undefined : rest;
  }
  return inside;
}
