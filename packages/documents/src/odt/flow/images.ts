import type { Block } from "@klarsprak/core";
import type { TextPiece } from "../../document-builder.js";
import type { PixelSize } from "../../picture/picture-size.js";
import { childOf, type XmlElement } from "../../xml/xml-tree.js";
import { cascaded } from "../styles/colour.js";
import { pointsOf } from "../styles/measure.js";
import type { StyleScope } from "../styles/style-scope.js";
import { shownText } from "./fields.js";

/** A picture with what is said in its place. */
export interface FoundImage {
  readonly image: NonNullable<Block["image"]>;
  readonly pieces: readonly TextPiece[];
}

/** The picture of a frame. `sizeOf` tells the size of a picture in the file, if it is there. */
export function imageOf(
  frame: XmlElement,
  scope: StyleScope,
  sizeOf: (src: string) => PixelSize | undefined,
): FoundImage {
  const properties = cascaded(scope, "graphic", frame.attributes["draw:style-name"]);
  const src = sourceOf(frame);
  const decorative = isDecorative(frame.attributes) || isDecorative(properties);
  // Programs keep what was written, and say none of it.
  const pieces = decorative ? [] : alternativeText(frame);
  const shown = shownSize(frame);
  // Of a picture that is cut, the proportions of the whole tell nothing about how it is shown.
  const own = isCut(properties["fo:clip"]) ? undefined : sizeOf(src);
  const size = { ...(shown === undefined ? {} : { shown }), ...(own === undefined ? {} : { own }) };
  return {
    image: {
      src,
      missingAlt: pieces.length === 0 && !decorative,
      decorative,
      ...(shown === undefined && own === undefined ? {} : { size }),
    },
    pieces,
  };
}

/** The first picture of a frame; others show the same to programs that cannot show the first. */
function sourceOf(frame: XmlElement): string {
  const image = childOf(frame, "draw:image") ?? childOf(frame, "draw:object");
  return (image?.attributes["xlink:href"] ?? "").replace(/^\.\//, "");
}

/** The title and the description of a picture; programs read both aloud. */
function alternativeText(frame: XmlElement): readonly TextPiece[] {
  const [title = "", description = ""] = ["svg:title", "svg:desc"].map((name) => {
    const element = childOf(frame, name);
    return element === undefined ? "" : shownText(element);
  });
  if (title === "" || title === description) return description === "" ? [] : [{ text: description }];
  return description === "" ? [{ text: title }] : [{ text: title }, { text: "\n" }, { text: description }];
}

function isDecorative(attributes: Readonly<Record<string, string>>): boolean {
  return attributes["loext:decorative"] === "true" || attributes["draw:decorative"] === "true";
}

function shownSize({ attributes }: XmlElement): { width: number; height: number } | undefined {
  const width = pointsOf(attributes["svg:width"]);
  const height = pointsOf(attributes["svg:height"]);
  return width === undefined || height === undefined ? undefined : { width, height };
}

/** Whether the picture is cut at any side: `rect(0in, 0.2in, 0in, 0in)`. */
function isCut(clip: string | undefined): boolean {
  return /[1-9]/.test(clip ?? "");
}
