/** One criterion of a sheet, side by side: what the unit says, what the appraiser says. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { PageLink } from '../../../../../ui/Links.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { type AssessmentSheet, par } from '../../../contract.ts'
import { isContested } from '../../../rules/appraisal/explanation.ts'
import type { LeafHands } from '../../../rules/sheets/hands.ts'
import { isScoredByUnit } from '../../../rules/sheets/self-assessment.ts'
import { sheetWords } from '../../text.vi.ts'
import { againWords } from '../../text-of-hands.vi.ts'
import { CriterionHead } from '../criterion/CriterionHead.tsx'
import { EvidencePart } from '../criterion/EvidencePart.tsx'
import { ExemptionNotice } from '../criterion/ExemptionNotice.tsx'
import { ImportedPart } from '../criterion/ImportedPart.tsx'
import { FactPart } from '../facts/FactPart.tsx'
import { FactsAgain } from '../facts/FactsAgain.tsx'
import { CriterionHistory } from '../hands/CriterionHistory.tsx'
import { HandsTable } from '../hands/HandsTable.tsx'
import { SupplementNotice } from '../hands/SupplementNotice.tsx'
import { Thread } from '../hands/Thread.tsx'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from '../sheet/Sheet.module.css'
import type { Current } from '../sheet/use-current.ts'
import { AppraisedSide } from './AppraisedSide.tsx'
import { CouncilForm } from './CouncilForm.tsx'
import { SecondSide } from './SecondSide.tsx'
import { SelfSide } from './SelfSide.tsx'
import type { useAppraising } from './use-appraising.ts'

interface CriterionAppraisalProps {
  sheet: AssessmentSheet
  place: LeafPlace
  places: readonly LeafPlace[]
  current: Current
  disabled: boolean
  /** What the unit contested is this person's to answer now. */
  mayAgain: boolean
  /** What the council decided may be recorded now, by this person. */
  mayDecide: boolean
  appraising: ReturnType<typeof useAppraising>
}

export function CriterionAppraisal(props: CriterionAppraisalProps) {
  const { sheet, place, places, current, disabled, mayAgain, mayDecide, appraising } = props
  const { rule, leaf } = place
  const mayAppraise = useMay('par.appraise', sheet.unitId)
  return (
    <Stack gap="sm">
      <div>
        <CriterionHead place={place} headRef={current.headRef} />
      </div>
      <SupplementNotice supplement={leaf.supplement} />
      {leaf.exemption ? (
        <ExemptionNotice exemption={leaf.exemption} nodeId={place.node.id} nodes={sheet.nodes} />
      ) : isScoredByUnit(rule) ? (
        <>
          <div className={classes.sides}>
            <SelfSide rule={rule} entry={leaf.entry} />
            <AppraisedSide
              key={place.node.id}
              rule={rule}
              leaf={leaf}
              disabled={disabled}
              onAgree={() => {
                appraising.agree(leaf)
                current.move(1)
              }}
              onCorrect={(correction, onDone) => appraising.correct(leaf, correction, onDone)}
              isSaving={appraising.isPending}
            />
          </div>
          <FactPart assessmentId={sheet.id} place={place}>
            {mayAppraise && sheet.status !== 'published' && (
              <FactsAgain door={par.recomputeFactsToAppraise} argument={{ assessmentId: sheet.id }} />
            )}
          </FactPart>
          <HandsTable place={place} papersGone={sheet.papersGone} />
          {mayAgain && isContested(leaf as LeafHands) && (
            <SecondSide key={`lan-hai-${place.node.id}`} assessmentId={sheet.id} place={place} />
          )}
          {mayDecide && (
            <div>
              <CouncilForm assessmentId={sheet.id} place={place} />
            </div>
          )}
          {sheet.hasCouncil && (
            <Text size="sm" c="dimmed">
              {againWords.councilSits}{' '}
              <PageLink to="/council" underline="always">
                {againWords.councilPage}
              </PageLink>
            </Text>
          )}
          <EvidencePart
            assessmentId={sheet.id}
            place={place}
            places={places}
            disabled
            chosen={current.paper}
            onChoose={current.setPaper}
          />
          {leaf.evidence.length === 0 && (
            <Text size="sm" c="dimmed">
              {sheetWords.noPaper}
            </Text>
          )}
        </>
      ) : (
        <ImportedPart sheet={sheet} place={place} />
      )}
      <CriterionHistory key={`lich-su-${place.node.id}`} assessmentId={sheet.id} criterionId={place.node.id} />
      <Thread key={`trao-doi-${place.node.id}`} sheet={sheet} place={place} side="appraiser" />
      <Group justify="space-between" className="no-print">
        <Button variant="default" size="xs" leftSection={<IconArrowLeft size={15} />} onClick={() => current.move(-1)}>
          {sheetWords.before}
        </Button>
        <Button size="xs" variant="default" rightSection={<IconArrowRight size={15} />} onClick={() => current.move(1)}>
          {sheetWords.next}
        </Button>
      </Group>
    </Stack>
  )
}
