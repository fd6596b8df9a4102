import { MetadataStorage } from "@medusajs/framework/mikro-orm/core"

// Entities of the module tested before would otherwise be known to the next one.
MetadataStorage.clear()
