import { expect, test } from "vitest";
import { EarlyFindings } from "./early-findings.js";

test("what was found is told after a while, then ever more rarely, and never again after the whole", () => {
  let time = 0;
  const early = new EarlyFindings(() => time);
  const told: number[] = [];
  for (time = 0; time < 1000; time += 10) {
    if (!early.isDue("brev")) continue;
    told.push(time);
    early.told("brev");
  }
  expect(told[0]).toBeLessThan(100);
  expect(told.length).toBeGreaterThan(1);
  for (let i = 2; i < told.length; i++)
    expect(told[i]! - told[i - 1]!).toBeGreaterThan(told[i - 1]! - told[i - 2]!);
  early.toldAll("brev");
  time = 1e6;
  expect(early.isDue("brev")).toBe(false);
  early.forget("brev");
  expect(early.isDue("brev")).toBe(false);
  time += 1000;
  expect(early.isDue("brev")).toBe(true);
});
