/** The record of one person. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { record } from '../data-of-record.ts'
import { RecordView } from '../parts/record/RecordView.tsx'
import { recordPlace } from '../parts/record/record-place.ts'
import { recordWords } from '../text-of-record.vi.ts'

export function RecordPage() {
  const recordId = useParam('recordId')
  const [{ biet }] = usePlace(recordPlace)
  const { data } = useSuspenseQuery(record(recordId, biet))
  return (
    <>
      <PageTitle
        title={data.fullName}
        crumbs={[{ label: recordWords.list, path: '/personnel' }]}
        about={data.unitName}
      />
      <RecordView record={data} />
    </>
  )
}
