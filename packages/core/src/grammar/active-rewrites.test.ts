import { expect, test } from "vitest";
import { grammarFor } from "../../test/grammar-for.js";
import { sentencesOf } from "../language/annotate.js";
import { GrammarSource } from "../language/grammar-source.js";
import { LazyGrammar } from "../language/lazy-grammar.js";
import { asRequest, asSender } from "./active-rewrites.js";
import { findPassives } from "./passives.js";

const sources = { nb: new GrammarSource(grammarFor("nb")), nn: new GrammarSource(grammarFor("nn")) };

/** The sentence with its first rewrite, or undefined where there is none. */
function rewritten(standard: "nb" | "nn", text: string): string | undefined {
  const sentence = sentencesOf(text)[0]!;
  const grammar = new LazyGrammar(sentence, sources[standard]);
  for (const passive of findPassives(sentence, () => grammar)) {
    const rewrite = asSender(passive, grammar) ?? asRequest(passive, grammar);
    if (rewrite !== undefined) return text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end);
  }
  return undefined;
}

test.each([
  ["nb", "Det konkluderes med at vilkårene er oppfylt.", "Vi konkluderer med at vilkårene er oppfylt."],
  ["nb", "I tillegg presiseres det at fristen er kort.", "I tillegg presiserer vi at fristen er kort."],
  ["nb", "Skjemaet sendes til oss.", "Send skjemaet til oss."],
  ["nb", "Regningen må betales innen fristen.", "Betal regningen innen fristen."],
  ["nn", "Skjemaet må sendast til kommunen.", "Send skjemaet til kommunen."],
] as const)("%s: %s", (standard, text, expected) => {
  expect(rewritten(standard, text)).toBe(expected);
});

test.each([
  ["nb", "Det kreves politiattest."],
  ["nb", "Skjemaet sendes til oss av legen."],
  ["nb", "Skjemaet sendes til legen."],
  ["nb", "Barnet sendes hjem."],
  ["nb", "Kommunens brev sendes til oss."],
  ["nb", "Skjemaet må sendes til oss og legges i posten."],
  ["nb", "Skjemaet kan sendes til oss."],
  ["nn", "Planen skal leggjast fram i haust."],
] as const)("%s, left to the writer: %s", (standard, text) => {
  expect(rewritten(standard, text)).toBeUndefined();
});
