import { referencesIn } from "../checking/configuration-file.js";
import { toRange } from "../checking/diagnostics.js";
import type { Feature } from "./feature.js";

/** From a configuration to the files it names. */
export const configurationLinkFeature: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  listen: ({ connection, texts }) => {
    connection.onDocumentLinks(({ textDocument: { uri } }) => {
      const open = texts.configuration(uri);
      if (open === undefined || open.kind !== "configuration") return null;
      return referencesIn(open.document).map(({ start, end, target }) => ({
        range: toRange(open.document, { start, end }),
        target,
      }));
    });
  },
};
