import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sweepPictures } from "../../../providers/file-pictures/sweep-pictures"

// A product that was begun yesterday and is saved today keeps its pictures.
const LEFT_ALONE_MS = 2 * 24 * 60 * 60 * 1000

type FileOptions = { providers: { id: string; options: { upload_dir: string } }[] }

export const sweepPicturesStep = createStep("sweep-pictures", async (_: unknown, { container }) => {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const { options } = Object(modules?.[Modules.FILE]) as { options?: FileOptions }
  const root = options?.providers.find(({ id }) => id === "local")?.options.upload_dir
  if (root === undefined) return new StepResponse({ swept: 0 })
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const swept = await sweepPictures({ pg, root, before: Date.now() - LEFT_ALONE_MS })
  if (swept > 0) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .info(`catalog.pictures_swept ${swept}`)
  }
  return new StepResponse({ swept })
})
