const shapes = {
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 4.5 4.5",
  menu: "M4 7h16M4 12h16M4 17h10",
  close: "m6 6 12 12M18 6 6 18",
  left: "m14.5 6-6 6 6 6",
  right: "m9.5 6 6 6-6 6",
  compare:
    "M12 4v16M8 20h8M5 7h14M5 7l-2.8 6.5a2.9 2.9 0 0 0 5.6 0L5 7Zm14 0-2.8 6.5a2.9 2.9 0 0 0 5.6 0L19 7Z",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-5v2m0 14v2m9-9h-2M5 12H3m15.4-6.4L17 7M7 17l-1.4 1.4m12.8 0L17 17M7 7 5.6 5.6",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z",
  filter: "M4 7h10m4 0h2M4 17h2m4 0h10M14 4.5v5M6 14.5v5",
  check: "m5 12.5 4.5 4.5L19 7.5",
  down: "m6 9.5 6 6 6-6",
} as const

export const Icon = ({ name }: { name: keyof typeof shapes }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)
