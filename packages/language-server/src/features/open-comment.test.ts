import { expect, test } from "vitest";
import { openCommentBefore } from "./open-comment.js";

test.each([
  ["Tekst <!-- klarsprak-| -->", " klarsprak-"],
  ["<!-- a --> <!-- b|", " b"],
  ["<!-- a --> b|", undefined],
  ["{{!-- klarsprak-disable | --}}", " klarsprak-disable "],
  ["{{! klarsprak-|}}", " klarsprak-"],
  ["{{~! a|", " a"],
  ["{# klarsprak-| #}", " klarsprak-"],
  ["{% comment %}klar|{% endcomment %}", "klar"],
  ["{%- comment -%}x{%- endcomment -%} klar|", undefined],
  ["<!-- {# a #} b|", undefined],
  ["Ingen kommentar her|", undefined],
  [`<!-- ${"x".repeat(3_000)}|`, undefined],
])("%s", (text, inside) => {
  const offset = text.indexOf("|");
  expect(openCommentBefore(text.replace("|", ""), offset)).toBe(inside);
});
