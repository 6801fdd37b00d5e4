// Accessibility of a page by axe-core, for every page that klarsprak shows.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe goes by: WCAG 2.2 to level AA, and what it calls best practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What is wrong on a page of Playwright, or in a frame of it, as lines to read; empty where nothing is.
 * `off` names rules that cannot hold there: a part of a page has no landmark of its own, say.
 */
export async function accessibilityProblems(pageOrFrame, { off = [] } = {}) {
  // Evaluated from outside, so that the policy of the page holds for what is in it alone.
  await pageOrFrame.evaluate(source);
  const violations = await pageOrFrame.evaluate(
    async ({ tags, off }) => {
      const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
      const result = await axe.run(document, {
        runOnly: tags,
        rules,
        resultTypes: ["violations"],
      });
      return result.violations;
    },
    { tags, off },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n    ${target.join(" ")}\n    ${failureSummary}`,
    ),
  );
}
