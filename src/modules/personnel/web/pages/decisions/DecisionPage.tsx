/** One decision: its paper beside what it wrote into records; printed, amended, taken back. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParam } from '../../../../../ui/address.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { SplitView } from '../../../../../ui/SplitView.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Decision } from '../../../contract.ts'
import { decision as question } from '../../data-of-decisions.ts'
import { AmendPaper } from '../../parts/decisions/AmendPaper.tsx'
import { DecisionEvents } from '../../parts/decisions/DecisionEvents.tsx'
import { DecisionFile } from '../../parts/decisions/DecisionFile.tsx'
import { PrintDecision } from '../../parts/decisions/PrintDecision.tsx'
import { Recordings } from '../../parts/decisions/Recordings.tsx'
import { decisionWords, oneDecisionWords as words } from '../../text-of-decisions.vi.ts'

export function DecisionPage() {
  const { data } = useSuspenseQuery(question(useParam('decisionId')))
  return <Shown decision={data} isSensitive={false} />
}

/** Of discipline: asked through its own door. */
export function SensitiveDecisionPage() {
  const { data } = useSuspenseQuery(question(useParam('decisionId'), true))
  return <Shown decision={data} isSensitive />
}

function Shown({ decision, isSensitive }: { decision: Decision; isSensitive: boolean }) {
  const mayRecord = useMay(isSensitive ? 'personnel.record-sensitive' : 'personnel.record', decision.unitId)
  const [isAmending, amending] = useDisclosure(false)
  const [isPrinting, printing] = useDisclosure(false)
  const facts = (
    <Stack gap="lg">
      <DecisionEvents decision={decision} mayRecord={mayRecord} isSensitive={isSensitive} />
      <Recordings decision={decision} mayRecord={mayRecord} isSensitive={isSensitive} />
    </Stack>
  )
  const file = <DecisionFile decision={decision} mayRecord={mayRecord} isSensitive={isSensitive} />
  return (
    <>
      <PageTitle
        title={words.titled(decision.number)}
        about={words.signed(decision.decidedOn, decision.issuer, decision.signer)}
        crumbs={[
          { label: decisionWords.title, path: '/personnel/decisions' },
          ...(isSensitive ? [{ label: decisionWords.sensitive, path: '/personnel/decisions/sensitive' }] : []),
        ]}
        actions={
          <Group gap="xs">
            {mayRecord && (
              <Button variant="default" onClick={amending.open}>
                {words.amendPaper}
              </Button>
            )}
            {decision.events.length > 0 && <Button onClick={printing.open}>{words.print}</Button>}
          </Group>
        }
      />
      {decision.about !== '' && <Text mb="sm">{decision.about}</Text>}
      {isAmending && <AmendPaper decision={decision} isSensitive={isSensitive} onClose={amending.close} />}
      {isPrinting && <PrintDecision decision={decision} isSensitive={isSensitive} onClose={printing.close} />}
      {decision.file === null ? (
        <Stack gap="lg">
          {file}
          {facts}
        </Stack>
      ) : (
        <SplitView id="personnel.decision" initial={60} left={facts} right={file} />
      )}
    </>
  )
}
