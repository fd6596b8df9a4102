/** What is wrong with one field of a form, by a name for which site and bot have words. */
export type FormProblem<Field extends string = string> = { field: Field; reason: string }

export const textOfProblems = (problems: FormProblem[]): string =>
  problems.map(({ field, reason }) => `${field}: ${reason}`).join("\n")
