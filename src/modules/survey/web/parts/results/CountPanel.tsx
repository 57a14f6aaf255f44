/** Before counting: why there are no results yet, and the counting itself, which is done once. */
import { Alert, Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { useMay } from '../../../../../ui/session.tsx'
import { survey as doors, type Survey } from '../../../contract.ts'
import { oneSurvey } from '../../data.ts'
import { resultWords } from '../../text-of-results.vi.ts'

const ASKED_AGAIN_MS = 2_000

export function CountPanel({ survey }: { survey: Survey }) {
  const [isAsking, setIsAsking] = useState(false)
  const mayCount = useMay('survey.manage') && survey.status === 'closed'
  const count = useAction(doors.startCount, { inPlace: true, onDone: () => setIsAsking(false) })
  // The page shows the results as soon as the work in the background is done.
  useQuery({ ...oneSurvey(survey.id), refetchInterval: ASKED_AGAIN_MS, enabled: count.isSuccess })
  if (survey.status === 'counted') return null
  return (
    <Stack gap="sm" align="flex-start">
      <Alert color="gray" title={resultWords.notCounted}>
        <Text size="sm" role="status">
          {count.isSuccess ? resultWords.counting : resultWords.waits[survey.status]}
        </Text>
      </Alert>
      {mayCount && !count.isSuccess && <Button onClick={() => setIsAsking(true)}>{resultWords.count}</Button>}
      <ConfirmWithReason
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={resultWords.count}
        action={resultWords.count}
        least={0}
        onConfirm={() => count.mutate({ surveyId: survey.id })}
        isWorking={count.isPending}
        refusal={count.refusal}
      >
        {resultWords.countAsk(formatNumber(survey.given))}
      </ConfirmWithReason>
    </Stack>
  )
}
