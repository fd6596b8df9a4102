import { useQuery } from "@tanstack/react-query"
import type { DashboardAccessAnswer } from "../../contracts/access/dashboard-access"
import { sdk } from "../lib/sdk"

/** Whether who is logged in to the dashboard is an administrator or a manager; undefined until known. */
export const useAccess = () => {
  const { data } = useQuery({
    queryKey: ["access"],
    queryFn: () => sdk.client.fetch<DashboardAccessAnswer>("/admin/access"),
    staleTime: Infinity,
  })
  return data?.access.type
}
