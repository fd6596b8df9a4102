import { createServerFn } from "@tanstack/react-start"
import { locales, type Locale } from "../paraglide/runtime"
import { readReviewOffer } from "./review-offer.server"

export const getReviewOffer = createServerFn()
  .validator(({ locale, handle }: { locale: Locale; handle: string }) => ({
    locale: locales.find((one) => one === locale) ?? "ru",
    handle: typeof handle === "string" ? handle.slice(0, 200) : "",
  }))
  .handler(({ data }) => readReviewOffer(data))
