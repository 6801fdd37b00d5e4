import type { Colour } from "@klarsprak/core";
import { childOf, descend, elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import { shifted } from "./theme-colour.js";

/** The names that texts and drawings use for colours of the theme, and what they are called there. */
const ROLES: Readonly<Record<string, string>> = {
  text1: "dk1",
  tx1: "dk1",
  tx2: "dk2",
  bg1: "lt1",
  bg2: "lt2",
  dark1: "dk1",
  background1: "lt1",
  light1: "lt1",
  text2: "dk2",
  dark2: "dk2",
  background2: "lt2",
  light2: "lt2",
  hyperlink: "hlink",
  followedHyperlink: "folHlink",
};

/** The fonts and colours that a document names by their role. */
export class Theme {
  readonly #fonts: Readonly<Record<"major" | "minor", string | undefined>>;
  readonly #colours = new Map<string, Colour>();

  readonly #mapping: Readonly<Record<string, string>>;

  /** `mapping`: the element `w:clrSchemeMapping`, by which a document swaps the colours of text and background. */
  constructor(root: XmlElement | undefined, mapping?: XmlElement) {
    this.#mapping = mapping?.attributes ?? {};
    const elements = childOf(root, "a:themeElements");
    const fonts = childOf(elements, "a:fontScheme");
    this.#fonts = {
      major: latinOf(childOf(fonts, "a:majorFont")),
      minor: latinOf(childOf(fonts, "a:minorFont")),
    };
    const scheme = childOf(elements, "a:clrScheme");
    for (const colour of scheme === undefined ? [] : elementsOf(scheme)) {
      const [value] = elementsOf(colour);
      const hex = value?.attributes.val ?? "";
      const written = value?.name === "a:sysClr" ? (value.attributes.lastClr ?? "") : hex;
      if (/^[0-9a-f]{6}$/i.test(written))
        this.#colours.set(colour.name.slice(2), `#${written.toLowerCase()}`);
    }
  }

  /** The typeface for a role such as `minorHAnsi`. */
  font(role: string): string | undefined {
    return role.startsWith("major") ? this.#fonts.major : this.#fonts.minor;
  }

  /** The colour for a role, made lighter or darker as the text says; tint and shade are hexadecimal bytes. */
  colour(role: string, tint: string | undefined, shade: string | undefined): Colour | undefined {
    const mapped = this.#mapping[MAPPED[role] ?? ""] ?? role;
    const colour = this.#colours.get(ROLES[mapped] ?? mapped);
    return colour === undefined ? undefined : shifted(colour, tint, shade);
  }
}

/** The attributes of a mapping that say what is meant by a role. */
const MAPPED: Readonly<Record<string, string>> = {
  text1: "w:t1",
  tx1: "w:t1",
  background1: "w:bg1",
  bg1: "w:bg1",
  text2: "w:t2",
  tx2: "w:t2",
  background2: "w:bg2",
  bg2: "w:bg2",
};

/** The colour that attributes name, by the theme where they do; undefined where they name none. */
export function colourIn(
  attributes: Readonly<Record<string, string>>,
  name: string,
  themeName: "w:theme" | "w:themeFill",
  theme: Theme,
): Colour | "auto" | undefined {
  const role = attributes[themeName === "w:theme" ? "w:themeColor" : themeName];
  if (role !== undefined && role !== "none") {
    const colour = theme.colour(role, attributes[`${themeName}Tint`], attributes[`${themeName}Shade`]);
    if (colour !== undefined) return colour;
  }
  const value = attributes[name];
  if (value === undefined) return undefined;
  return /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : "auto";
}

function latinOf(fonts: XmlElement | undefined): string | undefined {
  const name = descend(fonts, "a:latin")?.attributes.typeface ?? "";
  return name === "" ? undefined : name;
}
