/** Old beside new: what each node of a set was the year before, corrected by hand where the program cannot know. */
import { Alert, Button, SegmentedControl, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { z } from 'zod'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { HelpKeys } from '../../../../ui/HelpKeys.tsx'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { notifyDone } from '../../../../ui/notify.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { likelyLinks } from '../../rules/sets/likeness.ts'
import { treeFrom } from '../../rules/sets/tree.ts'
import { DrawConflict } from '../parts/draw/DrawConflict.tsx'
import { DrawingSaved } from '../parts/draw/DrawingSaved.tsx'
import { RememberedDrawing } from '../parts/draw/RememberedDrawing.tsx'
import { type Drawn, useDrawing } from '../parts/draw/use-drawing.ts'
import { useUndoKeys } from '../parts/draw/use-tree-keys.ts'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import { BaseChoice } from '../parts/mapping/BaseChoice.tsx'
import { MappingDialog } from '../parts/mapping/MappingDialog.tsx'
import { mappingColumns } from '../parts/mapping/mapping-columns.tsx'
import { type MappingRow, mappingRows, relinked } from '../parts/mapping/mapping-rows.ts'
import { drawWords, mappingWords, words } from '../text.vi.ts'

const schema = z.object({ hien: z.enum(['tat-ca', 'khac']).catch('tat-ca') })

export function MappingPage() {
  const setId = useParam('setId')
  const drawn = useDrawing(setId)
  const { set, drawing, base } = drawn
  const mayDraw = useMay('par.manage-sets')
  const isOpen = set.status === 'draft' && mayDraw
  useUndoKeys(drawn.undo, drawn.redo)
  return (
    <>
      <PageTitle
        title={mappingWords.title}
        crumbs={[
          { label: words.menu.sets, path: '/par/sets' },
          { label: `${drawing.head.name} (${drawing.head.year})`, path: `/par/sets/${setId}` },
        ]}
        about={
          <>
            <ModelLabel isModel={drawing.head.isModel} warning={drawing.head.warning} />{' '}
            {base && mappingWords.about(drawing.head.year, base.year)}
          </>
        }
        actions={
          <>
            {isOpen && <DrawingSaved drawn={drawn} />}
            <HelpKeys keys={mappingWords.keys} />
            {base && (
              <ButtonLink variant="default" to="/par/sets/compare" search={{ cu: base.id, moi: setId }}>
                {drawWords.compare}
              </ButtonLink>
            )}
            {isOpen && (
              <ButtonLink variant="default" to={`/par/sets/${setId}/edit`}>
                {mappingWords.backToDraw}
              </ButtonLink>
            )}
          </>
        }
      />
      {isOpen && (
        <>
          <RememberedDrawing drawn={drawn} />
          <DrawConflict drawn={drawn} />
        </>
      )}
      {!isOpen && set.status === 'issued' && (
        <Alert color="gray" mb="sm" py="xs">
          <Text size="sm">{mappingWords.readOnly}</Text>
        </Alert>
      )}
      {base ? <Mapping drawn={drawn} base={base} isOpen={isOpen} /> : isOpen && <BaseChoice drawn={drawn} />}
    </>
  )
}

function Mapping({ drawn, base, isOpen }: { drawn: Drawn; base: NonNullable<Drawn['base']>; isOpen: boolean }) {
  const { drawing } = drawn
  const [{ hien }, go] = usePlace(schema)
  const [chosen, setChosen] = useState<MappingRow | null>(null)
  const before = useMemo(() => treeFrom(base.nodes), [base])
  const rows = useMemo(() => mappingRows(drawing, before), [drawing, before])
  const years = { before: base.year, now: drawing.head.year }
  const columns = useMemo(() => mappingColumns(base.year, drawing.head.year), [base.year, drawing.head.year])
  const counts = { kept: 0, split: 0, merged: 0, new: 0, dropped: 0 }
  for (const { kind } of rows) counts[kind] += 1

  const propose = () => {
    const [tos, froms] = [
      new Set(drawing.links.map(({ toId }) => toId)),
      new Set(drawing.links.map(({ fromId }) => fromId)),
    ]
    const fresh = likelyLinks(
      before.filter(({ id }) => !froms.has(id)),
      drawing.nodes.filter(({ id }) => !tos.has(id)),
    )
    if (fresh.length > 0) drawn.change((now) => ({ ...now, links: [...now.links, ...fresh] }))
    notifyDone(mappingWords.proposed(fresh.length))
  }
  return (
    <>
      <Text size="sm" mb="xs" role="status">
        {mappingWords.counts(counts)}
      </Text>
      <DataTable
        id="par.mapping"
        caption={mappingWords.title}
        columns={columns}
        rows={hien === 'khac' ? rows.filter(({ kind }) => kind !== 'kept') : rows}
        rowKey={(row) => row.key}
        {...(isOpen && { onRow: setChosen })}
        pageSize={100}
        onExport={exportAsSeen(mappingWords.title)}
        tools={
          <>
            <SegmentedControl
              size="sm"
              aria-label={mappingWords.filter}
              value={hien}
              onChange={(value) => go({ hien: value as 'tat-ca' | 'khac' })}
              data={[
                { value: 'tat-ca', label: mappingWords.all },
                { value: 'khac', label: mappingWords.changed },
              ]}
            />
            {isOpen && (
              <>
                <Button variant="default" onClick={propose}>
                  {mappingWords.propose}
                </Button>
                <Button
                  variant="default"
                  onClick={() => drawn.change((now) => ({ ...now, head: { ...now.head, basedOn: null }, links: [] }))}
                >
                  {mappingWords.away}
                </Button>
              </>
            )}
          </>
        }
      />
      <MappingDialog
        row={chosen}
        years={years}
        before={before}
        now={drawing.nodes}
        onChoose={(row, ids) => drawn.change((now) => relinked(now, row, ids))}
        onClose={() => setChosen(null)}
      />
    </>
  )
}
