// A plan beside its strategy: proposals confirmed and refused, a link made by hand, the way up and down; and findings that
// are accepted and taken back. With JavaScript and without; axe on each page, in both languages.

import assert from "node:assert/strict";
import { test } from "node:test";

import { audit } from "../support/audit.js";
import { openPage } from "../support/browser.js";
import { tracedPlan, tracedStrategy } from "../support/documents.js";
import { auditEveryPage } from "../support/every_page.js";
import { upload } from "../support/journey.js";

const { page: first, close: closeFirst } = await openPage();
const strategy = await upload(first, tracedStrategy);
const plan = await upload(first, tracedPlan);
await closeFirst();
const tracing = `/plans/${plan}/tracing`;

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`links are decided and made by hand ${how} JavaScript`, async () => {
    const { page, problems, close } = await openPage({ javaScriptEnabled });
    await page.goto(tracing);
    const row = page.locator(".traced_row", { has: page.locator("button[name=confirm]") }).first();
    const identifier = await row.getAttribute("id");
    const same = page.locator(`#${identifier}`);
    await row.locator("button[name=confirm]").first().click();
    await page.waitForURL(/done=linked/u);
    assert.equal(await same.locator(".traced_link--confirmed").count(), 1);
    // What is confirmed is counted, and its measure names the row.
    await page.goto(`${tracing}?rows=confirmed`);
    assert.equal(await page.locator(".traced_row").count(), 1);
    await page.goto(`${tracing}?measures=confirmed`);
    assert.equal(await page.locator(`.traced_measure a[href="#${identifier}"]`).first().isVisible(), true);

    // Up to the direction, down to the sentence of the source.
    await page.goto(tracing);
    const up = same.locator(".traced_link--confirmed .way a").first();
    const direction = (await up.getAttribute("href"))?.split("#")[1] ?? "";
    await up.click();
    await page.waitForURL(new RegExp(`/plans/${strategy}`, "u"));
    assert.ok(await page.locator(`[id="${direction}"]`).isVisible(), "the direction is there");
    await page.goto(tracing);
    const down = same.locator(".traced_link--confirmed .way a.evidence_link");
    if ((await down.count()) > 0) {
      const place = (await down.first().getAttribute("href"))?.split("#")[1] ?? "";
      await down.first().click();
      await page.waitForURL(/\/imports\//u);
      if ((await page.locator(".source_document").count()) > 0) {
        assert.equal(await page.locator(`[id="${place}"]:target`).count(), 1, `the source has no place ${place}`);
      }
    }

    // Taken back, it is proposed again; refused, it is not.
    await page.goto(tracing);
    await same.locator(".traced_link--confirmed button[name=remove]").click();
    await page.waitForURL(/done=link-removed/u);
    const proposal = same.locator("button[name=refuse]").first();
    const refused = await proposal.getAttribute("value");
    await proposal.click();
    await page.waitForURL(/done=link-refused/u);
    assert.equal(await same.locator(`button[name=confirm][value="${refused}"]`).count(), 0);

    // By hand, with a search.
    await same.locator("a[href*='/tracing/choose']").click();
    await page.waitForURL(/tracing\/choose/u);
    const all = await page.locator("button[name=confirm]").count();
    assert.ok(all > 5, `${all} to choose from`);
    await page.locator("#filter-words").fill("ч");
    await page.locator("form[role=search] button").click();
    await page.waitForURL(/words=/u);
    const chosen = page.locator(`button[name=confirm][value="${refused}"], button[name=confirm]`).first();
    await chosen.click();
    await page.waitForURL(/done=linked/u);
    assert.equal(await same.locator(".traced_link--confirmed").count(), 1);
    await same.locator(".traced_link--confirmed button[name=remove]").click();
    await page.waitForURL(/done=link-removed/u);
    // As it was before, for whoever comes next.
    if ((await same.locator("details button[name=remove]").count()) > 0) {
      await same.locator("details", { has: page.locator("button[name=remove]") }).locator("summary").click();
      await same.locator("details button[name=remove]").first().click();
      await page.waitForURL(/done=link-removed/u);
    }
    assert.deepEqual(problems, []);
    await close();
  });

  test(`a finding is accepted with a reason and taken back ${how} JavaScript`, async () => {
    const { page, problems, close } = await openPage({ javaScriptEnabled });
    for (const address of [`/plans/${plan}/findings`, `/imports/${plan}?show=findings`, `/plans/${plan}`]) {
      await page.goto(address);
      if (address === `/plans/${plan}`) await page.locator("details:has(.finding_card) summary").first().click();
      const before = await page.locator(".finding_card").count();
      await page.locator(".finding_card a[href*='/accept?']").first().click();
      await page.waitForURL(/\/accept\?from=/u);
      await page.locator("main form button[type=submit]").click();
      await page.locator(".problem_summary").waitFor();
      await page.locator("#reason").fill("Така реши общинският съвет");
      await page.locator("main form button[type=submit]").click();
      await page.waitForURL(/done=finding-accepted/u);
      const accepted = page.locator("#accepted");
      assert.equal(await page.locator(".finding_card").count(), before, "nothing is lost");
      assert.equal(await accepted.locator(".finding_card").count(), 1);
      await accepted.locator("summary").click();
      assert.match((await accepted.textContent()) ?? "", /Така реши общинският съвет/u);
      if (javaScriptEnabled) await audit(page, `accepted at ${address}`);
      await accepted.locator("button[type=submit]").click();
      await page.waitForURL(/done=finding-open/u);
      assert.equal(await page.locator("#accepted").count(), 0);
    }
    assert.deepEqual(problems, []);
    await close();
  });
}

test("lists count what is open and say how much is accepted", async () => {
  const { page, close } = await openPage();
  await page.goto(`/plans/${plan}/findings`);
  await page.locator(".finding_card a[href*='/accept?']").first().click();
  await page.locator("#reason").fill("Така е по закон");
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL(/done=finding-accepted/u);
  for (const address of ["/", `/plans/${plan}`, `/imports/${plan}`, `/plans/${plan}/findings`]) {
    await page.goto(address);
    assert.ok((await page.locator(".badge", { hasText: /приети констатации: 1/u }).count()) > 0, address);
  }
  await close();
});

const item = encodeURIComponent("sections/0/items/0");
const pages = [
  tracing, `${tracing}?rows=open`, `${tracing}?measures=open`, `${tracing}?rows=proposed&words=център`,
  `/plans/${plan}/tracing/choose?item=${item}&strategy=${strategy}`, `/plans/${strategy}/tracing`,
  `/plans/${plan}/findings`, `/imports/${strategy}`, `/imports/${strategy}?part=3`, `/imports/${strategy}?show=findings`,
];

auditEveryPage("tracing", pages);

test("a long review is cut into pages that open quickly, and every part is there", async () => {
  const { page, close } = await openPage();
  for (const panel of [`/imports/${strategy}`, `/imports/${strategy}?show=findings`]) {
    await page.goto(panel);
    const parts = await page.locator(".review__parts a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const address of [panel, ...parts]) {
      const answer = await page.request.get(address);
      assert.equal(answer.status(), 200, address);
      assert.ok((await answer.body()).length < 300_000, `${address} has ${(await answer.body()).length} bytes`);
    }
  }
  await close();
});

test("tracing at 320 pixels does not scroll sideways", async () => {
  const { page, close } = await openPage({ viewport: { width: 320, height: 640 } });
  for (const address of pages) {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${address} is ${width} wide`);
  }
  await close();
});
