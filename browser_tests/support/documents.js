// The documents that the journeys upload.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The project's own plans of an invented municipality. */
export const samplePlan = `${root}fixtures/sample/gorna-vishna-2020.docx`;
export const otherSamplePlan = `${root}fixtures/sample/gorna-vishna-2019.docx`;

/** The project's own strategy of an invented municipality. */
export const sampleStrategy = `${root}fixtures/understanding/strategy_in_plain_text/input.txt`;

/** A real strategy where the folder with real documents is, else the sample. */
export const realStrategy = [process.env.OPORA_SEEDS, `${root}../shared/seeds`]
  .filter((folder) => folder !== undefined)
  .map((folder) => `${folder}/haskovo-2016-2020.docx`)
  .find((file) => existsSync(file)) ?? sampleStrategy;

/** A strategy and a plan whose rows carry it out: of the real strategy where that is, else of an invented municipality. */
const [traced, strategyOfPlan] = realStrategy === sampleStrategy
  ? ["invented", `${root}fixtures/tracing/invented/strategy.json`]
  : ["following_a_real_strategy", realStrategy];
export const tracedStrategy = strategyOfPlan;
export const tracedPlan = `${root}fixtures/tracing/${traced}/plan.json`;

/** A real plan where the folder with real documents is, else the sample. */
export const realPlan = [process.env.OPORA_SEEDS, `${root}../shared/seeds`]
  .filter((folder) => folder !== undefined)
  .map((folder) => `${folder}/dupnitsa-2021.docx`)
  .find((file) => existsSync(file)) ?? samplePlan;
if (realPlan === samplePlan) console.log("# the folder with real documents is not here: the journeys use the sample");
