import { Tabs, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { call } from '../../../../ui/api.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { type PaperForm, survey } from '../../contract.ts'
import { paperSurvey } from '../data-of-paper.ts'
import { PaperEntry } from '../parts/paper/PaperEntry.tsx'
import { PaperList } from '../parts/paper/PaperList.tsx'
import { SettleDialog } from '../parts/paper/SettleDialog.tsx'
import { useTypedDraft } from '../parts/paper/typed-draft.ts'
import { paperWords } from '../text-of-paper.vi.ts'

const schema = z.object({ phan: z.enum(['nhap', 'danh-sach']).catch('nhap').default('nhap') })

export function TypePaperPage() {
  const { data } = useSuspenseQuery(paperSurvey(useParam('surveyId')))
  const [{ phan }, go] = usePlace(schema)
  const [draft, setDraft] = useTypedDraft(data.id)
  const [settling, setSettling] = useState<string | null>(null)
  const mend = async (form: PaperForm) => {
    const { typings } = await call(survey.paperReadings, { formId: form.id })
    const own = typings.find(({ isMine }) => isMine)
    if (!own) return
    const { targetId, groupId, chosen } = own
    setDraft({ number: form.number, version: form.version, targetId, groupId, chosen })
    go({ phan: 'nhap' })
  }
  return (
    <>
      <PageTitle
        title={data.title}
        crumbs={[{ label: paperWords.title, path: '/survey/paper' }]}
        about={paperWords.about}
      />
      {data.status !== 'open' && data.status !== 'closed' ? (
        <Text>{paperWords.closedForPaper}</Text>
      ) : (
        <Tabs value={phan} onChange={(tab) => go({ phan: tab === 'danh-sach' ? tab : 'nhap' })} keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="nhap">{paperWords.tabs.nhap}</Tabs.Tab>
            <Tabs.Tab value="danh-sach">{paperWords.tabs.danhSach}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="nhap">
            <PaperEntry of={data} draft={draft} setDraft={setDraft} onSettle={setSettling} />
          </Tabs.Panel>
          <Tabs.Panel value="danh-sach">
            <PaperList surveyId={data.id} onSettle={setSettling} onMend={mend} />
          </Tabs.Panel>
        </Tabs>
      )}
      <SettleDialog of={data} formId={settling} onClose={() => setSettling(null)} />
    </>
  )
}
