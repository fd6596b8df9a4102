import { useListQuery } from "./use-list-query"

const filters = ["q", "state"] as const

export const useTelegramQuery = () => useListQuery(filters)

export type TelegramQuery = ReturnType<typeof useTelegramQuery>
