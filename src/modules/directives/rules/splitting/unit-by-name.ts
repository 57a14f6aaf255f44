/** A body as a document names it → the unit of that day with the same name, however it is shortened. */
import { fold } from '../../../../shared/vietnamese.ts'

export interface NamedUnit {
  unitId: number
  name: string
}

const LONG: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\btp\b\.?/g, 'thanh pho'],
  [/\btx\b\.?/g, 'thi xa'],
  [/\bgd\s*(?:&|va)\s*dt\b/g, 'giao duc va dao tao'],
  [/\btn\s*(?:&|va)\s*mt\b/g, 'tai nguyen va moi truong'],
  [/\bnn\s*(?:&|va)\s*(?:ptnt|mt)\b/g, 'nong nghiep'],
  [/\s*&\s*/g, ' va '],
]

const plain = (name: string): string =>
  LONG.reduce((text, [short, long]) => text.replace(short, long), fold(name))
    .replace(/[.,]/g, '')
    .replace(/\s+tinh(?:\s.*)?$/, ' tinh')
    .trim()

/** @returns null when none, or more than one, bears the name: groups ('các sở') are chosen by a person. */
export function unitByName<U extends NamedUnit>(name: string, units: readonly U[]): U | null {
  const wanted = plain(name)
  const same = units.filter((unit) => plain(unit.name) === wanted)
  return same.length === 1 ? (same[0] ?? null) : null
}
