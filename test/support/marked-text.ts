/** A text with ⟦ and ⟧ around what is flagged: the text without the marks, and the spans between them. */
export function unmark(marked: string): {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
} {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  let open: number | undefined;
  for (const char of marked) {
    if (char === "⟦") open = text.length;
    else if (char === "⟧") {
      if (open === undefined) throw new Error(`⟧ without ⟦ in: ${marked}`);
      spans.push({ start: open, end: text.length });
      open = undefined;
    } else text += char;
  }
  if (open !== undefined) throw new Error(`⟦ without ⟧ in: ${marked}`);
  return { text, spans };
}
