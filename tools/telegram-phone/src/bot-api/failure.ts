type Parameters = { retry_after?: number }

/** What the Bot API answers instead of a result. */
export class Failure extends Error {
  readonly code: number
  readonly parameters: Parameters | undefined

  constructor(code: number, description: string, parameters?: Parameters) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export const badRequest = (what: string): Failure => new Failure(400, `Bad Request: ${what}`)
export const cannotParseEntities = (what: string): Failure =>
  badRequest(`can't parse entities: ${what}`)

export const forbidden = (what: string): Failure => new Failure(403, `Forbidden: ${what}`)
export const conflict = (what: string): Failure => new Failure(409, `Conflict: ${what}`)

export const tooManyRequests = (seconds: number): Failure =>
  new Failure(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
