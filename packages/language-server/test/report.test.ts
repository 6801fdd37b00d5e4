import { afterEach, expect, test } from "vitest";
import { reportRequest } from "../src/protocol.js";
import { Editor } from "./editor.js";

let editor: Editor;
afterEach(() => editor.close());

const text = "# Møte\n\nVi har foretatt en vurdering av saken din. Du får svar i dag.\n";

test("the report tells what stands in the text now", async () => {
  editor = await Editor.start();
  await editor.open("notat.md", text);
  const uri = editor.uri("notat.md");
  const before = await editor.connection.sendRequest(reportRequest, { uri });
  expect(before).toMatchObject({ name: "notat.md", language: "nb", hasLines: true, longSentence: 25 });
  expect(before?.sentences.map(({ words }) => words)).toEqual([8, 5]);
  const start = text.indexOf("foretatt");
  expect(before?.findings).toContainEqual(
    expect.objectContaining({ ruleId: "substantivsyke", line: 3, span: { start, end: start + 24 } }),
  );

  await editor.replace("notat.md", start, start + 24, "vurdert");
  const after = await editor.connection.sendRequest(reportRequest, { uri });
  expect(after?.findings.filter(({ ruleId }) => ruleId === "substantivsyke")).toEqual([]);
  expect(after?.sentences[0]?.words).toBe(5);
});

test("a text that is not checked has no report", async () => {
  editor = await Editor.start({ settings: { enable: false } });
  await editor.open("notat.md", text);
  for (const name of ["notat.md", "finnes-ikke.md"])
    expect(await editor.connection.sendRequest(reportRequest, { uri: editor.uri(name) })).toBeNull();
});
