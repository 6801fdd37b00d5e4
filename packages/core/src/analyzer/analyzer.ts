import type { Analysis } from "../finding/analysis.js";
import { analyzeDocument, newBlockStore } from "./analyze-document.js";
import { Session } from "./session.js";
import { type AnalyzeInput, type AnalyzerSetup, readInput } from "./setup.js";

export interface Analyzer {
  /** Checks a text from scratch. */
  analyze(input: AnalyzeInput): Analysis;
  /** Opens a text for editing: what did not change is not checked again. */
  open(input: AnalyzeInput): Session;
}

export function createAnalyzer(setup: AnalyzerSetup): Analyzer {
  return {
    analyze: (input) => analyzeDocument(readInput(input, setup), input, setup, newBlockStore()).analysis,
    open: (input) => new Session(input, setup),
  };
}
