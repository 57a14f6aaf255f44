import { ActionIcon, Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import { SCALES } from '../../../rules/drawing/questions.ts'
import { formWords } from '../../text-of-drawing.vi.ts'
import classes from './Draw.module.css'

interface ScaleFieldsProps {
  place: string
  scale: readonly string[]
  onChange: (scale: readonly string[]) => void
}

const [LEAST, MOST] = [2, 7]
const KEYS = Object.keys(SCALES) as (keyof typeof SCALES)[]
const percentAt = (at: number, count: number) => formatNumber(Math.round((at * 10_000) / (count - 1)) / 100)

/** The words of a rating, the worst first; a ready-made scale may be changed word by word. */
export function ScaleFields({ place, scale, onChange }: ScaleFieldsProps) {
  const ready = KEYS.find((key) => SCALES[key].join('\n') === scale.join('\n')) ?? ''
  return (
    <div className={classes.answers}>
      <NativeSelect
        label={formWords.scale}
        aria-label={`${formWords.scale}, ${formWords.question(place).toLowerCase()}`}
        data={[
          ...(ready === '' ? [{ value: '', label: formWords.ownScale }] : []),
          ...KEYS.map((key) => ({ value: key, label: formWords.scales[key] })),
        ]}
        value={ready}
        onChange={({ currentTarget: { value } }) => value !== '' && onChange(SCALES[value as keyof typeof SCALES])}
      />
      {scale.map((word, at) => (
        <Group
          // biome-ignore lint/suspicious/noArrayIndexKey: a level has no name but its place.
          key={at}
          gap={4}
          wrap="nowrap"
          align="flex-end"
        >
          <TextInput
            flex={1}
            label={formWords.level(at + 1, percentAt(at, scale.length))}
            value={word}
            maxLength={200}
            onChange={({ currentTarget: { value } }) => onChange(scale.with(at, value))}
          />
          {scale.length > LEAST && (
            <ActionIcon
              variant="subtle"
              size={34}
              aria-label={formWords.removeLevel(at + 1)}
              onClick={() => onChange(scale.toSpliced(at, 1))}
            >
              <IconX size={16} stroke={1.6} />
            </ActionIcon>
          )}
        </Group>
      ))}
      {scale.length < MOST && (
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={15} stroke={1.6} />}
          onClick={() => onChange([...scale, ''])}
        >
          {formWords.addLevel}
        </Button>
      )}
    </div>
  )
}
