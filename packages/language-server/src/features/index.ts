import { codeActionFeature } from "./code-actions.js";
import type { Feature } from "./feature.js";
import { hoverFeature } from "./hover.js";

/** All that an editor can ask for. */
export const features: readonly Feature[] = [codeActionFeature, hoverFeature];
