import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import type { FrameGroup } from '../../../rules/drawing/frame.ts'
import { movedBy } from '../../../rules/drawing/questions.ts'
import { quotaWords } from '../../text-of-drawing.vi.ts'
import { MoveButtons } from './MoveButtons.tsx'

interface GroupsPartProps {
  groups: readonly FrameGroup[]
  onChange: (groups: readonly FrameGroup[]) => void
}

const [MOST, PERCENT] = [20, 10_000]

export function GroupsPart({ groups, onChange }: GroupsPartProps) {
  const sum = groups.reduce((whole, { weight }) => whole + (weight ?? 0), 0)
  return (
    <section aria-label={quotaWords.groups}>
      <Title order={2} size="h4" mb={4}>
        {quotaWords.groups}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {quotaWords.weightHint} {sum > 0 && quotaWords.weightSum(sum)}
      </Text>
      <Stack gap="xs" maw={760}>
        {groups.map((group, at) => (
          <Group key={group.id} gap="xs" align="flex-end" wrap="nowrap">
            <TextInput
              flex={1}
              label={quotaWords.groupName(at + 1)}
              value={group.name}
              maxLength={200}
              onChange={({ currentTarget: { value } }) => onChange(groups.with(at, { ...group, name: value }))}
            />
            <NumberField
              w={110}
              live
              label={quotaWords.weight}
              aria-label={quotaWords.weightOf(group.name)}
              min={0.0001}
              max={100}
              value={group.weight === null ? null : group.weight / PERCENT}
              onChange={(value) =>
                onChange(groups.with(at, { ...group, weight: value === null ? null : Math.round(value * PERCENT) }))
              }
            />
            <MoveButtons
              up={quotaWords.upGroup(group.name)}
              down={quotaWords.downGroup(group.name)}
              remove={quotaWords.removeGroup(group.name)}
              isFirst={at === 0}
              isLast={at === groups.length - 1}
              onMove={(by) => onChange(movedBy(groups, at, by))}
              onRemove={() => onChange(groups.toSpliced(at, 1))}
            />
          </Group>
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={17} stroke={1.6} />}
            disabled={groups.length >= MOST}
            onClick={() => onChange([...groups, { id: newId(), name: '', weight: null }])}
          >
            {quotaWords.addGroup}
          </Button>
        </div>
      </Stack>
    </section>
  )
}

/** A UUID also where the page comes over plain HTTP, as in an office's own network, and the browser makes none. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
