const statusByEnding: [RegExp, number][] = [
  [/_stale$/, 409],
  [/_taken$/, 409],
  [/^idempotency_mismatch$/, 422],
  [/^idempotency_(running|answer_lost)$/, 409],
  [/_throttled$/, 429],
  [/_busy$/, 503],
]

/** Status of a refusal of ours, where Medusa's error types have none that fits. */
export const statusOfCode = (code: string): number | undefined =>
  statusByEnding.find(([pattern]) => pattern.test(code))?.[1]
