/** A list too long to be set at once, sent while it is read. */
import { workbookStream } from '../../../platform/office/workbook-stream.ts'
import { answerApart } from '../../../platform/processes/answer-apart.ts'
import { type LongList, listOf } from './long-list.ts'

await answerApart<LongList>((read, list) => {
  const { named, rows } = listOf(list, read)
  return workbookStream(named, rows)
})
