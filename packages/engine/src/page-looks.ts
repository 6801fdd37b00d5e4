import type { SourceDocument, TextFormat } from "@klarsprak/core";
import type { FileSource } from "./file-source.js";
import { localStylesheet } from "./local-stylesheet.js";

type WithHtmlLooks = typeof import("@klarsprak/documents/html").withHtmlLooks;

/** Finds out how pages look. What reads CSS is loaded when the first page is met, so that other texts do not wait for it. */
export class PageLooks {
  #withHtmlLooks: WithHtmlLooks | undefined;

  constructor(
    readonly files: FileSource,
    /** Style sheets below it may be read; left out, the working folder of the files. */
    readonly cwd?: string,
  ) {}

  /** Loads what is needed for a text of this format. */
  async load(format: TextFormat): Promise<void> {
    if (format !== "html" || this.#withHtmlLooks !== undefined) return;
    this.#withHtmlLooks = (await import("@klarsprak/documents/html")).withHtmlLooks;
  }

  /** The document with how it looks, where it is a page and what is needed was loaded. */
  readonly withLooks = (document: SourceDocument, path: string | undefined): SourceDocument => {
    if (document.format !== "html" || this.#withHtmlLooks === undefined) return document;
    return this.#withHtmlLooks(document, (href) =>
      path === undefined ? undefined : localStylesheet(path, href, this.cwd ?? this.files.cwd, this.files),
    );
  };
}
