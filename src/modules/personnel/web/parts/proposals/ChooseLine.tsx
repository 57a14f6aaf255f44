/** Which line a new item is about: one that stands, or a new one of a part. */
import { Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { fold } from '../../../../../shared/vietnamese.ts'
import type { OwnProposal, Stated } from '../../../contract.ts'
import { PARTS, partOf } from '../../../rules/parts.ts'
import { authorityOf } from '../../../rules/proposals/authority.ts'
import { type Change, stretchInWords } from '../../../rules/proposals/change.ts'
import { writingWords as words } from '../../text-of-proposals.vi.ts'
import { valueInWords } from '../record/value-in-words.ts'
import { nameIn } from './Difference.tsx'

interface ChooseLineProps {
  proposal: OwnProposal
  onChoose: (op: Change['op'], part: string, stated: Stated | null) => void
}

export function ChooseLine({ proposal, onChoose }: ChooseLineProps) {
  const [part, setPart] = useState<string | null>(null)
  const today = dayIn(new Date())
  const open = PARTS.filter(({ key }) => authorityOf(key, today) !== null)
  const lines = proposal.stated.filter((line) => line.part === part).toReversed()
  const choose = (op: Change['op'], stated: Stated | null) => {
    if (part === null) return
    onChoose(op, part, stated)
    setPart(null)
  }
  return (
    <Card withBorder component="section" aria-label={words.chooseTitle}>
      <Title order={2} size="h4" mb="xs">
        {words.chooseTitle}
      </Title>
      <Select
        label={words.part}
        description={words.partHint}
        data={open.map(({ key, label }) => ({ value: key, label }))}
        value={part}
        onChange={setPart}
        searchable
        filter={({ options, search }) =>
          options.filter((one) => 'label' in one && fold(one.label).includes(fold(search)))
        }
        maw={480}
      />
      {part !== null && (
        <Stack gap="xs" mt="sm">
          <Group>
            <Button size="compact-md" variant="light" onClick={() => choose('add', null)}>
              {words.addLine}
            </Button>
          </Group>
          <Text size="sm" fw={600}>
            {lines.length === 0 ? words.noLine : words.existing}
          </Text>
          {lines.map((line) => (
            <Group key={`${line.eventId} ${line.slot} ${line.from}`} gap="xs" justify="space-between">
              <Text size="sm" flex={1} miw={220}>
                {lineInWords(line, proposal)}
                {line.isVerified && ` (${words.verified})`}
              </Text>
              <Group gap={4}>
                {(['correct', ...(line.to === null ? ['end'] : []), 'remove'] as ('correct' | 'end' | 'remove')[]).map(
                  (op) => (
                    <Button key={op} size="compact-xs" variant="default" onClick={() => choose(op, line)}>
                      {words.ops[op]}
                    </Button>
                  ),
                )}
              </Group>
            </Group>
          ))}
        </Stack>
      )}
    </Card>
  )
}

function lineInWords({ part, from, to, values }: Stated, { names }: OwnProposal): string {
  const said = partOf(part)
    .fields.map((field) => valueInWords(field, values[field.key], '9999-12-31', nameIn(names, values[field.key])))
    .filter((text) => text !== '')
  return `${said.slice(0, 4).join(', ')}; ${stretchInWords(from, to)}`
}
