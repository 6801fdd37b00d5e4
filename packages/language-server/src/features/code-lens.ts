import { type Analysis, formatNumber, lixBand, type Section, sectionLix, sectionsOf } from "@klarsprak/core";
import { type CodeLens, CodeLensRefreshRequest } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "../checking/diagnostics.js";
import type { Feature } from "./feature.js";

/** Above each heading how heavy its section is to read, for those who ask for it in their settings. */
export const codeLensFeature: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  listen: ({ connection, texts, settings }) => {
    connection.onCodeLens(async ({ textDocument }) => {
      const checked = await texts.checked(textDocument.uri);
      if (checked === undefined || !settings(textDocument.uri).codeLens) return null;
      return [...codeLenses(checked.text.document, checked.analysis)];
    });
  },
  refresh: ({ connection, client }) => {
    if (client().capabilities.workspace?.codeLens?.refreshSupport !== true) return;
    void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  },
};

/** LIX and words of each section that is long enough for them to say something; smaller sections count in the larger. */
export function codeLenses(text: TextDocument, { document, blockCounts }: Analysis): readonly CodeLens[] {
  const standard = document.language === "nn" ? "nn" : "nb";
  const lenses = ({ heading, blocks, sections }: Section): readonly CodeLens[] => {
    const figures = sectionLix(blockCounts, blocks);
    const below = sections.flatMap(lenses);
    if (figures === undefined) return below;
    const { words, lix } = figures;
    const title = `LIX ${Math.round(lix)}, ${lixBand(lix)[standard]} · ${formatNumber(words)} ord`;
    return [{ range: toRange(text, heading.span), command: { title, command: "" } }, ...below];
  };
  return sectionsOf(document.blocks).flatMap(lenses);
}
