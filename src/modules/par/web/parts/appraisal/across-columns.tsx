/** One criterion across units as columns: every hand's points beside each other, and how far the last is from the first. */
import { Checkbox, Text } from '@mantine/core'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { formatPoints } from '../../../../../shared/points.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { CriterionNode, par } from '../../../contract.ts'
import { signed } from '../../../rules/results/written-figures.ts'
import type { LeafInputs } from '../../../rules/scoring/scoring.ts'
import { workingOf } from '../../../rules/scoring/working.ts'
import { type HandName, type SpokenHands, saidHands } from '../../../rules/sheets/said-hands.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { appraisalWords, roundWords, sheetWords } from '../../text.vi.ts'
import { queueWords } from '../../text-of-hands.vi.ts'
import { LeafMark, markInWords } from '../sheet/LeafMark.tsx'
import { isAppraised } from './appraised-leaf.ts'
import { pointsColumn } from './points-column.tsx'

export type UnitRow = OutputOf<typeof par.appraisalByCriterion>['rows'][number]

const said = (rule: Leaf, row: UnitRow) => saidHands(rule, row as unknown as SpokenHands)
const pointsBy = (rule: Leaf, hand: HandName) => (row: UnitRow) => {
  const value = said(rule, row).find((one) => one.hand === hand && !one.hasLapsed)?.value ?? -1
  return value < 0 ? null : value
}
const countedPoints = (rule: Leaf, row: UnitRow): number | null => {
  const value = said(rule, row).find(({ isInForce }) => isInForce)?.value ?? -1
  return value < 0 ? null : value
}
const gapOf = (rule: Leaf, row: UnitRow): number | null => {
  const [counted, own] = [countedPoints(rule, row), pointsBy(rule, 'self')(row)]
  return counted === null || own === null || !isAppraised(row) ? null : counted - own
}

interface AcrossColumns {
  node: CriterionNode
  rule: Leaf
  excepted: ReadonlySet<string>
  onExcept: (assessmentId: string) => void
  /** Whether the row is this person's to agree with, unseen so far. */
  isRemaining: (row: UnitRow) => boolean
}

export function acrossColumns({ node, rule, excepted, onExcept, isRemaining }: AcrossColumns): Column<UnitRow>[] {
  return [
    {
      id: 'unit',
      header: roundWords.unit,
      value: (row) => row.unitName,
      width: '12rem',
      cell: (row) => (
        <PageLink to={`/par/appraisal/${row.assessmentId}`} search={{ tieuChi: node.code }} size="sm">
          {row.unitName}
        </PageLink>
      ),
    },
    {
      id: 'except',
      header: queueWords.except,
      value: (row) => Number(excepted.has(row.assessmentId)),
      searchable: false,
      cell: (row) =>
        isRemaining(row) && (
          <Checkbox
            size="xs"
            aria-label={queueWords.exceptOf(row.unitName)}
            checked={excepted.has(row.assessmentId)}
            onChange={() => onExcept(row.assessmentId)}
          />
        ),
    },
    { id: 'inputs', header: appraisalWords.selfSide, value: (row) => inWords(rule, row.entry), width: '14rem' },
    pointsColumn('self', roundWords.selfPoints, pointsBy(rule, 'self')),
    pointsColumn('first', queueWords.first, pointsBy(rule, 'first')),
    pointsColumn('explained', queueWords.explained, pointsBy(rule, 'explanation'), { hidden: true }),
    pointsColumn('second', queueWords.second, pointsBy(rule, 'second'), { hidden: true }),
    pointsColumn('council', queueWords.council, pointsBy(rule, 'council'), { hidden: true }),
    {
      id: 'gap',
      header: queueWords.gap,
      about: queueWords.gapAbout,
      value: (row) => {
        const gap = gapOf(rule, row)
        return gap === null ? null : gap / 10_000
      },
      cell: (row) => {
        const gap = gapOf(rule, row)
        return gap === null ? '' : signed(gap)
      },
      kind: 'number',
    },
    { id: 'evidence', header: appraisalWords.papers, value: (row) => row.evidence.length, kind: 'number' },
    {
      id: 'appraised',
      header: appraisalWords.appraisedSide,
      width: '10rem',
      value: (row) => row.appraisal?.reason ?? '',
      cell: (row) => <Outcome row={row} />,
    },
  ]
}

function inWords(rule: Leaf, entry: UnitRow['entry']): string {
  if (entry?.notApplicable) return sheetWords.notApplicableWith(entry.notApplicableReason)
  if (!entry?.inputs) return sheetWords.states.empty
  return workingOf(rule.scoring, rule.maxPoints, entry.inputs as LeafInputs)
}

function Outcome({ row }: { row: UnitRow }) {
  const state = !isAppraised(row) ? 'to-appraise' : row.appraisal?.outcome === 'corrected' ? 'corrected' : 'agreed'
  return (
    <span>
      <LeafMark state={state} /> {markInWords(state)}
      {state === 'corrected' && row.appraisal && (
        <Text size="xs" c="dimmed" component="span" display="block">
          {row.appraisal.points === null ? sheetWords.notCounted : formatPoints(row.appraisal.points)} ·{' '}
          {row.appraisal.reason}
        </Text>
      )}
    </span>
  )
}
