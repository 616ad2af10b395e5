// The pictures of the documentation, of documents of invented municipalities; only where OPORA_DOCUMENTATION names a folder.

import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

import { openPage } from "../support/browser.js";
import { otherSamplePlan, samplePlan } from "../support/documents.js";
import { upload } from "../support/journey.js";

const folder = process.env.OPORA_DOCUMENTATION;
const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
/** A page of documentation loads all of them. */
const MOST_BYTES = 150_000;

test("pictures of the documentation", { skip: folder ? false : "OPORA_DOCUMENTATION is not set" }, async () => {
  const { page, close } = await openPage({ viewport: { width: 1200, height: 800 } });
  const picture = async (name, address, prepare) => {
    await page.goto(address);
    if (prepare) await prepare();
    const path = `${folder}/${name}.png`;
    await page.screenshot({ path });
    assert.ok((await stat(path)).size < MOST_BYTES, `${path} is larger than ${MOST_BYTES} bytes`);
  };
  const strategy = await upload(page, `${fixtures}/writing/strategy.json`);
  await upload(page, `${fixtures}/tracing/invented/strategy.json`);
  const plan = await upload(page, `${fixtures}/tracing/invented/plan.json`);
  const older = await upload(page, otherSamplePlan);
  const newer = await upload(page, samplePlan);

  await picture("strategy", `/plans/${strategy}`, async () => {
    for (const branch of await page.locator(".objective_tree").first().locator("summary").all()) await branch.click();
    await page.locator("#strategy-directions").evaluate((heading) => heading.scrollIntoView({ behavior: "instant" }));
  });
  await picture("logical-framework", `/plans/${strategy}/parts/logframe`);
  for (const row of ["row-0-0", "row-0-1", "row-0-2"]) {
    await page.goto(`/plans/${plan}/tracing`);
    await page.locator(`#${row} button[name=confirm]`).first().click();
    await page.waitForURL(/done=linked/u);
  }
  await page.setViewportSize({ width: 1100, height: 640 });
  await picture("tracing", `/plans/${plan}/tracing`, async () => {
    for (const measure of await page.locator(".traced_measure summary").all()) {
      if (await measure.locator(".badge--success").count()) await measure.click();
    }
    await page.evaluate(() => document.querySelectorAll(".tracing__column").forEach((column) => { column.scrollTop = 0; }));
    await page.locator(".tracing").evaluate((columns) => columns.scrollIntoView({ behavior: "instant" }));
  });
  await page.goto(`/plans/${newer}/findings`);
  await page.locator(".finding_card a[href*='/accept?']").nth(1).click();
  await page.locator("#reason").fill("Така реши общинският съвет на 29 януари.");
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL(/done=finding-accepted/u);
  await picture("findings", `/plans/${newer}/findings`);
  await picture("comparison", `/comparison?older=${older}&newer=${newer}`);
  await close();
});
