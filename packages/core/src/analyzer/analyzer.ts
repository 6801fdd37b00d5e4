import type { Analysis } from "../finding/analysis.js";
import { analyzeDocument, newBlockStore } from "./analyze-document.js";
import { Session } from "./session.js";
import { type AnalyzeInput, type AnalyzerSetup, prepareSetup, readInput } from "./setup.js";

export interface Analyzer {
  /** Checks a text from scratch. */
  analyze(input: AnalyzeInput): Analysis;
  /** Opens a text for editing: what did not change is not checked again. */
  open(input: AnalyzeInput): Session;
}

export function createAnalyzer(setup: AnalyzerSetup): Analyzer {
  const prepared = prepareSetup(setup);
  return {
    analyze: (input) =>
      analyzeDocument(readInput(input, prepared), input, prepared, newBlockStore()).analysis,
    open: (input) => new Session(input, prepared),
  };
}
