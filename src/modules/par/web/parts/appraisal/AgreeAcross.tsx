/** Agreeing with one criterion of every unit nobody has looked at, but for those excepted; what is left is named. */
import { Alert, Button, List, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import { appraisalWords } from '../../text.vi.ts'
import { againWords, queueWords } from '../../text-of-hands.vi.ts'

interface AgreeAcrossProps {
  roundId: string
  criterionId: string
  exceptAssessmentIds: readonly string[]
  /** Not looked at, this person's to appraise, and not excepted. */
  remaining: number
}

export function AgreeAcross({ roundId, criterionId, exceptAssessmentIds, remaining }: AgreeAcrossProps) {
  const [opened, { open, close }] = useDisclosure(false)
  const [answer, setAnswer] = useState<OutputOf<typeof par.agreeAcross> | null>(null)
  const agree = useAction(par.agreeAcross, {
    inPlace: true,
    onDone: (told) => {
      setAnswer(told)
      close()
    },
  })
  return (
    <>
      <Button size="xs" variant="default" disabled={remaining === 0} onClick={open}>
        {queueWords.agreeRest(remaining)}
      </Button>
      <ConfirmWithReason
        opened={opened}
        onClose={close}
        title={queueWords.agreeRest(remaining)}
        action={appraisalWords.agree}
        least={0}
        onConfirm={() => agree.mutate({ roundId, criterionId, exceptAssessmentIds: [...exceptAssessmentIds] })}
        isWorking={agree.isPending}
        refusal={agree.refusal}
      >
        {queueWords.agreeMeans(remaining)}
      </ConfirmWithReason>
      {answer && (
        <Alert
          color="gray"
          mt="xs"
          withCloseButton
          onClose={() => setAnswer(null)}
          closeButtonLabel={appraisalWords.hide}
        >
          <Text size="sm">
            {queueWords.agreed(answer.agreed)} {answer.skipped.length > 0 && againWords.skipped(answer.skipped.length)}
          </Text>
          <List size="sm" mah={160} style={{ overflowY: 'auto' }}>
            {answer.skipped.map(({ id, name, sentence }) => (
              <List.Item key={id}>
                {name}: {sentence}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  )
}
