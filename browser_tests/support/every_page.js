// The audit of every page of a subject, in both languages.

import assert from "node:assert/strict";
import { test } from "node:test";

import { audit } from "./audit.js";
import { openPage } from "./browser.js";

/**
 * One test for each language and colour scheme, with a part for each page.
 * @param {string} subject
 * @param {string[]} pages
 * @param {("light" | "dark")[]} [colorSchemes]
 */
export function auditEveryPage(subject, pages, colorSchemes = ["light", "dark"]) {
  for (const language of ["bg", "en"]) {
    for (const colorScheme of colorSchemes) {
      test(`every page of ${subject} in ${language}, ${colorScheme}`, async (all) => {
        const { page, problems, close } = await openPage({ colorScheme });
        await page.goto(`/?lang=${language}`);
        for (const address of pages) {
          await all.test(address, async () => {
            await page.goto(address);
            await audit(page, `${address} ${language} ${colorScheme}`);
          });
        }
        assert.deepEqual(problems, []);
        await close();
      });
    }
  }
}
