import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowDownTray } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ImportList } from "../../components/catalog-imports/import-list"
import { SourceForm } from "../../components/catalog-imports/source-form"

const CatalogImportsPage = () => {
  const { t } = useTranslation("catalogImport")
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h1">{t("title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("subtitle")}
          </Text>
        </div>
        <SourceForm />
      </Container>
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h2">{t("history")}</Heading>
        </div>
        <ImportList />
      </Container>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "catalogImport",
  icon: ArrowDownTray,
})

export default CatalogImportsPage
