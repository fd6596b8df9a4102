/** The editions of the texts that are in force. A new edition is asked for anew. */
export const CONSENT_VERSIONS = { privacy: "2026-11-27", terms: "2026-11-27" } as const

export type ConsentDocument = keyof typeof CONSENT_VERSIONS
export type Consent = Partial<Record<ConsentDocument, string | undefined>>

export type ConsentRule = "required" | "outdated"

/** Whoever agreed to an older text has not agreed to this one. */
export const brokenConsentRule = (consent: Consent | undefined): ConsentRule | null => {
  const documents = Object.keys(CONSENT_VERSIONS) as ConsentDocument[]
  if (documents.some((document) => !consent?.[document])) return "required"
  const isCurrent = (document: ConsentDocument) =>
    consent?.[document] === CONSENT_VERSIONS[document]
  return documents.every(isCurrent) ? null : "outdated"
}
