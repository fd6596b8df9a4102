type Child = Node | string | null | undefined | false
type Props = Record<string, string | number | boolean | undefined | ((event: Event) => void)>

/** Makes an element. Text is only ever text: nothing here can become markup. */
export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) setProp(element, name, value)
  element.append(...children.filter((child): child is Node | string => isChild(child)))
  return element
}

const isChild = (child: Child): boolean =>
  child !== null && child !== undefined && child !== false && child !== ""

const setProp = (element: HTMLElement, name: string, value: Props[string]) => {
  if (typeof value === "function") element.addEventListener(name, value)
  else if (value === true) element.setAttribute(name, "")
  else if (value !== undefined && value !== false) element.setAttribute(name, String(value))
}

const SHAPES = {
  back: "M15 5l-7 7 7 7",
  send: "M4 12l16-8-6 16-3-7z",
  attach:
    "M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 5 5l-8.5 8.5a1.7 1.7 0 0 1-2.5-2.5L15 7",
  menu: "M5 7h14M5 12h14M5 17h9",
  keyboard: "M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M7 14h10",
  more: "M12 5h.01M12 12h.01M12 19h.01",
  settings:
    "M4 7h9M17 7h3M4 17h3M11 17h9M13 7a2 2 0 1 0 4 0 2 2 0 1 0-4 0M7 17a2 2 0 1 0 4 0 2 2 0 1 0-4 0",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-5 15-5 16 0",
} as const

/** A drawing beside words, or alone in a button that has a name. */
export const icon = (name: keyof typeof SHAPES): SVGSVGElement => {
  const space = "http://www.w3.org/2000/svg"
  const svg = document.createElementNS(space, "svg")
  svg.setAttribute("viewBox", "0 0 24 24")
  svg.setAttribute("class", "icon")
  svg.setAttribute("aria-hidden", "true")
  const path = document.createElementNS(space, "path")
  path.setAttribute("d", SHAPES[name])
  svg.append(path)
  return svg
}

type IconButton = { name: keyof typeof SHAPES; label: string; press: () => void }

export const iconButton = ({ name, label, press }: IconButton): HTMLButtonElement => {
  const props = { "class": "button plain", "type": "button", "aria-label": label, "title": label }
  return el("button", { ...props, click: press }, icon(name))
}

/** The first letter of a name; decoration, since the name stands beside it. */
export const avatar = (name: string): HTMLElement => {
  const letter = /^\s*(.)/su.exec(name)?.[1] ?? "?"
  return el("span", { "class": "avatar", "aria-hidden": "true" }, letter.toUpperCase())
}
