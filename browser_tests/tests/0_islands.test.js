// The islands are plain modules with their types in comments; TypeScript's compiler checks them strictly.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

test("the islands have no type errors", () => {
  const compiler = fileURLToPath(new URL("../node_modules/.bin/tsc", import.meta.url));
  const project = fileURLToPath(new URL("../../islands/tsconfig.json", import.meta.url));
  const result = spawnSync(compiler, ["--project", project], { encoding: "utf8" });
  assert.equal(result.status, 0, `${result.error ?? ""}${result.stdout}${result.stderr}`);
});
