import { reportData } from "@klarsprak/view";
import { reportRequest } from "../protocol.js";
import type { Feature } from "./feature.js";

/** The report of an open text, as a view shows it. */
export const reportFeature: Feature = {
  capabilities: () => ({}),
  listen: ({ connection, texts }) => {
    connection.onRequest(reportRequest, async ({ uri }) => {
      const checked = await texts.checked(uri);
      if (checked === undefined) return null;
      const { analysis, analyzer, text } = checked;
      return reportData(analysis, analyzer.describe(analysis), { name: fileName(text.path) });
    });
  },
};

/** The name of a file without its folder, as a person knows it. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
