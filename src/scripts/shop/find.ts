import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Question = { entity: string; fields: string[]; filters?: Record<string, unknown> }

/** Medusa's query answers without a type; the caller names it once. */
export const findAll = async <Row>(
  container: MedusaContainer,
  question: Question,
): Promise<Row[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = (await query.graph(question)) as { data: Row[] }
  return data
}

export const findFirst = async <Row>(
  container: MedusaContainer,
  question: Question,
): Promise<Row> => {
  const [row] = await findAll<Row>(container, question)
  if (!row) throw new Error(`There is no ${question.entity} yet`)
  return row
}
