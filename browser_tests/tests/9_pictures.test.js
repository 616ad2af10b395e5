// Pictures of the pages for people who look them over; only where OPORA_PICTURES names a folder.

import { mkdir } from "node:fs/promises";
import { test } from "node:test";

import { openPage } from "../support/browser.js";
import { samplePlan } from "../support/documents.js";
import { upload } from "../support/journey.js";

const folder = process.env.OPORA_PICTURES;

test("pictures", { skip: folder ? false : "OPORA_PICTURES is not set" }, async () => {
  await mkdir(String(folder), { recursive: true });
  const { page: first, close: closeFirst } = await openPage();
  const version = await upload(first, samplePlan);
  await closeFirst();
  const pages = {
    start: "/", upload: "/upload", rules: "/rules", settings: "/settings", missing: "/nothing-here",
    review: `/imports/${version}`, findings: `/imports/${version}?show=findings`,
    correct: `/imports/${version}/correct?value=sections/0/items/0/schedule`, accept: `/imports/${version}/accept`,
    plan: `/plans/${version}`, downloads: `/plans/${version}/downloads`,
  };
  for (const width of [360, 1280, 1920]) {
    const { page, close } = await openPage({ viewport: { width, height: 900 } });
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(address);
      await page.screenshot({ path: `${folder}/${name}-${width}.png` });
    }
    await close();
  }
});
