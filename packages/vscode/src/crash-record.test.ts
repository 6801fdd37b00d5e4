import { expect, test } from "vitest";
import { CrashRecord } from "./crash-record.js";

const minutes = (count: number): number => count * 60_000;

test("tells of the first crash only, and gives up at the fifth in three minutes", () => {
  const record = new CrashRecord();
  const answers = [0, 0.5, 1, 1.5, 2].map((at) => record.add(minutes(at)));
  expect(answers).toEqual(["restart-and-tell", "restart", "restart", "restart", "give-up"]);
});

test("goes on for ever when crashes are far between", () => {
  const record = new CrashRecord();
  const answers = Array.from({ length: 20 }, (_, i) => record.add(minutes(i)));
  expect(answers.slice(1).every((answer) => answer === "restart")).toBe(true);
});

test("begins anew once the writer has started the server again", () => {
  const record = new CrashRecord();
  for (let i = 0; i < 5; i++) record.add(i);
  expect(record.add(6)).toBe("restart-and-tell");
});
