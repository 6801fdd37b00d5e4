import { buildPages, contentOf, type SetText } from "./build-pdf.js";
import { outline, read } from "./load-pdfjs.js";

/** Lines one under the other, from a height down. */
export const lines = (texts: readonly string[], x = 70, y = 700, pitch = 13): readonly SetText[] =>
  texts.map((text, i) => ({ x, y: y - i * pitch, text }));
/** A paragraph of three lines, and its words as they are read. */
export const body = [
  "Vi har behandlet søknaden din om støtte til bolig og funnet ut at du kan få",
  "støtte fra 1. mars. Pengene kommer på kontoen din den tjuende i hver måned,",
  "og du trenger ikke å gjøre noe mer nå.",
];
export const whole = body.join(" ");

/** The outline of a file with these pages. */
export const outlineOf = async (...pages: readonly (readonly SetText[])[]): Promise<readonly string[]> =>
  outline(await read(buildPages(pages.map(contentOf))));
