import { logFolder } from "../paths.mjs"
import { prepareBuild, preparePackages } from "../prepare.mjs"
import { runLauncher } from "../run-launcher.mjs"
import { createSteps } from "../steps.mjs"

export const build = () =>
  runLauncher(async (lifecycle) => {
    const step = createSteps(lifecycle)
    const node = await preparePackages({ step, lifecycle, logFolder })
    await prepareBuild({ step, lifecycle, logFolder, node })
  })
