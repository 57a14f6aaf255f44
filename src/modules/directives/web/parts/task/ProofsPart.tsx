/** Documents that hang on the task and go with the next report: sent from here, or chosen from the lead body's library. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { DocumentPicker } from '../../../../documents/web/index.ts'
import { directives, type Task } from '../../../contract.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'
import { ProofLink } from './ReportsPart.tsx'
import { Section } from './Section.tsx'
import classes from './Task.module.css'

const { proofs: words } = taskWords

interface ProofsPartProps {
  task: Task
  /** With the papers of the lead body; with what one brings oneself, for what one is in charge of. */
  mayProve: boolean
  mayProveOwn: boolean
}

export function ProofsPart({ task, mayProve, mayProveOwn }: ProofsPartProps) {
  const client = useQueryClient()
  const isAny = mayProve || mayProveOwn
  const door = mayProve ? directives.addProof : directives.addOwnProof
  const remove = useAction(mayProve ? directives.removeProof : directives.removeOwnProof, {
    inPlace: true,
    said: words.removed,
  })
  const free = task.proofs.filter(({ reportId }) => reportId === null)
  if (!isAny && free.length === 0) return null
  return (
    <Section title={words.title}>
      <Text size="sm" mb="xs">
        {words.about}
      </Text>
      <RefusalList of={remove.refusal} />
      <ul className={classes.list}>
        {free.map((proof) => (
          <li key={proof.id}>
            <Group justify="space-between" gap="xs">
              <ProofLink proof={proof} />
              {isAny && (
                <Button
                  {...{ size: 'xs', variant: 'default' }}
                  aria-label={words.removeOf(proof.title)}
                  disabled={remove.isPending}
                  onClick={() => remove.mutate({ proofId: proof.id })}
                >
                  {words.remove}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {isAny && (
        <Stack gap="xs" mt="xs" className="no-print">
          <FileDrop
            label={mayProve ? words.drop : words.dropOwn}
            limits={door.upload}
            paste={false}
            send={async (file, options) => {
              await upload(door, { taskId: task.id }, file, options)
              await client.invalidateQueries({ queryKey: ['directives'] })
            }}
          />
          {mayProve && <PickProof task={task} />}
        </Stack>
      )}
    </Section>
  )
}

function PickProof({ task }: { task: Task }) {
  const [opened, setOpened] = useState(false)
  const mayRead = useMay('documents.view', task.unitId ?? undefined)
  if (!mayRead || task.unitId === null) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)} style={{ alignSelf: 'flex-start' }}>
        {words.pick}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={words.pick}
        size="lg"
        closeButtonProps={{ 'aria-label': taskWords.close }}
      >
        <PickForm task={task} unitId={task.unitId} onClose={() => setOpened(false)} />
      </Modal>
    </>
  )
}

function PickForm({ task, unitId, onClose }: { task: Task; unitId: number; onClose: () => void }) {
  const [documentId, setDocumentId] = useState<string | null>(null)
  const link = useAction(directives.linkProof, {
    inPlace: true,
    invalidates: ['directives', 'documents'],
    said: words.hung,
    onDone: onClose,
  })
  return (
    <Stack gap="sm">
      <RefusalList of={link.refusal} />
      <DocumentPicker
        unitId={unitId}
        period={{ from: task.issuedOn ?? '', to: '9999-12-31' }}
        chosen={documentId}
        onChoose={({ id }) => setDocumentId(id)}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {taskWords.fields.cancel}
        </Button>
        <Button
          disabled={documentId === null}
          loading={link.isPending}
          onClick={() => documentId !== null && link.mutate({ taskId: task.id, documentId })}
        >
          {words.hang}
        </Button>
      </Group>
    </Stack>
  )
}
