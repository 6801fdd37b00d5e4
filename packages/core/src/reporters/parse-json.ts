import type { ParsedSentence, ParsedText } from "../document/parsed-text.js";

/** A parsed text as JSON, a sentence a line. The contract stands in docs/contracts.md. */
export function* reportParseJson(version: string, path: string, text: ParsedText): Generator<string> {
  const file = JSON.stringify({ path, language: text.language, sentences: [] }).slice(0, -"]}".length);
  yield `{"version":${JSON.stringify(version)},"files":[\n${file}`;
  for (const [i, sentence] of text.sentences.entries())
    yield `${i === 0 ? "\n" : ",\n"}${JSON.stringify(sentenceJson(sentence))}`;
  yield "\n]}\n]}\n";
}

function sentenceJson({ text, span, language, tokens }: ParsedSentence): unknown {
  return {
    text,
    language: language ?? null,
    ...span,
    tokens: tokens.map(({ form, span, grammar }) => ({
      form,
      lemma: grammar?.lemma ?? null,
      upos: grammar?.upos ?? null,
      feats: grammar?.feats ?? null,
      head: grammar?.head ?? null,
      relation: grammar?.relation ?? null,
      ...span,
      passive: grammar?.passive ?? null,
    })),
  };
}
