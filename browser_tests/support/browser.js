// Opens pages of the server under test in the system's Chromium.

import { after } from "node:test";
import { chromium } from "playwright-core";

/** The address of the server, without a path. */
export const address = required("OPORA_ADDRESS");

const browser = await chromium.launch({
  executablePath: required("OPORA_CHROMIUM"),
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
after(() => browser.close());

/**
 * A page of its own, with cookies of its own.
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function openPage(options = {}) {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  // A long strategy takes a while in a build for tests.
  page.setDefaultTimeout(60_000);
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    // A refused form answers 422; Chromium reports that as an error of loading.
    if (message.type() === "error" && !message.text().includes("status of 4")) problems.push(message.text());
  });
  return { page, problems, close: () => context.close() };
}

/** @param {string} name */
function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the tests with browser_tests/run`);
  return value;
}
