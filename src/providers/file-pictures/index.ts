import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PictureFileProvider } from "./service"

export default ModuleProvider(Modules.FILE, { services: [PictureFileProvider] })
