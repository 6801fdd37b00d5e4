import { childOf } from "../../xml/xml-tree.js";
import { type ParagraphFormat, paragraphFormat } from "./paragraph-format.js";
import type { StyleScope } from "./style-scope.js";
import { type TextFormat, unformatted, withTextProperties } from "./text-format.js";

/** Formats by the styles of one part, each worked out once. */
export class Formats {
  readonly #paragraphs = new Map<string, ParagraphFormat>();
  readonly #shapeParagraphs = new Map<TextFormat, Map<string, ParagraphFormat>>();
  readonly #shapes = new Map<string, TextFormat>();
  readonly #spans = new Map<TextFormat, Map<string, TextFormat>>();

  constructor(readonly scope: StyleScope) {}

  /** The format of the paragraphs of a style; `around` is what a shape gives the text in it. */
  paragraph(name: string | undefined, around?: TextFormat): ParagraphFormat {
    const known = around === undefined ? this.#paragraphs : inner(this.#shapeParagraphs, around);
    return remembered(known, name ?? "", () => paragraphFormat(this.scope, name, around));
  }

  /** The format of text with a character style inside text of a format. */
  span(around: TextFormat, name: string | undefined): TextFormat {
    if (name === undefined) return around;
    return remembered(inner(this.#spans, around), name, () =>
      this.scope
        .chain("text", name)
        .reduce(
          (format, { element }) =>
            withTextProperties(format, childOf(element, "style:text-properties"), this.scope),
          around,
        ),
    );
  }

  /** What a drawn shape of a style gives the text in it. */
  shape(name: string | undefined): TextFormat {
    return remembered(this.#shapes, name ?? "", () =>
      [
        this.scope.defaults("graphic"),
        ...this.scope.chain("graphic", name).map(({ element }) => element),
      ].reduce(
        (format, style) => withTextProperties(format, childOf(style, "style:text-properties"), this.scope),
        unformatted,
      ),
    );
  }
}

function inner<K, V>(map: Map<K, Map<string, V>>, key: K): Map<string, V> {
  return remembered(map, key, () => new Map());
}

function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
