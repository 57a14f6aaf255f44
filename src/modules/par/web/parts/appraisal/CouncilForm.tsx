/** What the council decided on one criterion, written down from its minutes. */
import { Button, Group, Modal, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { par } from '../../../contract.ts'
import { words } from '../../text.vi.ts'
import { againWords } from '../../text-of-hands.vi.ts'
import { LeafInputsForm } from '../inputs/LeafInputsForm.tsx'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { completeInputs, type TypedInputs } from '../leaf/typed-inputs.ts'

interface CouncilFormProps {
  assessmentId: string
  place: LeafPlace
}

export function CouncilForm(props: CouncilFormProps) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={open}>
        {againWords.council}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={`${againWords.council}: ${props.place.node.code}`}
        size="lg"
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Decision {...props} onDone={close} />
      </Modal>
    </>
  )
}

function Decision({ assessmentId, place: { node, rule, leaf }, onDone }: CouncilFormProps & { onDone: () => void }) {
  const [outcome, setOutcome] = useState<'agreed' | 'corrected' | 'kept'>('kept')
  const [typed, setTyped] = useState<TypedInputs | null>((leaf.entry?.inputs ?? null) as TypedInputs | null)
  const [decisionNumber, setDecisionNumber] = useState('')
  const [reason, setReason] = useState('')
  const decide = useAction(par.decideByCouncil, { inPlace: true, said: againWords.recorded, onDone })
  const inputs = completeInputs(typed)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        decide.mutate({
          assessmentId,
          criterionId: node.id,
          version: leaf.council?.version ?? 0,
          outcome,
          inputs:
            outcome === 'corrected' && inputs !== 'incomplete'
              ? (inputs as Parameters<typeof decide.mutate>[0]['inputs'])
              : null,
          reason,
          decisionNumber,
        })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={decide.refusal} />
        <Text size="sm" c="dimmed">
          {againWords.councilHint}
        </Text>
        <Radio.Group
          label={againWords.outcome}
          value={outcome}
          onChange={(value) => setOutcome(value as typeof outcome)}
        >
          <Group gap="md" mt={4}>
            {(['agreed', 'corrected', 'kept'] as const).map((one) => (
              <Radio key={one} value={one} label={againWords.outcomes[one]} />
            ))}
          </Group>
        </Radio.Group>
        {outcome === 'corrected' && (
          <LeafInputsForm
            scoring={rule.scoring}
            maxPoints={rule.maxPoints}
            value={typed}
            onChange={setTyped}
            label={againWords.outcomes.corrected}
          />
        )}
        <TextInput
          label={againWords.decisionNumber}
          value={decisionNumber}
          onChange={(event) => setDecisionNumber(event.currentTarget.value)}
          maxLength={80}
          required
        />
        <Textarea
          label={againWords.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2_000}
          required={outcome !== 'agreed'}
          autosize
          minRows={2}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={decide.isPending}>
            {againWords.record}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
