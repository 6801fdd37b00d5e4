import { afterEach, expect, test } from "vitest";
import { Editor, usual } from "./editor.js";

const editors: Editor[] = [];
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});

const letter =
  "# Faktura\n\nGebyret er 4500 kroner. Du får en faktura i mai.\n\nGebyret er på 5400 kroner.\n";

test("two amounts that disagree point at each other, and go on doing so while one types", async () => {
  const editor = await Editor.start({
    capabilities: {
      ...usual,
      textDocument: { ...usual.textDocument, publishDiagnostics: { relatedInformation: true } },
    },
  });
  editors.push(editor);
  await editor.open("brev.md", letter, "markdown");
  for (const typed of ["", "Hei.\n\n"]) {
    await editor.replace("brev.md", 0, 0, typed);
    const { diagnostics } = await editor.diagnostics("brev.md");
    const found = diagnostics.find(({ code }) => code === "beloep-ulik")!;
    expect(found.range).toEqual(editor.rangeOf("brev.md", "5400 kroner"));
    expect(found.relatedInformation).toEqual([
      {
        location: { uri: editor.uri("brev.md"), range: editor.rangeOf("brev.md", "4500 kroner") },
        message: "Her er beløpet 4500 kroner.",
      },
    ]);
  }
});

test("a client that does not show other places is told none", async () => {
  const editor = await Editor.start();
  editors.push(editor);
  await editor.open("brev.md", letter, "markdown");
  const { diagnostics } = await editor.diagnostics("brev.md");
  expect(diagnostics.map(({ code }) => code)).toContain("beloep-ulik");
  expect(diagnostics.filter(({ relatedInformation }) => relatedInformation !== undefined)).toEqual([]);
});
