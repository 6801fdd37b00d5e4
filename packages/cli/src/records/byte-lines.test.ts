import fc from "fast-check";
import { expect, test } from "vitest";
import { byteLines } from "./byte-lines.js";

async function linesOf(
  chunks: readonly Uint8Array[],
  most: number,
): Promise<readonly (string | undefined)[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const lines: (string | undefined)[] = [];
  for await (const { number, bytes } of byteLines(stream(), most)) {
    lines.push(bytes === undefined ? undefined : Buffer.from(bytes).toString("latin1"));
    expect(number).toBe(lines.length);
  }
  return lines;
}

const chunk = fc
  .array(fc.constantFrom("\n", "\n", "\r", "a", "æ", "\0"), { maxLength: 12 })
  .map((parts) => Uint8Array.from(Buffer.from(parts.join(""), "latin1")));

test("lines are the same however the stream is cut, and none is longer than asked for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(chunk), fc.integer({ min: 0, max: 8 }), async (chunks, most) => {
      const whole = Buffer.concat(chunks).toString("latin1");
      const expected = whole.split("\n").map((line) => (line.length > most ? undefined : line));
      // The end of the last line is no beginning of another one.
      if (whole === "" || whole.endsWith("\n")) expected.pop();
      expect(await linesOf(chunks, most)).toEqual(expected);
    }),
  );
});
