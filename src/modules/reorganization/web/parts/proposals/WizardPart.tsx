/** The steps by which a proposal is written; what is typed saves itself. */
import { Button, Group, Stack, Stepper, Text } from '@mantine/core'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { KeptBar } from '../../../../../ui/saving/KeptBar.tsx'
import { useMayEverywhere } from '../../../../../ui/session.tsx'
import { FreezesStanding } from '../../../../organization/web/index.ts'
import type { Proposal } from '../../../contract.ts'
import { moveWords, wizardWords as words } from '../../text-of-proposals.vi.ts'
import { AfterStep } from './AfterStep.tsx'
import { BasisStep } from './BasisStep.tsx'
import { BeforeStep } from './BeforeStep.tsx'
import { DayStep } from './DayStep.tsx'
import { withChild, withKeeper } from './drafting.ts'
import { Moves } from './Moves.tsx'
import { PreviewPart } from './PreviewPart.tsx'
import { STEPS, type StepKey } from './steps.ts'
import { useWizard, type Wizard } from './use-wizard.ts'

const place = z.object({ buoc: z.enum(STEPS).default('can-cu').catch('can-cu') })

export function WizardPart({ proposal }: { proposal: Proposal }) {
  const wizard = useWizard(proposal)
  const [{ buoc }, go] = usePlace(place)
  const at = STEPS.indexOf(buoc)
  const goTo = (step: StepKey) => {
    wizard.kept.autosave.flush()
    go({ buoc: step })
  }
  return (
    <Stack gap="md">
      <KeptBar kept={wizard.kept} />
      <Stepper
        active={at}
        onStepClick={(step) => goTo(STEPS[step] as StepKey)}
        size="sm"
        iconSize={30}
        aria-label={words.stepsLabel}
      >
        {STEPS.map((step, at) => (
          // A step that was passed may still want something: it keeps its number.
          <Stepper.Step key={step} label={words.steps[step]} completedIcon={at + 1} allowStepSelect />
        ))}
      </Stepper>
      <FreezesStanding about="units" day={wizard.written.decidedOn} unitIds={unitsOf(wizard)} />
      <StepPart step={buoc} wizard={wizard} goTo={goTo} />
      <Group gap="xs">
        {at > 0 && (
          <Button variant="default" onClick={() => goTo(STEPS[at - 1] as StepKey)}>
            {words.back}
          </Button>
        )}
        {at < STEPS.length - 1 && <Button onClick={() => goTo(STEPS[at + 1] as StepKey)}>{words.next}</Button>}
      </Group>
    </Stack>
  )
}

/** Those it starts from, and those above what would begin. */
const unitsOf = ({ written: { draft } }: Wizard): number[] =>
  [
    ...draft.before,
    ...draft.after.flatMap(({ unitId, parentId }) => [unitId, parentId].filter((id) => id !== null && id > 0)),
  ] as number[]

function StepPart({ step, wizard, goTo }: { step: StepKey; wizard: Wizard; goTo: (step: StepKey) => void }) {
  const { proposal, change, nameOf } = wizard
  switch (step) {
    case 'can-cu':
      return <BasisStep wizard={wizard} />
    case 'truoc':
      return <BeforeStep wizard={wizard} />
    case 'sau':
      return <AfterStep wizard={wizard} />
    case 'ngay':
      return <DayStep wizard={wizard} />
    case 'xem-truoc':
      return (
        <PreviewPart
          proposal={proposal}
          nameOf={nameOf}
          writing={{
            onStep: goTo,
            onChild: (unitId, parentId) => change((was) => withChild(was, unitId, parentId)),
            onKeeper: (unitId, keeperId) => change((was) => withKeeper(was, unitId, keeperId)),
          }}
        />
      )
    case 'ghi-nhan':
      return <SendStep wizard={wizard} />
  }
}

function SendStep({ wizard: { proposal, kept } }: { wizard: Wizard }) {
  const mayApprove = useMayEverywhere('reorganization.approve')
  return (
    <Stack gap="sm">
      <Text>{moveWords.sendAsk}</Text>
      {mayApprove && <Text>{moveWords.recordAsk}</Text>}
      <Moves proposal={proposal} isBusy={kept.slot !== undefined} />
    </Stack>
  )
}
