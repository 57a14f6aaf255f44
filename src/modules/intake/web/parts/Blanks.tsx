import { Checkbox, Stack, Text, Title } from '@mantine/core'
import type { ListReading, PeopleList } from '../../contract.ts'
import { words } from '../text.vi.ts'
import type { ChangeReading } from './use-reading.ts'

interface BlanksProps {
  blanks: PeopleList['blanks']
  fills: ListReading['fills']
  isLocked: boolean
  onChange: ChangeReading
}

/** What records leave blank and the list tells: filled or not, said once a column. */
export function Blanks({ blanks, fills, isLocked, onChange }: BlanksProps) {
  if (blanks.length === 0) return null
  return (
    <section>
      <Title order={3} size="h5">
        {words.blanks}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {words.blanksHint}
      </Text>
      <Stack gap="sm">
        {blanks.map(({ column, label, count }) => (
          <Checkbox
            key={column}
            label={words.fill(label, count)}
            checked={fills.includes(column)}
            disabled={isLocked}
            onChange={({ currentTarget: { checked } }) =>
              onChange({ fills: checked ? [...fills, column] : fills.filter((one) => one !== column) })
            }
          />
        ))}
      </Stack>
    </section>
  )
}
