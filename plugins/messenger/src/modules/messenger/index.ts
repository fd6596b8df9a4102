import { Module } from "@medusajs/framework/utils"
import { testMail } from "../../mail/test-mail"
import { registerNotice } from "../../outbox/notice"
import { MessengerModuleService } from "./service"

export const MESSENGER_MODULE = "messenger"

registerNotice(testMail)

export default Module(MESSENGER_MODULE, { service: MessengerModuleService })
