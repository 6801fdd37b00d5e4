import { expect, test } from "vitest";
import { templateStretches } from "./template-stretches.js";

test.each([
  ["{{#if a}}Ja{{else}}Nei{{/if}}", ["{{#if a}}Ja", "{{else}}Nei"]],
  ["{% if a %}En{% elif b %}To{% else %}Tre{% endif %}", ["{% if a %}En", "{% elif b %}To", "{% else %}Tre"]],
  ["{{#each saker}}{{#if a}}x{{/if}}{{/each}}", ["{{#each saker}}{{#if a}}x{{/if}}", "{{#if a}}x"]],
  ["{{#if a}}Ja{{#unless b}}{{/if}} {{/each}}", ["{{#if a}}Ja{{#unless b}}"]],
  ["{{#if a}}Ja", []],
])("the arms of %s", (source, arms) => {
  expect(templateStretches(source, 0).map(({ start, end }) => source.slice(start, end))).toEqual(arms);
});
