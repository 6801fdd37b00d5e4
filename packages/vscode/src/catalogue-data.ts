import { rules, textTypes } from "@klarsprak/core";
import type { Catalogue } from "./catalogue.js";

/** What the menus list, for the build: so the extension need not hold the rules to name them. */
export const catalogue: Catalogue = {
  rules: rules.map(({ id, docs }) => ({ id, title: docs.title })),
  textTypes: textTypes.map(({ id, title }) => ({ id, title })),
};
