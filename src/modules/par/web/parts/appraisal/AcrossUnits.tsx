/** One criterion across all units: every hand's points, agreed or corrected in place, the paper of one beside the list. */
import { Button, Group, Modal, Text, Tooltip } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { SplitView } from '../../../../../ui/SplitView.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useSession } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type Appraisers, type CriterionNode, par, type Round } from '../../../contract.ts'
import { whyNotAppraise } from '../../../rules/appraisal/appraisal.ts'
import { whyNotAppraiseLeaf } from '../../../rules/appraisal/appraiser.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { assessmentSheet } from '../../data.ts'
import { appraisalWords, words } from '../../text.vi.ts'
import { queueWords } from '../../text-of-hands.vi.ts'
import { PaperPane } from '../criterion/PaperPane.tsx'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { placesOf } from '../leaf/sheet-order.ts'
import { StatusBadge } from '../StatusBadge.tsx'
import { useNow } from '../use-now.ts'
import { AgreeAcross } from './AgreeAcross.tsx'
import { acrossColumns, type UnitRow } from './across-columns.tsx'
import { isAppraised } from './appraised-leaf.ts'
import { CorrectionForm } from './CorrectionForm.tsx'

interface AcrossUnitsProps {
  round: Round
  node: CriterionNode
  rule: Leaf
  rows: readonly UnitRow[]
  appraisers: Appraisers
}

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

export function AcrossUnits({ round, node, rule, rows, appraisers }: AcrossUnitsProps) {
  const { account } = useSession()
  const now = useNow(60_000)
  const [correcting, setCorrecting] = useState<UnitRow | null>(null)
  const [excepted, setExcepted] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState<UnitRow | null>(null)
  const answer = useAction(par.appraiseEntry, { onDone: () => setCorrecting(null) })
  const appraiserUnitId = account?.unitId ?? null
  const { windows } = round
  const whyNot = (row: UnitRow) => {
    const sides = { unitId: row.unitId, appraiserUnitId }
    return whyNotAppraiseLeaf(rule, sides, appraisers) ?? whyNotAppraise({ ...sides, status: row.status, windows }, now)
  }
  const isRemaining = (row: UnitRow) =>
    row.appraisal === null && row.entry !== null && row.exemption === null && whyNot(row) === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions change with these and with nothing else.
  const columns = useMemo((): Column<UnitRow>[] => {
    const [unit, ...rest] = acrossColumns({
      node,
      rule,
      excepted,
      onExcept: (id) => setExcepted((was) => toggled(was, id)),
      isRemaining,
    })
    return [
      // What is done stands beside the unit: the rest of the row may lie beyond the edge.
      unit as Column<UnitRow>,
      {
        id: 'do',
        header: appraisalWords.doHead,
        value: () => null,
        sortable: false,
        cell: (row) => (
          <Doing
            row={row}
            why={whyNot(row)}
            isWorking={answer.isPending && answer.variables?.assessmentId === row.assessmentId}
            onAgree={() =>
              answer.mutate({
                assessmentId: row.assessmentId,
                criterionId: node.id,
                version: row.appraisal?.version ?? 0,
                outcome: 'agreed',
              })
            }
            onCorrect={() => setCorrecting(row)}
            onPaper={() => setShown(row)}
          />
        ),
      },
      ...rest,
    ]
  }, [answer, appraiserUnitId, node, now, rule, windows, excepted, appraisers])
  const table = (
    <DataTable
      id="par.across"
      caption={`${node.code} ${node.title}`}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.assessmentId}
      isChosen={(row) => row.assessmentId === shown?.assessmentId}
      onExport={exportAsSeen(`${appraisalWords.criterion} ${node.code}`)}
      tools={
        <AgreeAcross
          roundId={round.id}
          criterionId={node.id}
          exceptAssessmentIds={[...excepted]}
          remaining={rows.filter((row) => isRemaining(row) && !excepted.has(row.assessmentId)).length}
        />
      }
    />
  )
  return (
    <>
      {shown === null ? (
        table
      ) : (
        <SplitView
          id="par.across"
          initial={66}
          least={30}
          left={table}
          right={<UnitPaper row={shown} criterionId={node.id} onHide={() => setShown(null)} />}
        />
      )}
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

interface DoingProps {
  row: UnitRow
  why: Parameters<typeof reasonInWords>[0] | null
  isWorking: boolean
  onAgree: () => void
  onCorrect: () => void
  onPaper: () => void
}

function Doing({ row, why, isWorking, onAgree, onCorrect, onPaper }: DoingProps) {
  return (
    <Group gap={6} wrap="nowrap">
      {why ? (
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
      ) : (
        <>
          <Button
            size="compact-xs"
            variant={isAppraised(row) ? 'default' : 'light'}
            disabled={row.entry === null || (isAppraised(row) && row.appraisal?.outcome === 'agreed')}
            loading={isWorking}
            onClick={onAgree}
          >
            {appraisalWords.agree}
          </Button>
          <Button size="compact-xs" variant="default" onClick={onCorrect}>
            {appraisalWords.correct}
          </Button>
        </>
      )}
      {row.evidence.length > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={onPaper}>
          {queueWords.showPaper}
        </Button>
      )}
    </Group>
  )
}

interface UnitPaperProps {
  row: UnitRow
  criterionId: string
  onHide: () => void
}

/** The papers of the unit chosen, for the criterion at hand. */
function UnitPaper({ row, criterionId, onHide }: UnitPaperProps) {
  const { data } = useQuery(assessmentSheet(row.assessmentId))
  const place = data ? (placesOf(data).find(({ node }) => node.id === criterionId) ?? null) : null
  return (
    <section aria-label={queueWords.paperOf(row.unitName)}>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          {queueWords.paperOf(row.unitName)}
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={onHide}>
          {appraisalWords.hide}
        </Button>
      </Group>
      <PaperPane place={place} chosen={null} height="60dvh" />
    </section>
  )
}
