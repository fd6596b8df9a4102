import { z } from "zod"
import type { Operation } from "../http/operation"
import {
  changeTypesSchema,
  createMemberSchema,
  inviteMemberSchema,
  listMembersSchema,
} from "./member-requests"
import { dashboardAccessAnswerSchema } from "./dashboard-access"
import { memberSchema, memberWithHistorySchema } from "./member"

const tag = "People"
const unknown = { 404: "There is no such person" }
const oneMember = z.object({ member: memberWithHistorySchema })

export const accessOperations: Operation[] = [
  {
    method: "get",
    path: "/admin/access",
    summary: "Whether the account that asks is an administrator's or a manager's",
    tag,
    access: "staff",
    answer: {
      status: 200,
      schema: dashboardAccessAnswerSchema,
      description: "What it is",
    },
  },
  {
    method: "get",
    path: "/admin/members",
    summary: "People with their types, newest first",
    tag,
    access: "staff",
    query: listMembersSchema,
    answer: {
      status: 200,
      schema: z.object({
        members: z.array(memberSchema),
        count: z.number(),
        offset: z.number(),
        limit: z.number(),
      }),
      description: "A page of people",
    },
    refusals: { 400: "A filter is wrong", 403: "Not yours to see" },
  },
  {
    method: "post",
    path: "/admin/members",
    summary: "Create a person; an invitation by mail lets them set their password",
    tag,
    access: "staff",
    body: createMemberSchema,
    answer: { status: 200, schema: oneMember, description: "The person" },
    refusals: { 400: "A field is wrong", 403: "Not yours to do", 409: "The e-mail is taken" },
  },
  {
    method: "get",
    path: "/admin/members/:id",
    summary: "A person and what was changed about them, latest first",
    tag,
    access: "staff",
    answer: { status: 200, schema: oneMember, description: "The person" },
    refusals: { 403: "Not yours to see", ...unknown },
  },
  {
    method: "post",
    path: "/admin/members/type",
    summary: "Change the type of many people at once",
    tag,
    access: "staff",
    body: changeTypesSchema,
    answer: {
      status: 200,
      schema: z.object({
        changed: z.number(),
        unchanged: z.number(),
        change_id: z.string().nullable(),
      }),
      description: "How many were changed and how many had that type already",
    },
    refusals: { 400: "A field is wrong", 403: "Not yours to do", 404: "One of them is not there" },
  },
  {
    method: "post",
    path: "/admin/members/type/:change_id/undo",
    summary: "Take back one change of types, where nobody has changed the type again since",
    tag,
    access: "staff",
    answer: {
      status: 200,
      schema: z.object({
        undone: z.number(),
        left_alone: z.number(),
        change_id: z.string().nullable(),
      }),
      description: "How many were changed back and how many were left as they are now",
    },
    refusals: { 403: "Not yours to do", 404: "There is no such change" },
  },
  {
    method: "post",
    path: "/admin/members/:id/invitation",
    summary: "Send the invitation again, or a first one to a person without a login",
    tag,
    access: "staff",
    body: inviteMemberSchema,
    answer: { status: 200, schema: oneMember, description: "The person" },
    refusals: { 400: "They have a password already", 403: "Not yours to do", ...unknown },
  },
  {
    method: "post",
    path: "/admin/members/:id/dashboard",
    summary: "Give a manager access to the dashboard",
    tag,
    access: "staff",
    body: inviteMemberSchema,
    answer: {
      status: 200,
      schema: oneMember,
      description: "The person; access begins when their mailbox has proved theirs",
    },
    refusals: {
      400: "They are no manager, or have no e-mail",
      403: "Not yours to do",
      409: "The e-mail has a dashboard login of its own",
      ...unknown,
    },
  },
  {
    method: "delete",
    path: "/admin/members/:id/dashboard",
    summary: "Take a manager's access to the dashboard",
    tag,
    access: "staff",
    answer: { status: 200, schema: oneMember, description: "The person" },
    refusals: { 403: "Not yours to do", ...unknown },
  },
]
