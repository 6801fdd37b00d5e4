import type { FileReport, RunReport } from "./file-report.js";

/**
 * The result of a run as JSON for other programs, in pieces: the whole may be longer than a string can be. The contract
 * stands in docs/contracts.md. Ends with a line break.
 */
export function* reportJson(run: RunReport): Generator<string> {
  const opening = JSON.stringify({ version: run.version }, null, 2).slice(0, -"\n}".length);
  yield `${opening},\n  "files": [`;
  let count = 0;
  for (const file of run.files) {
    yield count++ === 0 ? "\n" : ",\n";
    yield* filePieces(file);
  }
  yield count === 0 ? "]" : "\n  ]";
  yield `,\n  "summary": ${indented(JSON.stringify(run.summary, null, 2), "  ").trimStart()}\n}\n`;
}

const NO_FINDINGS = '"findings": []';

/** A file with its findings one by one. */
function* filePieces({ findings, ...file }: FileReport): Generator<string> {
  const { failures, error, ...before } = file;
  const text = indented(JSON.stringify({ ...before, findings: [], failures, error }, null, 2), "    ");
  if (findings.length === 0) {
    yield text;
    return;
  }
  // No string of JSON holds quotation marks as they are, so that this is the key.
  const at = text.indexOf(NO_FINDINGS);
  yield `${text.slice(0, at)}"findings": [\n`;
  for (const [i, finding] of findings.entries()) {
    if (i > 0) yield ",\n";
    yield indented(JSON.stringify(finding, null, 2), "        ");
  }
  yield `\n      ]${text.slice(at + NO_FINDINGS.length)}`;
}

/** JSON text holds line breaks only between its parts, never inside a string. */
function indented(json: string, by: string): string {
  return by + json.replaceAll("\n", `\n${by}`);
}
