/** One's own record, whole. */
import { Alert } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { usePlace } from '../../../../ui/address.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { ownRecord } from '../data-of-record.ts'
import { RecordView } from '../parts/record/RecordView.tsx'
import { recordPlace } from '../parts/record/record-place.ts'
import { recordWords } from '../text-of-record.vi.ts'

export function OwnRecordPage() {
  const [{ biet }] = usePlace(recordPlace)
  const {
    data: { record },
  } = useSuspenseQuery(ownRecord(biet))
  return (
    <>
      <PageTitle title={recordWords.mine} about={record && `${record.fullName} · ${record.unitName}`} />
      {record === null ? <Alert color="gray">{recordWords.noOwn}</Alert> : <RecordView record={record} isOwn />}
    </>
  )
}
