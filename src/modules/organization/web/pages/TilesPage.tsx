import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { AsOfBar } from '../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { Tile } from '../../contract.ts'
import { unitTiles } from '../data.ts'
import { Tiles } from '../parts/tiles/Tiles.tsx'
import { MEASURES, type Measure, tilesPlace } from '../parts/tiles/tiles-place.ts'
import { words as unitWords } from '../text.vi.ts'
import { tileWords as words } from '../text-of-tiles.vi.ts'

const COLUMNS: readonly Column<Tile>[] = [
  { id: 'unit', header: words.columns.unit, value: ({ fullName }) => fullName },
  { id: 'parent', header: words.columns.parent, value: ({ parentName }) => parentName },
  { id: 'area', header: words.columns.area, value: ({ area }) => area, kind: 'number' },
  { id: 'population', header: words.columns.population, value: ({ population }) => population, kind: 'number' },
  {
    id: 'density',
    header: words.columns.density,
    value: ({ area, population }) =>
      area === null || population === null || area === 0 ? null : Math.round((population * 100) / area),
    kind: 'number',
  },
]

/** The communes of a day as tiles, with the table behind them. */
export function TilesPage() {
  const [{ ngay, biet, theo }, go] = usePlace(tilesPlace)
  const { tiles } = useSuspenseQuery(unitTiles(ngay, biet)).data
  const told = theo === 'same' ? tiles.length : tiles.filter((tile) => tile[theo] !== null).length
  const measure: Measure = told === 0 ? 'same' : theo
  return (
    <Stack gap="md">
      <PageTitle title={words.title} about={words.about} crumbs={[{ label: unitWords.title, path: '/organization' }]} />
      <AsOfBar day={ngay} onDay={(day) => go({ ngay: day })} shortcuts={unitWords.shortcuts} />
      <Group gap="sm">
        <Text size="sm" fw={600}>
          {words.by}
        </Text>
        <SegmentedControl
          aria-label={words.by}
          value={theo}
          onChange={(value) => go({ theo: value as Measure })}
          data={MEASURES.map((value) => ({ value, label: words.measures[value] }))}
        />
      </Group>
      {tiles.length === 0 ? (
        <Text c="dimmed">{words.noUnits}</Text>
      ) : (
        <>
          {told === 0 && <Text role="status">{words.nobodyTold}</Text>}
          {told > 0 && told < tiles.length && <Text role="status">{words.someUntold(tiles.length - told)}</Text>}
          <section aria-label={words.picture}>
            <Tiles tiles={tiles} measure={measure} />
          </section>
          <section>
            <Title order={2} size="h4" mb="xs">
              {words.table}
            </Title>
            <DataTable
              id="organization.tiles"
              caption={words.table}
              columns={COLUMNS}
              rows={tiles}
              rowKey={({ unitId }) => String(unitId)}
              rowLink={({ unitId }) => `/organization/units/${unitId}`}
              onExport={exportAsSeen(words.title)}
            />
          </section>
        </>
      )}
    </Stack>
  )
}
