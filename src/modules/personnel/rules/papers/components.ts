/** The papers a file is made of, and which of them are needed when: db/catalogues/personnel/file-components.json. */
import catalogue from '../../../../../db/catalogues/personnel/file-components.json' with { type: 'json' }
import type { Sensitivity } from '../parts.ts'

/** Who owes a paper: the person, who manages the record, the head of the unit, of the unit that uses the person. */
export const OWERS = ['person', 'hr', 'unit', 'using-unit'] as const
export type Ower = (typeof OWERS)[number]

/** One paper for each record, each year of service, each event of these kinds, or each line of a part. */
export interface Need {
  each: 'record' | 'year' | 'event' | 'line'
  owes: Ower
  /** Kinds of event that call for it, or that carry it. */
  kinds?: readonly string[]
  part?: string
  /** Needed of these kinds of person alone, holding posts of these levels, who had probation. */
  personKinds?: readonly string[]
  posts?: readonly string[]
  probation?: boolean
  /** Not where an event of these kinds is known: that one calls for its own. */
  unless?: readonly string[]
  /** First day from which the law asks it, and the first day no longer. */
  from?: string
  to?: string
  /** Days to hand it in. */
  within?: number
  /** Of a yearly one: by which day, so many years later. */
  due?: { years: number; day: string }
  law?: string
}

export interface Component {
  code: string
  name: string
  when: string
  retention: string
  sensitivity: Sensitivity
  law: readonly string[]
  needs: readonly Need[]
  /** What was found out about the person, who reads all else of his own file. */
  keptFromPerson: boolean
}

export const COMPONENTS: readonly Component[] = catalogue.components.map((component) => ({
  ...component,
  sensitivity: ('sensitivity' in component ? component.sensitivity : 'ordinary') as Sensitivity,
  needs: component.needs as readonly Need[],
  keptFromPerson: 'keptFromPerson' in component && component.keptFromPerson,
}))

/** Codes of components that nobody reads of himself. */
export const KEPT_FROM_PERSON: readonly string[] = COMPONENTS.filter((one) => one.keptFromPerson).map(
  ({ code }) => code,
)

/** What the software assumes of which papers are needed when; null: confirmed. */
export const NEEDS_CONFIDENCE: string | null = catalogue.needs.confirmed ? null : catalogue.needs.confidence

const byCode = new Map(COMPONENTS.map((component) => [component.code, component]))

export const componentOf = (code: string): Component | null => byCode.get(code) ?? null
/** Of one nobody knows: as what everybody may read. */
export const sensitivityOfComponent = (code: string): Sensitivity => byCode.get(code)?.sensitivity ?? 'ordinary'
export const nameOfComponent = (code: string): string => byCode.get(code)?.name ?? code
/** The place of a component in the index of a file. */
export const orderOfComponent = (code: string): number => COMPONENTS.findIndex((component) => component.code === code)

const byKind = new Map(
  COMPONENTS.flatMap(({ code, needs }) =>
    needs.flatMap(({ owes, kinds = [] }) => (owes === 'person' ? [] : kinds.map((kind) => [kind, code] as const))),
  ),
)

/** What the paper of a decision of this kind is in the file; null: proof of what was declared. */
export const componentOfKind = (kind: string): string | null => byKind.get(kind) ?? null
