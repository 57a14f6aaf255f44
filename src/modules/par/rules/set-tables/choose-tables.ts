/** Which of a file's tables hold the criteria: the one with most of them, and those that go on where it ends. */
import { guessColumns, type TableGuess } from './columns.ts'
import { treeFromRows } from './proposal.ts'
import type { SourceTable } from './source.ts'

const rolesOf = ({ columns }: TableGuess) => columns.map(({ role }) => role)

/** @returns numbers of tables, in their order; none when no table has criteria. */
export function likelyTables(tables: readonly SourceTable[]): number[] {
  const read = tables.map((table, at) => {
    const guess = guessColumns(table)
    const roles = rolesOf(guess)
    const nodes = treeFromRows([{ at, table, firstRow: guess.firstRow, columns: roles }]).nodes
    const isUsable = roles.includes('title') && (roles.includes('maxPoints') || roles.includes('self'))
    return { at, roles, isUsable, hasHead: guess.headRows !== null, codes: nodes.map(({ code }) => code) }
  })
  const [best] = read
    .filter(({ isUsable, codes }) => isUsable && codes.length > 0)
    .toSorted((a, b) => b.codes.length - a.codes.length)
  if (!best) return []
  const taken = new Set<string>()
  const known = best.roles.filter((role) => role !== null)
  return read
    .filter(({ at, roles, hasHead, codes }) => {
      if (at === best.at) return true
      // Another set of the same year begins at 1 again.
      if (codes.length === 0 || codes.some((code) => best.codes.includes(code) || taken.has(code))) return false
      const goesOn = hasHead
        ? known.every((role, place) => roles.filter((own) => own !== null)[place] === role)
        : roles.length === best.roles.length
      if (goesOn) for (const code of codes) taken.add(code)
      return goesOn
    })
    .map(({ at }) => at)
}
