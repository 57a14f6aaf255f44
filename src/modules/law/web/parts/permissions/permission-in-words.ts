/** What is said of a permission, the same in the list and on its page. */
import { formatDay } from '../../../../../shared/dates.ts'
import { capitalized } from '../../../../../shared/vietnamese.ts'
import { levelInWords } from '../../../../organization/web/index.ts'
import type { PermissionRow } from '../../../contract.ts'
import { permissionWords as words } from '../../text-of-permissions.vi.ts'

export const numberOf = ({ number, point }: PermissionRow): string =>
  [number || words.unnumbered, point].filter(Boolean).join(', ')

export const documentOf = (row: PermissionRow): string => words.by(numberOf(row), formatDay(row.issuedOn), row.issuer)

export function reachOf({ scopeName, levels, chosenNames }: PermissionRow): string {
  if (chosenNames.length > 0) return words.chosen(chosenNames.join('; '))
  if (levels.length === 0) return words.everybody(scopeName)
  return words.ofLevels(capitalized(levels.map((level) => levelInWords[level]).join(', ')), scopeName)
}

export const stateOf = ({ stands, withdrawn }: PermissionRow): string =>
  withdrawn ? words.withdrawn(formatDay(withdrawn.on), withdrawn.by) : stands ? words.stands : words.over

export const keptInWords = ({ kept, keptTitle }: PermissionRow): string =>
  kept === null
    ? words.readOnly
    : [words.computed(keptTitle ?? kept.rule), kept.subject, words.heldOn(formatDay(kept.heldOn))]
        .filter((part) => part !== null)
        .join(', ')
