import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  changeTypesSchema,
  createMemberSchema,
  inviteMemberSchema,
} from "../../../contracts/access/member-requests"
import { validateBody } from "../../_shared/validate-body"

export const adminMembersMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/members",
    methods: ["POST"],
    middlewares: [validateBody(createMemberSchema)],
  },
  {
    matcher: "/admin/members/type",
    methods: ["POST"],
    middlewares: [validateBody(changeTypesSchema)],
  },
  {
    matcher: "/admin/members/:id/invitation",
    methods: ["POST"],
    middlewares: [validateBody(inviteMemberSchema)],
  },
  {
    matcher: "/admin/members/:id/dashboard",
    methods: ["POST"],
    middlewares: [validateBody(inviteMemberSchema)],
  },
]
