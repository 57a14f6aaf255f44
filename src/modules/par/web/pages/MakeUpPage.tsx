/** Who gives the points of a set: computed, typed, surveyed, from outside; by area, and which criteria take which figures. */
import { Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { POINT, timesRatio } from '../../../../shared/points.ts'
import { useParam } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { PrintButton } from '../../../../ui/PrintButton.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { plain } from '../../rules/scoring/plain.ts'
import { HUNDRED } from '../../rules/scoring/scoring.ts'
import { type MakeUp, makeUpOf, shares } from '../../rules/sets/make-up.ts'
import { treeFrom } from '../../rules/sets/tree.ts'
import { criteriaSet, factSources } from '../data.ts'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import { words } from '../text.vi.ts'
import { factWords } from '../text-of-facts.vi.ts'

const POINTS_COLUMN = { kind: 'number', width: '8rem', places: 2 } as const
const inPoints = (exact: number): number => exact / POINT
const COLUMNS: Column<MakeUp>[] = [
  {
    id: 'area',
    header: factWords.area,
    value: ({ code, title }) => (code === null ? factWords.whole : `${code} ${title}`),
    width: '22rem',
  },
  { id: 'max', header: factWords.max, value: ({ maxPoints }) => inPoints(maxPoints), ...POINTS_COLUMN },
  ...shares.map(
    (share): Column<MakeUp> => ({
      id: share,
      header: factWords.shares[share],
      value: ({ points }) => inPoints(points[share]),
      ...POINTS_COLUMN,
    }),
  ),
  { id: 'appraised', header: factWords.appraised, value: ({ appraised }) => inPoints(appraised), ...POINTS_COLUMN },
]

interface Named {
  code: string
  title: string
  maxPoints: number
  source: string
  key: string
}

const NAMED: Column<Named>[] = [
  { id: 'criterion', header: factWords.criterion, value: ({ code, title }) => `${code} ${title}`, width: '24rem' },
  { id: 'max', header: factWords.max, value: ({ maxPoints }) => inPoints(maxPoints), ...POINTS_COLUMN },
  { id: 'source', header: factWords.sourceColumn, value: ({ source }) => source, width: '20rem' },
  { id: 'key', header: factWords.key, value: ({ key }) => key, width: '16rem' },
]

export function MakeUpPage() {
  const { data: set } = useSuspenseQuery(criteriaSet(useParam('setId')))
  const { data } = useSuspenseQuery(factSources())
  const lines = makeUpOf(treeFrom(set.nodes))
  const whole = lines.at(-1)
  const titleOf = new Map(data.sources.map(({ key, title }) => [key, title]))
  const named = set.nodes.flatMap(({ code, title, maxPoints, fact }): Named[] =>
    fact ? [{ code, title, maxPoints, source: titleOf.get(fact.key) ?? factWords.unknownSource, key: fact.key }] : [],
  )
  const computed = whole?.points.computed ?? 0
  const percent = whole && whole.maxPoints > 0 ? timesRatio(computed, HUNDRED, whole.maxPoints) : 0
  return (
    <>
      <PageTitle
        title={factWords.makeUp}
        crumbs={[
          { label: words.menu.sets, path: '/par/sets' },
          { label: set.name, path: `/par/sets/${set.id}` },
        ]}
        about={
          <>
            <ModelLabel isModel={set.isModel} warning={set.warning} /> {factWords.makeUpAbout}
          </>
        }
        actions={<PrintButton />}
      />
      <Text mb="md">{factWords.computedShare(plain(computed), plain(whole?.maxPoints ?? 0), plain(percent))}</Text>
      <DataTable
        id="par.make-up"
        caption={factWords.makeUpOf(set.name)}
        columns={COLUMNS}
        rows={lines}
        rowKey={({ code }) => code ?? 'whole'}
        onExport={exportAsSeen(factWords.makeUpOf(set.name))}
      />
      {named.length > 0 && (
        <>
          <Title order={2} size="h4" mt="lg" mb="xs">
            {factWords.perSource}
          </Title>
          <DataTable
            id="par.make-up.sources"
            caption={factWords.perSource}
            columns={NAMED}
            rows={named}
            rowKey={({ code }) => code}
            onExport={exportAsSeen(`${factWords.perSource} - ${set.name}`)}
          />
        </>
      )}
    </>
  )
}
