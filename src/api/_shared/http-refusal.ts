import type { Refusal } from "../../contracts/http/refusal"

export type HttpRefusal = { status: number; refusal: Refusal }
