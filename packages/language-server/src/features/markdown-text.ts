/** The text so that Markdown shows every character as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+|~!&$-]/g, "\\$&").replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}

const OPEN = "⟦";
const CLOSE = "⟧";
/** Neither white space nor a punctuation mark, so that Markdown sees emphasis begin or end beside it. Takes no room. */
const NOTHING = "\u200b";

/** The text without the marks of an example. */
export function unmarked(text: string): string {
  return text.replaceAll(OPEN, "").replaceAll(CLOSE, "");
}

/** An example as Markdown, line by line, with what is marked in bold. */
export function markedMarkdown(text: string): readonly string[] {
  let isMarked = false;
  return text.split(/\r?\n/).map((line) => {
    let shown = "";
    for (const piece of line.split(/([⟦⟧])/)) {
      if (piece === OPEN || piece === CLOSE) isMarked = piece === OPEN;
      else shown += isMarked ? bold(piece, shown) : escapeMarkdown(piece);
    }
    // White space at the beginning of a line would say something of its own.
    return shown.replace(/^[ \t]+/, (space) => "\u00a0".repeat(space.length));
  });
}

/** A piece of a line in bold; the white space around it stays outside, where Markdown wants it. */
function bold(piece: string, before: string): string {
  const words = piece.trim();
  if (words === "") return escapeMarkdown(piece);
  const [start = "", end = ""] = piece.split(words);
  const opening =
    /[\p{P}\p{S}]/u.test(words[0]!) && /[\p{L}\p{N}]$/u.test(`${before}${start}`) ? NOTHING : "";
  const closing = /[\p{P}\p{S}]$/u.test(words) && end === "" ? NOTHING : "";
  const apart = start === "" && before.endsWith("**") ? NOTHING : "";
  return `${start}${apart}**${opening}${escapeMarkdown(words)}${closing}**${end}`;
}
