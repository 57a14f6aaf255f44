/** Two sets beside each other: what was kept, changed, split, merged, added and dropped. */
import { Alert, Checkbox, Group, Select, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { z } from 'zod'
import { usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { PrintButton } from '../../../../ui/PrintButton.tsx'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { CriteriaSet } from '../../contract.ts'
import { compareSets, isDifferent } from '../../rules/sets/compare-sets.ts'
import type { Link } from '../../rules/sets/growing.ts'
import { likelyLinks } from '../../rules/sets/likeness.ts'
import { linksOf, type Mapped } from '../../rules/sets/mapping.ts'
import { treeFrom } from '../../rules/sets/tree.ts'
import { criteriaSet, criteriaSets } from '../data.ts'
import { compareColumns } from '../parts/compare/compare-columns.tsx'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import { compareWords, words } from '../text.vi.ts'

const schema = z.object({
  cu: z.string().catch(''),
  moi: z.string().catch(''),
  chiKhac: z.boolean().catch(true),
})

/** By the mapping of whichever grew from the other; else by what looks alike. */
function linksBetween(before: CriteriaSet, now: CriteriaSet): { links: Link[]; isMapped: boolean } {
  if (now.basedOn === before.id) return { links: linksOf(now.mapping as readonly Mapped[]), isMapped: true }
  if (before.basedOn === now.id)
    return {
      links: linksOf(before.mapping as readonly Mapped[]).map(({ fromId, toId }) => ({ fromId: toId, toId: fromId })),
      isMapped: true,
    }
  return { links: likelyLinks(before.nodes, now.nodes), isMapped: false }
}

export function CompareSetsPage() {
  const [place, go] = usePlace(schema)
  const { data } = useSuspenseQuery(criteriaSets())
  const newer = data.sets.find(({ id }) => id === place.moi)
  // Without a word from anybody the set it grew from is the one to compare with.
  const oldId = place.cu || newer?.basedOn || ''
  const before = useQuery({ ...criteriaSet(oldId), enabled: oldId !== '' })
  const now = useQuery({ ...criteriaSet(place.moi), enabled: place.moi !== '' })
  const choices = data.sets.map(({ id, name, year }) => ({ value: id, label: compareWords.choice(year, name) }))
  return (
    <>
      <PageTitle
        title={compareWords.title}
        crumbs={[{ label: words.menu.sets, path: '/par/sets' }]}
        about={
          before.data &&
          now.data && (
            <ModelLabel
              isModel={before.data.isModel || now.data.isModel}
              warning={now.data.warning || before.data.warning}
            />
          )
        }
        actions={<PrintButton />}
      />
      <Group gap="sm" align="flex-end" mb="sm">
        <Select
          label={compareWords.before}
          data={choices}
          value={oldId || null}
          onChange={(cu) => cu !== null && go({ cu })}
          w={360}
          maw="100%"
        />
        <Select
          label={compareWords.now}
          data={choices}
          value={place.moi || null}
          onChange={(moi) => moi !== null && go({ moi })}
          w={360}
          maw="100%"
        />
      </Group>
      {oldId !== '' && oldId === place.moi ? (
        <Alert color="orange">{compareWords.same}</Alert>
      ) : before.data && now.data ? (
        <Compared
          before={before.data}
          now={now.data}
          onlyDifferent={place.chiKhac}
          onOnlyDifferent={(chiKhac) => go({ chiKhac })}
        />
      ) : (
        <Text c="dimmed">{compareWords.chooseTwo}</Text>
      )}
    </>
  )
}

interface ComparedProps {
  before: CriteriaSet
  now: CriteriaSet
  onlyDifferent: boolean
  onOnlyDifferent: (only: boolean) => void
}

function Compared({ before, now, onlyDifferent, onOnlyDifferent }: ComparedProps) {
  const { rows, isMapped } = useMemo(() => {
    const { links, isMapped } = linksBetween(before, now)
    return { rows: compareSets(treeFrom(before.nodes), treeFrom(now.nodes), links), isMapped }
  }, [before, now])
  const columns = useMemo(() => compareColumns(before.year, now.year), [before.year, now.year])
  const different = rows.filter(isDifferent)
  return (
    <>
      {isMapped ? (
        <Text size="sm" c="dimmed" mb="xs">
          {compareWords.byMapping}
        </Text>
      ) : (
        <Alert color="orange" py="xs" mb="xs">
          <Text size="sm">{compareWords.byLikeness}</Text>
        </Alert>
      )}
      <DataTable
        id="par.compare-sets"
        caption={compareWords.title}
        columns={columns}
        rows={onlyDifferent ? different : rows}
        rowKey={({ before, now }) => `${before?.id} ${now?.id}`}
        pageSize={100}
        onExport={exportAsSeen(`${compareWords.export} ${before.year} ${now.year}`)}
        empty={compareWords.nothing}
        tools={
          <>
            <Checkbox
              label={compareWords.onlyDifferent}
              checked={onlyDifferent}
              onChange={(event) => onOnlyDifferent(event.currentTarget.checked)}
            />
            <Text size="sm" role="status">
              {compareWords.counts(different.length, rows.length)}
            </Text>
          </>
        }
      />
    </>
  )
}
