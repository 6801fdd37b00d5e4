import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAnalyzer, emptyConfig, type Finding, rules, textTypes } from "@klarsprak/core";
import { readDocx } from "@klarsprak/documents";
import { expect, test } from "vitest";
import { buildDocx, p } from "../packages/documents/test/build-docx.js";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../examples");
const letters = readdirSync(folder).filter((name) => /^(?:brev|vedtak)-.*\.(?:md|txt)$/.test(name));
const dictionaries = loadBuiltDictionaries();

/** What is found in a letter that is written in Word, with or without a header and a footer on its pages. */
function foundIn(name: string, hasEdges: boolean): readonly string[] {
  const text = readFileSync(join(folder, name), "utf8");
  const type = /^---[\s\S]*?^type: (\S+)[\s\S]*?^---$/m.exec(text)?.[1];
  const paragraphs = text
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^#+ /, "").replaceAll("\n", " ").trim());
  const body = paragraphs.map((paragraph) => p(paragraph)).join("");
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="topp"/><w:footerReference w:type="default" r:id="bunn"/></w:sectPr>';
  const edges = {
    headers: { topp: p("Eksempel kommune") + p("Oppvekst og utdanning") },
    footers: { bunn: p("Besøk oss i Storgata 1") + p("Org.nr. 974 760 673") },
  };
  const bytes = buildDocx(hasEdges ? { body: body + section, ...edges } : { body });
  const { findings } = createAnalyzer({
    rules,
    textTypes,
    ...dictionaries,
    grammarFor,
    today: "2027-01-12",
    config: {
      ...emptyConfig,
      ...(type === undefined ? {} : { textType: { type, origin: "option" as const, reason: "test" } }),
    },
  }).analyze({ document: readDocx(bytes).document });
  return findings.map(({ ruleId, message }: Finding) => `${ruleId} ${message}`);
}

// A header comes behind the text of a document, where a rule must not take it for its end, nor count its words.
test.each(letters)("a header and a footer change nothing that is found in %s", (name) => {
  expect(foundIn(name, true)).toEqual(foundIn(name, false));
});
