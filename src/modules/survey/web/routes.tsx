/** The survey's part of the browser. */
import { IconClipboardList, IconKeyboard } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

/** Questions come with their page: the first page of everybody carries no contract of a survey. */
const data = () => import('./data.ts')
const paper = () => import('./data-of-paper.ts')

export const surveyWeb: WebModule = {
  name: 'survey',
  navigation: [
    {
      label: menu.group,
      items: [
        { label: menu.surveys, path: '/survey', icon: IconClipboardList, permission: 'survey.view' },
        { label: menu.paper, path: '/survey/paper', icon: IconKeyboard, permission: 'survey.type' },
      ],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/survey',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).surveys()),
      component: lazyRouteComponent(() => import('./pages/SurveysPage.tsx'), 'SurveysPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/survey/paper',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await paper()).paperSurveys()),
      component: lazyRouteComponent(() => import('./pages/PaperPage.tsx'), 'PaperPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/survey/paper/$surveyId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await paper()).paperSurvey(params.surveyId)),
      component: lazyRouteComponent(() => import('./pages/TypePaperPage.tsx'), 'TypePaperPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/survey/$surveyId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).oneSurvey(params.surveyId)),
      component: lazyRouteComponent(() => import('./pages/SurveyPage.tsx'), 'SurveyPage'),
    }),
  ],
}
