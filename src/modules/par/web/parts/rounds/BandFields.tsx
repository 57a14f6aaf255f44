import { ActionIcon, Button, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { roundWords } from '../../text.vi.ts'
import classes from './Rounds.module.css'
import type { BandsDraft } from './round-draft.ts'

interface BandFieldsProps {
  hint: string
  bands: BandsDraft
  onChange: (bands: BandsDraft) => void
}

/** From the best down; the last takes everything below. Each province draws its own. */
export function BandFields({ hint, bands, onChange }: BandFieldsProps) {
  const change = (at: number, part: Partial<BandsDraft[number]>) =>
    onChange(bands.map((band, place) => (place === at ? { ...band, ...part } : band)))
  return (
    <div>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      {bands.map((band, at) => {
        const isLast = at === bands.length - 1
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a band being drawn up has no other name than its place.
          <fieldset key={at} className={classes.row} aria-label={band.label}>
            <TextInput
              label={roundWords.bandLabel}
              value={band.label}
              maxLength={60}
              onChange={(event) => change(at, { label: event.currentTarget.value })}
              w={220}
            />
            {isLast ? (
              <Text size="sm" c="dimmed" pb={8}>
                {roundWords.bandRest}
              </Text>
            ) : (
              <NumberField
                label={roundWords.bandFrom}
                value={band.from}
                onChange={(from) => change(at, { from: from ?? 0 })}
                min={0}
                max={100}
                w={130}
              />
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={roundWords.removeBand(band.label)}
              onClick={() => onChange(bands.filter((_, place) => place !== at))}
            >
              <IconTrash size={17} stroke={1.6} />
            </ActionIcon>
          </fieldset>
        )
      })}
      <Button
        variant="default"
        size="xs"
        mt="xs"
        leftSection={<IconPlus size={15} />}
        onClick={() => onChange([...bands, { label: '', from: 0 }])}
      >
        {roundWords.addBand}
      </Button>
    </div>
  )
}
