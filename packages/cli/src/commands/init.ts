import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { CONFIGURATION_FILE, writeFileWhole } from "@klarsprak/engine";
import type { ExitStatus } from "../exit-status.js";
import { UsageError } from "../usage-error.js";

const TEMPLATE = `{
  // What is built in. Put the path of a shared file here to build on that instead.
  "extends": "recommended",
  // Written standard of the texts: "nb", "nn", or "auto" to find out.
  "language": "auto",
  // One line a rule: "off", "info", "warning", "error", or ["warning", { options }]. List them: klarsprak rules
  "rules": {
    "lang-setning": ["warning", { "infoOver": 25, "maxWords": 25 }]
  },
  // What kind of text files are, by folder. Left out, klarsprak finds out.
  "textTypes": [{ "files": "vedtak/**", "type": "vedtak" }],
  // Names and words of your own that are never flagged.
  "words": { "accept": [] }
}
`;

/** Writes a configuration to start from into the working folder. Throws a UsageError where one is there. */
export function initCommand(force: boolean): ExitStatus {
  const file = resolve(process.cwd(), CONFIGURATION_FILE);
  if (existsSync(file) && !force)
    throw new UsageError(`${CONFIGURATION_FILE} is there already. Use --force to write over it.`);
  writeFileWhole(file, [new TextEncoder().encode(TEMPLATE)]);
  process.stdout.write(`Wrote ${CONFIGURATION_FILE}. See what holds for a file: klarsprak config <file>\n`);
  return 0;
}
