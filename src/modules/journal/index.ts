import { Module } from "@medusajs/framework/utils"
import nameActor from "./loaders/name-actor"
import { JournalModuleService } from "./service"

export const JOURNAL_MODULE = "journal"

export default Module(JOURNAL_MODULE, { service: JournalModuleService, loaders: [nameActor] })
