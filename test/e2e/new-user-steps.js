// A new user: the steps, the letter to try, the menu at the foot of the window, and the page of the extension.
import assert from "node:assert/strict";
import { plain } from "./workbench.js";

/** The steps, in an editor whose folder holds letters. `step` names and runs one. */
export async function newUserSteps({ step, workbench }) {
  const { page } = workbench;
  const bar = page.locator(".statusbar-item", { hasText: "LIX" });
  const picks = page.locator(".quick-input-list .monaco-list-row");
  const pick = async (title) => {
    await picks.filter({ hasText: title }).first().click();
  };
  const openSample = async (standard, words) => {
    await workbench.command("klarspråk: Åpne et brev du kan prøve");
    await pick(standard);
    await workbench.squiggleUnder(words);
  };
  /** What stands in the line at the top. */
  const firstLine = () =>
    page.evaluate(() => {
      const lines = [...document.querySelectorAll(".part.editor .view-line")];
      const tops = lines.map((line) => line.getBoundingClientRect().top);
      return lines[tops.indexOf(Math.min(...tops))]?.textContent ?? "";
    });

  await step("the steps for a new user open, and give a letter to try", async () => {
    await workbench.command("Welcome: Open Walkthrough...");
    await pick("Kom i gang med klarspråk");
    const steps = page.locator(".gettingStartedContainer .step-list-container");
    await steps.getByText("Sjekk før sending").first().waitFor();
    assert.equal(await page.locator(".getting-started-step").count(), 5);
    await page.waitForTimeout(500);
    await workbench.shot("20-walkthrough");
    await page.locator(".getting-started-step", { hasText: "Bytt til noe bedre" }).click();
    await page.waitForTimeout(500);
    await workbench.shot("21-walkthrough-mend");
    await page.locator(".getting-started-step", { hasText: "Åpne et brev du kan prøve" }).click();
    await page.getByRole("button", { name: "Åpne brevet på bokmål" }).click();
    await page.locator(".tab.active", { hasText: "Untitled-1" }).waitFor();
    await workbench.squiggleUnder("Det vises til");
    await bar.filter({ hasText: "Bokmål · vedtak" }).waitFor();
    await workbench.shot("22-sample-letter");
  });

  await step(
    "the item at the foot of the window tells why the text counts as a decision, and changes it",
    async () => {
      await openSample("Bokmål", "Det vises til");
      assert.match(
        await bar.locator("a").first().getAttribute("aria-label"),
        /^klarspråk: Bokmål, .*LIX \d+, \d+ ord, \d+ merknader/,
      );
      await bar.click();
      await picks.filter({ hasText: "Slå av klarspråk" }).waitFor();
      const rows = (await picks.allInnerTexts()).map((row) => plain(row).replace(/\s+/g, " "));
      assert.match(
        rows.join("\n"),
        /Sjekk før sending.*\n.*Vis rapport.*\n.*Vis merknadene.*\n.*Teksttype: vedtak/s,
      );
      await workbench.shot("23-text-menu");
      await pick("Teksttype");
      await picks.filter({ hasText: "pressemelding" }).first().waitFor();
      await workbench.shot("24-text-types");
      await pick("pressemelding");
      await picks.filter({ hasText: "Bare denne teksten" }).waitFor();
      await workbench.shot("25-where");
      await pick("Bare denne teksten");
      await bar.filter({ hasText: "pressemelding" }).waitFor();
      await page.keyboard.press("Control+Home");
      assert.equal(plain(await firstLine()), "---");
      assert.ok(await workbench.comesUp("type: pressemelding"));
      await bar.click();
      await pick("Teksttype");
      await pick("Finn ut av det fra teksten");
      await bar.filter({ hasText: "vedtak" }).waitFor();
      await workbench.until(
        "the text as it was",
        async () => plain(await firstLine()) === "EKSEMPEL KOMMUNE",
      );
    },
  );

  await step("what a decision lacks is put in, and the writer fills in what only she knows", async () => {
    await openSample("Nynorsk", "Ein viser til");
    await bar.filter({ hasText: "Nynorsk · vedtak" }).waitFor();
    await workbench.shot("50-nynorsk-sample");
    await workbench.quickFixes("Vedrørande");
    await workbench.shot("51-missing-part");
    await workbench.choose("Set inn: Klagefrist");
    await workbench.until("the block", () => workbench.comesUp("Klagefristen er"));
    await page.keyboard.type("tre veker");
    assert.ok(await workbench.comesUp("Klagefristen er tre veker"));
    await workbench.shot("52-filled-in");
  });

  await step("the page of the extension shows the pictures it brings itself", async () => {
    await page.keyboard.press("Control+Shift+X");
    await page.locator(".extensions-viewlet .monaco-list-row", { hasText: "klarspråk" }).first().click();
    const readme = page.frameLocator("iframe.webview.ready").last().frameLocator("#active-frame");
    await readme.getByText("Slik kommer du i gang").waitFor();
    const widths = await readme
      .locator("img")
      .evaluateAll((images) => images.map((image) => image.naturalWidth));
    assert.ok(widths.length > 1 && widths.every((width) => width > 300), widths.join(" "));
    await page.waitForTimeout(500);
    await workbench.shot("55-page");
  });

  await step("the extension starts in a moment", async () => {
    await workbench.command("Developer: Show Running Extensions");
    const row = page.locator(".runtime-extensions-editor .monaco-list-row", { hasText: "klarspråk" }).first();
    await row.waitFor();
    const shown = plain(await row.innerText());
    const [, time] = /Activation: (\d+)ms/.exec(shown) ?? [];
    console.log(`          activation: ${time} ms (${shown.replace(/\s+/g, " ")})`);
    assert.ok(time !== undefined, shown);
  });
}
