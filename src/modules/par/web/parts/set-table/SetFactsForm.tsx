import { Group, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { LEVELS, type Level } from '../../../rules/sets/draft-set.ts'
import { setWords, tableWords } from '../../text.vi.ts'

export interface SetFacts {
  name: string
  year: number | null
  level: Level | null
}

interface SetFactsFormProps {
  facts: SetFacts
  isModel: boolean
  onChange: (change: Partial<SetFacts>) => void
}

/** Name, year and level: as the table's title has them, until a person says otherwise. */
export function SetFactsForm({ facts, isModel, onChange }: SetFactsFormProps) {
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {tableWords.facts}
      </Title>
      <Group gap="sm" align="flex-start">
        <Textarea
          label={tableWords.name}
          autosize
          maxLength={300}
          style={{ flex: '1 1 22rem' }}
          value={facts.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <NumberField
          live
          w={120}
          places={0}
          grouped={false}
          min={2000}
          max={2100}
          label={tableWords.year}
          value={facts.year}
          onChange={(year) => onChange({ year })}
        />
        <NativeSelect
          label={tableWords.level}
          data={[
            ...(facts.level === null ? [{ value: '', label: tableWords.chooseLevel }] : []),
            ...LEVELS.map((level) => ({ value: level as string, label: setWords.levels[level] })),
          ]}
          value={facts.level ?? ''}
          onChange={(event) => onChange({ level: event.currentTarget.value as Level })}
        />
      </Group>
      {isModel && (
        <Text size="sm" c="dimmed">
          {tableWords.isModel}
        </Text>
      )}
    </Stack>
  )
}
