// What a writer meets while she writes: squiggles, the list of problems, hover, better words, fixes, comments that hide.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plain } from "./workbench.js";

/** Whether a row of the Problems panel is a finding: message, source, rule, place. */
const isOurs = (row) => / klarsprak [a-z-]+ \[Ln \d+, Col \d+\]$/.test(row);

/** The steps, in an editor whose folder holds the letters. `step` names and runs one. */
export async function writingSteps({ step, workbench, workspace, letter, nynorskLetter, markdown }) {
  const { page, problems } = workbench;
  const onDisk = (name) => readFileSync(join(workspace, name), "utf8");
  const findings = async () => {
    await workbench.showProblems();
    await problems.nth(5).waitFor();
    const texts = await workbench.problemTexts();
    const ours = texts.filter(isOurs);
    assert.ok(ours.length > 5, `more than 5 findings, but: ${texts.join(" | ")}`);
    return ours;
  };

  await step("a decision letter gets squiggles under the words that are hard", async () => {
    await workbench.open(letter);
    await workbench.squiggleUnder("Det vises til");
    await workbench.squiggleUnder("I henhold til");
    await workbench.shot("1-squiggles");
  });

  await step("the status bar tells written standard, text type and LIX", async () => {
    await workbench.open(letter);
    const item = page.locator(".statusbar-item", { hasText: "LIX" });
    await item.waitFor();
    assert.match(plain(await item.innerText()), /^\s*Bokmål · [a-zæøå-]+ · LIX \d+\s*$/);
  });

  await step("the Problems panel lists the findings in bokmål", async () => {
    await workbench.open(letter);
    const ours = await findings();
    assert.ok(
      ours.some((text) => text.includes("klarsprak preposisjonsuttrykk")),
      ours.join(" | "),
    );
    assert.equal(
      ours.some((text) => /\b(ikkje|lesaren|kven|dersom)\b/.test(text)),
      false,
      ours.join(" | "),
    );
    await workbench.shot("2-problems");
  });

  await step("hover tells why, with an example and who says so", async () => {
    await workbench.open(letter);
    await workbench.squiggleUnder("I henhold til");
    const hover = await workbench.hover("I henhold til");
    const text = plain(await hover.innerText());
    assert.match(text, /Før: /);
    assert.match(text, /Etter: /);
    assert.match(text, /Kilder: /);
    assert.doesNotMatch(text, /[⟦⟧]|\*\*|\\/);
    await workbench.shot("3-hover");
    await page.mouse.move(5, 5);
    await hover.waitFor({ state: "hidden" });
  });

  await step(
    "Ctrl+. offers what to write instead, and saving writes that change and nothing else to disk",
    async () => {
      await workbench.open(letter);
      const before = onDisk(letter);
      await workbench.squiggleUnder("Det vises til");
      await workbench.quickFixes("Det vises til");
      await workbench.shot("4-quick-fix");
      await workbench.choose("Bytt til «Vi viser til»");
      await workbench.shownBox("Vi viser til Deres søknad");
      await workbench.shot("5-after-quick-fix");
      await workbench.save();
      assert.equal(onDisk(letter), before.replace("Det vises til Deres", "Vi viser til Deres"));
    },
  );

  await step("a new bad sentence is found while it is typed", async () => {
    await workbench.open(letter);
    await workbench.clickOn("På bakgrunn av");
    await page.keyboard.press("Home");
    await page.keyboard.type("Vi anmoder om snarlig svar. ");
    await workbench.squiggleUnder("anmoder om");
    await workbench.shot("6-typed");
  });

  await step("what is found stays on the screen while more is typed", async () => {
    await workbench.open(letter);
    await workbench.squiggleUnder("I henhold til");
    await workbench.clickOn("På bakgrunn av");
    await page.keyboard.press("End");
    await page.evaluate(() => {
      window.fewest = Number.POSITIVE_INFINITY;
      const count = () => {
        const drawn = document.querySelectorAll(".part.editor :is(.squiggly-error, .squiggly-warning)");
        window.fewest = Math.min(window.fewest, drawn.length);
        window.counting = requestAnimationFrame(count);
      };
      count();
    });
    await page.keyboard.type(" og derfor har vi kommet til at vi kan svare deg slik vi gjør her", {
      delay: 15,
    });
    await page.waitForTimeout(500);
    const fewest = await page.evaluate(() => {
      cancelAnimationFrame(window.counting);
      return window.fewest;
    });
    assert.ok(fewest > 5, `never fewer than 6 squiggles, but: ${fewest}`);
  });

  await step(
    "«Rett alt som er trygt» mends what is safe and leaves what the writer must choose",
    async () => {
      await workbench.open(markdown);
      await workbench.squiggleUnder("foretatt en vurdering av");
      // The palette may still be sorting its commands when one is chosen, so that another is run: choose again.
      await workbench.until("the safe fixes", async () => {
        await workbench.command("klarspråk: Rett alt som er trygt");
        return workbench.comesUp("Møtet er kl. 09:00.");
      });
      await workbench.save();
      assert.equal(
        onDisk(markdown),
        "# Notat\n\nVi har foretatt en vurdering av saken din.\n\nMøtet er kl. 09:00.\n",
      );
    },
  );

  await step("«Skjul her» hides a finding by a comment, with the reason that the writer types", async () => {
    await workbench.open(markdown);
    await workbench.squiggleUnder("foretatt en vurdering av");
    await workbench.quickFixes("foretatt en vurdering av");
    await workbench.shot("7-hide");
    await workbench.choose("Skjul her");
    await workbench.shownBox("substantivsyke -- grunn -->");
    await page.keyboard.type("loven sier det slik");
    await page.keyboard.press("Escape");
    await workbench.until(
      "no squiggle under the words",
      async () => !(await workbench.isSquiggleUnder("foretatt en vurdering av")),
    );
    await workbench.shot("8-hidden");
    await workbench.save();
    assert.equal(
      onDisk(markdown),
      "# Notat\n\n<!-- klarsprak-disable-next-line substantivsyke -- loven sier det slik -->\n" +
        "Vi har foretatt en vurdering av saken din.\n\nMøtet er  kl 09:00.\n",
    );
  });

  await step("a nynorsk letter is spoken about in nynorsk", async () => {
    await workbench.open(nynorskLetter);
    await workbench.squiggleUnder("Ein viser");
    await page.locator(".statusbar-item", { hasText: "Nynorsk · " }).waitFor();
    const ours = await findings();
    assert.ok(
      ours.some((text) => /\b(ikkje|seier|kven|byrje|lesaren)\b/.test(text)),
      ours.join(" | "),
    );
    assert.equal(
      ours.some((text) => /\b(ikke|hvem|leseren|hvis)\b/.test(text.replace(/«[^»]*»/g, ""))),
      false,
      ours.join(" | "),
    );
    await workbench.shot("9-nynorsk");
  });
}
