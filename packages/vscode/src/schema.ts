import { configurationSchema, rules, textTypes } from "@klarsprak/core";

/** The JSON Schema of `klarsprak.config.json`, for the build. */
export const schema: unknown = configurationSchema(rules, textTypes);
