import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { validateXML } from "xmllint-wasm";

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/schemas/${name}`, import.meta.url), "utf8");
}

function compiled(name: string): ValidateFunction {
  // Of the version of JSON Schema that SARIF names nothing is used that the next one takes otherwise.
  const { $schema: _, id: __, ...schema } = JSON.parse(fixture(name));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const sarif = compiled("sarif-2.1.0.json");
const gitlab = compiled("gitlab-code-quality.json");
const junit = fixture("junit.xsd");

/** What is wrong with a report by the schema of SARIF 2.1.0; nothing where all is right. */
export function sarifErrors(log: unknown): unknown {
  return sarif(log) ? [] : sarif.errors;
}

/** What is wrong with a report by what GitLab asks of Code Quality. */
export function gitlabErrors(issues: unknown): unknown {
  return gitlab(issues) ? [] : gitlab.errors;
}

/** What is wrong with reports by the schema of JUnit that Jenkins goes by. */
export async function junitErrors(reports: readonly string[]): Promise<unknown> {
  const xml = reports.map((contents, i) => ({ fileName: `report-${i}.xml`, contents }));
  return (await validateXML({ xml, schema: junit })).errors;
}
