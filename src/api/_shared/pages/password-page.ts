import type { PasswordRule } from "../../../contracts/account/password"
import { escapeHtml } from "../../../lib/text/escape-html"
import { passwordTexts, type PageLanguage } from "./password-texts"

const page = (language: PageLanguage, { title, body }: { title: string; body: string }) => {
  const { shop } = passwordTexts(language)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} — ${shop}</title>
<link rel="stylesheet" href="/account/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<main>
<p class="shop">${shop}</p>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`
}

const field = (
  { name, label }: { name: string; label: string },
  { invalid, describedBy, first }: { invalid: boolean; describedBy: string; first: boolean },
) => `<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="password" autocomplete="new-password" required maxlength="1000"
 aria-describedby="${describedBy}"${invalid ? ' aria-invalid="true"' : ""}${first ? " autofocus" : ""}>`

type Form = { token: string; email: string; problems: (PasswordRule | "differ")[] }

export const passwordForm = (language: PageLanguage, { token, email, problems }: Form): string => {
  const t = passwordTexts(language)
  const told = problems.map((problem) => (problem === "differ" ? t.differ : t.broken[problem]))
  const weak = problems.some((problem) => problem !== "differ")
  const alert =
    told.length > 0
      ? `<ul class="problems" id="problems" role="alert">${told.map((line) => `<li>${line}</li>`).join("")}</ul>`
      : ""
  const describedBy = told.length > 0 ? "rules problems" : "rules"
  return page(language, {
    title: t.title,
    body: `<p>${t.lead} <strong>${escapeHtml(email)}</strong></p>
${alert}
<form method="post" action="/account/password">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<input type="hidden" name="lang" value="${language}">
${field({ name: "password", label: t.password }, { invalid: weak, describedBy, first: true })}
<p class="rules" id="rules">${t.rules}</p>
${field({ name: "password_again", label: t.again }, { invalid: problems.includes("differ"), describedBy, first: false })}
<button type="submit">${t.save}</button>
</form>`,
  })
}

export const linkOverPage = (language: PageLanguage): string => {
  const t = passwordTexts(language)
  return page(language, { title: t.over, body: `<p>${t.overWhy}</p>` })
}

export const passwordSavedPage = (
  language: PageLanguage,
  { dashboard }: { dashboard: boolean },
): string => {
  const t = passwordTexts(language)
  const more = dashboard
    ? `<p>${t.dashboard}</p><p><a class="button" href="/app">${t.toDashboard}</a></p>`
    : ""
  return page(language, { title: t.done, body: `<p>${t.doneWhy}</p>${more}` })
}
