import { createFileRoute, notFound } from "@tanstack/react-router"
import { forPerson } from "../account/for-person"
import { takesForms } from "../form/form-door.server"
import { getLocale } from "../paraglide/runtime"
import { writeReview } from "../review/review-actions.server"
import { getReviewOffer } from "../review/review-functions"
import { ReviewPage } from "../review/review-page"

export const Route = createFileRoute("/product/$handle_/review")({
  server: { handlers: { POST: takesForms(writeReview) } },
  loader: async ({ params, location }) => {
    const asked = getReviewOffer({ data: { locale: getLocale(), handle: params.handle } })
    const { offer } = await forPerson(asked, location)
    if (!offer) throw notFound()
    return { offer }
  },
  component: () => <ReviewPage {...Route.useLoaderData()} />,
})
