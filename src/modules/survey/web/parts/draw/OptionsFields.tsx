import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { freeId } from '../../../rules/drawing/questions.ts'
import type { ChoiceOption } from '../../../rules/questionnaire.ts'
import { formWords } from '../../text-of-drawing.vi.ts'
import classes from './Draw.module.css'

interface OptionsFieldsProps {
  place: string
  options: readonly ChoiceOption[]
  onChange: (options: readonly ChoiceOption[]) => void
}

const [LEAST, MOST, PERCENT] = [2, 20, 10_000]

/** Each option with what it is worth, or nothing. */
export function OptionsFields({ place, options, onChange }: OptionsFieldsProps) {
  const nextId = freeId(
    'o',
    options.map(({ id }) => id),
  )
  return (
    <div className={classes.answers}>
      <Text size="xs" c="dimmed">
        {formWords.percentHint}
      </Text>
      {options.map((option, at) => (
        <Group key={option.id} gap={4} wrap="nowrap" align="flex-end">
          <TextInput
            flex={1}
            label={formWords.option(at + 1)}
            value={option.label}
            maxLength={1_000}
            onChange={({ currentTarget: { value } }) => onChange(options.with(at, { ...option, label: value }))}
          />
          <NumberField
            w={96}
            live
            label={formWords.percent}
            aria-label={`${formWords.percent}, ${formWords.option(at + 1).toLowerCase()}, ${formWords.question(place).toLowerCase()}`}
            min={0}
            max={100}
            value={option.percent === null ? null : option.percent / PERCENT}
            onChange={(value) =>
              onChange(options.with(at, { ...option, percent: value === null ? null : Math.round(value * PERCENT) }))
            }
          />
          <ActionIcon
            variant="subtle"
            size={34}
            disabled={options.length <= LEAST}
            aria-label={formWords.removeOption(at + 1)}
            onClick={() => onChange(options.toSpliced(at, 1))}
          >
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </Group>
      ))}
      {options.length < MOST && (
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={15} stroke={1.6} />}
          onClick={() => onChange([...options, { id: nextId, label: '', percent: null }])}
        >
          {formWords.addOption}
        </Button>
      )}
    </div>
  )
}
