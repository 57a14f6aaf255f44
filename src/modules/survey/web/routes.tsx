/** The survey's part of the browser. */
import { IconClipboardList, IconKeyboard } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { oneSurvey, surveys } from './data.ts'
import { paperSurvey, paperSurveys } from './data-of-paper.ts'
import { words } from './text.vi.ts'
import { paperWords } from './text-of-paper.vi.ts'

export const surveyWeb: WebModule = {
  name: 'survey',
  navigation: [
    {
      label: words.menu.group,
      items: [
        { label: words.menu.surveys, path: '/survey', icon: IconClipboardList, permission: 'survey.view' },
        { label: paperWords.menu, path: '/survey/paper', icon: IconKeyboard, permission: 'survey.type' },
      ],
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
      path: '/survey/paper',
      loader: ({ context }) => context.queryClient.ensureQueryData(paperSurveys()),
      component: lazyRouteComponent(() => import('./pages/PaperPage.tsx'), 'PaperPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/survey/paper/$surveyId',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(paperSurvey(params.surveyId)),
      component: lazyRouteComponent(() => import('./pages/TypePaperPage.tsx'), 'TypePaperPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/survey/$surveyId',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(oneSurvey(params.surveyId)),
      component: lazyRouteComponent(() => import('./pages/SurveyPage.tsx'), 'SurveyPage'),
    }),
  ],
}
