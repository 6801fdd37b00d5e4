import { descend, textOf, type XmlElement } from "../xml/xml-tree.js";
import { countOf } from "./styles/measure.js";

/** What a file says about itself. */
export interface OdtMeta {
  readonly title: string | undefined;
  /** File name of the template it was made from, or else what that is called. */
  readonly template: string | undefined;
  /** How many pages it had when it was saved. */
  readonly pages: number | undefined;
}

/** Reads the part `meta.xml`. */
export function odtMeta(root: XmlElement | undefined): OdtMeta {
  const meta = descend(root, "office:meta");
  const title = descend(meta, "dc:title");
  const template = descend(meta, "meta:template")?.attributes ?? {};
  const statistics = descend(meta, "meta:document-statistic")?.attributes ?? {};
  return {
    title: unlessBlank(title === undefined ? undefined : textOf(title)),
    template: unlessBlank(fileName(template["xlink:href"])) ?? unlessBlank(template["xlink:title"]),
    pages: countOf(statistics["meta:page-count"]),
  };
}

function unlessBlank(text: string | undefined): string | undefined {
  const trimmed = text?.replace(/\s+/g, " ").trim() ?? "";
  return trimmed === "" ? undefined : trimmed;
}

/** The last part of an address, in which spaces and the like may stand in percent. */
function fileName(address: string | undefined): string | undefined {
  const name = address
    ?.replace(/[?#].*$/s, "")
    .split(/[\\/]/)
    .at(-1);
  try {
    return name === undefined ? undefined : decodeURIComponent(name);
  } catch {
    return name;
  }
}
