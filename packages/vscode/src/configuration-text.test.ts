import { checkConfiguration, configurationSchema, rules, textTypes } from "@klarsprak/core";
import { type ParseError, parse } from "jsonc-parser";
import { expect, test } from "vitest";
import { configurationText } from "./configuration-text.js";

test("the configuration to start from is a right one, and says what is said of it", () => {
  const errors: ParseError[] = [];
  const value = parse(configurationText, errors);
  expect(errors).toEqual([]);
  expect(checkConfiguration(value, rules, textTypes).problems).toEqual([]);
  const known = Object.keys((configurationSchema(rules, textTypes) as { properties: object }).properties);
  expect(known).toEqual(expect.arrayContaining(Object.keys(value)));
});
