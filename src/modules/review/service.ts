import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { reviewNotFound, reviewTaken } from "./errors"
import { addReviews, setHidden, type NewReview } from "./records/reviews"

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

export class ReviewModuleService extends MedusaService({}) {
  private readonly pg: Knex

  constructor(container: Container) {
    super(container)
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Of two that one person writes at the same moment, the database takes one. */
  async addReview(review: NewReview): Promise<string> {
    const [id] = await addReviews(this.pg, [review])
    if (id === undefined) throw reviewTaken()
    return id
  }

  addReviews(reviews: NewReview[]): Promise<string[]> {
    return addReviews(this.pg, reviews)
  }

  async hideReview({ id, actor }: { id: string; actor: string }): Promise<void> {
    if (!(await setHidden(this.pg, { id, hiddenBy: actor }))) throw reviewNotFound()
  }

  async showReview(id: string): Promise<void> {
    if (!(await setHidden(this.pg, { id, hiddenBy: null }))) throw reviewNotFound()
  }
}
