import type { ApiPayload } from "../api"

/** One call of the Bot API, kept until it has been made: so it survives the process. */
export type Answer = { method: string; payload: ApiPayload }

/** Made once more, these would be seen twice. */
export const isMessage = ({ method }: Answer): boolean => /^(send|copy|forward)/.test(method)
