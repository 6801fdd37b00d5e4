import { decodeXml } from "../xml/decode-xml.js";

/** The start tag of a drawing stands near its beginning, in bytes. */
const SEARCHED = 64 * 1024;

/** Pixels, of which an inch has 96, in one of each unit. */
const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

/** The size of an SVG drawing by its width and height, or by what it shows where those are left to the page. */
export function svgSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const text = decodeXml(bytes.subarray(0, SEARCHED));
  if (!/^\s*</.test(text)) return undefined;
  // No XML parser: a drawing may well have a document type, and only this one tag is looked at.
  const drawing = withoutComments(text);
  const begin = /<(?:[\w.-]+:)?svg(?=[\s>])/.exec(drawing);
  if (begin === null) return undefined;
  const tag = /^(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(drawing.slice(begin.index + begin[0].length))?.[0];
  if (tag === undefined) return undefined;
  const width = lengthOf(attributeIn(tag, "width"));
  const height = lengthOf(attributeIn(tag, "height"));
  if (width !== undefined && height !== undefined) return { width, height };
  const box = attributeIn(tag, "viewBox")
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  if (box?.length !== 4 || !box.every(Number.isFinite)) return undefined;
  return { width: box[2]!, height: box[3]! };
}

function withoutComments(text: string): string {
  let rest = "";
  let at = 0;
  for (let start = text.indexOf("<!--"); start !== -1; start = text.indexOf("<!--", at)) {
    rest += text.slice(at, start);
    const end = text.indexOf("-->", start + 4);
    if (end === -1) return rest;
    at = end + 3;
  }
  return rest + text.slice(at);
}

function attributeIn(tag: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
}

/** A length in pixels; undefined for a share of the page. */
function lengthOf(value: string | undefined): number | undefined {
  const match = /^\s*\+?(\d+\.?\d*|\.\d+)([a-z]*)\s*$/i.exec(value ?? "");
  const unit = UNITS[match?.[2]?.toLowerCase() ?? "-"];
  return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}
