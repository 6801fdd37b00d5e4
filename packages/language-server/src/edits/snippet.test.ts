import { expect, test } from "vitest";
import { hasGap, snippetOf } from "./snippet.js";

test("each gap becomes a tab stop, and what means something in a snippet is escaped", () => {
  expect(snippetOf("Klag innen [frist] til [hvem]. Det koster 5 $ {i dag} \\.")).toBe(
    ["Klag innen $", "{1:frist} til $", "{2:hvem}. Det koster 5 \\$ {i dag\\} \\\\."].join(""),
  );
  expect(snippetOf("[a$b}]")).toBe(["$", "{1:a\\$b\\}}"].join(""));
  expect(hasGap("Se [frist].")).toBe(true);
  expect(hasGap("Se [] og (frist).")).toBe(false);
});
