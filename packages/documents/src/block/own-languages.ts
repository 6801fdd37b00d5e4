import type { Block, SourceDocument } from "@klarsprak/core";

/**
 * The document with the language that most of its text is marked as, and with a language of its own only for the blocks that
 * are marked otherwise. `usual` is the language where nothing is marked.
 */
export function withOwnLanguages(document: SourceDocument, usual: string | undefined): SourceDocument {
  const lengths = new Map<string, number>();
  for (const { declaredLanguage = usual, readings } of document.blocks)
    if (declaredLanguage !== undefined)
      lengths.set(declaredLanguage, (lengths.get(declaredLanguage) ?? 0) + readings[0].text.length);
  const [most] = [...lengths].sort(([, a], [, b]) => b - a);
  const language = most?.[0] ?? usual;
  if (language === undefined) return document;
  return {
    ...document,
    declaredLanguage: language,
    blocks: document.blocks.map((block) => {
      const { declaredLanguage = usual, ...rest } = block;
      const isOwn = declaredLanguage !== undefined && primaryOf(declaredLanguage) !== primaryOf(language);
      return isOwn ? { ...rest, declaredLanguage } : (rest as Block);
    }),
  };
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}
