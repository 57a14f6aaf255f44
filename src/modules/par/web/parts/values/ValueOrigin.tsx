/** Where a value came from: its source, the raw figure, the paper with a link to it, why. */
import { Anchor, Text } from '@mantine/core'
import { formatDay } from '../../../../../shared/dates.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { type ImportedValue, par } from '../../../contract.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { sheetWords } from '../../text.vi.ts'
import { valueWords } from '../../text-of-values.vi.ts'

export function ValueOrigin({
  assessmentId,
  criterionId,
  value,
}: {
  assessmentId: string
  criterionId: string
  value: ImportedValue
}) {
  const { source, origin, asOf, raw, paper, reason } = value
  const facts = [
    valueWords.origins[origin],
    ...(raw ? [`${plain(raw.value)}/${plain(raw.of)}`] : []),
    ...(asOf ? [valueWords.asOfIs(formatDay(asOf))] : []),
  ]
  return (
    <Text size="sm" c="dimmed" component="div">
      {sheetWords.importedFrom(source)} ({facts.join(', ')}){reason !== '' && <div>{sheetWords.reasonIs(reason)}</div>}
      {paper && (
        <div>
          <Anchor size="sm" target="_blank" href={urlOf(par.valuePaper, { assessmentId, criterionId })}>
            {valueWords.openPaper(paper.title)}
          </Anchor>
        </div>
      )}
    </Text>
  )
}
