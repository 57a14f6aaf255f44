/** One person in an exchange file: what happened (events, each with its decision), and the facts they make, by part. */

export type Scalar = string | number
export interface CodeOut {
  code: string
  /** For people and for programs without the list; the code decides. */
  name: string
}
/** A unit as another province would know it: by its code, else by its name and what it stood under. */
export interface UnitOut {
  code?: string
  name: string
  within?: string
  /** Its first day, where it is known: a unit that was founded anew may bear the name and the code of one that ended. */
  since?: string
}
export type ValueOut = Scalar | CodeOut | UnitOut

export interface DecisionOut {
  number: string
  decided_on: string
  issuer: string
  signer?: string
  about?: string
}

export interface EndOut {
  part: string
  /** Left out: all of the part. */
  slot?: string
  on: string
}

export interface EventOut {
  kind: string
  effective_on: string
  standing: string
  decision?: DecisionOut
  note?: string
  page?: number
  ends?: readonly EndOut[]
}

/** Its fields stand beside these, under their names. */
export interface FactOut {
  /** The place of its event in the list, from one. */
  event: number
  slot?: string
  from: string
  /** The last day, month or year it held. */
  to?: string
  [field: string]: ValueOut | undefined
}

export interface PersonOut {
  full_name: string
  opened_on: string
  /** Parts that whoever made the file may not see. */
  withheld?: readonly string[]
  events: readonly EventOut[]
  parts: Readonly<Record<string, readonly FactOut[]>>
}

/** Of the format. */
export const FORMAT = 'noivu-personnel'
export const VERSION = 1
/** The form whose items the fields are of. */
export const FORM = 'TT06/2023/TT-BNV'

/** What stands around the people: written once, so that a file of any length is written person by person. */
export const JSON_HEAD = `{"format":"${FORMAT}","version":${VERSION},"form":"${FORM}","people":[\n`
export const JSON_FOOT = '\n]}\n'
export const jsonOf = (person: PersonOut): string => JSON.stringify(person)
export const jsonFile = (people: readonly PersonOut[]): string => JSON_HEAD + people.map(jsonOf).join(',\n') + JSON_FOOT
