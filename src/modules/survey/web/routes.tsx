/** The survey's part of the browser. */
import { IconClipboardList } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { oneSurvey, surveys } from './data.ts'
import { words } from './text.vi.ts'

export const surveyWeb: WebModule = {
  name: 'survey',
  navigation: [
    {
      label: words.menu.group,
      items: [{ label: words.menu.surveys, path: '/survey', icon: IconClipboardList, permission: 'survey.view' }],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/survey',
      loader: ({ context }) => context.queryClient.ensureQueryData(surveys()),
      component: lazyRouteComponent(() => import('./pages/SurveysPage.tsx'), 'SurveysPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/survey/$surveyId',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(oneSurvey(params.surveyId)),
      component: lazyRouteComponent(() => import('./pages/SurveyPage.tsx'), 'SurveyPage'),
    }),
  ],
}
