/** The second appraiser's three answers to what the unit contested. */
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { par } from '../../../contract.ts'
import { words } from '../../text.vi.ts'
import { againWords } from '../../text-of-hands.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from '../sheet/Sheet.module.css'
import { CorrectionForm } from './CorrectionForm.tsx'

type Answering = 'none' | 'correct' | 'keep'

export function SecondSide({ assessmentId, place }: { assessmentId: string; place: LeafPlace }) {
  const { rule, leaf } = place
  const [answering, setAnswering] = useState<Answering>('none')
  const [reason, setReason] = useState('')
  const answer = useAction(par.appraiseAgain, { inPlace: true, onDone: () => setAnswering('none') })
  const at = { assessmentId, criterionId: place.node.id, version: leaf.second?.version ?? 0 }
  return (
    <section className={classes.side} aria-label={againWords.title}>
      <Title order={3} size="h4" mb={4}>
        {againWords.title}
      </Title>
      <RefusalList of={answer.refusal} />
      {answering === 'none' && (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {againWords.hint}
          </Text>
          <Group gap="xs">
            <Button size="xs" loading={answer.isPending} onClick={() => answer.mutate({ ...at, outcome: 'agreed' })}>
              {againWords.agree}
            </Button>
            <Button size="xs" variant="default" onClick={() => setAnswering('correct')}>
              {againWords.correct}
            </Button>
            <Button size="xs" variant="default" onClick={() => setAnswering('keep')}>
              {againWords.keep}
            </Button>
          </Group>
        </>
      )}
      {answering === 'correct' && (
        <CorrectionForm
          rule={rule}
          leaf={{ entry: leaf.entry, appraisal: leaf.second ?? leaf.appraisal }}
          isSaving={answer.isPending}
          onCancel={() => setAnswering('none')}
          onSave={({ inputs, notApplicable, reason: why }) =>
            answer.mutate({
              ...at,
              outcome: 'corrected',
              inputs: (inputs as Parameters<typeof answer.mutate>[0]['inputs']) ?? null,
              notApplicable,
              reason: why,
            })
          }
        />
      )}
      {answering === 'keep' && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            answer.mutate({ ...at, outcome: 'kept', reason })
          }}
        >
          <Stack gap="xs">
            <Textarea
              label={againWords.keepReason}
              description={againWords.keepMeans}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              maxLength={2_000}
              autosize
              minRows={2}
              required
            />
            <Group gap="xs" justify="flex-end">
              <Button size="xs" variant="default" onClick={() => setAnswering('none')}>
                {words.cancel}
              </Button>
              <Button type="submit" size="xs" loading={answer.isPending}>
                {againWords.keep}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </section>
  )
}
