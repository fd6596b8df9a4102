import type { MedusaContainer } from "@medusajs/framework/types"

/** Under this name the container holds the signal that the process ends. */
export const STOPPING = "stopping"

export const stoppingOf = (container: MedusaContainer): AbortSignal =>
  container.resolve<AbortSignal>(STOPPING)
