import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PasswordAuthProvider } from "./service"

export default ModuleProvider(Modules.AUTH, { services: [PasswordAuthProvider] })
