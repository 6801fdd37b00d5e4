// The main screens in the colours that a writer may prefer, read by axe where they are pages of ours.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessibilityProblems } from "./axe.js";

/** Each theme, and what the window and the pages in it are called while it holds. */
const themes = {
  dark: { theme: "Default Dark Modern", window: "vs-dark", page: "vscode-dark" },
  "high-contrast": {
    theme: "Default High Contrast",
    window: "hc-black",
    page: "vscode-high-contrast:not(.vscode-high-contrast-light)",
  },
  "high-contrast-light": {
    theme: "Default High Contrast Light",
    window: "hc-light",
    page: "vscode-high-contrast-light",
  },
  light: { theme: "Default Light Modern", window: "vs", page: "vscode-light" },
};

/** The steps, in an editor whose folder holds the letter. `step` names and runs one. */
export async function themeSteps({ step, workbench, workspace, letter }) {
  const { page } = workbench;
  const view = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");

  const setTheme = async ({ theme, window }) => {
    mkdirSync(join(workspace, ".vscode"), { recursive: true });
    writeFileSync(
      join(workspace, ".vscode/settings.json"),
      `${JSON.stringify({ "workbench.colorTheme": theme })}\n`,
    );
    await page.locator(`.monaco-workbench.${window}`).waitFor();
  };
  /** A page of ours beside the text, in the colours of the theme, without anything axe has to say. */
  const readPage = async (command, heading, kind) => {
    await workbench.command(command);
    await view.locator(`body.${kind}`).getByRole("heading", { name: heading }).first().waitFor();
    const outer = await (await page.waitForSelector("iframe.webview.ready")).contentFrame();
    const inner = await (await outer.waitForSelector("#active-frame")).contentFrame();
    await page.waitForTimeout(500);
    assert.deepEqual(await accessibilityProblems(inner), []);
  };

  for (const [name, theme] of Object.entries(themes)) {
    await step(`squiggles, problems and hover are read in the ${name} theme`, async () => {
      await setTheme(theme);
      await workbench.open(letter);
      await workbench.squiggleUnder("I henhold til");
      await workbench.showProblems();
      await workbench.problems.nth(5).waitFor();
      const hover = await workbench.hover("hvorvidt");
      await page.waitForTimeout(500);
      await workbench.shot(`60-editor-${name}`);
      await page.mouse.move(5, 5);
      await hover.waitFor({ state: "hidden" });
    });

    await step(`the report and what is left before sending are read in the ${name} theme`, async () => {
      await setTheme(theme);
      await workbench.open(letter);
      await workbench.squiggleUnder("I henhold til");
      await readPage("klarspråk: Vis rapport", "Er teksten lett å lese?", theme.page);
      await workbench.shot(`61-report-${name}`);
      await workbench.reset();
      await workbench.open(letter);
      await readPage("klarspråk: Sjekk før sending", "Dette kan ikke klarspråk vurdere", theme.page);
      await workbench.shot(`62-before-sending-${name}`);
    });

    await step(`the steps for a new user are read in the ${name} theme`, async () => {
      await setTheme(theme);
      await workbench.command("Welcome: Open Walkthrough...");
      await page
        .locator(".quick-input-list .monaco-list-row", { hasText: "Kom i gang med klarspråk" })
        .first()
        .click();
      await page.locator(".gettingStartedContainer .getting-started-step").nth(4).waitFor();
      await page.waitForTimeout(500);
      await workbench.shot(`63-walkthrough-${name}`);
    });
  }
}
