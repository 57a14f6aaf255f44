/** Which provision of each subject holds on a day. */
import { holdingOn, inOrderOfDays } from '../../../shared/dated.ts'
import type { ProvisionRow } from './shape.ts'

export const provisionsHolding = <P extends Pick<ProvisionRow, 'rule' | 'subject' | 'from' | 'to'>>(
  rows: readonly P[],
  day: string,
): P[] =>
  [...Map.groupBy(rows, ({ rule, subject }) => `${rule} ${subject}`).values()].flatMap(
    (group) => holdingOn(inOrderOfDays(group), day) ?? [],
  )
