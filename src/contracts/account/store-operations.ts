import { z } from "zod"
import type { Operation } from "../http/operation"
import { accountSchema, sessionSchema } from "./account"
import {
  askPasswordSchema,
  changeEmailSchema,
  changePasswordSchema,
  changeProfileSchema,
  deleteAccountSchema,
  followLinkSchema,
  registerSchema,
  resetPasswordSchema,
} from "./requests"

const tag = "Account"
const oneAccount = z.object({ account: accountSchema })
const sent = z.object({ sent: z.literal(true) })
const followed = z.object({ email: z.string() })
const deleted = <Name extends string>(name: Name) =>
  z.object({ object: z.literal(name), deleted: z.literal(true) })
const tooMany = "Too many were tried from here, or with this e-mail"
const over = "The link has been used, replaced or is too old"
const form = "A field is wrong; every wrong one is named in `problems`"

export const accountStoreOperations: Operation[] = [
  {
    method: "post",
    path: "/store/account/registrations",
    summary: "Become a customer; the token is a login already, and a mail asks to prove the e-mail",
    tag,
    access: "store",
    body: registerSchema,
    answer: {
      status: 200,
      schema: oneAccount.extend({ token: z.string() }),
      description: "The account",
    },
    refusals: { 400: form, 429: tooMany },
  },
  {
    method: "get",
    path: "/store/account",
    summary: "One's own account",
    tag,
    access: "customer",
    answer: { status: 200, schema: oneAccount, description: "The account" },
  },
  {
    method: "post",
    path: "/store/account",
    summary: "Change one's profile; what is not named stays",
    tag,
    access: "customer",
    body: changeProfileSchema,
    answer: { status: 200, schema: oneAccount, description: "The account as it is now" },
    refusals: { 400: form },
  },
  {
    method: "delete",
    path: "/store/account",
    summary: "Delete one's account for good; orders stay in the books without the person",
    tag,
    access: "customer",
    body: deleteAccountSchema,
    answer: {
      status: 200,
      schema: deleted("account").extend({ id: z.string() }),
      description: "It is gone, and every login with it",
    },
    refusals: { 400: "The password is wrong, or the login opens the dashboard too", 429: tooMany },
  },
  {
    method: "get",
    path: "/store/account/data",
    summary: "Everything the shop knows of the person, to be kept as a file",
    tag,
    access: "customer",
    answer: { status: 200, schema: z.looseObject({}), description: "By subject" },
  },
  {
    method: "post",
    path: "/store/account/activation",
    summary: "Prove the e-mail by the link that was mailed to it",
    tag,
    access: "store",
    body: followLinkSchema,
    answer: { status: 200, schema: followed, description: "The e-mail that is proved" },
    refusals: { 400: over },
  },
  {
    method: "post",
    path: "/store/account/activation/resend",
    summary: "Have that mail sent again",
    tag,
    access: "customer",
    answer: { status: 200, schema: sent, description: "It is on its way" },
    refusals: { 400: "The e-mail is proved already", 429: tooMany },
  },
  {
    method: "post",
    path: "/store/account/email",
    summary: "Ask for another e-mail; it takes effect when the mail to it is followed",
    tag,
    access: "customer",
    body: changeEmailSchema,
    answer: { status: 200, schema: oneAccount, description: "The account, still as it was" },
    refusals: { 400: form, 429: tooMany },
  },
  {
    method: "post",
    path: "/store/account/email/confirm",
    summary: "Follow the mail to the new address",
    tag,
    access: "store",
    body: followLinkSchema,
    answer: { status: 200, schema: followed, description: "What one logs in with from now on" },
    refusals: { 400: over },
  },
  {
    method: "post",
    path: "/store/account/password",
    summary: "Change one's password; every other login of the account ends",
    tag,
    access: "customer",
    body: changePasswordSchema,
    answer: {
      status: 200,
      schema: z.object({ token: z.string() }),
      description: "A new login for whoever changed it",
    },
    refusals: { 400: form, 429: tooMany },
  },
  {
    method: "post",
    path: "/store/account/password/forgotten",
    summary: "Ask for a mail that sets a new password",
    tag,
    access: "store",
    body: askPasswordSchema,
    answer: {
      status: 200,
      schema: sent,
      description: "The same after the same time, whether or not there is such an account",
    },
    refusals: { 400: form, 429: tooMany },
  },
  {
    method: "post",
    path: "/store/account/password/reset",
    summary: "Set a password by the link of a mail, once; every login of the account ends",
    tag,
    access: "store",
    body: resetPasswordSchema,
    answer: {
      status: 200,
      schema: z.object({ email: z.string(), dashboard: z.boolean() }),
      description: "Whose it is, and whether it opens the dashboard too",
    },
    refusals: { 400: `${form}. ${over}` },
  },
  {
    method: "get",
    path: "/store/account/sessions",
    summary: "Where one is logged in",
    tag,
    access: "customer",
    answer: {
      status: 200,
      schema: z.object({ sessions: z.array(sessionSchema) }),
      description: "This one first, then by when they were last used",
    },
  },
  {
    method: "delete",
    path: "/store/account/sessions",
    summary: "Log out everywhere, here too",
    tag,
    access: "customer",
    answer: { status: 200, schema: deleted("session"), description: "All have ended" },
  },
  {
    method: "delete",
    path: "/store/account/sessions/:id",
    summary: "End one login",
    tag,
    access: "customer",
    answer: {
      status: 200,
      schema: deleted("session").extend({ id: z.string() }),
      description: "It has ended",
    },
    refusals: { 404: "It is not one of yours" },
  },
]
