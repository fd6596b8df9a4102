import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useAccess } from "../hooks/use-access"
import { useReviews } from "../hooks/use-reviews"

const Reviews = ({ productId }: { productId: string }) => {
  const { t } = useTranslation("reviews")
  const { data } = useReviews({ product_id: productId, limit: 1 })
  if (!data) return null
  return (
    <Container className="flex items-center justify-between gap-2 px-6 py-4">
      <Heading level="h2">{t("title")}</Heading>
      {data.count === 0 ? (
        <Text size="small" className="text-ui-fg-muted">
          {t("empty.title")}
        </Text>
      ) : (
        <Link className="txt-small text-ui-fg-interactive" to={`/reviews?product_id=${productId}`}>
          {t("read", { count: data.count })}
        </Link>
      )}
    </Container>
  )
}

/** How much is said of the product, and the way to it; only administrators look after that. */
const ProductReviews = ({ data: { id } }: { data: { id: string } }) =>
  useAccess() === "administrator" ? <Reviews productId={id} /> : null

export const config = defineWidgetConfig({
  id: "domovoy-product-reviews",
  zone: "product.details.side.after",
})

export default ProductReviews
