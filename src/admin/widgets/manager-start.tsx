import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useQuery } from "@tanstack/react-query"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import type { DashboardAccessAnswer } from "../../contracts/access/dashboard-access"
import { sdk } from "../lib/sdk"

/** Medusa's dashboard opens with its orders, which are closed to managers: they start with products. */
const ManagerStart = () => {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const { data } = useQuery({
    queryKey: ["access"],
    queryFn: () => sdk.client.fetch<DashboardAccessAnswer>("/admin/access"),
    staleTime: Infinity,
  })
  const isAstray = data?.access.type === "manager" && /^\/orders(\/|$)/.test(pathname)
  useEffect(() => {
    if (isAstray) void navigate("/products", { replace: true })
  }, [isAstray, navigate])
  return null
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default ManagerStart
