import { createFileRoute } from "@tanstack/react-router"
import { originIn } from "../lib/origin"
import { pageHead } from "../lib/page-head"
import { m } from "../paraglide/messages"
import { getLocale } from "../paraglide/runtime"
import { ContactsPage } from "../shop/contacts-page"
import { getFacts } from "../shop/shop-functions"

export const Route = createFileRoute("/contacts")({
  loader: () => getFacts({ data: { locale: getLocale() } }),
  head: ({ matches, loaderData: facts }) =>
    facts
      ? pageHead({
          origin: originIn(matches),
          path: "/contacts",
          title: m.contacts(),
          description: `${facts.phone}. ${facts.address}. ${facts.hours.join(", ")}.`,
          facts: [
            {
              "@context": "https://schema.org",
              "@type": "Store",
              "name": m.shop_name(),
              "url": originIn(matches),
              "telephone": facts.phone,
              "email": facts.email,
              "address": facts.address,
              "openingHours": facts.hoursForMachines.split(", "),
            },
          ],
        })
      : {},
  component: () => <ContactsPage facts={Route.useLoaderData()} />,
})
