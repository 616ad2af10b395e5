// The accessibility audit of a page.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fails with every violation in words.
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
export async function audit(page, name) {
  await page.evaluate(source);
  const violations = await page.evaluate(async (tags) => {
    // @ts-expect-error axe was put into the page just before
    const result = await globalThis.axe.run(document, { runOnly: { type: "tag", values: tags } });
    return result.violations.map((violation) => ({
      rule: violation.id,
      help: violation.help,
      nodes: violation.nodes.slice(0, 5).map((node) => `${node.target.join(" ")}: ${node.failureSummary}`),
    }));
  }, TAGS);
  assert.deepEqual(violations, [], `${name}: axe finds something`);
}
