import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { useAccess } from "../hooks/use-access"

/** Medusa's dashboard opens with its orders, which are closed to managers: they start with products. */
const ManagerStart = () => {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const type = useAccess()
  const isAstray = type === "manager" && /^\/orders(\/|$)/.test(pathname)
  useEffect(() => {
    if (isAstray) void navigate("/products", { replace: true })
  }, [isAstray, navigate])
  return null
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default ManagerStart
