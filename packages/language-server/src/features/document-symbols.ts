import {
  type AnnotatedBlock,
  type Document,
  readsAsHeading,
  type Section,
  type Span,
  sectionsOf,
  subjectLine,
  titleBlock,
} from "@klarsprak/core";
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "../checking/diagnostics.js";
import type { Feature } from "./feature.js";

/** The outline of a text: its headings, or what the reader takes for its title. */
export const documentSymbolFeature: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  listen: ({ connection, texts, client }) => {
    connection.onDocumentSymbol(async ({ textDocument }) => {
      const checked = await texts.checked(textDocument.uri);
      if (checked === undefined) return null;
      const symbols = documentSymbols(checked.text.document, checked.analysis.document);
      const nests = client().capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
      return nests === true ? [...symbols] : flat(symbols, textDocument.uri);
    });
  },
};

/** The headings of a text, nested; of a text without headings its subject or title. */
export function documentSymbols(text: TextDocument, document: Document): readonly DocumentSymbol[] {
  const sections = sectionsOf(document.blocks);
  if (sections.length > 0) return sections.map((section) => sectionSymbol(text, document, section));
  const subject = subjectLine(document.blocks);
  if (subject !== undefined && subject.text !== "") {
    const { map } = subject.reading;
    const span = map.toSourceSpan({ start: subject.start, end: subject.end });
    return [symbol(text, subject.text, span, span, [])];
  }
  const title = titleBlock(document.blocks);
  if (title === undefined || !readsAsHeading(title)) return [];
  return [symbol(text, titleOf(document, title), title.span, title.span, [])];
}

function sectionSymbol(
  text: TextDocument,
  document: Document,
  section: Section<AnnotatedBlock>,
): DocumentSymbol {
  const { heading, span, sections } = section;
  const children = sections.map((one) => sectionSymbol(text, document, one));
  return symbol(text, titleOf(document, heading), span, heading.span, children);
}

function symbol(
  text: TextDocument,
  name: string,
  span: Span,
  selection: Span,
  children: DocumentSymbol[],
): DocumentSymbol {
  const range = toRange(text, span);
  return { name, kind: SymbolKind.String, range, selectionRange: toRange(text, selection), children };
}

/** The words of a heading, with the fields of a template as they are written. An editor refuses an empty name. */
export function titleOf({ source }: Document, { readings: [{ text, map }] }: AnnotatedBlock): string {
  let title = "";
  let at = 0;
  for (const segment of map.segments) {
    if (segment.kind !== "placeholder") continue;
    const start = map.origin + segment.source;
    title += text.slice(at, segment.text) + source.slice(start, start + segment.sourceLength);
    at = segment.text + segment.textLength;
  }
  return `${title}${text.slice(at)}`.replace(/\s+/g, " ").trim() || "–";
}

function flat(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range } },
    ...flat(children ?? [], uri),
  ]);
}
