import { rules } from "@klarsprak/core";
import { fromMarkdown } from "mdast-util-from-markdown";
import { afterEach, expect, test } from "vitest";
import { explanationMarkdown } from "../src/features/explain.js";
import { explainRequest } from "../src/index.js";
import { Editor } from "./editor.js";

const editors: Editor[] = [];
const start = async (): Promise<Editor> => {
  const editor = await Editor.start();
  editors.push(editor);
  return editor;
};
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});

test("a rule is explained whole: why, examples with the marked words, options, sources", async () => {
  const editor = await start();
  const explained = await editor.connection.sendRequest(explainRequest, {
    ruleId: "lang-setning",
    language: "nb",
  });
  const rule = rules.find(({ id }) => id === "lang-setning")!;
  expect(explained?.title).toBe(rule.docs.title.nb);
  const { markdown } = explained!;
  expect(markdown).toMatch(new RegExp(`^# ${rule.docs.title.nb}\n`));
  for (const part of ["## Eksempler", "**Før**", "**Etter**", "## Dette er i orden", "## Valg", "## Kilder"])
    expect(markdown).toContain(`\n${part}\n`);
  expect(markdown).toMatch(/> .*\*\*\S.*\S\*\*/);
  expect(markdown).toMatch(/\* `maxWords`: .+ Vanlig verdi: \d+ \(fra \d+ til \d+\)\./);
  const [, json] = /```json\n(.*)\n```/.exec(markdown)!;
  expect(JSON.parse(json!).rules["lang-setning"][1]).toMatchObject({ maxWords: expect.any(Number) });
  expect(markdown).toMatch(/`lang-setning` · Vises som (?:feil|advarsel|råd)\.\n$/);
});

test("the explanation is in nynorsk where that is asked for", async () => {
  const editor = await start();
  const { title, markdown } = (await editor.connection.sendRequest(explainRequest, {
    ruleId: "lang-setning",
    language: "nn",
  }))!;
  expect(title).toBe(rules.find(({ id }) => id === "lang-setning")!.docs.title.nn);
  for (const part of ["## Døme", "## Val", "## Kjelder"]) expect(markdown).toContain(`\n${part}\n`);
  expect(markdown).toContain("Vanleg verdi: ");
});

test("a rule there is none of has no explanation", async () => {
  const editor = await start();
  const asked = editor.connection.sendRequest(explainRequest, { ruleId: "finst-ikkje", language: "nn" });
  expect(await asked).toBeNull();
});

test.each(rules.map((rule) => [rule.id, rule] as const))("%s keeps its shape in Markdown", (_, rule) => {
  for (const language of ["nb", "nn"] as const) {
    const markdown = explanationMarkdown(rule, language);
    expect(markdown).not.toMatch(/[⟦⟧]|undefined|\*\*\*\*/);
    const kinds = new Set(fromMarkdown(markdown).children.map(({ type }) => type));
    for (const kind of kinds) expect(["heading", "paragraph", "blockquote", "list", "code"]).toContain(kind);
    const quoted = fromMarkdown(markdown).children.filter(({ type }) => type === "blockquote");
    for (const quote of quoted)
      for (const { type } of "children" in quote ? quote.children : []) expect(type).toBe("paragraph");
  }
});
