import { expect, test } from "vitest";
import { mayBeCounterparts } from "./counterpart-name.js";

test.each([
  ["/brev/brev-nb.md", "/brev/brev-nn.md", true],
  ["/brev/brev.nb.html", "/brev/brev.nn.html", true],
  ["/brev/nb/svar.md", "/brev/nn/svar.md", true],
  ["C:\\brev\\bokmål\\svar.md", "C:\\brev\\nynorsk\\svar.md", true],
  ["/brev/brev-nb.md", "/brev/brev-nb.md", false],
  ["/brev/brev-nb.md", "/brev/svar-nn.md", false],
  ["/brev/svanbrev.md", "/brev/svannrev.md", false],
])("%s and %s: %s", (one, other, expected) => {
  expect(mayBeCounterparts(one, other)).toBe(expected);
});
