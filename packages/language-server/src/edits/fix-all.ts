import {
  type Analysis,
  type Analyzer,
  applyEdits,
  editBetween,
  type TextEdit,
  withoutConflicts,
} from "@klarsprak/core";
import type { OpenText } from "../checking/open-text.js";

/** Rounds after which what is left does not converge; as on the command line. */
const ROUNDS = 10;

/**
 * The edits that make every safe fix, made in rounds until none is left: those of the first round where that was
 * enough, else one edit over all that changed. Empty when there is nothing to fix.
 */
export function fixAllEdits(text: OpenText, analyzer: Analyzer): readonly TextEdit[] {
  const first = safeEdits(text.analysis(analyzer));
  if (first.length === 0) return [];
  const source = text.document.getText();
  let fixed = applyEdits(source, first);
  for (let round = 1; round < ROUNDS; round++) {
    const edits = safeEdits(analyzer.analyze({ source: fixed, format: text.format, path: text.path }));
    if (edits.length === 0) {
      if (round === 1) return first;
      break;
    }
    fixed = applyEdits(fixed, edits);
  }
  const whole = editBetween(source, fixed);
  return whole === undefined ? [] : [whole];
}

function safeEdits({ findings }: Analysis): readonly TextEdit[] {
  return withoutConflicts(findings.flatMap(({ fix }) => (fix === null ? [] : [fix]))).flatMap(
    ({ edits }) => edits,
  );
}
