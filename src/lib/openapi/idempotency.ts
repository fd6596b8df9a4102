import type { Operation } from "../../contracts/http/operation"

export const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "Chosen by you, best a UUID: the same key with the same request gets the same answer for 24 " +
    "hours, with Idempotency-Replayed: true, and is carried out once.",
  schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[\\x21-\\x7e]+$" },
}

export const takesIdempotencyKey = ({ method, access }: Operation): boolean =>
  method === "post" && access !== "public"

export const refusalsOfKey = {
  409: "The first request with this Idempotency-Key is still being worked on",
  422: "This Idempotency-Key was used with another request",
}
