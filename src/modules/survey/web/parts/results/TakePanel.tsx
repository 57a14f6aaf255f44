/** The means on their way into the round: what each would change, what is missing and why, and the confirmation. */
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../../../shared/dates.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { survey, type Taking } from '../../../contract.ts'
import { taking } from '../../data.ts'
import { takingWords } from '../../text-of-results.vi.ts'
import { FewReasons } from './FewReasons.tsx'
import { TakingTable } from './TakingTable.tsx'
import { type Choice, firstChoice, inputOf, totalsOf } from './taking-choice.ts'

export function TakePanel({ surveyId }: { surveyId: string }) {
  const { data } = useSuspenseQuery(taking(surveyId))
  const [choice, choose] = useState<Choice>(() => firstChoice(data))
  const isChoosing = !data.roundIsPublished
  return (
    <Stack gap="md">
      <div>
        <Text size="sm">{takingWords.about(data.roundName)}</Text>
        <Text size="sm" c="dimmed">
          {takingWords.sourceIs(data.source)}{' '}
          {data.takenAt !== null && takingWords.taken(data.takenByName ?? '', formatInstant(data.takenAt))}
        </Text>
      </div>
      {data.roundIsPublished && <Alert color="gray">{takingWords.published(data.roundName)}</Alert>}
      <TakingTable taking={data} choice={choice} choose={isChoosing ? choose : null} />
      {isChoosing && <FewReasons units={data.units} choice={choice} choose={choose} />}
      {isChoosing && <Take surveyId={surveyId} taking={data} choice={choice} />}
    </Stack>
  )
}

function Take({ surveyId, taking: seen, choice }: { surveyId: string; taking: Taking; choice: Choice }) {
  const [isAsking, setIsAsking] = useState(false)
  const take = useAction(survey.takeResults, {
    invalidates: ['survey', 'par'],
    said: takingWords.done,
    inPlace: true,
    onDone: () => setIsAsking(false),
  })
  const { values, units, replaced } = totalsOf(seen.units, choice)
  return (
    <Group gap="sm">
      <Button disabled={values === 0} onClick={() => setIsAsking(true)}>
        {takingWords.take}
      </Button>
      <Text size="sm" c="dimmed" role="status">
        {values === 0 ? takingWords.nothing : takingWords.takes(values, units)}
      </Text>
      <ConfirmWithReason
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={takingWords.takes(values, units)}
        action={takingWords.take}
        least={0}
        onConfirm={() =>
          take.mutate({
            surveyId,
            version: seen.version,
            seen: seen.seen,
            replaces: replaced > 0,
            ...inputOf(seen.units, choice),
          })
        }
        isWorking={take.isPending}
        refusal={take.refusal}
      >
        {replaced > 0 && <Alert color="orange">{takingWords.replaces(replaced)}</Alert>}
        {takingWords.ask}
      </ConfirmWithReason>
    </Group>
  )
}
