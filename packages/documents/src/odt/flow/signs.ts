import type { DocumentBuilder } from "../../document-builder.js";
import { childOf, descendants, textOf, type XmlElement } from "../../xml/xml-tree.js";

/** A place in the text that is no text: where a change begins or ends, a comment hangs, something is hidden. */
export type Sign =
  | { readonly kind: "change-start" | "change-end" | "deletion"; readonly id: string }
  | { readonly kind: "comment"; readonly name: string | undefined; readonly author: string | undefined }
  | { readonly kind: "comment-end"; readonly name: string }
  | { readonly kind: "hidden" };

interface Change {
  readonly kind: "insertion" | "deletion" | "other";
  readonly author: string | undefined;
}

/** The sign that an element is; undefined for other elements. */
export function signOf(element: XmlElement): Sign | undefined {
  const { name, attributes } = element;
  const id = attributes["text:change-id"] ?? "";
  switch (name) {
    case "text:change-start":
      return { kind: "change-start", id };
    case "text:change-end":
      return { kind: "change-end", id };
    case "text:change":
      return { kind: "deletion", id };
    case "office:annotation":
      return { kind: "comment", name: attributes["office:name"], author: authorIn(element) };
    case "office:annotation-end":
      return { kind: "comment-end", name: attributes["office:name"] ?? "" };
    default:
      return undefined;
  }
}

/** Gathers what should be out of a letter before it is sent, from the signs in its text. */
export class Signs {
  readonly #changes = new Map<string, Change>();
  readonly #begun = new Map<string, { readonly start: number; readonly author: string | undefined }>();

  constructor(readonly builder: DocumentBuilder) {}

  /** Takes in who changed what, which stands before the text. */
  register(trackedChanges: XmlElement): void {
    for (const region of descendants(trackedChanges, "text:changed-region")) {
      const insertion = childOf(region, "text:insertion");
      const deletion = childOf(region, "text:deletion");
      const change: Change = {
        kind: insertion !== undefined ? "insertion" : deletion !== undefined ? "deletion" : "other",
        author: authorIn(childOf(insertion ?? deletion, "office:change-info")),
      };
      const { "xml:id": id, "text:id": oldId } = region.attributes;
      for (const name of [id, oldId]) if (name !== undefined) this.#changes.set(name, change);
    }
  }

  /** Takes note of a sign at an offset in the source. */
  add(sign: Sign, at: number): void {
    switch (sign.kind) {
      case "hidden":
        this.builder.addLeftover({ kind: "hidden", start: at, end: at });
        return;
      case "deletion":
        if (this.#changes.get(sign.id)?.kind === "deletion")
          this.#leave("deletion", at, at, this.#authorOf(sign.id));
        return;
      case "change-start":
        if (this.#changes.get(sign.id)?.kind === "insertion")
          this.#begun.set(`change ${sign.id}`, { start: at, author: this.#authorOf(sign.id) });
        return;
      case "change-end":
        this.#end("insertion", `change ${sign.id}`, at);
        return;
      case "comment":
        // One with a name has an end; all comments are told of, also where that is missing.
        if (sign.name === undefined) this.#leave("comment", at, at, sign.author);
        else this.#begun.set(`comment ${sign.name}`, { start: at, author: sign.author });
        return;
      case "comment-end":
        this.#end("comment", `comment ${sign.name}`, at);
    }
  }

  /** Tells of what began and never ended. */
  finish(): void {
    for (const [key, { start, author }] of this.#begun)
      this.#leave(key.startsWith("change ") ? "insertion" : "comment", start, start, author);
  }

  #end(kind: "insertion" | "comment", key: string, end: number): void {
    const begun = this.#begun.get(key);
    if (begun === undefined) return;
    this.#begun.delete(key);
    this.#leave(kind, begun.start, end, begun.author);
  }

  #leave(
    kind: "insertion" | "deletion" | "comment",
    start: number,
    end: number,
    author: string | undefined,
  ): void {
    this.builder.addLeftover({ kind, start, end, ...(author === undefined ? {} : { author }) });
  }

  #authorOf(id: string): string | undefined {
    return this.#changes.get(id)?.author;
  }
}

function authorIn(element: XmlElement | undefined): string | undefined {
  const creator = childOf(element, "dc:creator");
  const author = creator === undefined ? "" : textOf(creator).trim();
  return author === "" ? undefined : author;
}
