import type { ParsedText } from "../document/parsed-text.js";
import type { Analysis } from "../finding/analysis.js";
import type { TextProfile } from "../finding/text-profile.js";
import { describingText } from "../profile/describe-text.js";
import { takeAll } from "../text/steps.js";
import { analyzingInput } from "./analyze-document.js";
import { longSentence } from "./long-sentence.js";
import { parseDocument } from "./parse-document.js";
import { Session } from "./session.js";
import { type AnalyzeInput, type AnalyzerSetup, prepareSetup, type TextInput } from "./setup.js";

export interface Analyzer {
  /** Checks a text from scratch. */
  analyze(input: AnalyzeInput): Analysis;
  /** Does the same in small steps, for those who do other work in between. */
  analyzing(input: AnalyzeInput): Generator<unknown, Analysis>;
  /** Opens a text for editing: what did not change is not checked again. */
  open(input: TextInput): Session;
  /** What a text it checked is like, in figures that judge nothing. */
  describe(analysis: Analysis): TextProfile;
  /** Tells the same in small steps. */
  describing(analysis: Analysis): Generator<unknown, TextProfile>;
  /** Tags and parses a text, and checks nothing. Throws a GrammarError where a model cannot be read. */
  parse(input: AnalyzeInput): ParsedText;
}

export function createAnalyzer(setup: AnalyzerSetup): Analyzer {
  const prepared = prepareSetup(setup);
  const describing = (analysis: Analysis) =>
    describingText(analysis, prepared.phrases, longSentence(prepared, analysis.textType.type));
  return {
    analyze: (input) => takeAll(analyzingInput(input, prepared, { inSlices: false })),
    analyzing: (input) => analyzingInput(input, prepared, { inSlices: true }),
    open: (input) => new Session(input, prepared),
    describe: (analysis) => takeAll(describing(analysis)),
    describing,
    parse: (input) => parseDocument(input, prepared),
  };
}
