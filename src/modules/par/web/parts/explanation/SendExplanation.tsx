/** Sending the explanation: what is left to do first, each a step away, and what follows from sending. */
import { Alert, Button, Group, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconSend } from '@tabler/icons-react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type AssessmentSheet, par } from '../../../contract.ts'
import { type LeafToExplain, whyNotSendExplanation } from '../../../rules/appraisal/explanation.ts'
import { sheetWords, words } from '../../text.vi.ts'
import { explainWords } from '../../text-of-hands.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { ProblemList } from '../sheet/ProblemList.tsx'
import { useNow } from '../use-now.ts'
import { standing } from './use-explaining.ts'

interface SendExplanationProps {
  sheet: AssessmentSheet
  places: readonly LeafPlace[]
  /** Typed and not kept yet. */
  unsaved: number
  maySend: boolean
  onChoose: (criterionId: string) => void
}

export function SendExplanation({ sheet, places, unsaved, maySend, onChoose }: SendExplanationProps) {
  const [opened, { open, close }] = useDisclosure(false)
  const now = useNow()
  const send = useAction(par.sendExplanation, { said: explainWords.sent, inPlace: true, onDone: close })
  const leaves = places.flatMap((place): LeafToExplain[] => {
    const explanation = standing(place)
    if (explanation === null) return []
    return [
      { leaf: place.rule, hands: { ...place.leaf, explanation } as LeafToExplain['hands'], text: explanation.text },
    ]
  })
  const { explanationExtendedTo: longer, ...rest } = sheet
  const asked = {
    status: rest.status,
    windows: rest.windows,
    ...(longer !== null && { explanationExtendedTo: longer }),
  }
  const problems = [
    ...(unsaved > 0 ? [{ sentence: sheetWords.unsavedFirst(unsaved) }] : []),
    ...whyNotSendExplanation(asked, leaves, now).map((reason) => ({
      sentence: reasonInWords(reason),
      ...(reason.at !== undefined && { at: reason.at }),
    })),
  ]
  const contested = leaves.filter(({ hands }) => hands.explanation?.accepted === false).length
  const isReady = problems.length === 0 && maySend
  return (
    <>
      <Button leftSection={<IconSend size={17} stroke={1.6} />} onClick={open}>
        {explainWords.send}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={explainWords.send}
        size="lg"
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <RefusalList of={send.refusal} />
        {problems.length > 0 && (
          <ProblemList
            title={explainWords.toMend(problems.length)}
            problems={problems}
            onChoose={(criterionId) => {
              close()
              onChoose(criterionId)
            }}
          />
        )}
        {!maySend && (
          <Alert color="gray" mb="sm">
            {explainWords.notHead}
          </Alert>
        )}
        <Text size="sm" mb="sm">
          {explainWords.sendMeans(contested)} {explainWords.hint}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button disabled={!isReady} loading={send.isPending} onClick={() => send.mutate({ assessmentId: sheet.id })}>
            {explainWords.send}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
