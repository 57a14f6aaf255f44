/** The papers of one criterion: asked for, given, dropped in, used again from another criterion. */
import { ActionIcon, List, Select, Text, Title, Tooltip, UnstyledButton } from '@mantine/core'
import { IconFileText, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { formatDay } from '../../../../../shared/dates.ts'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { sizeInWords } from '../../../../../ui/files/why-not-file.ts'
import { useAction } from '../../../../../ui/query.ts'
import { upload } from '../../../../../ui/upload.ts'
import { type EvidenceItem, par } from '../../../contract.ts'
import { assessmentSheet } from '../../data.ts'
import { sheetWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from '../sheet/Sheet.module.css'

interface EvidencePartProps {
  assessmentId: string
  place: LeafPlace
  /** All of the sheet, to use a document again. */
  places: readonly LeafPlace[]
  disabled: boolean
  chosen: string | null
  onChoose: (evidenceId: string) => void
}

export function EvidencePart({ assessmentId, place, places, disabled, chosen, onChoose }: EvidencePartProps) {
  const client = useQueryClient()
  const { node, leaf } = place
  const remove = useAction(par.removeEvidence, { said: sheetWords.evidenceRemoved })
  const link = useAction(par.linkEvidence, { onDone: ({ items }) => items[0] && onChoose(items[0].id) })
  const criterionId = node.id
  const reusable = reusableIn(places, leaf.evidence)
  return (
    <section aria-label={sheetWords.evidence}>
      <Title order={3} size="h4">
        {sheetWords.evidence}
      </Title>
      {node.evidence.length > 0 ? (
        <List size="sm" c="dimmed" mb={6}>
          {node.evidence.map((wanted) => (
            <List.Item key={wanted.what}>
              {wanted.what}
              {!wanted.mandatory && ` (${sheetWords.ifAny})`}
            </List.Item>
          ))}
        </List>
      ) : (
        <Text size="sm" c="dimmed">
          {sheetWords.evidenceNotNeeded}
        </Text>
      )}
      <ul className={classes.papers}>
        {leaf.evidence.map((item) => (
          <li key={item.id} data-chosen={item.id === chosen || undefined}>
            <UnstyledButton className={classes.paper ?? ''} onClick={() => onChoose(item.id)}>
              <IconFileText size={18} stroke={1.6} aria-hidden="true" />
              <span>
                {item.title || item.fileName}
                <span className={classes.paperMore}>{paperInWords(item)}</span>
              </span>
            </UnstyledButton>
            {!disabled && (
              <Tooltip label={sheetWords.removeEvidence}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`${sheetWords.removeEvidence}: ${item.title || item.fileName}`}
                  loading={remove.isPending && remove.variables?.evidenceId === item.id}
                  onClick={() => remove.mutate({ assessmentId, evidenceId: item.id })}
                >
                  <IconTrash size={16} stroke={1.6} />
                </ActionIcon>
              </Tooltip>
            )}
          </li>
        ))}
      </ul>
      {!disabled && (
        <FileDrop
          key={criterionId}
          label={`${sheetWords.evidence} ${node.code}`}
          limits={par.uploadEvidence.upload}
          send={async (file, options) => {
            const title = file.name.replace(/\.[^.]+$/, '').slice(0, 300)
            const item = await upload(par.uploadEvidence, { assessmentId, criterionId, title }, file, options)
            await client.invalidateQueries({ queryKey: assessmentSheet(assessmentId).queryKey })
            onChoose(item.id)
          }}
        />
      )}
      {!disabled && reusable.length > 0 && (
        <Select
          mt="xs"
          size="xs"
          searchable
          label={sheetWords.reuse}
          placeholder={sheetWords.reuseHint}
          value={null}
          data={reusable}
          disabled={link.isPending}
          onChange={(documentId) =>
            documentId && link.mutate({ assessmentId, criterionIds: [criterionId], documentId })
          }
        />
      )}
    </section>
  )
}

function paperInWords({ number, issuedOn, size, pages }: EvidenceItem): string {
  return [
    number && sheetWords.paperNumber(number),
    issuedOn && formatDay(issuedOn),
    pages && sheetWords.paperPages(pages),
    sizeInWords(size),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Each document of the sheet once, but those that hang here already. */
function reusableIn(places: readonly LeafPlace[], here: readonly EvidenceItem[]): { value: string; label: string }[] {
  const known = new Map<string, string>()
  for (const { node, leaf } of places)
    for (const item of leaf.evidence)
      if (!known.has(item.documentId)) known.set(item.documentId, `${item.title || item.fileName} (${node.code})`)
  for (const item of here) known.delete(item.documentId)
  return [...known].map(([value, label]) => ({ value, label }))
}
