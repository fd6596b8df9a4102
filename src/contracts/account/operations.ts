import { z } from "zod"
import type { Operation } from "../http/operation"
import { setPasswordSchema } from "./set-password"

const tag = "Account"
const page = { contentType: "text/html" }

export const accountOperations: Operation[] = [
  {
    method: "get",
    path: "/account/password",
    summary: "The page that a mailed link leads to, where a person sets their password",
    tag,
    access: "public",
    query: z.object({ token: z.string(), lang: z.enum(["ru", "en"]).optional() }),
    answer: { status: 200, ...page, description: "A form; 410 with a page when the link is over" },
  },
  {
    method: "post",
    path: "/account/password",
    summary: "Set the password; the link has done its work then",
    tag,
    access: "public",
    body: setPasswordSchema,
    answer: { status: 200, ...page, description: "A page that says so" },
    refusals: { 400: "The password breaks a rule; the page says which" },
  },
  {
    method: "get",
    path: "/account/style.css",
    summary: "The style of that page",
    tag,
    access: "public",
    answer: { status: 200, contentType: "text/css", description: "A stylesheet" },
  },
]
