import type {
  Block,
  BlockLook,
  ExampleBlockLook,
  ExampleLooks,
  ExampleTextLook,
  Leftover,
  SourceDocument,
  TextLook,
} from "@klarsprak/core";

/** The document of an example: its text as it was read, with the looks of the example laid over it. */
export function withExampleLooks(document: SourceDocument, looks: ExampleLooks): SourceDocument {
  const format = looks.format ?? "docx";
  const wrong = looks.blocks?.find(({ block }) => document.blocks[block] === undefined);
  if (wrong !== undefined) throw new Error(`the example has no block ${wrong.block}`);
  const { title: _, ...rest } = document;
  return {
    ...rest,
    format,
    blocks: document.blocks.map((block, i) =>
      laidOver(
        block,
        looks,
        looks.blocks?.find((one) => one.block === i),
      ),
    ),
    ...(looks.title === undefined ? {} : { title: looks.title }),
    ...(looks.declaredLanguage === undefined ? {} : { declaredLanguage: looks.declaredLanguage }),
    appearance: {
      medium: format === "html" ? "screen" : "page",
      ...looks.appearance,
      ...(looks.leftovers === undefined ? {} : { leftovers: leftoversIn(document, looks.leftovers) }),
    },
  };
}

function laidOver(block: Block, { format, all }: ExampleLooks, own: ExampleBlockLook | undefined): Block {
  const { text: allText, ...allOthers } = all ?? {};
  const { block: _, text: ownText, words, part, size, ...ownOthers } = own ?? { block: 0 };
  const look: BlockLook = {
    ...allOthers,
    ...ownOthers,
    texts: textLooks(block.readings[0].text, { ...allText, ...ownText }, words ?? {}),
  };
  return {
    ...block,
    ...(format === "html" ? {} : { place: { part: part ?? "body", number: 0 } }),
    ...(block.kind === "image" ? {} : { look }),
    ...(block.image === undefined || size === undefined ? {} : { image: { ...block.image, size } }),
  };
}

/** The looks of a text: some words of it have their own. */
function textLooks(
  text: string,
  look: ExampleTextLook,
  words: Readonly<Record<string, ExampleTextLook>>,
): readonly TextLook[] {
  const own = Object.entries(words)
    .map(([words, extra]) => {
      const start = text.indexOf(words);
      if (start === -1) throw new Error(`«${words}» does not stand in «${text}»`);
      return { ...look, ...extra, start, end: start + words.length };
    })
    .sort((a, b) => a.start - b.start);
  const texts: TextLook[] = [];
  let at = 0;
  for (const one of own) {
    if (one.start > at) texts.push({ ...look, start: at, end: one.start });
    texts.push(one);
    at = one.end;
  }
  if (at < text.length) texts.push({ ...look, start: at, end: text.length });
  return texts;
}

function leftoversIn(
  { source }: SourceDocument,
  leftovers: NonNullable<ExampleLooks["leftovers"]>,
): readonly Leftover[] {
  return leftovers
    .map(({ kind, words }) => {
      const start = source.indexOf(words);
      if (start === -1) throw new Error(`«${words}» does not stand in «${source}»`);
      return { kind, start, end: kind === "deletion" ? start : start + words.length };
    })
    .sort((a, b) => a.start - b.start);
}
