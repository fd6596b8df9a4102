import { median } from "./numbers.mjs"
import { judge } from "./results.mjs"
import { compare } from "./rounds.mjs"

const GOALS = { lcp: 1_500, inp: 100, cls: 0.02, ratio: 1.2, script: 20 }

const medianOf = (visits, measure) => median(visits.map((one) => one[measure]))

export function rowsOfPages({ bare, pages }, noise) {
  const reason = noise.verdictless()
  const floor = medianOf(bare, "script")
  return [...pages].flatMap(([name, { ours, plain }]) => {
    const wrong = ours.find(({ status }) => status !== 200)
    if (wrong) throw new Error(`${name}: ${wrong.status}`)
    const row = (measure, unit, { value, atMost, digits = 0, ...more }) => ({
      measure: `${name}: ${measure}${unit}`,
      ours: value.toFixed(digits),
      ...more,
      ...judge({ value, atMost, ...(reason ? { noise: reason } : {}) }),
    })
    const of = (measure) => medianOf(ours, measure)
    const bareTbt = medianOf(bare, "tbt")
    return [
      row("LCP", ", ms", {
        value: of("lcp"),
        atMost: GOALS.lcp,
        limit: medianOf(plain, "lcp").toFixed(0),
        goal: `≤ ${GOALS.lcp}`,
      }),
      row("INP", ", ms", { value: of("inp"), atMost: GOALS.inp, goal: `≤ ${GOALS.inp}` }),
      row("CLS", "", { value: of("cls"), atMost: GOALS.cls, digits: 3, goal: `≤ ${GOALS.cls}` }),
      row("TBT", ", ms", {
        value: of("tbt"),
        atMost: bareTbt * GOALS.ratio,
        peer: bareTbt.toFixed(0),
        goal: `≤ ${GOALS.ratio} × bare`,
      }),
      row("scripts", ", KB gz", {
        value: of("script"),
        atMost: floor + GOALS.script,
        digits: 1,
        peer: floor.toFixed(1),
        goal: `≤ bare + ${GOALS.script}`,
      }),
    ]
  })
}

export function rowsOfCost({ bare, ours, account }, noise) {
  const reason = noise.verdictless({ "bare page": bare.map(({ cpu }) => cpu) })
  const against = { other: bare, kind: "peer", noise: reason, atMost: GOALS.ratio }
  const goal = `≤ ${GOALS.ratio} × bare`
  return [
    compare({ measure: "server CPU, catalogue again, ms", ours, goal, ...against }),
    compare({ measure: "server CPU, account of a person, ms", ours: account, goal, ...against }),
  ]
}
