import { afterEach, describe, expect, test } from "vitest";
import { Editor } from "./editor.js";

const editors: Editor[] = [];
async function open(name: string, text: string, language = "markdown"): Promise<Editor> {
  const editor = await Editor.start();
  editors.push(editor);
  await editor.open(name, text, language);
  return editor;
}
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});

async function titles(editor: Editor, name: string, words: string): Promise<readonly string[]> {
  return (await editor.actions(name, words)).map(({ title }) => title);
}

describe("a change is called by what it does", () => {
  test.each([
    ["nb", "Har du spørsmål om saken din kan du ringe oss.\n", "din kan", "Sett inn komma"],
    ["nn", "Dersom du har spørsmål kan du ringje oss.\n", "spørsmål kan", "Set inn komma"],
  ])("a comma (%s)", async (language, text, words, title) => {
    const editor = await open("brev.md", `---\nlanguage: ${language}\n---\n\n${text}`);
    expect(await titles(editor, "brev.md", words)).toContain(title);
  });

  test("a word that is struck", async () => {
    const source =
      "VEDR. DERES SØKNAD OM REDUSERT FORELDREBETALING - MELDING OM VEDTAK\n\nVi har fått søknaden din.\n";
    const editor = await open("brev.txt", source, "plaintext");
    const [action] = await editor.actions("brev.txt", "VEDR.");
    expect(action?.title).toBe("Stryk «VEDR.»");
    await editor.apply("brev.txt", action!);
    expect(editor.text("brev.txt")).toBe(source.replace("VEDR. ", ""));
  });
});

test("a hover begins with the words under the pointer, not with what is about the whole line", async () => {
  const source =
    "---\ntype: vedtak\n---\n\n# Avslag på søknad - du får ikke bolig\n\nVi har avslått søknaden din.\n";
  const editor = await open("brev.md", source);
  const hover = await editor.hover("brev.md", "- du");
  const { value } = hover!.contents as { value: string };
  expect(hover!.range?.start).toEqual(editor.rangeOf("brev.md", "- du").start);
  const [first, ...others] = value.split("\n\n---\n\n");
  expect(first).toContain("tankestrek");
  expect(others.length).toBeGreaterThan(0);
});

const BODY =
  "Vi har avslått søknaden din om bolig. Grunnen er at du ikke har bodd lenge nok i kommunen, og at du har et annet sted å bo. Du kan søke på nytt når du har bodd her i to år. Da ser vi på søknaden din på nytt, og du får svar innen fire uker. Har du spørsmål, kan du ringe oss på 61 00 00 00.";

describe("whether a text is a decision", () => {
  const decision = (front: string): string => `${front}# Svar på søknaden din\n\n${BODY}\n`;
  const QUESTION = "Er dette et enkeltvedtak?";
  const ANSWER = "Ja, sjekk det som et vedtak";

  test("is answered with yes in the menu", async () => {
    const editor = await open("brev.md", decision(""));
    const before = await editor.diagnostics("brev.md");
    expect(before.diagnostics.map(({ message }) => message).join()).toContain(QUESTION);
    const action = (await editor.actions("brev.md", "Svar på")).find(({ title }) => title === ANSWER)!;
    await editor.apply("brev.md", action);
    expect(editor.text("brev.md")).toBe(decision("---\ntype: vedtak\n---\n\n"));
    const { diagnostics } = await editor.diagnostics("brev.md");
    expect(diagnostics.map(({ message }) => message).join()).not.toContain(QUESTION);
    expect(await titles(editor, "brev.md", "Svar på")).not.toContain(ANSWER);
  });

  test("is not answered at the top of a template", async () => {
    // What is shorter counts as a piece of a template, and is asked nothing.
    const template = `${decision("")}\nHei, {{navn}}.\n\n${`${BODY}\n\n`.repeat(4)}`;
    const editor = await open("brev.md.hbs", template, "handlebars");
    const { diagnostics } = await editor.diagnostics("brev.md.hbs");
    expect(diagnostics.map(({ message }) => message).join()).toContain(QUESTION);
    expect(await titles(editor, "brev.md.hbs", "Svar på")).not.toContain(ANSWER);
  });
});
