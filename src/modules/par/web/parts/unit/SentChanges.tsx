/** What changed between two states of a sheet: criterion, from, to. */
import { Table } from '@mantine/core'
import { formatPoints, points } from '../../../../../shared/points.ts'
import type { SentChange, SentWord } from '../../../contract.ts'
import type { LeafInputs } from '../../../rules/scoring/scoring.ts'
import { workingOf } from '../../../rules/scoring/working.ts'
import { sheetWords, unitWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'

interface SentChangesProps {
  changes: readonly SentChange[]
  places: readonly LeafPlace[]
}

export function SentChanges({ changes, places }: SentChangesProps) {
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table fz="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="30%">{unitWords.criterion}</Table.Th>
            <Table.Th>{unitWords.before}</Table.Th>
            <Table.Th>{unitWords.after}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map((change) => {
            const place = places.find(({ node }) => node.id === change.criterionId)
            return (
              <Table.Tr key={change.criterionId ?? ''}>
                <Table.Th scope="row" fw={400}>
                  {place ? `${place.node.code} ${place.node.title}` : sheetWords.adjustments}
                </Table.Th>
                <Table.Td>{wordOf(change.before, change.pointsBefore, place)}</Table.Td>
                <Table.Td>
                  {wordOf(change.after, change.pointsAfter, place)}
                  {papersOf(change).map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function wordOf(word: SentWord | null, value: number | null, place: LeafPlace | undefined): string {
  if (word === null) return value === null ? unitWords.nothingBefore : formatPoints(value)
  if (word.exempt || word.notApplicable) return sheetWords.notApplicableWith(word.notApplicableReason)
  const working =
    place && word.inputs
      ? workingOf(place.rule.scoring, points(place.node.maxPoints), word.inputs as LeafInputs)
      : sheetWords.noPoints
  return [working, word.note && sheetWords.noteIs(word.note)].filter(Boolean).join('. ')
}

/** Papers that came, went, or hang there in another version or with other pages. */
function papersOf({ before, after }: SentChange): string[] {
  if (before === null || after === null) return []
  const [was, is] = [before, after].map(({ papers }) => new Map(papers.map((paper) => [paper.documentId, paper])))
  if (!was || !is) return []
  const added = after.papers.filter(({ documentId }) => !was.has(documentId))
  const gone = before.papers.filter(({ documentId }) => !is.has(documentId))
  const changed = after.papers.filter(({ documentId, documentVersion, pages }) => {
    const earlier = was.get(documentId)
    return earlier && (earlier.documentVersion !== documentVersion || earlier.pages !== pages)
  })
  return [
    ...added.map(({ title }) => unitWords.paperAdded(title)),
    ...gone.map(({ title }) => unitWords.paperGone(title)),
    ...changed.map(({ title }) => unitWords.paperChanged(title)),
  ]
}
