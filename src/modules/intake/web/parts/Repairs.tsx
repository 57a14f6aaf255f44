import { Checkbox, Stack, Text, Title } from '@mantine/core'
import type { ListReading, PeopleList } from '../../contract.ts'
import { words } from '../text.vi.ts'
import type { ChangeReading } from './use-reading.ts'

interface RepairsProps {
  repairs: PeopleList['repairs']
  declined: ListReading['declined']
  isLocked: boolean
  onChange: ChangeReading
}

/** What was read otherwise than it is written: by kind, each shown by examples, declined by kind. */
export function Repairs({ repairs, declined, isLocked, onChange }: RepairsProps) {
  const gone = declined.filter((kind) => !repairs.some((repair) => repair.kind === kind))
  const shown = [...repairs, ...gone.map((kind) => ({ kind, count: 0, examples: [] }))]
  return (
    <section>
      <Title order={2} size="h4">
        {words.repairs}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {shown.length === 0 ? words.noRepairs : words.repairsHint}
      </Text>
      <Stack gap="sm">
        {shown.map(({ kind, count, examples }) => (
          <Checkbox
            key={kind}
            label={count === 0 ? words.repairKinds[kind] : `${words.repairKinds[kind]} · ${words.cells(count)}`}
            description={examples.map(({ row, was, becomes }) => words.example(row, was, becomes)).join('; ')}
            checked={!declined.includes(kind)}
            disabled={isLocked}
            onChange={({ currentTarget: { checked } }) =>
              onChange({ declined: checked ? declined.filter((one) => one !== kind) : [...declined, kind] })
            }
          />
        ))}
      </Stack>
    </section>
  )
}
