/** One line field by field: what stands and what is proposed. */
import { Table, Text } from '@mantine/core'
import { formatPartial } from '../../../../../shared/partial-days.ts'
import type { Proposal, ProposalItem } from '../../../contract.ts'
import { partOf, type Value } from '../../../rules/parts.ts'
import { differenceOf, type FieldDifference } from '../../../rules/proposals/difference.ts'
import { judgeWords as words } from '../../text-of-proposals.vi.ts'
import { valueInWords } from '../record/value-in-words.ts'

export const nameIn = (names: Proposal['names'], value: Value | undefined): string | null =>
  names.find(({ unitId }) => unitId === value)?.fullName ?? null

export function Difference({ item, names }: { item: ProposalItem; names: Proposal['names'] }) {
  const { change, basis } = item
  const said = ({ key, field }: FieldDifference, value: Value, has: boolean) => {
    if (!has) return words.empty
    if (field !== null) return valueInWords(field, value, '9999-12-31', nameIn(names, value)) || words.empty
    if (value === null) return key === 'to' ? words.stillHolds : words.empty
    return formatPartial(String(value))
  }
  const hasBefore = basis.target !== null || basis.standing !== null
  return (
    <Table.ScrollContainer minWidth={300}>
      <Table withTableBorder verticalSpacing={4} aria-label={partOf(change.part).label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.field}</Table.Th>
            <Table.Th>{words.before}</Table.Th>
            <Table.Th>{words.after}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differenceOf(change, basis).map((row) => (
            <Table.Tr key={row.key}>
              <Table.Th scope="row" fw={400}>
                {row.field?.label ?? words.fieldDays[row.key]}
              </Table.Th>
              <Table.Td td={row.isChanged && hasBefore ? 'line-through' : undefined}>
                {said(row, row.before, hasBefore)}
              </Table.Td>
              <Table.Td>
                {change.op === 'remove' ? (
                  <Text size="sm">{words.taken}</Text>
                ) : (
                  <Text size="sm" fw={row.isChanged ? 700 : 400}>
                    {said(row, row.after, true)}
                    {row.isChanged && <span className="visually-hidden"> ({words.changed})</span>}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
