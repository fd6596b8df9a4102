import { z } from "zod"

/** On whose behalf something is done. A door builds it; workflows and queries ask it for rights. */
export const actorSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("guest") }),
  z.object({ kind: z.literal("customer"), id: z.string() }),
  z.object({ kind: z.literal("admin"), id: z.string() }),
  z.object({ kind: z.literal("token"), id: z.string() }),
  z.object({ kind: z.literal("system"), id: z.string() }),
])

export type Actor = z.infer<typeof actorSchema>
