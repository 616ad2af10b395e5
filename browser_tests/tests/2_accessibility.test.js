// Every page, in both languages, light and dark: axe finds nothing.

import { test } from "node:test";

import { audit } from "../support/audit.js";
import { openPage } from "../support/browser.js";
import { samplePlan } from "../support/documents.js";
import { auditEveryPage } from "../support/every_page.js";
import { upload } from "../support/journey.js";

const { page: first, close } = await openPage();
const version = await upload(first, samplePlan);
await first.locator("nav.document_tabs a[href*='/versions']").click();
const versions = new URL(first.url()).pathname;
await close();

const path = encodeURIComponent("sections/0/items/0/schedule");
const pages = [
  "/", "/upload", "/rules", "/settings", "/nothing-here", `/imports/${version}`,
  ...["findings", "unplaced", "notices", "corrections"].map((panel) => `/imports/${version}?show=${panel}`),
  `/imports/${version}/correct?value=title`, `/imports/${version}/correct?value=${path}`,
  `/imports/${version}/take-out?row=sections/0/items/0`, `/imports/${version}/add-row?section=0`,
  `/imports/${version}/accept`, `/imports/${version}/reject`,
  `/plans/${version}`, `/plans/${version}?words=център&findings=yes`, `/plans/${version}/downloads`,
  versions, versions.replace("/versions", "/comparison"),
];

auditEveryPage("a plan", pages);

test("a refused form", async () => {
  const { page, close } = await openPage();
  await page.goto(`/imports/${version}/reject`);
  await page.locator("main form button[type=submit]").click();
  await page.locator(".problem_summary").waitFor();
  await audit(page, "reject without a reason");
  await close();
});
