import { Hint, Label } from "@medusajs/ui"
import type { PropsWithChildren } from "react"

type Props = PropsWithChildren<{
  id: string
  label: string
  problem?: string | undefined
  hint?: string
}>

/** One field of the form with its name, and what is wrong with it or worth knowing. */
export const FormPart = ({ id, label, problem, hint, children }: Props) => (
  <div className="flex flex-col gap-1">
    <Label htmlFor={id} size="small" weight="plus">
      {label}
    </Label>
    {children}
    {problem ? (
      <Hint variant="error" role="alert">
        {problem}
      </Hint>
    ) : (
      hint && <Hint>{hint}</Hint>
    )}
  </div>
)
