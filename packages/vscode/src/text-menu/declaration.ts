/** What a text can say of itself, under the names klarsprak reads it by. */
export type Declared = "type" | "language";

/** A piece of a text to be replaced. Offsets in UTF-16 units. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Other names for the same. */
const NAMES: Readonly<Record<Declared, string>> = { type: "type|teksttype", language: "language|maalform" };
const FRONT = /^(\ufeff?---[ \t]*\r?\n)((?:(?!---[ \t]*(?:\r?\n|$)).*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;
const HEAD = /<head(?:\s[^<>]*)?>/i;

/** What a text says of itself: between two lines of `---` at its top, or in the head of a page. */
export function declaredIn(text: string, what: Declared): string | undefined {
  const place = placeOf(text, what);
  return place?.value;
}

/** How a text is made to say something of itself, or no more, where the value is undefined. Undefined where nothing changes. */
export function declare(text: string, what: Declared, value: string | undefined): TextChange | undefined {
  const place = placeOf(text, what);
  if (value === undefined) return place === undefined ? undefined : removal(text, place);
  if (place !== undefined) return { start: place.start, end: place.end, text: place.write(value) };
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const front = FRONT.exec(text);
  if (front !== null) {
    const at = front[1]!.length + front[2]!.length;
    return { start: at, end: at, text: `${what}: ${value}${newline}` };
  }
  const head = HEAD.exec(text);
  if (head !== null) {
    const at = head.index + head[0].length;
    return { start: at, end: at, text: `${newline}<meta name="${what}" content="${value}">` };
  }
  const start = text.startsWith("\ufeff") ? 1 : 0;
  return { start, end: start, text: ["---", `${what}: ${value}`, "---", ""].join(newline) };
}

/** Whether a text that says nothing of itself yet would get lines that its reader can see. */
export function isVisible(text: string, languageId: string): boolean {
  return languageId === "plaintext" || (languageId === "html" && !HEAD.test(text));
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly write: (value: string) => string;
}

/** The line or the element that says it. */
function placeOf(text: string, what: Declared): Place | undefined {
  const front = FRONT.exec(text);
  const line =
    front === null ? null : new RegExp(`^((?:${NAMES[what]}):[ \\t]*)(.*?)[ \\t]*$`, "m").exec(front[2]!);
  if (line !== null) {
    const start = front![1]!.length + line.index;
    const value = line[2]!.replace(/^(["'])(.*)\1$/, "$2");
    return {
      start,
      end: start + line[0].length,
      value,
      write: (next) => `${line[1]!.trimEnd()} ${next}`,
    };
  }
  const meta = new RegExp(
    `<meta\\s+name=(["']?)(?:${NAMES[what]})\\1\\s+content=(["'])([^"']*)\\2\\s*/?>`,
    "i",
  ).exec(text);
  if (meta === null || !HEAD.test(text.slice(0, meta.index))) return undefined;
  return {
    start: meta.index,
    end: meta.index + meta[0].length,
    value: meta[3]!,
    write: (next) => `<meta name="${what}" content="${next}">`,
  };
}

/** The whole line goes, and the marks of the front matter where nothing else stands between them. */
function removal(text: string, { start, end }: Place): TextChange {
  const front = FRONT.exec(text);
  if (front !== null && end <= front[0].length) {
    const isAlone =
      (
        front[2]!.slice(0, start - front[1]!.length) + text.slice(end, front[1]!.length + front[2]!.length)
      ).trim() === "";
    if (isAlone) return { start: text.startsWith("\ufeff") ? 1 : 0, end: front[0].length, text: "" };
    return { start, end: end + newlineAt(text, end), text: "" };
  }
  const before = /\r?\n[ \t]*$/.exec(text.slice(0, start));
  return { start: start - (before?.[0].length ?? 0), end, text: "" };
}

function newlineAt(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? 2 : text.startsWith("\n", at) ? 1 : 0;
}
