const navigation = (paths: string[]) => paths.map((path) => `core:nav:${path}`)
const settings = (names: string[]) => names.map((name) => `core:settings-nav:/settings/${name}`)

/** What of the dashboard leads managers to closed doors, by the zones of Medusa's layouts. */
const hiddenByZone = new Map<string, string[]>([
  [
    "sidebar",
    [
      "core:Searchbar",
      ...navigation([
        "/orders",
        "/inventory",
        "/promotions",
        "/price-lists",
        "/brands",
        "/members",
        "/outbox",
        "/reviews",
      ]),
    ],
  ],
  [
    "settings.sidebar",
    settings([
      "store",
      "users",
      "regions",
      "tax-regions",
      "return-reasons",
      "refund-reasons",
      "sales-channels",
      "product-types",
      "product-tags",
      "locations",
      "property-labels",
      "translations",
      "publishable-api-keys",
      "secret-api-keys",
      "workflows",
      "search",
    ]),
  ],
  ["topbar", ["core:Notifications"]],
  ["customer.details", ["core:CustomerOrderSection"]],
])

type Widgets = Record<string, { hidden?: boolean; section?: string; order?: number }>

/** The shop's layout of a zone as Medusa's dashboard asks for it, the same for all managers. */
export const managerLayoutOf = (zone: string, shared: Widgets = {}) => {
  const hidden = (hiddenByZone.get(zone) ?? []).map(
    (id) => [id, { ...shared[id], hidden: true }] as const,
  )
  return {
    personal_configuration: {
      zone,
      configuration: { widgets: { ...shared, ...Object.fromEntries(hidden) } },
    },
    default_configuration: null,
    active_scope: "personal",
  }
}
