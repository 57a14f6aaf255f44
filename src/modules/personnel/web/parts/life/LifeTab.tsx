/** The life of one record: its state, the next step for whoever may take it, and every step it took. */
import { Alert, Button, Group, List, Stack, Table, Text, TextInput, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatInstant } from '../../../../../shared/dates.ts'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { personnel } from '../../../contract.ts'
import { stateInWords } from '../../../rules/life/state.ts'
import { recordLife } from '../../data-of-life.ts'
import { lifeWords, stepInWords } from '../../text-of-life.vi.ts'
import type { RecordTabProps } from '../record/record-tab.ts'

const words = lifeWords.life
type Life = OutputOf<typeof personnel.recordLife>

export function LifeTab({ record }: RecordTabProps) {
  const { data: life } = useSuspenseQuery(recordLife(record.id))
  return (
    <Stack gap="md">
      <Text>
        {words.state}: <strong>{stateInWords[life.state]}</strong> · {words.keptBy}: {life.unitName} · {words.openedOn}{' '}
        {formatDay(life.openedOn)}
        {life.closedOn !== null && ` · ${words.closedOn} ${formatDay(life.closedOn)}`}
      </Text>
      <NextSteps recordId={record.id} life={life} />
      <Text size="sm" c="dimmed">
        {words.follow}
      </Text>
      <Steps steps={life.steps} />
    </Stack>
  )
}

function NextSteps({ recordId, life }: { recordId: string; life: Life }) {
  const may = {
    record: useMay('personnel.record', life.unitId),
    approve: useMay('personnel.approve', life.unitId),
    keep: useMay('personnel.keep', life.unitId),
    withdraw: useMay('personnel.record-sensitive', life.unitId),
  }
  const options = { said: words.done, inPlace: true } as const
  const declare = useAction(personnel.declareRecord, options)
  const certify = useAction(personnel.certifyRecord, options)
  const giveBack = useAction(personnel.returnRecord, options)
  const keep = useAction(personnel.keepRecord, options)
  const archive = useAction(personnel.archiveRecord, options)
  const takeBack = useAction(personnel.takeBackRecord, options)
  const withdraw = useAction(personnel.withdrawRecord, options)
  const restore = useAction(personnel.restoreRecord, options)
  const [asked, setAsked] = useState<keyof typeof reasons | null>(null)
  const [staffNumber, setStaffNumber] = useState('')
  const seen = { recordId, version: life.version }
  const refusal = declare.refusal ?? certify.refusal ?? keep.refusal ?? archive.refusal
  const reasons = { return: giveBack, 'take-back': takeBack, withdraw, restore }
  const reasoned = reasons[asked ?? 'return']
  return (
    <>
      {life.notCertified.length > 0 && (
        <Alert color="yellow" title={words.notCertified}>
          <List>
            {life.notCertified.map((why) => (
              <List.Item key={why}>{why}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <RefusalList of={refusal} />
      <Group align="flex-end">
        {life.state === 'draft' && may.record && (
          <Button loading={declare.isPending} onClick={() => declare.mutate(seen)}>
            {stepInWords('declare')}
          </Button>
        )}
        {life.state === 'declared' && may.approve && (
          <>
            <Button
              disabled={life.notCertified.length > 0}
              loading={certify.isPending}
              onClick={() => certify.mutate(seen)}
            >
              {stepInWords('certify')}
            </Button>
            <Button variant="default" onClick={() => setAsked('return')}>
              {stepInWords('return')}
            </Button>
          </>
        )}
        {life.state === 'certified' && may.keep && (
          <>
            <TextInput
              label={words.staffNumber}
              value={staffNumber}
              maxLength={40}
              onChange={({ currentTarget }) => setStaffNumber(currentTarget.value)}
            />
            <Button loading={keep.isPending} onClick={() => keep.mutate({ ...seen, staffNumber })}>
              {stepInWords('keep')}
            </Button>
          </>
        )}
        {life.state === 'closed' && may.keep && (
          <Button loading={archive.isPending} onClick={() => archive.mutate(seen)}>
            {stepInWords('archive')}
          </Button>
        )}
        {(life.state === 'draft' || life.state === 'declared') && may.withdraw && (
          <Button variant="default" disabled={life.notWithdrawn !== null} onClick={() => setAsked('withdraw')}>
            {stepInWords('withdraw')}
          </Button>
        )}
        {life.state === 'withdrawn' && may.withdraw && (
          <Button variant="default" onClick={() => setAsked('restore')}>
            {stepInWords('restore')}
          </Button>
        )}
        {life.state === 'archived' && may.keep && (
          <Button variant="default" onClick={() => setAsked('take-back')}>
            {stepInWords('take-back')}
          </Button>
        )}
      </Group>
      {life.notWithdrawn !== null && may.withdraw && <Text size="sm">{words.notWithdrawn(life.notWithdrawn)}</Text>}
      <ConfirmWithReason
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={stepInWords(asked ?? 'return')}
        action={stepInWords(asked ?? 'return')}
        least={5}
        isWorking={reasoned.isPending}
        refusal={reasoned.refusal}
        onConfirm={(reason) => reasoned.mutate({ ...seen, reason }, { onSuccess: () => setAsked(null) })}
      />
    </>
  )
}

function Steps({ steps }: { steps: Life['steps'] }) {
  if (steps.length === 0) return <Text>{words.noSteps}</Text>
  return (
    <section>
      <Title order={2} size="h5" mb="xs">
        {words.steps}
      </Title>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ type: 'auto', viewportProps: { tabIndex: 0 } }}>
        <Table aria-label={words.steps}>
          <Table.Thead>
            <Table.Tr>
              {[words.when, words.what, words.state, words.who, words.why].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {steps.map((step) => (
              <Table.Tr key={step.id}>
                <Table.Td>{formatInstant(step.at)}</Table.Td>
                <Table.Td>{stepInWords(step.step)}</Table.Td>
                <Table.Td>{stateInWords[step.to]}</Table.Td>
                <Table.Td>{step.byName}</Table.Td>
                <Table.Td>{step.reason}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}
