/** The papers of one criterion: asked for, given, dropped in, taken from the unit's library. */
import { Button, List, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFolderSearch } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { useMay } from '../../../../../ui/session.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { type EvidenceItem, par } from '../../../contract.ts'
import { assessmentSheet } from '../../data.ts'
import { sheetWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from '../sheet/Sheet.module.css'
import { MendPaper } from './MendPaper.tsx'
import { PaperItem } from './PaperItem.tsx'
import { PickPaper } from './PickPaper.tsx'

interface EvidencePartProps {
  assessmentId: string
  place: LeafPlace
  /** All of the sheet: a paper may be hung on several criteria at once. */
  places: readonly LeafPlace[]
  /** What this hand may not change is shown without its tools. */
  disabled: boolean
  hand?: EvidenceItem['hand']
  chosen: string | null
  onChoose: (evidenceId: string, page?: number) => void
}

export function EvidencePart(props: EvidencePartProps) {
  const { assessmentId, place, places, disabled, hand = 'self', chosen, onChoose } = props
  const { data: sheet } = useSuspenseQuery(assessmentSheet(assessmentId))
  const { node, leaf } = place
  const [picking, pick] = useDisclosure(false)
  const [mended, mend] = useState<EvidenceItem | null>(null)
  const mayMend = useMay('documents.manage', sheet.unitId)
  const isLocked = (item: EvidenceItem) => disabled || item.hand !== hand
  return (
    <section aria-label={sheetWords.evidence}>
      <Title order={3} size="h4">
        {sheetWords.evidence}
      </Title>
      <WantedPapers node={node} />
      <ul className={classes.papers}>
        {leaf.evidence.map((item) => (
          <PaperItem
            key={item.id}
            assessmentId={assessmentId}
            item={item}
            alsoOlder={olderLike(places, item)}
            disabled={isLocked(item)}
            isChosen={item.id === chosen}
            onChoose={onChoose}
            onMend={mayMend && !isLocked(item) ? mend : undefined}
          />
        ))}
      </ul>
      {!disabled && (
        <>
          <DropPaper key={node.id} assessmentId={assessmentId} node={node} hand={hand} onHung={onChoose} />
          <Button
            mt="xs"
            size="xs"
            variant="default"
            leftSection={<IconFolderSearch size={16} stroke={1.6} />}
            onClick={pick.open}
          >
            {sheetWords.pickPaper}
          </Button>
          <PickPaper
            sheet={sheet}
            places={places}
            criterionId={node.id}
            hand={hand}
            opened={picking}
            onClose={pick.close}
            onHung={onChoose}
          />
        </>
      )}
      {mended && <MendPaper item={mended} onClose={() => mend(null)} />}
    </section>
  )
}

function WantedPapers({ node }: Pick<LeafPlace, 'node'>) {
  if (node.evidence.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {sheetWords.evidenceNotNeeded}
      </Text>
    )
  return (
    <List size="sm" c="dimmed" mb={6}>
      {node.evidence.map((wanted) => (
        <List.Item key={wanted.what}>
          {wanted.what}
          {!wanted.mandatory && ` (${sheetWords.ifAny})`}
        </List.Item>
      ))}
    </List>
  )
}

interface DropPaperProps extends Pick<LeafPlace, 'node'> {
  assessmentId: string
  hand: EvidenceItem['hand']
  onHung: (evidenceId: string) => void
}

/** Files for this criterion; one the unit has already is hung instead of being kept twice. */
function DropPaper({ assessmentId, node, hand, onHung }: DropPaperProps) {
  const client = useQueryClient()
  const link = useAction(par.linkEvidence, {
    invalidates: ['par', 'documents'],
    onDone: ({ items }) => items[0] && onHung(items[0].id),
  })
  const criterionId = node.id
  return (
    <FileDrop
      label={`${sheetWords.evidence} ${node.code}`}
      limits={par.uploadEvidence.upload}
      send={async (file, options) => {
        const item = await upload(par.uploadEvidence, { assessmentId, criterionId, hand }, file, options)
        await Promise.all(['par', 'documents'].map((name) => client.invalidateQueries({ queryKey: [name] })))
        onHung(item.id)
      }}
      offer={({ reason, at }, dismiss) =>
        reason === 'documents.already-kept' &&
        at !== undefined && (
          <Button
            size="compact-sm"
            variant="light"
            mt={4}
            loading={link.isPending}
            onClick={() =>
              link.mutate({ assessmentId, criterionIds: [criterionId], documentId: at, hand }, { onSuccess: dismiss })
            }
          >
            {sheetWords.useKnown}
          </Button>
        )
      }
    />
  )
}

/** Other evidence of the sheet that a newer version of this document is meant for as well. */
function olderLike(places: readonly LeafPlace[], item: EvidenceItem): EvidenceItem[] {
  return places
    .flatMap(({ leaf }) => leaf.evidence)
    .filter(
      (other) =>
        other.documentId === item.documentId &&
        other.id !== item.id &&
        other.hand === item.hand &&
        other.documentVersion < other.newestVersion,
    )
}
