import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { escapeMarkdown } from "./hover.js";

test.each([
  "a*b*c",
  "§ 14 [frist] <b>",
  "1. juni",
  "- strek",
  "# nr 1",
  "a_b_c `x` ~y~ |z|",
  "&amp; !",
  "E = m\\c",
])("Markdown shows %s as it is", (text) => {
  const [paragraph, ...rest] = fromMarkdown(escapeMarkdown(text)).children;
  expect(rest).toEqual([]);
  expect(paragraph).toMatchObject({ type: "paragraph", children: [{ type: "text", value: text }] });
});
