import { ConfigurationError } from "@klarsprak/engine";
import { expect, test } from "vitest";
import { answerRecords, type RecordLinter } from "./answer-records.js";

/** A linter that breaks on some paths. */
const linter: RecordLinter = {
  analyzerFor: () => ({}) as never,
  lintBytes: async (path) => {
    if (path === "a.txt") throw new RangeError("Maximum call stack size exceeded");
    if (path === "b.txt") throw "a text";
    if (path === "c.txt")
      throw new ConfigurationError([{ file: "x", line: 1, column: 2, message: "is wrong" }]);
    return { path, format: "text", error: { code: "none", message: "" } };
  },
};

async function* stream(...paths: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const path of paths) yield Buffer.from(`${JSON.stringify({ path, content: "Hei." })}\n`);
}

test("a check that breaks is told in its answer, and the next record is answered", async () => {
  const answers: {
    readonly path: string;
    readonly error: { readonly code: string; readonly message: string };
  }[] = [];
  for await (const line of answerRecords(linter, stream("a.txt", "b.txt", "c.txt", "d.txt"), {}))
    answers.push(JSON.parse([...line].join("")));
  expect(answers.map(({ path, error }) => [path, error.code])).toEqual([
    ["a.txt", "not-checked"],
    ["b.txt", "not-checked"],
    ["c.txt", "bad-configuration"],
    ["d.txt", "none"],
  ]);
  expect(answers[0]!.error.message).toContain("Maximum call stack size exceeded");
  expect(answers[2]!.error.message).toContain("x:1:2: is wrong");
});
