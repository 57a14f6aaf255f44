/** The criterion at hand: rule, inputs, points with their working, papers, note. */
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { ReactNode, Ref } from 'react'
import { formatInstant } from '../../../../../shared/dates.ts'
import { isExplainable } from '../../../rules/appraisal/explanation.ts'
import { isScoredByUnit } from '../../../rules/sheets/self-assessment.ts'
import type { LeafState } from '../../../rules/sheets/sheet-figures.ts'
import { sheetWords } from '../../text.vi.ts'
import { ExplanationPart } from '../explanation/ExplanationPart.tsx'
import type { Explaining } from '../explanation/use-explaining.ts'
import { FactTaking } from '../facts/FactTaking.tsx'
import { CriterionHistory } from '../hands/CriterionHistory.tsx'
import { HandsTable } from '../hands/HandsTable.tsx'
import { SupplementNotice } from '../hands/SupplementNotice.tsx'
import { Thread } from '../hands/Thread.tsx'
import { LeafInputsForm } from '../inputs/LeafInputsForm.tsx'
import { entryOf } from '../leaf/leaf-now.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { SlotNotice } from '../saving/SlotNotice.tsx'
import type { SheetSaving } from '../saving/use-sheet-saving.ts'
import { ConflictChoice } from './ConflictChoice.tsx'
import { CorrectionNotice } from './CorrectionNotice.tsx'
import { CriterionHead } from './CriterionHead.tsx'
import { EvidencePart } from './EvidencePart.tsx'
import { ExemptionNotice } from './ExemptionNotice.tsx'
import { ImportedPart } from './ImportedPart.tsx'
import { NotApplicablePart } from './NotApplicablePart.tsx'
import { NotePart } from './NotePart.tsx'
import { PointsLine } from './PointsLine.tsx'
import { ProposalStanding } from './ProposalStanding.tsx'

interface CriterionPanelProps {
  saving: SheetSaving
  explaining: Explaining
  /** The unit may explain now, and this person may write it. */
  mayExplain: boolean
  place: LeafPlace
  /** Why nothing may be changed, said once above the sheet. */
  disabled: boolean
  headRef: Ref<HTMLHeadingElement>
  paper: string | null
  onPaper: (evidenceId: string, page?: number) => void
  onMove: (by: -1 | 1) => void
  /** What the unit says inside itself about this criterion. */
  inside?: ReactNode
}

export function CriterionPanel(props: CriterionPanelProps) {
  const { saving, explaining, mayExplain, place, disabled, headRef, paper, onPaper, onMove } = props
  const { sheet, places, autosave } = saving
  const { node, rule, leaf } = place
  const draft = saving.draftFor(place)
  const slot = saving.slotOf(place)
  const edit = (part: Parameters<typeof saving.edit>[1]) => saving.edit(place, part)
  return (
    <Stack gap="sm" data-criterion={node.code}>
      <div>
        <CriterionHead place={place} headRef={headRef} />
      </div>
      {props.inside}
      {slot?.state.is === 'conflict' ? (
        <ConflictChoice
          place={place}
          mine={slot.draft}
          onMine={() => autosave.keepMine(node.id, leaf.entry?.version ?? 0)}
          onTheirs={() => autosave.drop(node.id)}
        />
      ) : (
        <SlotNotice slot={slot} onRetry={() => autosave.retry()} onDrop={() => autosave.drop(node.id)} />
      )}
      {sheet.status === 'returned' && <SupplementNotice supplement={leaf.supplement} />}
      {leaf.appraisal && <CorrectionNotice appraisal={leaf.appraisal} rule={rule} />}
      {sheet.status === 'appraised' && isExplainable(rule, leaf as LeafState) && (
        <ExplanationPart key={node.id} explaining={explaining} place={place} disabled={!mayExplain} />
      )}
      {leaf.exemption ? (
        <ExemptionNotice exemption={leaf.exemption} nodeId={node.id} nodes={sheet.nodes} />
      ) : isScoredByUnit(rule) ? (
        <>
          <FactTaking saving={saving} place={place} disabled={disabled} />
          {!draft.notApplicable && (
            <LeafInputsForm
              key={node.id}
              scoring={rule.scoring}
              maxPoints={rule.maxPoints}
              value={draft.typed}
              onChange={(typed) => edit({ typed })}
              disabled={disabled}
              label={sheetWords.inputs}
            />
          )}
          <PointsLine
            rule={rule}
            inputs={entryOf(draft).inputs}
            notApplicable={draft.notApplicable}
            label={sheetWords.selfPoints}
            {...(leaf.entry && {
              history: sheetWords.enteredBy(leaf.entry.updatedByName, formatInstant(leaf.entry.updatedAt)),
            })}
          />
          {node.mayBeNotApplicable && <NotApplicablePart draft={draft} onChange={edit} disabled={disabled} />}
          <ProposalStanding leaf={leaf} />
          <EvidencePart
            assessmentId={sheet.id}
            place={place}
            places={places}
            disabled={disabled && !(mayExplain && isExplainable(rule, leaf as LeafState))}
            hand={mayExplain ? 'explanation' : 'self'}
            chosen={paper}
            onChoose={onPaper}
          />
          <NotePart
            value={draft.note}
            onChange={(note) => edit({ note })}
            onBlur={() => autosave.flush(node.id)}
            disabled={disabled}
          />
          {leaf.entry && (
            <Text size="xs" c="dimmed">
              {sheetWords.enteredBy(leaf.entry.updatedByName, formatInstant(leaf.entry.updatedAt))}
            </Text>
          )}
        </>
      ) : (
        <ImportedPart sheet={sheet} place={place} />
      )}
      {!isScoredByUnit(rule) && draft.note !== '' && <Alert color="gray">{draft.note}</Alert>}
      <HandsTable place={place} papersGone={sheet.papersGone} />
      <CriterionHistory key={`lich-su-${node.id}`} assessmentId={sheet.id} criterionId={node.id} />
      <Thread key={`trao-doi-${node.id}`} sheet={sheet} place={place} side="unit" />
      <Group justify="space-between" className="no-print">
        <Button variant="default" size="xs" leftSection={<IconArrowLeft size={15} />} onClick={() => onMove(-1)}>
          {sheetWords.before}
        </Button>
        <Button size="xs" variant="light" rightSection={<IconArrowRight size={15} />} onClick={() => onMove(1)}>
          {sheetWords.next}
        </Button>
      </Group>
    </Stack>
  )
}
