import type { Block } from "@klarsprak/core";
import type { ZipArchive } from "../archive/zip-archive.js";
import { pictureSize } from "../picture/picture-size.js";
import { childOf, descend, descendants, type XmlElement } from "../xml/xml-tree.js";
import type { Relationship } from "./docx-package.js";
import { isOn } from "./look/properties.js";

/** A picture in the text. */
export interface WordPicture {
  /** Its alternative text; empty where it has none. */
  readonly text: string;
  readonly image: NonNullable<Block["image"]>;
}

/** Enough of a picture for its header, in bytes. */
const HEADER = 64 * 1024;
/** English metric units in a point. */
const EMU_IN_POINT = 12_700;

/** The pictures in an element `w:drawing`, `w:pict` or `w:object`. */
export class Pictures {
  readonly #sizes = new Map<string, ReturnType<typeof pictureSize>>();

  constructor(readonly archive: ZipArchive) {}

  /**
   * The picture of a drawing (`wp:inline`, `wp:anchor`), or the chart or diagram that it draws; undefined where it shows
   * neither, such as a text box. Pictures in a group are one: they have one alternative text.
   */
  ofDrawing(element: XmlElement, relationships: ReadonlyMap<string, Relationship>): WordPicture | undefined {
    const properties = childOf(element, "wp:docPr") ?? [...descendants(element, "pic:cNvPr")][0];
    const { descr, title, hidden } = properties?.attributes ?? {};
    const [fill] = descendants(element, "pic:blipFill");
    const drawn = drawnIn(element);
    if ((fill === undefined && drawn === undefined) || (hidden !== undefined && isOn(hidden)))
      return undefined;
    const blip = childOf(fill, "a:blip")?.attributes;
    const id =
      blip?.["r:embed"] ?? blip?.["r:link"] ?? drawn?.attributes["r:id"] ?? drawn?.attributes["r:dm"];
    const [decorative] = descendants(element, "adec:decorative");
    const extent = childOf(element, "wp:extent")?.attributes;
    // The size of a group is not that of the pictures in it.
    const isGroup = descendants(element, "wpg:wgp").next().done !== true;
    const size = (name: "cx" | "cy"): number => (isGroup ? 0 : Number(extent?.[name]) / EMU_IN_POINT);
    return this.#picture(
      descr || title,
      decorative !== undefined && /^(?:1|true)$/.test(decorative.attributes.val ?? ""),
      relationships.get(id ?? ""),
      { width: size("cx"), height: size("cy") },
      cropOf(childOf(fill, "a:srcRect")),
    );
  }

  /** The picture of an old drawing in VML, given its `v:imagedata`. */
  ofVml(data: XmlElement, relationships: ReadonlyMap<string, Relationship>): WordPicture {
    const shape = data.parent?.attributes;
    const style = shape?.style ?? "";
    return this.#picture(
      shape?.alt,
      false,
      relationships.get(data.attributes["r:id"] ?? ""),
      { width: lengthIn(style, "width"), height: lengthIn(style, "height") },
      { width: 1, height: 1 },
    );
  }

  #picture(
    alternative: string | undefined,
    decorative: boolean,
    source: Relationship | undefined,
    shown: { readonly width: number; readonly height: number },
    crop: { readonly width: number; readonly height: number },
  ): WordPicture {
    const text = (alternative ?? "").trim();
    const own = source === undefined || source.external ? undefined : this.#ownSize(source.target);
    const isShown = shown.width > 0 && shown.height > 0;
    return {
      text: decorative ? "" : text,
      image: {
        src: source?.target ?? "",
        missingAlt: text === "" && !decorative,
        decorative,
        ...(isShown || own !== undefined
          ? {
              size: {
                ...(isShown ? { shown } : {}),
                ...(own === undefined
                  ? {}
                  : { own: { width: own.width * crop.width, height: own.height * crop.height } }),
              },
            }
          : {}),
      },
    };
  }

  #ownSize(name: string): ReturnType<typeof pictureSize> {
    if (!this.#sizes.has(name)) {
      const bytes = this.archive.readStart(name, HEADER);
      this.#sizes.set(name, bytes === undefined ? undefined : pictureSize(bytes));
    }
    return this.#sizes.get(name);
  }
}

/** What names the chart or diagram that a drawing shows. */
function drawnIn(drawing: XmlElement): XmlElement | undefined {
  const data = descend(drawing, "a:graphic", "a:graphicData");
  return childOf(data, "c:chart") ?? childOf(data, "dgm:relIds");
}

/** The shares of a picture that are shown; what is cut off at each edge is given in thousandths of a percent. */
function cropOf(element: XmlElement | undefined): { readonly width: number; readonly height: number } {
  const cut = (name: string): number => Number(element?.attributes[name] ?? 0) / 100_000 || 0;
  return { width: 1 - cut("l") - cut("r"), height: 1 - cut("t") - cut("b") };
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835 };

/** A length in a style of VML, in points; 0 where there is none. */
function lengthIn(style: string, name: string): number {
  const match = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\d.]+)(pt|px|in|cm|mm)`, "i").exec(style);
  return match === null ? 0 : Number(match[1]) * (POINTS[match[2]!.toLowerCase()] ?? 1);
}
