/** Villages and residential groups by commune on a day. */
import { Button, Stack } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { AsOfBar } from '../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { organization, type VillagesOfCommune } from '../../contract.ts'
import type { Region } from '../../rules/facts/facts.ts'
import { figures, regionInWords } from '../../rules/facts/facts-in-words.ts'
import { villages } from '../data.ts'
import { villagesPlace } from '../parts/norms-place.ts'
import { normWords, villageWords as words } from '../text-of-norms.vi.ts'

const COLUMNS: readonly Column<VillagesOfCommune>[] = [
  {
    id: 'commune',
    header: words.commune,
    value: ({ fullName }) => fullName,
    cell: ({ unitId, fullName }) => (
      <PageLink to={`/organization/units/${unitId}`} search={{ phan: 'truc-thuoc' }}>
        {fullName}
      </PageLink>
    ),
  },
  { id: 'region', header: words.region, value: ({ region }) => region && regionInWords[region as Region] },
  { id: 'villages', header: words.villages, value: (row) => row.villages, kind: 'number' },
  { id: 'groups', header: words.groups, value: (row) => row.groups, kind: 'number' },
  { id: 'households', header: words.households, value: (row) => row.households, kind: 'number' },
  { id: 'population', header: words.population, value: (row) => row.population, kind: 'number' },
  { id: 'untold', header: words.untold, value: (row) => row.untold, kind: 'number', hidden: true },
  { id: 'small', header: words.small, value: (row) => row.small, kind: 'number', about: words.smallAbout },
]

export function VillagesPage() {
  const [{ ngay }, go] = usePlace(villagesPlace)
  const { data } = useSuspenseQuery(villages(ngay))
  const sum = (key: 'villages' | 'groups' | 'households' | 'population') =>
    figures(data.communes.reduce((total, row) => total + row[key], 0))
  return (
    <Stack gap="md">
      <PageTitle
        title={words.title}
        about={words.about}
        actions={
          <Button
            component="a"
            href={urlOf(organization.villagesWorkbook, { asOf: ngay })}
            download
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} aria-hidden="true" />}
          >
            {normWords.excel}
          </Button>
        }
      />
      <AsOfBar day={ngay} onDay={(day) => go({ ngay: day })} />
      <DataTable
        id="organization.villages"
        caption={words.title}
        columns={COLUMNS}
        rows={data.communes}
        rowKey={({ unitId }) => String(unitId)}
        onExport={exportAsSeen(words.title)}
        totals={{
          commune: words.total,
          villages: sum('villages'),
          groups: sum('groups'),
          households: sum('households'),
          population: sum('population'),
        }}
        empty={words.none}
      />
    </Stack>
  )
}
