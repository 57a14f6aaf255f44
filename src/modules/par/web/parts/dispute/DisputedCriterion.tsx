/** One criterion as it is laid before the council: the rule, both workings, every hand, the papers, the talk. */
import { Stack, Text } from '@mantine/core'
import type { Ref } from 'react'
import { sheetWords } from '../../text.vi.ts'
import { CriterionHead } from '../criterion/CriterionHead.tsx'
import { EvidencePart } from '../criterion/EvidencePart.tsx'
import { PaperPane } from '../criterion/PaperPane.tsx'
import { CriterionHistory } from '../hands/CriterionHistory.tsx'
import { HandsTable } from '../hands/HandsTable.tsx'
import { Thread } from '../hands/Thread.tsx'
import { Alternatives } from './Alternatives.tsx'
import { type Disputed, useDisputed } from './use-disputed.ts'

export interface ShownPaper {
  paper: string | null
  page?: number | undefined
}

interface DisputedCriterionProps extends Disputed {
  headRef?: Ref<HTMLHeadingElement>
  chosen: string | null
  onChoose: (evidenceId: string, page?: number) => void
}

export function DisputedCriterion({ headRef, chosen, onChoose, ...disputed }: DisputedCriterionProps) {
  const { sheet, places, place } = useDisputed(disputed)
  if (place === null) return null
  return (
    <Stack gap="sm">
      <div>
        <CriterionHead place={place} headRef={headRef ?? null} />
      </div>
      <Alternatives place={place} />
      <HandsTable place={place} papersGone={sheet.papersGone} />
      <EvidencePart
        assessmentId={sheet.id}
        place={place}
        places={places}
        disabled
        chosen={chosen}
        onChoose={onChoose}
      />
      {place.leaf.evidence.length === 0 && (
        <Text size="sm" c="dimmed">
          {sheetWords.noPaper}
        </Text>
      )}
      <Thread sheet={sheet} place={place} side="appraiser" />
      <CriterionHistory assessmentId={sheet.id} criterionId={place.node.id} />
    </Stack>
  )
}

/** The paper beside it. */
export function DisputedPaper({ shown, height, ...disputed }: Disputed & { shown: ShownPaper; height: string }) {
  const { place } = useDisputed(disputed)
  return <PaperPane place={place} chosen={shown.paper} page={shown.page} height={height} />
}
