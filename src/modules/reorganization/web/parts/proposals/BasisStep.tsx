/** Căn cứ: what the decision is, and what is done by it. */
import { Anchor, Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { urlOf } from '../../../../../ui/api.ts'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { upload } from '../../../../../ui/upload.ts'
import { kindInWords } from '../../../../organization/web/index.ts'
import { reorganization as doors, type Proposal, type Written } from '../../../contract.ts'
import { proposalWords, wizardWords as words } from '../../text-of-proposals.vi.ts'
import { type KindOfEvent, ofKind } from './drafting.ts'
import type { Wizard } from './use-wizard.ts'

export const KIND_CHOICES = Object.entries(kindInWords).map(([value, label]) => ({ value, label }))

export function BasisStep({ wizard: { written, change, known, proposal } }: { wizard: Wizard }) {
  const put = (part: Partial<Written>) => change((was) => ({ ...was, ...part }))
  return (
    <Stack gap="sm" maw={720}>
      <TextInput
        label={proposalWords.name}
        description={proposalWords.nameHint}
        required
        maxLength={300}
        value={written.title}
        onChange={(event) => put({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label={proposalWords.kind}
        data={KIND_CHOICES}
        value={written.kind}
        onChange={(event) => {
          const kind = event.currentTarget.value as KindOfEvent
          change((was) => ofKind(was, kind, known))
        }}
      />
      <Group gap="sm" align="flex-start">
        <TextInput
          label={words.basis}
          description={words.basisHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={300}
          value={written.legalBasis}
          onChange={(event) => put({ legalBasis: event.currentTarget.value })}
        />
        <DayField
          label={words.decidedOn}
          value={written.decidedOn}
          onChange={(decidedOn) => put({ decidedOn })}
          clearable
        />
        <TextInput
          label={words.issuer}
          maxLength={200}
          value={written.issuer}
          onChange={(event) => put({ issuer: event.currentTarget.value })}
        />
      </Group>
      <PaperPart proposal={proposal} mayChange />
      <Textarea
        label={words.note}
        autosize
        minRows={2}
        maxLength={1000}
        value={written.note}
        onChange={(event) => put({ note: event.currentTarget.value })}
      />
    </Stack>
  )
}

/** The file of the decision lies in the library of the unit whose proposal it is. */
export function PaperPart({ proposal, mayChange }: { proposal: Proposal; mayChange: boolean }) {
  const client = useQueryClient()
  const use = useAction(doors.useDecision)
  const { id: proposalId, paper } = proposal
  return (
    <section aria-label={words.paper}>
      <Text size="sm" fw={500}>
        {words.paper}
      </Text>
      {paper === null ? (
        <Text size="sm" c="dimmed">
          {words.noPaper}
        </Text>
      ) : (
        <Anchor
          href={urlOf(doors.decisionFile, { proposalId })}
          target="_blank"
          rel="noreferrer"
          underline="always"
          size="sm"
        >
          {[paper.number, paper.title].filter(Boolean).join(' – ')}
        </Anchor>
      )}
      {mayChange && (
        <FileDrop
          label={words.addPaper}
          limits={doors.attachDecision.upload}
          multiple={false}
          send={async (file, options) => {
            await upload(doors.attachDecision, { proposalId }, file, options)
            await client.invalidateQueries({ queryKey: ['reorganization'] })
          }}
          offer={({ reason, at }, dismiss) =>
            reason === 'documents.already-kept' &&
            at !== undefined && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => use.mutate({ proposalId, documentId: at }, { onSuccess: dismiss })}
              >
                {words.useKept}
              </Button>
            )
          }
        />
      )}
    </section>
  )
}
