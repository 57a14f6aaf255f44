/** What may be done with a disposal next: its decision entered, carried out by another hand, refused, withdrawn. */
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { notifyDone } from '../../../../../ui/notify.ts'
import { useAction } from '../../../../../ui/query.ts'
import { useMay } from '../../../../../ui/session.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { personnel } from '../../../contract.ts'
import { disposalSteps } from '../../../rules/life/disposal.ts'
import { disposalWords } from '../../text-of-disposal.vi.ts'

const words = disposalWords.one
type Sheet = OutputOf<typeof personnel.disposal>

export function DisposalSteps({ sheet }: { sheet: Sheet }) {
  const [asked, setAsked] = useState<'carry-out' | 'refuse' | 'withdraw' | null>(null)
  const mayKeep = useMay('personnel.keep', sheet.unitId)
  const mayDispose = useMay('personnel.dispose', sheet.unitId)
  const carryOut = useAction(personnel.carryOutDisposal, { said: words.carriedOut, inPlace: true })
  const refuse = useAction(personnel.refuseDisposal, { said: words.refused, inPlace: true })
  const withdraw = useAction(personnel.withdrawDisposal, { said: words.withdrawn, inPlace: true })
  const open: readonly string[] = disposalSteps[sheet.status]
  if (open.length === 0) return null
  const seen = { disposalId: sheet.id, version: sheet.version }
  const close = { onSuccess: () => setAsked(null) }
  const reasoned = asked === 'refuse' ? refuse : withdraw
  return (
    <Stack gap="sm">
      {open.includes('decide') && mayKeep && <EnterDecision sheet={sheet} />}
      {open.includes('carry-out') && mayDispose && sheet.isOwn && <Text>{words.own}</Text>}
      <Group>
        {open.includes('carry-out') && mayDispose && (
          <Button
            color="red"
            disabled={sheet.isOwn || sheet.hindrances.length > 0}
            onClick={() => setAsked('carry-out')}
          >
            {words.carryOut}
          </Button>
        )}
        {mayDispose && (
          <Button variant="default" onClick={() => setAsked('refuse')}>
            {words.refuse}
          </Button>
        )}
        {mayKeep && (
          <Button variant="default" onClick={() => setAsked('withdraw')}>
            {words.withdraw}
          </Button>
        )}
      </Group>
      <ConfirmWithReason
        opened={asked === 'carry-out'}
        onClose={() => setAsked(null)}
        title={words.carryOutTitle}
        action={words.carryOut}
        dangerous
        least={0}
        isWorking={carryOut.isPending}
        refusal={carryOut.refusal}
        onConfirm={() => carryOut.mutate(seen, close)}
      >
        {words.carryOutAbout(sheet.files)}
      </ConfirmWithReason>
      <ConfirmWithReason
        opened={asked === 'refuse' || asked === 'withdraw'}
        onClose={() => setAsked(null)}
        title={asked === 'refuse' ? words.refuse : words.withdraw}
        action={asked === 'refuse' ? words.refuse : words.withdraw}
        least={5}
        most={1_000}
        isWorking={reasoned.isPending}
        refusal={reasoned.refusal}
        onConfirm={(reason) => reasoned.mutate({ ...seen, reason }, close)}
      />
    </Stack>
  )
}

/** The file is sent with what is written of it. */
function EnterDecision({ sheet }: { sheet: Sheet }) {
  const client = useQueryClient()
  const [number, setNumber] = useState('')
  const [decidedOn, setDecidedOn] = useState<string | null>(null)
  const [issuer, setIssuer] = useState('')
  const isReady = number.trim() !== '' && decidedOn !== null && issuer.trim() !== ''
  return (
    <section aria-label={words.enterDecision}>
      <Title order={2} size="h4">
        {words.enterDecision}
      </Title>
      <Text size="sm" mb="xs">
        {words.enterAbout}
      </Text>
      <Group align="flex-end" mb="xs">
        <TextInput
          label={words.number}
          value={number}
          maxLength={80}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        />
        <DayField label={words.decidedOn} value={decidedOn} onChange={setDecidedOn} />
        <TextInput
          label={words.issuer}
          value={issuer}
          maxLength={200}
          onChange={({ currentTarget }) => setIssuer(currentTarget.value)}
        />
      </Group>
      <FileDrop
        label={words.file}
        limits={personnel.decideDisposal.upload}
        multiple={false}
        disabled={!isReady}
        send={async (file, options) => {
          const facts = { disposalId: sheet.id, version: sheet.version, number, decidedOn: decidedOn ?? '', issuer }
          await upload(personnel.decideDisposal, facts, file, options)
          await client.invalidateQueries({ queryKey: ['personnel'] })
          notifyDone(words.decided)
        }}
      />
    </section>
  )
}
