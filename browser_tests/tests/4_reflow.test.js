// At 320 pixels nothing needs scrolling sideways but the tables in their own regions.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openPage } from "../support/browser.js";
import { samplePlan } from "../support/documents.js";
import { upload } from "../support/journey.js";

test("no page scrolls sideways at 320 pixels, and regions that scroll can be reached by keys", async () => {
  const { page, close } = await openPage({ viewport: { width: 320, height: 640 } });
  const version = await upload(page, samplePlan);
  const pages = [
    "/", "/upload", "/rules", "/settings", "/nothing-here", `/imports/${version}`, `/imports/${version}?show=findings`,
    `/imports/${version}?show=corrections`, `/imports/${version}/correct?value=title`, `/imports/${version}/accept`,
    `/imports/${version}/reject`, `/plans/${version}`, `/plans/${version}/downloads`,
  ];
  for (const language of ["bg", "en"]) {
    await page.goto(`/?lang=${language}`);
    for (const address of pages) {
      await page.goto(address);
      const found = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        wide: [...document.querySelectorAll("main *, header *, footer *")]
          .filter((element) => element.checkVisibility() && !element.closest(".scroll_region") && !element.closest(".visually_hidden"))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)).slice(0, 5),
        unreachable: [...document.querySelectorAll(".scroll_region")]
          .filter((region) => region.getAttribute("tabindex") !== "0").length,
      }));
      assert.ok(found.width <= 320, `${address} in ${language} is ${found.width} wide: ${found.wide.join("\n")}`);
      assert.equal(found.unreachable, 0, address);
    }
  }
  await close();
});
