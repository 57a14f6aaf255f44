/** By what people are told apart, what is counted, and whom it is narrowed to. */
import { ActionIcon, Group, MultiSelect, Select, Stack } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { itemsOf } from '../../../personnel/web/index.ts'
import { CATALOGUE_OF } from '../../rules/dimensions.ts'
import { askedFor, BANDS, labelOf, MEASURES, SIDES, type Side, TIERS } from '../../rules/pivot.ts'
import { measureInWords, pivotWords as words } from '../text-of-pivots.vi.ts'
import { FILTERED, type PivotPlace } from './pivot-place.ts'

interface ControlsProps {
  place: PivotPlace
  go: (change: Partial<PivotPlace>) => void
}

const sides = (some: readonly Side[]) => some.map((side) => ({ value: side, label: labelOf[side] }))

/** What may be chosen of a side; what is not known may be chosen too. */
function choicesOf(side: Side) {
  const named =
    side === 'ageBand'
      ? BANDS
      : side === 'tier'
        ? TIERS
        : side === 'party'
          ? [{ key: 'yes', label: words.party }]
          : itemsOf(CATALOGUE_OF[askedFor(side) ?? 'all'] ?? '').map(({ code, name }) => ({ key: code, label: name }))
  // A code may have been given to two things at two times.
  return [...new Map(named.map(({ key, label }) => [key, label]))].map(([value, label]) => ({ value, label }))
}

export function PivotControls({ place, go }: ControlsProps) {
  const free = FILTERED.filter((side) => place.loc.every(({ by }) => by !== side))
  return (
    <Stack gap="xs" mb="sm">
      <Group align="end">
        <Select
          label={words.rows}
          data={sides(SIDES)}
          value={place.hang}
          onChange={(side) => side !== null && go({ hang: side as Side })}
          allowDeselect={false}
        />
        <Select
          label={words.columns}
          placeholder={words.noColumns}
          data={sides(SIDES.filter((side) => side !== place.hang))}
          value={place.cot ?? null}
          onChange={(side) => go({ cot: (side ?? undefined) as Side | undefined })}
          clearable
        />
        <Select
          label={words.measure}
          data={MEASURES.map((measure) => ({ value: measure, label: measureInWords[measure] }))}
          value={place.tinh}
          onChange={(measure) => measure !== null && go({ tinh: measure as PivotPlace['tinh'] })}
          allowDeselect={false}
        />
        <Select
          label={words.filters}
          placeholder={words.addFilter}
          data={sides(free)}
          value={null}
          onChange={(side) => {
            if (side !== null) go({ loc: [...place.loc, { by: side as (typeof place.loc)[number]['by'], values: [] }] })
          }}
        />
      </Group>
      {place.loc.map(({ by, values }) => (
        <Group key={by} align="end" wrap="nowrap">
          <MultiSelect
            label={labelOf[by]}
            placeholder={values.length === 0 ? words.anyOf : ''}
            data={choicesOf(by)}
            value={values}
            onChange={(chosen) =>
              go({ loc: place.loc.map((one) => (one.by === by ? { ...one, values: chosen } : one)) })
            }
            searchable
            hidePickedOptions
            style={{ flex: 1 }}
            maw={640}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={words.removeFilter(labelOf[by])}
            onClick={() => go({ loc: place.loc.filter((one) => one.by !== by) })}
          >
            <IconX size={16} aria-hidden="true" />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  )
}
