/** One row of the journal. `seq` is a string, because it outgrows what a number can hold exactly. */
export type Fact = {
  seq: string
  topic: string
  event: string
  actor: string | null
  subject: string
  data: Record<string, unknown>
  at: Date
}
