import type { Application } from "../src/server.ts"

export type Applications = Record<"ru" | "en", Application>

/** Each language is an application of its own (build/build.mjs); the address says which is asked. */
export const languageOf = (path: string): keyof Applications =>
  /^\/en(?:\/|\?|$)/.test(path) ? "en" : "ru"

const load = async (language: keyof Applications): Promise<Application> => {
  const file = new URL(`../dist/${language}/server/server.js`, import.meta.url)
  return ((await import(file.href)) as { application: Application }).application
}

export const loadApplications = async (): Promise<Applications> => {
  const [ru, en] = await Promise.all([load("ru"), load("en")])
  return { ru, en }
}
