import type { TextFormat } from "../document/document.js";
import { readFrontMatter } from "../readers/front-matter.js";
import { closeNameOf } from "../readers/template/branch-tree.js";
import { scanTemplate } from "../readers/template/scan-template.js";
import type { TemplateTag } from "../readers/template/template-tag.js";

/** A file of a template, as it is put together. Offsets are in its source. */
export interface TemplateFile {
  /** Names the file, the same for the same file. */
  readonly file: string;
  readonly source: string;
}

/** A file of a template with its tags. */
export interface ScannedTemplate extends TemplateFile {
  /** Where the text behind the front matter begins. */
  readonly start: number;
  readonly tags: readonly TemplateTag[];
  /** The tag that closes a block, by that which opens it; what does not close is not there. */
  readonly closes: ReadonlyMap<number, number>;
}

/** Finds the tags of a file and how they nest. */
export function scanFile({ file, source }: TemplateFile, format: TextFormat): ScannedTemplate {
  const { end: start } = readFrontMatter(source);
  const { tags } = scanTemplate(source, {
    from: start,
    placeholders: [],
    markupComments: format === "text",
    linkLabels: new Set(),
  });
  return { file, source, start, tags, closes: closesOf(tags) };
}

function closesOf(tags: readonly TemplateTag[]): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: { readonly name: string; readonly index: number }[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  tags.forEach((tag, index) => {
    if (tag.kind === "open") {
      const name = unquoted(closeNameOf(tag));
      open.push({ name, index });
      count(name, 1);
    } else if (tag.kind === "close") {
      const name = unquoted(tag.name);
      if (!counts.get(name)) return;
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        count(last.name, -1);
        if (last.name !== name) continue;
        closes.set(last.index, index);
        return;
      }
    }
  });
  return closes;
}

function unquoted(name: string): string {
  return name.replace(/["']/g, "");
}
