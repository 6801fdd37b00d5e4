import type { WrittenStandard } from "../document/block.js";
import type { FileReport } from "./file-report.js";

/** The written standard that is spoken about a file: nynorsk about a nynorsk text, else bokmål. */
export function standardOf({ language }: Pick<FileReport, "language">): WrittenStandard {
  return language === "nn" ? "nn" : "nb";
}

/** The written standard that is spoken about a run: nynorsk where every text is nynorsk. */
export function runStandard(languages: ReadonlySet<string | null>): WrittenStandard {
  const known = [...languages].filter((language) => language !== null);
  return known.length > 0 && known.every((language) => language === "nn") ? "nn" : "nb";
}
