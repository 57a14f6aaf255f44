/** What does not balance in the table, and the way to whoever is left out. */
import { Alert, List, Text } from '@mantine/core'
import { PageLink } from '../../../../ui/Links.tsx'
import type { CountedRow } from '../../contract.ts'
import { words } from '../text.vi.ts'
import type { TablePlace } from './place.ts'

interface BalanceProps {
  row: CountedRow
  place: TablePlace
  isTurns: boolean
}

export function Balance({ row, place, isTurns }: BalanceProps) {
  if (row.imbalances.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {words.balanced}
      </Text>
    )
  return (
    <Alert color="yellow" title={words.unbalanced}>
      <List size="sm">
        {row.imbalances.map(({ label, sum, whole }) => (
          <List.Item key={label}>
            <PageLink to="/statistics/people" search={{ ...place, dong: row.key, cot: label }} size="sm">
              {words.unplaced(label, whole - sum, whole, isTurns)}
            </PageLink>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
