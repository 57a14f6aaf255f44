/** What a person chose of a sent file, kept in the address: it survives reloading and can be sent to a colleague. */
import { z } from 'zod'
import type { ArgumentOf } from '../../../../../shared/endpoint.ts'
import type { par, SetTable } from '../../../contract.ts'
import { type Role, roles } from '../../../rules/set-tables/headings.ts'
import { LEVELS } from '../../../rules/sets/draft-set.ts'

export const readingPlace = z.object({
  /** Numbers of tables; '' as guessed. */
  bang: z.string().catch(''),
  /** Roles of columns; '' as guessed. */
  cot: z.string().catch(''),
  ten: z.string().nullable().catch(null),
  nam: z.int().nullable().catch(null),
  cap: z.enum(LEVELS).nullable().catch(null),
  /** Codes whose guessed rule is right; '*' all. */
  nhan: z.string().catch(''),
  buoc: z.enum(['doc', 'xong']).catch('doc'),
})
export type ReadingPlace = z.output<typeof readingPlace>

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text)
const listOf = (text: string) => (text === '' ? [] : text.split(','))

export const tablesAt = (numbers: readonly number[]): string => numbers.join(',')
export const columnsAt = (chosen: readonly (Role | null)[]): string => chosen.map((role) => role ?? '-').join(',')

/** The question to the server that the address asks. */
export function choiceAt(
  importId: string,
  { bang, cot }: Pick<ReadingPlace, 'bang' | 'cot'>,
): ArgumentOf<typeof par.setTable> {
  const tables = listOf(bang).map(Number).filter(Number.isInteger)
  const columns = listOf(cot).map((role) => (isRole(role) ? role : null))
  return { importId, ...(tables.length > 0 && { tables }), ...(columns.length > 0 && { columns }) }
}

export const guessedRules = ({ nodes }: SetTable): string[] =>
  nodes.flatMap(({ code, scoring }) => (scoring ? [code] : []))

/** Confirmed and still there: another column may have taken a rule away. */
export function confirmedAt(read: SetTable, nhan: string): Set<string> {
  const guessed = guessedRules(read)
  const said = new Set(listOf(nhan))
  return new Set(nhan === '*' ? guessed : guessed.filter((code) => said.has(code)))
}

export function confirmedTo(read: SetTable, confirmed: ReadonlySet<string>): string {
  return guessedRules(read).length === confirmed.size ? '*' : [...confirmed].join(',')
}
