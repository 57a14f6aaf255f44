/** Regions of a block: units put together by name, to be ranked among themselves too. */
import { ActionIcon, Button, MultiSelect, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { rulesWords } from '../../text.vi.ts'
import classes from './Rounds.module.css'

export interface RegionDraft {
  region: string
  unitIds: number[]
}

interface RegionFieldsProps {
  units: readonly { unitId: number; name: string }[]
  value: readonly RegionDraft[]
  onChange: (value: RegionDraft[]) => void
}

/** So many names are offered at once; the rest are found by typing. */
const OFFERED = 60

export function RegionFields({ units, value, onChange }: RegionFieldsProps) {
  const change = (at: number, part: Partial<RegionDraft>) =>
    onChange(value.map((one, place) => (place === at ? { ...one, ...part } : one)))
  return (
    <div>
      {value.map(({ region, unitIds }, at) => {
        const taken = new Set(value.flatMap((other, place) => (place === at ? [] : other.unitIds)))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a region being named has no other name than its place.
          <div key={at} className={classes.row}>
            <TextInput
              label={rulesWords.region}
              value={region}
              maxLength={80}
              onChange={(event) => change(at, { region: event.currentTarget.value })}
              w={220}
            />
            <MultiSelect
              className={classes.grow ?? ''}
              label={rulesWords.regionUnits}
              searchable
              limit={OFFERED}
              data={units
                .filter(({ unitId }) => !taken.has(unitId))
                .map(({ unitId, name }) => ({ value: String(unitId), label: name }))}
              value={unitIds.map(String)}
              onChange={(chosen) => change(at, { unitIds: chosen.map(Number) })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={rulesWords.removeRegion(region)}
              onClick={() => onChange(value.filter((_, place) => place !== at))}
            >
              <IconTrash size={17} stroke={1.6} />
            </ActionIcon>
          </div>
        )
      })}
      {value.length === 0 && (
        <Text size="sm" c="dimmed">
          {rulesWords.noRegions}
        </Text>
      )}
      <Button
        variant="default"
        size="xs"
        mt="xs"
        leftSection={<IconPlus size={15} />}
        onClick={() => onChange([...value, { region: '', unitIds: [] }])}
      >
        {rulesWords.addRegion}
      </Button>
    </div>
  )
}
