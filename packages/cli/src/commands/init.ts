import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CONFIGURATION_FILE, ORGANISATION_FILE, writeFileWhole } from "@klarsprak/engine";
import type { ExitStatus } from "../exit-status.js";
import { UsageError } from "../usage-error.js";
import { organisationTemplate } from "./organisation-template.js";

const template = (organisation: boolean): string => `{
  // What is built in. Put the path of a shared file here to build on that instead.
  "extends": "recommended",
  // Written standard of the texts: "nb", "nn", or "auto" to find out.
  "language": "auto",
${
  organisation
    ? `  // Whose texts these are, and what that house has laid down.
  "organisation": "./${ORGANISATION_FILE}",
`
    : ""
}  // One line a rule: "off", "info", "warning", "error", or ["warning", { options }]. List them: klarsprak rules
  "rules": {
    "lang-setning": ["warning", { "infoOver": 25, "maxWords": 25 }]
  },
  // What kind of text files are, by folder. Left out, klarsprak finds out.
  "textTypes": [{ "files": "vedtak/**", "type": "vedtak" }],
  // Names and words of your own that are never flagged.
  "words": { "accept": [] }
}
`;

/**
 * Writes a configuration to start from into the working folder, and an organisation file where one is asked for. Throws
 * a UsageError where one is there. A configuration that is there stays when only an organisation is to be added.
 */
export function initCommand({
  force = false,
  organisation = false,
}: {
  readonly force?: boolean;
  readonly organisation?: boolean;
}): ExitStatus {
  const file = resolve(process.cwd(), CONFIGURATION_FILE);
  const house = resolve(process.cwd(), ORGANISATION_FILE);
  const hasConfiguration = existsSync(file) && !force;
  const taken = organisation ? existsSync(house) && !force : hasConfiguration;
  if (taken) {
    const name = organisation ? ORGANISATION_FILE : CONFIGURATION_FILE;
    throw new UsageError(`${name} is there already. Use --force to write over it.`);
  }
  if (organisation) {
    writeText(house, organisationTemplate(schemaPath()));
    process.stdout.write(`Wrote ${ORGANISATION_FILE}. Open it and fill in what you know.\n`);
  }
  if (hasConfiguration) {
    process.stdout.write(
      `${CONFIGURATION_FILE} is there already. Add this line to it: "organisation": "./${ORGANISATION_FILE}",\n`,
    );
    return 0;
  }
  writeText(file, template(organisation));
  process.stdout.write(`Wrote ${CONFIGURATION_FILE}. See what holds for a file: klarsprak config <file>\n`);
  return 0;
}

function writeText(file: string, text: string): void {
  writeFileWhole(file, [new TextEncoder().encode(text)]);
}

/** The schema beside the program, as an editor finds it from the working folder. */
function schemaPath(): string {
  const schema = fileURLToPath(new URL("./klarsprak.organisation.schema.json", import.meta.url));
  const inside = relative(process.cwd(), schema).replaceAll("\\", "/");
  return inside.startsWith("..") ? schema : `./${inside}`;
}
