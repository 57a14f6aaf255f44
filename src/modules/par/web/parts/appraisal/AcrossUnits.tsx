import { Button, Group, Modal, Text, Tooltip } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { formatPoints } from '../../../../../shared/points.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useSession } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type CriterionNode, par, type Round } from '../../../contract.ts'
import { whyNotAppraise } from '../../../rules/appraisal/appraisal.ts'
import type { LeafInputs } from '../../../rules/scoring/scoring.ts'
import { workingOf } from '../../../rules/scoring/working.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { appraisalWords, roundWords, sheetWords, words } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { StatusBadge } from '../StatusBadge.tsx'
import { LeafMark, markInWords } from '../sheet/LeafMark.tsx'
import { useNow } from '../use-now.ts'
import { isAppraised } from './appraised-leaf.ts'
import { CorrectionForm } from './CorrectionForm.tsx'

type UnitRow = OutputOf<typeof par.appraisalByCriterion>['rows'][number]

interface AcrossUnitsProps {
  node: CriterionNode
  rule: Leaf
  rows: readonly UnitRow[]
  windows: Round['windows']
}

export function AcrossUnits({ node, rule, rows, windows }: AcrossUnitsProps) {
  const { account } = useSession()
  const now = useNow()
  const [correcting, setCorrecting] = useState<UnitRow | null>(null)
  const answer = useAction(par.appraiseEntry, { onDone: () => setCorrecting(null) })
  const appraiserUnitId = account?.unitId ?? null
  const columns = useMemo((): Column<UnitRow>[] => {
    const agree = (row: UnitRow) =>
      answer.mutate({
        assessmentId: row.assessmentId,
        criterionId: node.id,
        version: row.appraisal?.version ?? 0,
        outcome: 'agreed',
      })
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
        id: 'inputs',
        header: appraisalWords.selfSide,
        value: (row) => inWords(rule, row.entry),
        width: '15rem',
      },
      {
        id: 'self',
        header: roundWords.selfPoints,
        value: (row) => (row.entry?.points == null ? null : row.entry.points / 10_000),
        cell: (row) => (row.entry?.points == null ? '' : formatPoints(row.entry.points)),
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
      {
        id: 'do',
        header: appraisalWords.doHead,
        value: () => null,
        sortable: false,
        cell: (row) => {
          const why = whyNotAppraise({ status: row.status, unitId: row.unitId, appraiserUnitId, windows }, now)
          if (why)
            return (
              <Tooltip label={reasonInWords(why)} maw={320}>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard. */}
                <span tabIndex={0}>
                  {row.ownUnit ? (
                    <StateBadge tone="closed">{appraisalWords.ownUnit}</StateBadge>
                  ) : (
                    <StatusBadge status={row.status} />
                  )}
                </span>
              </Tooltip>
            )
          return (
            <Group gap={6} wrap="nowrap">
              <Button
                size="compact-xs"
                variant={isAppraised(row) ? 'default' : 'light'}
                disabled={row.entry === null || (isAppraised(row) && row.appraisal?.outcome === 'agreed')}
                loading={answer.isPending && answer.variables?.assessmentId === row.assessmentId}
                onClick={() => agree(row)}
              >
                {appraisalWords.agree}
              </Button>
              <Button size="compact-xs" variant="default" onClick={() => setCorrecting(row)}>
                {appraisalWords.correct}
              </Button>
            </Group>
          )
        },
      },
    ]
  }, [answer, appraiserUnitId, node, now, rule, windows])
  return (
    <>
      <DataTable
        id="par.across"
        caption={`${node.code} ${node.title}`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.assessmentId}
        onExport={exportAsSeen(`${appraisalWords.criterion} ${node.code}`)}
      />
      <Modal
        opened={correcting !== null}
        onClose={() => setCorrecting(null)}
        title={correcting?.unitName}
        size="lg"
        closeButtonProps={{ 'aria-label': words.close }}
      >
        {correcting && (
          <CorrectionForm
            rule={rule}
            leaf={correcting}
            isSaving={answer.isPending}
            onCancel={() => setCorrecting(null)}
            onSave={({ inputs, notApplicable, reason }) =>
              answer.mutate({
                assessmentId: correcting.assessmentId,
                criterionId: node.id,
                version: correcting.appraisal?.version ?? 0,
                outcome: 'corrected',
                inputs: (inputs as Parameters<typeof answer.mutate>[0]['inputs']) ?? null,
                notApplicable,
                reason,
              })
            }
          />
        )}
      </Modal>
    </>
  )
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
