import { Button, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** What a page of things is about, and the way to make another one. */
export const PageHead = ({ namespace, onCreate }: { namespace: string; onCreate: () => void }) => {
  const { t } = useTranslation(namespace)
  return (
    <div className="flex flex-col justify-between gap-4 px-6 py-4 sm:flex-row sm:items-center">
      <div>
        <Heading level="h1">{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("subtitle")}
        </Text>
      </div>
      <Button size="small" variant="secondary" className="shrink-0" onClick={onCreate}>
        {t("create")}
      </Button>
    </div>
  )
}
