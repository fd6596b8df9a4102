import { logFolder } from "../paths.mjs"
import { preparePackages } from "../prepare.mjs"
import { runLauncher } from "../run-launcher.mjs"
import { createSteps } from "../steps.mjs"

/** What reading the sources takes: the packages, and the plugin as it is built. */
export const prepare = () =>
  runLauncher(async (lifecycle) => {
    await preparePackages({ step: createSteps(lifecycle), lifecycle, logFolder })
  })
