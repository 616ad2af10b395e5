// A strategy: upload, its tree with a search, its parts, the findings board, what lies side by side; axe on each page.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openPage } from "../support/browser.js";
import { otherSamplePlan, realStrategy, samplePlan } from "../support/documents.js";
import { auditEveryPage } from "../support/every_page.js";
import { upload } from "../support/journey.js";

const PARTS = ["analysis", "indicators", "logframe", "services", "staffing", "stages", "organisation", "communication"];

// Before the first test: the runner takes the file for done when the tests that it knows are.
const { page: first, close: closeFirst } = await openPage();
const strategy = await upload(first, realStrategy);
const [older, newer] = [await upload(first, otherSamplePlan), await upload(first, samplePlan)];
await closeFirst();

for (const javaScriptEnabled of [true, false]) {
  test(`from the file to the source of an activity, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
    const { page, problems, close } = await openPage({ javaScriptEnabled });
    const version = await upload(page, realStrategy);
    await page.goto(`/plans/${version}`);
    const activity = (await page.locator(".objective_tree li").first().textContent()) ?? "";
    const word = activity.split(/\s+/u).find((part) => /^\p{L}{6,}$/u.test(part));
    assert.ok(word, `no word to search for in ${activity}`);
    await page.locator("#filter-words").fill(word);
    await page.locator("form[role=search] button[type=submit]").click();
    await page.waitForURL(/words=/u);
    assert.ok(await page.locator(".objective_tree li", { hasText: word }).first().isVisible());
    const link = page.locator(".objective_tree a.evidence_link").first();
    const target = (await link.getAttribute("href"))?.split("#")[1] ?? "";
    await link.click();
    await page.waitForURL(/\/imports\//u);
    assert.equal(await page.locator(`[id="${target}"]`).count(), 1, `the source has no place ${target}`);
    assert.deepEqual(problems, []);
    await close();
  });
}

const pages = [
  `/plans/${strategy}`, `/plans/${strategy}?words=услуги`, `/imports/${strategy}`,
  ...PARTS.map((part) => `/plans/${strategy}/parts/${part}`),
  ...["", "?by=place", "?by=kind"].map((grouping) => `/plans/${strategy}/findings${grouping}`),
  "/comparison", `/comparison?older=${older}&newer=${newer}`, `/comparison?older=${older}&newer=${strategy}`, "/plans",
];

auditEveryPage("a strategy", pages, ["light"]);
