/** The status of a refusal, by which texts are chosen. */
export const statusOf = (error: unknown): number | undefined =>
  (error as { status?: number } | null)?.status
