import { expect, test } from "vitest";
import { encodeBase64 } from "./encode-base64.js";

test.each([0, 1, 2, 3, 12_287, 12_288, 12_289, 40_000])("encodes %i bytes as everybody does", (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) % 256);
  expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
