import { createServerFn } from "@tanstack/react-start"
import { readGuestOrder } from "./guest-order.server"

const textOf = (value: unknown) => (typeof value === "string" ? value : "")

export const getGuestOrder = createServerFn()
  .validator((data: { id: string; token?: string | undefined }) => ({
    id: textOf(data.id),
    token: textOf(data.token),
  }))
  .handler(({ data }) => readGuestOrder(data))
