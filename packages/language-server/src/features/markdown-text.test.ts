import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { escapeMarkdown, markedMarkdown } from "./markdown-text.js";

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

describe("what is marked in an example is bold in Markdown", () => {
  const boldIn = (text: string): readonly string[] => {
    const found: string[] = [];
    const walk = (node: { type: string; value?: string; children?: readonly object[] }): void => {
      if (node.type === "strong") found.push((node.children as { value: string }[])[0]!.value);
      else for (const child of node.children ?? []) walk(child as Parameters<typeof walk>[0]);
    };
    walk(fromMarkdown(markedMarkdown(text).join("\n")));
    return found.map((one) => one.replaceAll("\u200b", ""));
  };

  test.each([
    ["Vi ⟦foretar⟧ en *vurdering*.", ["foretar"]],
    ["Søknaden⟦ ⟧din ⟦ om ⟧plass", ["om"]],
    ["kommune⟦«ns»⟧politikk", ["«ns»"]],
    ["Ring⟦⟧ oss ⟦(nå)⟧i dag", ["(nå)"]],
    ["# ⟦Møte\nog mer⟧ her", ["Møte", "og mer"]],
    ["⟦a⟧⟦b⟧ c", ["a", "b"]],
  ])("%s", (text, marked) => {
    expect(boldIn(text)).toEqual(marked);
  });
});
