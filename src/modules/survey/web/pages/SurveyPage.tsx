import { Badge, Tabs } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { z } from 'zod'
import { formatInstant } from '../../../../shared/dates.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { isAllowedAny, useMay, useSession } from '../../../../ui/session.tsx'
import { oneSurvey } from '../data.ts'
import { SurveyActions } from '../parts/life/SurveyActions.tsx'
import { TABS } from '../tabs.ts'
import { words } from '../text.vi.ts'
import { beginWords, lifeWords } from '../text-of-drawing.vi.ts'
import { TONES } from '../tones.ts'

const schema = z.object({ phan: z.string().catch('phieu-hoi').default('phieu-hoi') })

export function SurveyPage() {
  const { data } = useSuspenseQuery(oneSurvey(useParam('surveyId')))
  const [{ phan }, go] = usePlace(schema)
  const session = useSession()
  const mayManage = useMay('survey.manage')
  const tabs = TABS.filter(({ permission }) => isAllowedAny(session, permission))
  const shown = tabs.some(({ id }) => id === phan) ? phan : 'phieu-hoi'
  return (
    <>
      <PageTitle
        title={data.title}
        crumbs={[{ label: words.menu.surveys, path: '/survey' }]}
        about={
          <>
            <StateBadge tone={TONES[data.status]}>{words.status[data.status]}</StateBadge>{' '}
            {data.isSample && (
              <Badge variant="default" radius="sm">
                {beginWords.sample}
              </Badge>
            )}{' '}
            {data.roundName}
            {data.opensAt !== null &&
              data.closesAt !== null &&
              ` · ${lifeWords.times(formatInstant(data.opensAt), formatInstant(data.closesAt))}`}
            {data.status !== 'draft' && ` · ${lifeWords.forms(data.given, data.asked)}`}
          </>
        }
        actions={mayManage && <SurveyActions survey={data} />}
      />
      <Tabs value={shown} onChange={(tab) => go({ phan: tab ?? 'phieu-hoi' })} mt="sm" keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map(({ id }) => (
            <Tabs.Tab key={id} value={id}>
              {words.survey.tabs[id]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ id, component: Part }) => (
          <Tabs.Panel key={id} value={id}>
            <Suspense fallback={<LoadingPage />}>
              <Part survey={data} />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  )
}
