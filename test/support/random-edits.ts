import fc from "fast-check";

/** A place is a share of the text, so that it stays one however the text has changed. */
type Place = number;

/** What a writer does once. */
export type Deed =
  | { readonly kind: "insert"; readonly at: Place; readonly text: string }
  | { readonly kind: "delete"; readonly at: Place; readonly length: number }
  | { readonly kind: "replace"; readonly at: Place; readonly length: number; readonly text: string }
  /** Takes away what holds a text together: a tag, a field, a fence, a line break. */
  | { readonly kind: "break"; readonly at: Place }
  /** Puts something around a stretch of text. */
  | { readonly kind: "wrap"; readonly at: Place; readonly length: number; readonly around: Pair }
  /** The whole text with other line breaks. */
  | { readonly kind: "line-breaks"; readonly lineBreak: "\n" | "\r\n" | "\r" };

/** What goes to the server in one message: some deeds, or the undoing of the last. */
export interface Move {
  readonly deeds: readonly Deed[] | "undo";
  /** Whether the writer waits for the findings before going on. */
  readonly waits: boolean;
}

/** What begins or ends something in one of the formats, or is hard to count. */
const pieces: readonly string[] = [
  "---\n",
  "---\ntype: vedtak\n---\n",
  "---\ntype: sms\nlanguage: nn\n---\n\n",
  "template: true\n",
  "<",
  "<p>",
  "</p>",
  "<div>\n",
  "</div>",
  "<script>",
  "<!--",
  "-->",
  "<!-- klarsprak-disable -->\n",
  "<!-- klarsprak-disable-next-line passiv -->\n",
  "<!doctype html>\n",
  "{{",
  "}}",
  "{{navn}}",
  "{{#if barn}}",
  "{{else}}",
  "{{/if}}",
  "{% if barn %}",
  "{% endif %}",
  "```\n",
  "\n\n# Vedtak\n\n",
  "\n- ",
  "\n1. ",
  "> ",
  "| a | b |\n|---|---|\n",
  "**",
  "[sett inn dato]",
  "&nbsp;",
  "\u00a0",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  " ",
  ".",
  "å",
  "a\u030a",
  "\u00ad",
  "👋🏽",
  "𝕍",
  "ikkje ",
  "Vi har foretatt en vurdering. ",
  "Det kan ikkje utelukkast at saka vert teken opp. ",
  "kl 09:00",
  "klage innen tre uker",
];

/** What opens, and what closes. */
type Pair = readonly [string, string];

const pairs: readonly Pair[] = [
  ["{{#if barn}}", "{{/if}}"],
  ["\n{{#each barn}}\n", "\n{{/each}}\n"],
  ["{% if barn %}", "{% else %}Nei.{% endif %}"],
  ["{{", "}}"],
  ["<!-- klarsprak-disable -->\n", "\n<!-- klarsprak-enable -->\n"],
  ["<!--", "-->"],
  ["\n```\n", "\n```\n"],
  ["\n<div>\n", "\n</div>\n"],
  ["<table><tr><td>", "</td></tr></table>"],
  ["**", "**"],
  ["[", "](https://eksempel.kommune.no)"],
  ["\n[nemnda]: ", "\n"],
  ["«", "»"],
  ["\n---\n", "\n---\n"],
];

/** Moves of a writer who also pastes these paragraphs. */
export function moves(paragraphs: readonly string[], maxLength: number): fc.Arbitrary<readonly Move[]> {
  const at = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });
  const length = fc.oneof({ weight: 4, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.nat(800) });
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.constantFrom(...paragraphs).map((paragraph) => `\n\n${paragraph}\n\n`) },
  );
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("insert" as const), at, text }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("delete" as const), at, length }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("replace" as const), at, length, text }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("break" as const), at }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("wrap" as const),
        at,
        length,
        around: fc.constantFrom(...pairs),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("line-breaks" as const),
        lineBreak: fc.constantFrom("\n" as const, "\r\n" as const, "\r" as const),
      }),
    },
  );
  const deeds = fc.oneof(
    { weight: 4, arbitrary: fc.array(deed, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant("undo" as const) },
  );
  return fc.array(fc.record({ deeds, waits: fc.boolean() }), { minLength: 1, maxLength });
}

/** A change of a text: characters from `start` to `end` become `text`. It is sent without a range where `isWhole`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isWhole: boolean;
}

/** What a deed changes in a text. Never parts the halves of a character or of a line break, as no editor does. */
export function replacementOf(deed: Deed, source: string): Replacement {
  if (deed.kind === "line-breaks")
    return {
      start: 0,
      end: source.length,
      text: source.replace(/\r\n|\r|\n/g, deed.lineBreak),
      isWhole: true,
    };
  const at = whole(source, Math.round(deed.at * source.length));
  const change = (start: number, end: number, text: string): Replacement => ({
    start,
    end,
    text,
    isWhole: false,
  });
  switch (deed.kind) {
    case "insert":
      return change(at, at, deed.text);
    case "delete":
      return change(at, whole(source, at + deed.length), "");
    case "replace":
      return change(at, whole(source, at + deed.length), deed.text);
    case "wrap": {
      const end = whole(source, at + deed.length);
      return change(at, end, deed.around[0] + source.slice(at, end) + deed.around[1]);
    }
    case "break": {
      const structure = /<!--|-->|<[^<>]*>|\{\{[^{}]*\}\}|\{%[^%]*%\}|^---$|^```|\r\n|\r|\n/gm;
      structure.lastIndex = at;
      const found = structure.exec(source) ?? structure.exec(source);
      return found === null ? change(at, at, "\n") : change(found.index, found.index + found[0].length, "");
    }
  }
}

/** The offset, or the one before where it would stand inside a character or a line break; the end of the text at most. */
function whole(source: string, offset: number): number {
  if (offset >= source.length) return source.length;
  const [before, after] = [source.charCodeAt(offset - 1), source.charCodeAt(offset)];
  const isInPair = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  const isInLineBreak = before === 0x0d && after === 0x0a;
  return isInPair || isInLineBreak ? offset - 1 : offset;
}
