// The pages with the keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openPage } from "../support/browser.js";
import { samplePlan } from "../support/documents.js";
import { upload } from "../support/journey.js";

test("the first key press offers the way to the content", async () => {
  const { page, close } = await openPage();
  await page.goto("/rules");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "skip_link");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
  await close();
});

test("everything that can be used can be reached, shows its focus and is not hidden below something", async () => {
  // Without smooth scrolling: what is looked at is where the focus ends, not the way there.
  const { page, close } = await openPage({ reducedMotion: "reduce" });
  const version = await upload(page, samplePlan);
  for (const address of ["/", "/upload", "/settings", `/imports/${version}/correct?value=title`, `/plans/${version}`]) {
    await page.goto(address);
    const expected = await page.evaluate(() => {
      const all = document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']");
      return [...all].filter((element) => element.checkVisibility()).length;
    });
    const reached = new Set();
    for (let press = 0; press < expected + 5; press += 1) {
      await page.keyboard.press("Tab");
      const state = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const centre = document.elementFromPoint(
          Math.min(Math.max(box.left + Math.min(box.width / 2, 20), 0), innerWidth - 1),
          Math.min(Math.max(box.top + Math.min(box.height / 2, 10), 0), innerHeight - 1),
        );
        const all = [...document.querySelectorAll("*")];
        return {
          index: all.indexOf(element),
          name: element.outerHTML.slice(0, 120),
          outline: style.outlineStyle,
          uncovered: centre !== null && (element.contains(centre) || centre.contains(element)),
        };
      });
      if (!state) continue;
      reached.add(state.index);
      assert.notEqual(state.outline, "none", `${address}: no visible focus on ${state.name}`);
      assert.ok(state.uncovered, `${address}: hidden below something: ${state.name}`);
    }
    assert.equal(reached.size, expected, `${address}: ${reached.size} of ${expected} reached`);
  }
  await close();
});

// A plan of its own: the journeys accept theirs, and what was accepted is not corrected in its place.
const ownPlan = {
  name: "keys.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(
    [
      "Годишен план за развитие на социалните услуги в община Ясеново за 2018 г.",
      "",
      "№\tВид дейност\tОписание на дейността\tМестоположение\tФинансиране\tОтговорник",
      "1\tДневен център\tДневна грижа за 20 потребители.\tгр. Ясеново\tОбщински бюджет\tОбщина Ясеново",
      "2\tДомашен социален патронаж\tДоставка на храна.\tс. Брод\tОбщински бюджет\tОбщина Ясеново",
    ].join("\n"),
  ),
};

test("a file is given, a value corrected and a filter used by keys", async () => {
  const { page, close } = await openPage();
  const version = await upload(page, ownPlan);
  await page.goto(`/imports/${version}/correct?value=title`);
  await page.locator("#value").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("План с клавиши");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/done=corrected/u);
  await page.goto(`/plans/${version}`);
  const all = await page.locator(".plan_table__row").count();
  await page.locator("#filter-words").focus();
  await page.keyboard.type("център");
  await page.keyboard.press("Enter");
  await page.waitForURL(/words=/u);
  assert.ok((await page.locator(".plan_table__row").count()) < all);
  await close();
});

test("what can be pressed is at least 24 pixels in size or stands in a sentence", async () => {
  const { page, close } = await openPage();
  const version = await upload(page, samplePlan);
  for (const address of ["/", "/upload", "/rules", "/settings", `/imports/${version}`, `/plans/${version}`, `/plans/${version}/downloads`]) {
    await page.goto(address);
    const small = await page.evaluate(() => {
      const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")];
      return all.filter((element) => {
        const box = element.getBoundingClientRect();
        const inSentence = getComputedStyle(element).display === "inline";
        return element.checkVisibility() && !inSentence && !element.classList.contains("skip_link")
          && (box.width < 24 || box.height < 24);
      }).map((element) => element.outerHTML.slice(0, 150));
    });
    assert.deepEqual(small, [], address);
  }
  await close();
});
