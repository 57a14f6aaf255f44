/** A result that can open its working: what it rests on, what the law said on which day, and every figure between. */
import { type Law, type Provision, type ProvisionValues, provisionOn, type Rule } from './provision.ts'

export interface Figure {
  name: string
  /** A day, a code, or a number in the unit the name tells. */
  value: string | number
  /** The event whose paper proves it. */
  row?: string
}

export interface Working<T> {
  /** null: the law is silent on what was asked, see `silent`. */
  result: T | null
  figures: readonly Figure[]
  used: readonly Provision[]
  /** What no provision was found for: the office has to decide. */
  silent: readonly { rule: Rule; subject: string; day: string }[]
}

export interface Desk {
  /** The provision of the day; noted, or noted as missing. */
  look: <R extends Rule>(rule: R, subject: string, day: string) => ProvisionValues[R] | null
  note: (name: string, value: string | number, row?: string) => void
  /** Takes over the working of what this one rests on. */
  take: <T>(other: Working<T>) => T | null
  done: <T>(result: T | null) => Working<T>
}

/** Where one computation is worked out. */
export function deskOf(law: Law): Desk {
  const figures: Figure[] = []
  const used = new Set<Provision>()
  const silent: { rule: Rule; subject: string; day: string }[] = []
  return {
    look: (rule, subject, day) => {
      const found = provisionOn(law, rule, subject, day)
      if (found) used.add(found)
      else silent.push({ rule, subject, day })
      return found?.value ?? null
    },
    note: (name, value, row) => figures.push(row === undefined ? { name, value } : { name, value, row }),
    take: (other) => {
      figures.push(...other.figures)
      for (const one of other.used) used.add(one)
      silent.push(...other.silent)
      return other.result
    },
    done: (result) => ({ result: silent.length === 0 ? result : null, figures, used: [...used], silent }),
  }
}
