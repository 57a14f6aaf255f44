/** By period, kind, use and the rest; kept in the address. */
import { Button, Checkbox, Collapse, Group, Select } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFilter } from '@tabler/icons-react'
import { useId } from 'react'
import { usePlace } from '../../../../ui/address.ts'
import { DayField } from '../../../../ui/form/DayField.tsx'
import type { Period } from '../../contract.ts'
import { kindInWords, kinds } from '../../rules/kinds.ts'
import { words } from '../text.vi.ts'
import { type LibraryPlace, libraryPlace, periodAt } from './library-place.ts'

interface LibraryFiltersProps {
  units: readonly { unitId: number; unitName: string }[]
  years: readonly number[]
  periods: readonly Period[]
}

const { library } = words
const choices = (named: Record<string, string>) => Object.entries(named).map(([value, label]) => ({ value, label }))

export function LibraryFilters({ units, years, periods }: LibraryFiltersProps) {
  const [place, change] = usePlace(libraryPlace)
  const hidden = [place.nam, place.ngay, place.dung, place.daLoai || undefined].some((value) => value !== undefined)
  const [opened, { toggle }] = useDisclosure(hidden)
  const moreId = useId()
  const go = (part: Partial<LibraryPlace>) => change({ ...part, trang: 1 })
  const period = periodAt(place, periods)
  return (
    <search aria-label={library.filters} className="no-print">
      <Group gap="xs" mb="xs">
        {units.length > 1 && (
          <Select
            aria-label={library.unit}
            placeholder={library.anyUnit}
            data={units.map(({ unitId, unitName }) => ({ value: String(unitId), label: unitName }))}
            value={place.donVi === undefined ? null : String(place.donVi)}
            onChange={(unitId) => go({ donVi: unitId === null ? undefined : Number(unitId) })}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': words.clear }}
            w={230}
          />
        )}
        <Select
          aria-label={library.kind}
          placeholder={library.anyKind}
          data={kinds.map((kind) => ({ value: kind, label: kindInWords[kind] }))}
          value={place.loai ?? null}
          onChange={(kind) => go({ loai: (kind ?? undefined) as LibraryPlace['loai'] })}
          clearable
          clearButtonProps={{ 'aria-label': words.clear }}
          w={190}
        />
        {period !== undefined && (
          <Select
            aria-label={library.inPeriod}
            data={choices(library.inPeriods)}
            value={place.thuocKy ?? 'any'}
            onChange={(found) => go({ thuocKy: found === 'any' ? undefined : (found as LibraryPlace['thuocKy']) })}
            allowDeselect={false}
            w={170}
          />
        )}
        {periods.length > 1 && (
          <Select
            aria-label={library.period}
            data={periods.map(({ name, from }) => ({ value: from, label: name }))}
            value={period?.from ?? null}
            onChange={(from) => go({ ky: from ?? undefined })}
            allowDeselect={false}
            w={130}
          />
        )}
        <Button
          variant="subtle"
          leftSection={<IconFilter size={16} stroke={1.6} />}
          aria-expanded={opened}
          aria-controls={moreId}
          onClick={toggle}
        >
          {library.moreFilters}
        </Button>
      </Group>
      <Collapse expanded={opened} id={moreId}>
        <Group gap="xs" mb="xs">
          <Select
            aria-label={library.year}
            placeholder={library.anyYear}
            data={years.map(String)}
            value={place.nam === undefined ? null : String(place.nam)}
            onChange={(year) => go({ nam: year === null ? undefined : Number(year) })}
            clearable
            clearButtonProps={{ 'aria-label': words.clear }}
            w={140}
          />
          <DayField
            aria-label={library.day}
            value={place.ngay ?? null}
            onChange={(day) => go({ ngay: day ?? undefined })}
            clearable
          />
          <Select
            aria-label={library.use}
            data={choices(library.uses)}
            value={place.dung ?? 'any'}
            onChange={(use) => go({ dung: use === 'any' ? undefined : (use as LibraryPlace['dung']) })}
            allowDeselect={false}
            w={160}
          />
          <Select
            aria-label={library.order}
            data={choices(library.orders)}
            value={place.thuTu}
            onChange={(order) => go({ thuTu: order as LibraryPlace['thuTu'] })}
            allowDeselect={false}
            w={210}
          />
          <Checkbox
            label={library.retired}
            checked={place.daLoai}
            onChange={(event) => go({ daLoai: event.currentTarget.checked })}
          />
        </Group>
      </Collapse>
    </search>
  )
}
