/** What the list is narrowed to: unit, kind, rank, post, presence; kept in the address. */
import { Group, Select, TextInput } from '@mantine/core'
import { dayIn } from '../../../../../shared/dates.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { UnitPicker } from '../../../../organization/web/index.ts'
import { itemsOf, RANKS } from '../../../rules/catalogues.ts'
import { findingWords as words } from '../../text-of-finding.vi.ts'
import { type FindingPlace, findingPlace } from './finding-place.ts'
import { OpenPart } from './OpenPart.tsx'

const choices = (named: Readonly<Record<string, string>>) =>
  Object.entries(named).map(([value, label]) => ({ value, label }))
const KINDS = itemsOf('person_category').map(({ code, name }) => ({ value: code, label: name }))
const RANK_CHOICES = [
  ...new Map(RANKS.map(({ code, name }) => [code, { value: code, label: `${name} (${code})` }])).values(),
]

interface FindingFiltersProps {
  /** Of the unit chosen, once the server has told it. */
  unitName: string | undefined
}

export function FindingFilters({ unitName }: FindingFiltersProps) {
  const [place, change] = usePlace(findingPlace)
  const go = (part: Partial<FindingPlace>) => change({ ...part, trang: 1 })
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': words.clear } } as const
  return (
    <search aria-label={words.filters} className="no-print">
      <Group gap="xs" mb="xs">
        <UnitPicker
          chosenName={unitName}
          aria-label={words.unit}
          placeholder={words.unit}
          asOf={place.ngay ?? dayIn(new Date())}
          value={place.donVi ?? null}
          onChange={(unit) => go({ donVi: unit?.unitId })}
          w={250}
        />
        <Select
          aria-label={words.kind}
          placeholder={words.anyKind}
          data={KINDS}
          value={place.loai ?? null}
          onChange={(kind) => go({ loai: kind ?? undefined })}
          {...clearable}
          w={190}
        />
        <Select
          aria-label={words.rank}
          placeholder={words.anyRank}
          data={RANK_CHOICES}
          value={place.ngach ?? null}
          onChange={(rank) => go({ ngach: rank ?? undefined })}
          searchable
          limit={50}
          {...clearable}
          w={220}
        />
        <TextInput
          aria-label={words.post}
          placeholder={words.post}
          defaultValue={place.chucVu ?? ''}
          onBlur={({ currentTarget: { value } }) => go({ chucVu: value.trim() === '' ? undefined : value.trim() })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
          }}
          w={200}
        />
        <Select
          aria-label={words.presence}
          data={choices(words.presences)}
          value={place.tinhTrang}
          onChange={(presence) => go({ tinhTrang: presence as FindingPlace['tinhTrang'] })}
          allowDeselect={false}
          w={190}
        />
        <Select
          aria-label={words.order}
          data={choices(words.orders)}
          value={place.thuTu}
          onChange={(order) => go({ thuTu: order as FindingPlace['thuTu'] })}
          allowDeselect={false}
          w={150}
        />
        <OpenPart />
      </Group>
    </search>
  )
}
