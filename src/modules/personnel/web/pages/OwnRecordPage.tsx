/** One's own record, whole. */
import { Alert } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { dayIn } from '../../../../shared/dates.ts'
import { usePlace } from '../../../../ui/address.ts'
import { PageParts } from '../../../../ui/PageParts.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { ownRecord } from '../data-of-record.ts'
import { headOn } from '../parts/record/head-on.ts'
import { RecordView } from '../parts/record/RecordView.tsx'
import { recordPlace } from '../parts/record/record-place.ts'
import { recordWords } from '../text-of-record.vi.ts'

export function OwnRecordPage() {
  const [{ ngay, biet }] = usePlace(recordPlace)
  const {
    data: { record },
  } = useSuspenseQuery(ownRecord(biet))
  const head = record && headOn(record, ngay ?? dayIn(new Date()))
  return (
    <>
      <PageTitle
        title={recordWords.mine}
        about={head && [head.fullName, head.unitName].filter(Boolean).join(' · ')}
        actions={record && <PageParts at="personnel.own-actions" id={record.id} fallback={null} />}
      />
      {record === null ? <Alert color="gray">{recordWords.noOwn}</Alert> : <RecordView record={record} isOwn />}
    </>
  )
}
