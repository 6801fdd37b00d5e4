import type { Root } from "nlcst";
import type { Plugin } from "unified";
import type { SegmentOptions } from "../segment/segment.js";
import { parseNorwegian } from "./parse-norwegian.js";

/** Adds Norwegian parsing to a unified processor: `unified().use(retextNorwegian, { standard: "nb" })`. */
export const retextNorwegian: Plugin<[options?: SegmentOptions], string, Root> = function (options) {
  this.parser = (document: string) => parseNorwegian(document, options);
};
