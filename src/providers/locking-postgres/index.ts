import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PostgresLockingProvider } from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [PostgresLockingProvider] })
