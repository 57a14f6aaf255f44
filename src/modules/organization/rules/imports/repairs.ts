/** What is offered to be put right in a list, cell by cell; a person takes each kind, or not. */
import type { Level } from '../levels.ts'
import { nameKey, withoutShort, withUsualCapitals } from './spelling.ts'

export const REPAIRS = ['decimals', 'zeros', 'short', 'capitals', 'spelling'] as const
export type RepairKind = (typeof REPAIRS)[number]

export interface Repair {
  kind: RepairKind
  was: string
  becomes: string
}

const DIGITS: Readonly<Partial<Record<Level, number>>> = { province: 2, district: 3, commune: 5 }

/** A code that a spreadsheet took for a number: '7210.0' → '7210', then '7210' → '07210'. */
export function repairsOfCode(code: string, level: Level | null): Repair[] {
  const whole = /^(\d+)[.,]0+$/.exec(code)?.[1]
  const steps: Repair[] = whole === undefined ? [] : [{ kind: 'decimals', was: code, becomes: whole }]
  const plain = whole ?? code
  const digits = level === null ? undefined : DIGITS[level]
  if (digits !== undefined && /^\d+$/.test(plain) && plain.length < digits)
    steps.push({ kind: 'zeros', was: plain, becomes: plain.padStart(digits, '0') })
  return steps
}

/** @param spellings how units of the same key are written in the program. */
export function repairsOfName(name: string, spellings: ReadonlyMap<string, string>): Repair[] {
  const steps: Repair[] = []
  const step = (kind: RepairKind, was: string, becomes: string): string => {
    if (becomes !== was) steps.push({ kind, was, becomes })
    return becomes
  }
  const long = step('short', name, withoutShort(name))
  const quiet = step('capitals', long, withUsualCapitals(long))
  step('spelling', quiet, spellings.get(nameKey(quiet)) ?? quiet)
  return steps
}

/** @param isDeclined what the person does not want repaired: then what follows from it is not repaired either. */
export function repaired(text: string, repairs: readonly Repair[], isDeclined: (repair: Repair) => boolean): string {
  let now = text
  for (const repair of repairs) {
    if (isDeclined(repair)) continue
    if (repair.was === now) now = repair.becomes
  }
  return now
}
