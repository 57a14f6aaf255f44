/** A unit by what somebody wrote: its code, its name, its name without accents or without the unit above it. */
import { fold, tidy } from './vietnamese.ts'

export interface KnownUnit {
  unitId: number
  code: string | null
  name: string
}

export type FoundUnit<U extends KnownUnit> =
  | { unit: U }
  | { unknown: string }
  /** Several of this name. */
  | { ambiguous: number }
  /** A code that lost its zeros in Excel. */
  | { likely: string }

/** 'Xã Đồng Tiến (Huyện Yên Thế)' → 'Xã Đồng Tiến': two communes of a province may bear one name. */
const bareName = (name: string) => name.replace(/ \([^()]*\)$/, '')

/** @returns the unit, or why what is written names none or more than one. */
export function writtenUnit<U extends KnownUnit>(units: readonly U[]): (written: string) => FoundUnit<U> {
  const byCode = new Map(units.filter((unit) => unit.code !== null).map((unit) => [unit.code as string, unit]))
  const byName = Map.groupBy(units, (unit) => tidy(unit.name))
  const byFolded = Map.groupBy(units, (unit) => fold(unit.name))
  const byBareName = Map.groupBy(units, (unit) => fold(bareName(unit.name)))
  const byBareCode = new Map([...byCode].map(([code, unit]) => [code.replace(/^0+/, ''), unit]))
  return (written) => {
    const byItsCode = byCode.get(written)
    if (byItsCode) return { unit: byItsCode }
    const found = byName.get(written) ?? byFolded.get(fold(written)) ?? byBareName.get(fold(written)) ?? []
    const [unit] = found
    if (unit && found.length === 1) return { unit }
    if (unit) return { ambiguous: found.length }
    const likely = /^\d+$/.test(written) ? byBareCode.get(written.replace(/^0+/, '')) : undefined
    return likely ? { likely: likely.code as string } : { unknown: written }
  }
}
