import { logFolder } from "../paths.mjs"
import { prepare } from "../prepare.mjs"
import { runLauncher } from "../run-launcher.mjs"
import { createSteps } from "../steps.mjs"

export const build = () =>
  runLauncher(async (lifecycle) => {
    await prepare({ step: createSteps(lifecycle), lifecycle, logFolder, built: true })
  })
