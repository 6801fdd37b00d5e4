import { configurationSchema, organisationSchema, rules, textTypes } from "@klarsprak/core";

/** The JSON Schemas that are shipped, by what they are of, for the build. */
export const schemas: Readonly<Record<string, unknown>> = {
  "klarsprak.config": configurationSchema(rules, textTypes),
  "klarsprak.organisation": organisationSchema(),
};
