import type { Colour, TextLook } from "@klarsprak/core";
import type { RunProperties } from "./properties.js";
import type { Style, Styles } from "./styles.js";
import { isDark } from "./theme-colour.js";

/** What is behind the text around a run. */
export type Behind = Colour | "paper" | "unknown";

/** What holds for the runs of a paragraph before they say anything themselves. */
export interface RunSurroundings {
  readonly styles: Styles;
  /** What the style of the table says that the paragraph stands in. */
  readonly table: RunProperties;
  /** The style of the paragraph. */
  readonly paragraph: Style;
  readonly behind: Behind;
}

/** All that holds for a run after every style has had its say. */
export interface RunLook {
  readonly look: Omit<TextLook, "start" | "end">;
  readonly hidden: boolean;
  /** How it is set off from the text around it. */
  readonly emphasis: readonly ("strong" | "emphasis" | "underline")[];
  readonly language: string | undefined;
}

/** The size where neither a style nor the defaults of the document say one (ISO 29500-1, 17.3.2.38), in points. */
const UNSAID_SIZE = 10;
/** The font where nothing says one, as Word and LibreOffice have it. */
const UNSAID_FONT = "Times New Roman";

/** How a run looks, given what is around it and what it says itself. */
export function runLook(around: RunSurroundings, own: RunProperties): RunLook {
  const { styles, table, paragraph, behind } = around;
  const character = styles.of(own.style, "character").run;
  const all: RunProperties = { ...styles.defaultRun, ...table, ...paragraph.run, ...character, ...own };
  const background = backgroundOf(all, behind);
  const colour = colourOn(background, all.colour);
  // The toggles of the character style and the run, over what the paragraph and the table make of each.
  const toggles = (name: Toggle): readonly [around: boolean, run: boolean] => {
    const isAround = (table[name] ?? false) !== (paragraph.run[name] ?? false);
    const isDefault = styles.defaultRun[name] === true;
    const isRun = own[name] ?? (isDefault || isAround !== (character[name] ?? false));
    return [isDefault || isAround, isRun];
  };
  const [isBoldAround, bold] = toggles("bold");
  const [isItalicAround, italic] = toggles("italic");
  return {
    look: {
      font: all.font ?? UNSAID_FONT,
      size: all.size ?? UNSAID_SIZE,
      bold,
      ...(colour === undefined ? {} : { colour }),
      ...(background === "paper" || background === "unknown" ? {} : { background }),
    },
    emphasis: [
      ...(bold && !isBoldAround ? (["strong"] as const) : []),
      ...(italic && !isItalicAround ? (["emphasis"] as const) : []),
      ...(all.underlined === true && paragraph.run.underlined !== true ? (["underline"] as const) : []),
    ],
    hidden: toggles("hidden")[1],
    language: all.language,
  };
}

/**
 * A property that turns over what another style says (ISO 29500-1, 17.7.3): bold in the style of the paragraph and in that
 * of the run is not bold. What the run says itself holds.
 */
type Toggle = "bold" | "italic" | "hidden";

/** What is directly behind the letters of a run: the highlighter, its own shading, or that of what it stands in. */
function backgroundOf({ highlight, shading }: RunProperties, behind: Behind): Behind {
  if (highlight !== undefined && highlight !== "none") return highlight;
  if (shading !== undefined && shading !== "none") return shading;
  return behind;
}

/**
 * The colour of letters; undefined where it is the reader's own, or cannot be judged since it is not known what is behind.
 * Letters without a colour of their own are black, and white on what is dark.
 */
function colourOn(background: Behind, colour: Colour | "auto" | undefined): Colour | undefined {
  if (background === "unknown") return undefined;
  if (colour !== undefined && colour !== "auto") return colour;
  return background !== "paper" && isDark(background) ? "#ffffff" : undefined;
}
