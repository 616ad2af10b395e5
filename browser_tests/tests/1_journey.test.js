// From the Word file to the accepted plan and back to Word, with JavaScript and without.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openPage } from "../support/browser.js";
import { otherSamplePlan, realPlan } from "../support/documents.js";
import { accept, correctFirstPlace, download, upload } from "../support/journey.js";

for (const [javaScriptEnabled, file] of [[true, realPlan], [false, otherSamplePlan]]) {
  test(`upload, review, correct, accept, plan, download; JavaScript ${javaScriptEnabled ? "on" : "off"}`, async () => {
    const { page, problems, close } = await openPage({ javaScriptEnabled, acceptDownloads: true });
    const version = await upload(page, file);
    assert.ok((await page.locator(".source_document").count()) === 1, "the source stands beside");
    await page.goto(`/imports/${version}?value=sections/0/items/0/location`);
    assert.ok((await page.locator(".value_list__row").count()) > 20, "values were understood");

    // A value jumps to its place, and the place is marked.
    const link = page.locator(".value_list__row a.evidence_link[href^='#s']").first();
    const place = await link.getAttribute("href");
    await link.click();
    assert.equal(await page.locator(`${place}:target`).count(), 1, `${place} is marked`);

    await correctFirstPlace(page, version, "с. Проверено");
    await page.locator(`form[action="/imports/${version}/reread"] button`).click();
    await page.waitForURL(/done=reread/u);
    await page.goto(`/imports/${version}?value=sections/0/items/0/location`);
    const kept = await page.locator("#v-sections-0-items-0-location").textContent();
    assert.match(kept ?? "", /с\. Проверено/u, "the correction survives a re-read");

    await accept(page, version);
    assert.ok((await page.locator(".plan_table__row").count()) > 5, "the plan has rows");
    assert.match((await page.locator(".plan_table").textContent()) ?? "", /с\. Проверено/u);

    const word = await download(page, version, "docx");
    assert.equal(word.bytes.subarray(0, 2).toString(), "PK");
    assert.match(word.name, /\.docx$/u);
    assert.ok(word.bytes.length > 5000);
    assert.deepEqual(problems, []);
    await close();
  });
}

test("the same file again is known and is not kept twice", async () => {
  const { page, close } = await openPage();
  await page.goto("/");
  const before = await page.locator(".document_list__entry").count();
  await upload(page, realPlan);
  assert.match(page.url(), /done=already-known/u);
  await page.goto("/");
  assert.equal(await page.locator(".document_list__entry").count(), before);
  await close();
});

test("a file that is no plan gets a clear error, with JavaScript and without", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await openPage({ javaScriptEnabled });
    await page.goto("/upload");
    const file = { name: "снимка.docx", mimeType: "application/octet-stream", buffer: Buffer.from([137, 80, 78, 71, 0, 1]) };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.locator("form.upload_form button[type=submit]").click();
    await page.locator(".problem_summary").waitFor();
    assert.ok(((await page.locator(".problem_summary").textContent()) ?? "").length > 40);
    await close();
  }
});
