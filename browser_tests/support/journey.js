// The steps of a person through the pages; every test uses the same.

import assert from "node:assert/strict";

/**
 * Uploads a file and arrives at its review.
 * @param {import("playwright-core").Page} page
 * @param {string | {name: string, mimeType: string, buffer: Buffer}} file
 * @returns {Promise<string>} the identifier of the version
 */
export async function upload(page, file) {
  await page.goto("/upload");
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("form.upload_form button[type=submit]").click();
  // A long strategy takes a while in a build for tests on a busy machine.
  await page.waitForURL(/\/imports\//u, { timeout: 240_000 });
  return versionOf(page);
}

/** @param {import("playwright-core").Page} page */
export function versionOf(page) {
  const found = /\/(?:imports|plans)\/([0-9a-f-]{36})/u.exec(page.url());
  assert.ok(found?.[1], `no version in ${page.url()}`);
  return found[1];
}

/**
 * Corrects the place of the first row and sees the new value at its row.
 * @param {import("playwright-core").Page} page
 * @param {string} version
 * @param {string} value
 */
export async function correctFirstPlace(page, version, value) {
  const path = "sections/0/items/0/location";
  await page.goto(`/imports/${version}?value=${path}`);
  const link = page.locator(`a[href*="/correct?value=${path}"]`).first();
  if (!(await link.isVisible())) {
    await link.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
  }
  await link.click();
  await page.locator("#value").fill(value);
  await page.locator("#reason").fill("Проверено на място");
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL(/done=corrected/u);
  const row = page.locator("#v-sections-0-items-0-location");
  assert.match((await row.textContent()) ?? "", new RegExp(value, "u"));
}

/**
 * Accepts the version and arrives at the plan.
 * @param {import("playwright-core").Page} page
 * @param {string} version
 */
export async function accept(page, version) {
  await page.goto(`/imports/${version}`);
  await page.locator(`a[href="/imports/${version}/accept"]`).click();
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL(/\/plans\/.*done=accepted/u);
}

/**
 * Takes a file and gives its bytes.
 * @param {import("playwright-core").Page} page
 * @param {string} version
 * @param {string} ending
 */
export async function download(page, version, ending) {
  await page.goto(`/plans/${version}/downloads`);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`a[href="/plans/${version}/downloads/${ending}"]`).click(),
  ]);
  const stream = await file.createReadStream();
  const pieces = [];
  for await (const piece of stream) pieces.push(piece);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(pieces) };
}
