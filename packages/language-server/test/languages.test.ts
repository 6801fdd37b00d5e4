import { afterEach, expect, test } from "vitest";
import { Editor } from "./editor.js";

const editors: Editor[] = [];
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});

const text = "Vi anmoder om svar.\n";

test("a language that the client names is read as plain text, others are left alone", async () => {
  const editor = await Editor.start({ settings: { languages: ["asciidoc", 7] } });
  editors.push(editor);
  await editor.open("kode.ts", text, "typescript");
  await editor.open("notat.adoc", text, "asciidoc");
  await editor.open("untitled:Untitled-1", text, "asciidoc");
  for (const name of ["notat.adoc", "untitled:Untitled-1"]) {
    const { diagnostics } = await editor.diagnostics(name);
    expect(diagnostics.map(({ code }) => code)).toContain("kansellistil");
  }
  expect(editor.published.filter(({ uri }) => uri.endsWith("kode.ts"))).toEqual([]);
});

test("a file whose ending tells its format keeps it", async () => {
  const editor = await Editor.start({ settings: { languages: ["asciidoc"] } });
  editors.push(editor);
  await editor.open("notat.md", "# Notat\n\nSe `vi anmoder om`.\n", "asciidoc");
  expect((await editor.diagnostics("notat.md")).diagnostics).toEqual([]);
});
