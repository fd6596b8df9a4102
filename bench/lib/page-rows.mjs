import { median } from "./numbers.mjs"
import { judge } from "./results.mjs"

const GOALS = { lcp: 1_500, inp: 100, cls: 0.02, ratio: 1.2, script: 20 }

const medianOf = (visits, measure) => median(visits.map((one) => one[measure]))

/**
 * The figures of a page over its rounds, and of the bare page right beside it.
 * @typedef {{ name: string, lcp: number, inp: number, cls: number, tbt: number, script: number,
 *   requests: number, cpu: number, findings: string[], plain: { lcp: number },
 *   bare: { tbt: number, script: number, cpu: number } }} Figures
 */

/** @returns {Figures} */
const figuresOf = ({ kind, ours, plain, bare, cpu, bareCpu }) => {
  const of = (measure) => medianOf(ours, measure)
  return {
    name: kind.name,
    lcp: of("lcp"),
    inp: of("inp"),
    // Whatever moves once moves somebody's finger away from what was aimed at.
    cls: Math.max(...ours.map((one) => one.cls)),
    tbt: of("tbt"),
    script: of("script"),
    requests: of("requests"),
    cpu: medianOf(cpu, "cpu"),
    findings: ours.flatMap((one) => one.findings),
    plain: { lcp: medianOf(plain, "lcp") },
    bare: {
      tbt: medianOf(bare, "tbt"),
      script: medianOf(bare, "script"),
      cpu: medianOf(bareCpu, "cpu"),
    },
  }
}

/**
 * One line says how the page fares that is furthest from the goal, and which others miss it.
 * @param {Figures[]} pages
 * @param {{ measure: string, of: (page: Figures) => number, atMost: (page: Figures) => number,
 *   digits?: number, noise?: string, isRatio?: boolean }} asked
 */
function worst(pages, { measure, of, atMost, digits = 0, noise, isRatio, ...told }) {
  const beyond = (page) => of(page) - atMost(page)
  const [last, ...others] = [...pages].sort((one, other) => beyond(other) - beyond(one))
  const missed = others.filter((page) => beyond(page) > 0)
  const also = missed.length > 0 ? `; missed too by ${missed.map(({ name }) => name)}` : ""
  return {
    measure: `${measure}, the worst of ${pages.length} pages`,
    ours: `${of(last).toFixed(digits)} (${last.name}${also.replaceAll(",", ", ")})`,
    ...told,
    ...judge({ value: of(last), atMost: atMost(last), noise, isRatio }),
  }
}

const about = ({ lcp, inp, cls, tbt, script, requests, cpu }) =>
  [
    `LCP ${lcp.toFixed(0)} ms`,
    `INP ${inp.toFixed(0)} ms`,
    `CLS ${cls.toFixed(3)}`,
    `TBT ${tbt.toFixed(0)} ms`,
    `${script.toFixed(1)} KB in scripts, ${requests.toFixed(0)} requests`,
    `CPU ${cpu.toFixed(1)} ms`,
  ].join(", ")

/** One look at it is too short to be steady by itself; the run begins, goes on and ends with it. */
const thirds = (values) => {
  const size = Math.ceil(values.length / 3)
  return [values.slice(0, size), values.slice(size, -size), values.slice(-size)]
}

const rowOfPage = (page) => ({
  measure: page.name,
  ours: about(page),
  peer: `TBT ${page.bare.tbt.toFixed(0)} ms, CPU ${page.bare.cpu.toFixed(1)} ms`,
  limit: `LCP ${page.plain.lcp.toFixed(0)} ms`,
})

/**
 * Peer is the bare page of the framework, limit the same page as plain HTML. What does not depend on
 * how fast the machine is has a verdict on a busy one, too.
 */
export function rowsOfPages(seen, watched) {
  const pages = seen.map(figuresOf)
  const floor = median(pages.map(({ bare }) => bare.script))
  const noise = watched.verdictless()
  const bareCosts = seen.flatMap(({ bareCpu }) => bareCpu.map(({ cpu }) => cpu))
  const unsteady = watched.verdictless({ "bare page": thirds(bareCosts).map(median) })
  const wrong = pages.filter(({ findings }) => findings.length > 0)
  return [
    worst(pages, {
      measure: "LCP, ms",
      of: ({ lcp }) => lcp,
      atMost: () => GOALS.lcp,
      goal: `≤ ${GOALS.lcp}`,
      noise,
    }),
    worst(pages, {
      measure: "INP, ms",
      of: ({ inp }) => inp,
      atMost: () => GOALS.inp,
      goal: `≤ ${GOALS.inp}`,
      noise,
    }),
    worst(pages, {
      measure: "CLS",
      of: ({ cls }) => cls,
      atMost: () => GOALS.cls,
      goal: `≤ ${GOALS.cls}`,
      digits: 3,
    }),
    worst(pages, {
      measure: "TBT through that of the bare page",
      of: ({ tbt, bare }) => tbt / bare.tbt,
      atMost: () => GOALS.ratio,
      goal: `≤ ${GOALS.ratio}`,
      digits: 2,
      noise,
      isRatio: true,
    }),
    worst(pages, {
      measure: "scripts, KB gz",
      of: ({ script }) => script,
      atMost: () => floor + GOALS.script,
      peer: floor.toFixed(1),
      goal: `≤ bare + ${GOALS.script}`,
      digits: 1,
    }),
    worst(pages, {
      measure: "server CPU through that of the bare page",
      of: ({ cpu, bare }) => cpu / bare.cpu,
      atMost: () => GOALS.ratio,
      goal: `≤ ${GOALS.ratio}`,
      digits: 2,
      noise: unsteady,
      isRatio: true,
    }),
    {
      measure: "what axe finds",
      ours: `${wrong.length}${wrong.map(({ name, findings }) => ` ${name}: ${findings}`)}`,
      goal: "0",
      ...judge({ value: wrong.length, atMost: 0 }),
    },
    ...pages.map(rowOfPage),
  ]
}
