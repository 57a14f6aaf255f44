/** The report on freeze orders: what was refused, what was excepted, between two days. */
import { Group, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { freezeAttempts } from '../../freeze-data.ts'
import { AttemptsTable } from '../../parts/freezes/AttemptsTable.tsx'
import { freezeWords } from '../../text-of-freezes.vi.ts'

const { attempts: words } = freezeWords
const Day = z.iso.date().optional().catch(undefined)
const reportPlace = z.object({ tu: Day, den: Day })

export function FreezeReportPage() {
  const [{ tu, den }, go] = usePlace(reportPlace)
  const { data } = useSuspenseQuery(freezeAttempts(tu, den))
  const count = (of: 'refused' | 'excepted') => data.attempts.filter(({ outcome }) => outcome === of).length
  return (
    <>
      <PageTitle
        title={words.reportTitle}
        crumbs={[{ label: freezeWords.title, path: '/organization/freezes' }]}
        about={words.about}
      />
      <Group mb="sm" align="flex-end">
        <DayField label={words.from} value={tu ?? null} clearable onChange={(day) => go({ tu: day ?? undefined })} />
        <DayField label={words.to} value={den ?? null} clearable onChange={(day) => go({ den: day ?? undefined })} />
        <Text pb={8}>{words.summary(count('refused'), count('excepted'))}</Text>
      </Group>
      <AttemptsTable id="organization.freeze-report" attempts={data.attempts} />
    </>
  )
}
