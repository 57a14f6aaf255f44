/** The papers of the file and the decisions its lines rest on, found by name or number without accents. */
import { Loader, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../../shared/dates.ts'
import { fold } from '../../../../../shared/vietnamese.ts'
import type { FiledPaper, ProvenLine } from '../../../contract.ts'
import { componentOf } from '../../../rules/papers/components.ts'
import { partOf } from '../../../rules/parts.ts'
import { whyNotProve } from '../../../rules/proving.ts'
import { papers } from '../../data-of-identity.ts'
import { proofWords as words } from '../../text-of-proof.vi.ts'
import type { DraftProof } from './draft.ts'

interface HeldPapersProps {
  recordId: string
  part: string
  lines: readonly ProvenLine[]
  chosen: DraftProof | null
  onChoose: (proof: DraftProof | null) => void
}

export function HeldPapers({ recordId, part, lines, chosen, onChoose }: HeldPapersProps) {
  const { data } = useQuery(papers(recordId))
  if (!data) return <Loader size="sm" />
  const offered = new Map([...decisionsOf(lines, part), ...data.papers.flatMap((paper) => heldOf(paper, part))])
  if (offered.size === 0) return <Text size="sm">{words.noneHeld}</Text>
  return (
    <Select
      label={words.held}
      description={words.heldAbout}
      data={[...offered].map(([value, { title }]) => ({ value, label: title }))}
      value={[...offered].find(([, { title }]) => title === chosen?.title)?.[0] ?? null}
      onChange={(key) => onChoose((key !== null && offered.get(key)) || null)}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && fold(option.label).includes(fold(search)))
      }
      searchable
      selectFirstOptionOnChange
      data-autofocus
    />
  )
}

type Offered = [key: string, proof: DraftProof]

/** Each decision once, by one of the facts that rest on it. */
const decisionsOf = (lines: readonly ProvenLine[], part: string): Offered[] =>
  lines.flatMap(({ decision, eventId, part: of }): Offered[] =>
    decision === null || whyNotProve(part, partOf(of).sensitivity) !== null
      ? []
      : [
          [
            decision.number + decision.decidedOn,
            {
              by: 'fact',
              eventId,
              page: null,
              title: words.decided(decision.number, decision.issuer, formatDay(decision.decidedOn)),
            },
          ],
        ],
  )

function heldOf({ paperId, eventId, component, title, number, datedOn }: FiledPaper, part: string): Offered[] {
  const sensitivity = (component !== null && componentOf(component)?.sensitivity) || 'ordinary'
  if (whyNotProve(part, sensitivity) !== null) return []
  const told = words.dated(title, number, datedOn && formatDay(datedOn))
  if (paperId !== null) return [[paperId, { by: 'paper', paperId, page: null, title: told }]]
  // What comes with a decision is offered as that decision.
  return eventId === null || number !== null ? [] : [[eventId, { by: 'fact', eventId, page: null, title: told }]]
}
