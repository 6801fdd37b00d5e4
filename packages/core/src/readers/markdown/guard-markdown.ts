/** Markdown nested deeper than this is read as plain text. */
const DEEPEST = 100;
/** What a paragraph may cost: the square of the marks in it, which is how the parser's work grows. */
const COSTLIEST = 16_000_000;
/** What a document may cost before paragraphs with many marks are read without them. */
const BUDGET = 100_000_000;
const CHEAP = 40_000;

/** Offset of the first line that nests deeper than 100, or -1. One look at the marks that lines begin with. */
export function findTooDeep(text: string): number {
  const hasCarriage = text.includes("\r");
  for (let start = 0; start < text.length; ) {
    let depth = 0;
    let indent = 0;
    let at = start;
    for (; at < text.length && depth <= DEEPEST; at++) {
      const code = text.charCodeAt(at);
      if (code === 32) indent++;
      else if (code === 9) indent += 4;
      else if (code === 62) depth++;
      else if ((code === 45 || code === 42 || code === 43) && isBlankAt(text, at + 1)) depth++;
      else if (code >= 48 && code <= 57) {
        let end = at + 1;
        while (end < at + 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
        const stop = text.charCodeAt(end);
        if ((stop !== 46 && stop !== 41) || !isBlankAt(text, end + 1)) break;
        depth++;
        at = end;
      } else break;
    }
    if (depth > DEEPEST || (depth > 0 && indent > 2 * DEEPEST)) return start;
    const end = text.indexOf("\n", at);
    const carriage = hasCarriage ? nextCarriage(text, at, end === -1 ? text.length : end) : -1;
    const stop = carriage !== -1 && (end === -1 || carriage < end) ? carriage : end;
    if (stop === -1) return -1;
    start = stop + 1;
  }
  return -1;
}

function nextCarriage(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 13) return at;
  return -1;
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code);
}

/**
 * The text to give to the Markdown parser: paragraphs with so many marks that it would take for ever have a
 * letter in place of each mark. The length stays the same.
 */
export function neutralise(text: string, neutral: string): string {
  const parts: string[] = [];
  let budget = BUDGET;
  let kept = 0;
  let start = 0;
  let marks = 0;
  const close = (end: number): void => {
    const cost = marks * marks;
    if (cost > COSTLIEST || (cost > CHEAP && cost > budget)) {
      parts.push(text.slice(kept, start), text.slice(start, end).replace(/[[\]*_~`<&!\\|:@]/g, neutral));
      kept = end;
    } else budget -= cost;
    start = end;
    marks = 0;
  };
  let isBlank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) {
      if (isBlank) close(i + 1);
      isBlank = true;
      continue;
    }
    if (code === 32 || code === 9) continue;
    if (isBlank && (code === 45 || code === 42 || code === 43) && isBlankAt(text, i + 1)) close(i);
    isBlank = false;
    if (
      code === 91 ||
      code === 93 ||
      code === 42 ||
      code === 95 ||
      code === 126 ||
      code === 96 ||
      code === 60
    )
      marks++;
  }
  close(text.length);
  if (parts.length === 0) return text;
  parts.push(text.slice(kept));
  return parts.join("");
}

/** Whether the parser can read a text as it stands. */
export function isBearable(text: string): boolean {
  return findTooDeep(text) === -1 && neutralise(text, "x") === text;
}
