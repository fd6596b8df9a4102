import { Heading, Text } from "@medusajs/ui"
import type { PropsWithChildren } from "react"

/** What stands where a list would be: empty, not found, failed. */
export const Note = ({
  title,
  text,
  children,
}: PropsWithChildren<{ title: string; text: string }>) => (
  <div className="flex flex-col items-center gap-2 px-6 py-16 text-center">
    <Heading level="h3">{title}</Heading>
    <Text size="small" className="text-ui-fg-subtle">
      {text}
    </Text>
    {children}
  </div>
)
