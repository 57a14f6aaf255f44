/** What does not apply to single units: a grid of units and nodes, many cells at once, and the same as a list. */
import { SegmentedControl, Select, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { z } from 'zod'
import { fold } from '../../../../../shared/vietnamese.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { LoadingPage } from '../../../../../ui/LoadingPage.tsx'
import { SearchField } from '../../../../../ui/SearchField.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { AssessmentSummary, CriterionNode, Round } from '../../../contract.ts'
import { assessments, criteriaSet, exemptions } from '../../data.ts'
import { exemptionWords } from '../../text.vi.ts'
import { ChosenCells } from './ChosenCells.tsx'
import { type CellMark, columnsOf, matrixOf } from './cells.ts'
import { ExemptionGrid } from './ExemptionGrid.tsx'
import { ExemptionList } from './ExemptionList.tsx'
import classes from './Exemptions.module.css'
import { useChoice } from './use-choice.ts'

const schema = z.object({
  khoi: z.string().max(60).optional().catch(undefined),
  linhVuc: z.string().max(60).optional().catch(undefined),
  kieu: z.enum(['bang-o', 'danh-sach']).catch('bang-o').default('bang-o'),
})

export function ExemptionsTab({ round }: { round: Round }) {
  const [{ khoi, kieu, linhVuc }, go] = usePlace(schema)
  const { data: list } = useSuspenseQuery(assessments(round.id))
  const { data: known } = useQuery(exemptions(round.id))
  const block = round.blocks.find(({ id }) => id === khoi) ?? round.blocks[0]
  const { data: set } = useQuery({ ...criteriaSet(block?.setId ?? ''), enabled: block !== undefined })
  if (!block || !set || !known) return <LoadingPage />
  const sheets = list.assessments.filter(({ blockName, status }) => blockName === block.name && status !== 'left')
  const areas = set.nodes.filter(({ parentId }) => parentId === null)
  const area = areas.find(({ id }) => id === linhVuc)
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {exemptionWords.about}
      </Text>
      <div className={classes.tools}>
        {round.blocks.length > 1 && (
          <Select
            label={exemptionWords.block}
            data={round.blocks.map(({ id, name }) => ({ value: id, label: name }))}
            value={block.id}
            onChange={(id) => go({ khoi: id ?? undefined, linhVuc: undefined })}
            allowDeselect={false}
            w={260}
          />
        )}
        {kieu === 'bang-o' && (
          <Select
            label={exemptionWords.area}
            data={[
              { value: '', label: exemptionWords.allAreas },
              ...areas.map(({ id, code, title }) => ({ value: id, label: exemptionWords.areaOf(code, title) })),
            ]}
            value={area?.id ?? ''}
            onChange={(id) => go({ linhVuc: id === '' || id === null ? undefined : id })}
            allowDeselect={false}
            w={320}
          />
        )}
        <SegmentedControl
          aria-label={exemptionWords.view}
          value={kieu}
          onChange={(value) => go({ kieu: value as typeof kieu })}
          data={Object.entries(exemptionWords.views).map(([value, label]) => ({ value, label }))}
        />
      </div>
      {kieu === 'bang-o' ? (
        <GridView
          key={`${block.id} ${area?.id}`}
          round={round}
          block={block}
          sheets={sheets}
          nodes={set.nodes}
          area={area ?? null}
          known={known}
        />
      ) : (
        <ExemptionList caption={exemptionWords.grid(block.name)} sheets={sheets} nodes={set.nodes} {...known} />
      )}
    </>
  )
}

interface GridViewProps {
  round: Round
  block: Round['blocks'][number]
  sheets: readonly AssessmentSummary[]
  nodes: readonly CriterionNode[]
  area: CriterionNode | null
  known: Pick<Parameters<typeof matrixOf>[0], 'exempt' | 'proposed'>
}

const LEGEND: readonly CellMark[] = ['exempt', 'inherited', 'part', 'proposed', 'agreed', 'refused']

function GridView({ round, block, sheets, nodes, area, known }: GridViewProps) {
  const [search, setSearch] = useState('')
  const mayRun = useMay('par.manage-rounds') && round.status === 'open'
  const shown = sheets.filter(({ unitName }) => fold(unitName).includes(fold(search)))
  const columns = useMemo(() => columnsOf(nodes, area?.id ?? null), [nodes, area])
  const matrix = useMemo(
    () => matrixOf({ nodes, withSurvey: block.withSurvey, ...known }),
    [nodes, block.withSurvey, known],
  )
  const choice = useChoice(
    shown.map(({ id }) => id),
    columns.map(({ id }) => id),
  )
  return (
    <>
      <div className={classes.tools}>
        <SearchField label={exemptionWords.search} value={search} onChange={setSearch} width={280} />
      </div>
      <ul className={classes.legend}>
        {LEGEND.map((mark) => (
          <li key={mark}>
            <b aria-hidden="true">{mark === 'part' ? 'n/m' : exemptionWords.short[mark]}</b>{' '}
            {exemptionWords.marks[mark]}
          </li>
        ))}
      </ul>
      {shown.length === 0 ? (
        <Text c="dimmed">{exemptionWords.noUnits}</Text>
      ) : (
        <ExemptionGrid
          caption={exemptionWords.grid(block.name)}
          sheets={shown}
          columns={columns}
          matrix={matrix}
          choice={choice}
        />
      )}
      {mayRun && <ChosenCells choice={choice} nodes={nodes} matrix={matrix} />}
    </>
  )
}
