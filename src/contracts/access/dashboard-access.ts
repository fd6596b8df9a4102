import { z } from "zod"

export const dashboardAccessAnswerSchema = z.object({
  access: z.object({ type: z.enum(["administrator", "manager"]) }),
})

export type DashboardAccessAnswer = z.infer<typeof dashboardAccessAnswerSchema>
