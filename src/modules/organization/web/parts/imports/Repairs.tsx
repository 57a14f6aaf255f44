import { Checkbox, Stack, Text, Title } from '@mantine/core'
import type { ImportReading, UnitImport } from '../../../contract.ts'
import { importWords as words } from '../../text-of-imports.vi.ts'

interface RepairsProps {
  repairs: UnitImport['repairs']
  declined: ImportReading['declined']
  isLocked: boolean
  onDeclined: (declined: ImportReading['declined']) => void
}

/** What is offered to be put right: taken by kind, each shown by examples. */
export function Repairs({ repairs, declined, isLocked, onDeclined }: RepairsProps) {
  return (
    <section>
      <Title order={2} size="h4">
        {words.repairs}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {repairs.length === 0 ? words.noRepairs : words.repairsHint}
      </Text>
      <Stack gap="sm">
        {repairs.map(({ kind, count, examples }) => (
          <Checkbox
            key={kind}
            label={`${words.repairKinds[kind]} · ${words.cells(count)}`}
            description={examples.map(({ row, was, becomes }) => words.example(row, was, becomes)).join('; ')}
            checked={!declined.includes(kind)}
            disabled={isLocked}
            onChange={({ currentTarget: { checked } }) =>
              onDeclined(checked ? declined.filter((one) => one !== kind) : [...declined, kind])
            }
          />
        ))}
      </Stack>
    </section>
  )
}
