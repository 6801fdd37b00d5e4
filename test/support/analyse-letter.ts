import {
  createAnalyzer,
  emptyConfig,
  emptyGraphicProfile,
  emptyOrganisation,
  type Finding,
  type GraphicProfile,
  rules,
  type SourceDocument,
  textTypes,
} from "@klarsprak/core";
import { loadBuiltDictionaries } from "./dictionaries.js";
import { grammarFor } from "./grammars.js";

const dictionaries = loadBuiltDictionaries();

/** Everything a house can lay down, as the letter has it. */
export const houseProfile: GraphicProfile = {
  fonts: ["Calibri"],
  colours: ["#1a4d80"],
  bodySize: 11,
  webBodySize: 16,
  headingSizes: [14, 14],
  lineSpacing: 1,
  alignment: "left",
  margins: { top: 25, right: 25, bottom: 25, left: 25 },
  logo: "logo.png",
  template: "brev.dotx",
  styles: ["Normal", "Overskrift 1", "Overskrift 2"],
};

/** What every rule finds in a letter, of a house with a graphic profile where one is given. Throws where a rule fails. */
export function found(
  document: SourceDocument,
  graphicProfile?: Partial<GraphicProfile>,
): readonly Finding[] {
  const { findings, failures } = createAnalyzer({
    rules,
    textTypes,
    ...dictionaries,
    grammarFor,
    today: "2027-01-19",
    config: {
      ...emptyConfig,
      ...(graphicProfile === undefined
        ? {}
        : {
            organisation: {
              ...emptyOrganisation,
              graphicProfile: { ...emptyGraphicProfile, ...graphicProfile },
            },
          }),
    },
  }).analyze({ document, path: "brev.docx" });
  const [failure] = failures;
  if (failure !== undefined) throw new Error(`${failure.ruleId}: ${failure.message}`);
  return findings;
}

/** The ids of the rules that found something, by the alphabet. */
export function idsOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ ruleId }) => ruleId).sort();
}
