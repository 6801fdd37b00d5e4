import { codeActionFeature } from "./code-actions.js";
import { codeLensFeature } from "./code-lens.js";
import { completionFeature } from "./completion.js";
import { configurationLinkFeature } from "./configuration-links.js";
import { documentSymbolFeature } from "./document-symbols.js";
import { explainFeature } from "./explain.js";
import type { Feature } from "./feature.js";
import { filesFeature } from "./files.js";
import { foldingFeature } from "./folding.js";
import { hoverFeature } from "./hover.js";
import { pullDiagnosticsFeature } from "./pull-diagnostics.js";
import { reportFeature } from "./report.js";

/** All that an editor can ask for. */
export const features: readonly Feature[] = [
  codeActionFeature,
  hoverFeature,
  documentSymbolFeature,
  foldingFeature,
  codeLensFeature,
  explainFeature,
  filesFeature,
  completionFeature,
  configurationLinkFeature,
  reportFeature,
  pullDiagnosticsFeature,
];
