/** PAR's part of the browser: rounds, criteria sets, sheets, appraisal, ranking, and what everyone may see. */
import {
  IconCalendarEvent,
  IconChartBar,
  IconGavel,
  IconListCheck,
  IconListDetails,
  IconTrophy,
} from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'
import { addressOf } from './public/places.ts'

const MyAssignments = lazy(() =>
  import('./parts/unit/MyAssignments.tsx').then(({ MyAssignments }) => ({ default: MyAssignments })),
)
const RoundsNow = lazy(() => import('./parts/RoundsNow.tsx').then(({ RoundsNow }) => ({ default: RoundsNow })))
const MyWork = lazy(() => import('./parts/MyWork.tsx').then(({ MyWork }) => ({ default: MyWork })))

/** Questions come with their page, not with the first one. */
const data = () => import('./data.ts')

export const parWeb: WebModule = {
  name: 'par',
  navigation: [
    {
      label: menu.group,
      items: [
        { label: menu.rounds, path: '/par', icon: IconListCheck, permission: 'par.view' },
        { label: menu.calendar, path: '/par/calendar', icon: IconCalendarEvent, permission: 'par.view' },
        { label: menu.appraisal, path: '/par/appraisal', icon: IconGavel, permission: 'par.appraise' },
        { label: menu.ranking, path: '/par/ranking', icon: IconChartBar, permission: 'par.view' },
        { label: menu.sets, path: '/par/sets', icon: IconListDetails, permission: 'par.view' },
        { label: menu.published, path: addressOf.all, icon: IconTrophy, isOutside: true },
      ],
    },
  ],
  homeSections: [
    { permission: 'par.self-assess', component: MyAssignments },
    { permission: ['par.self-assess', 'par.submit', 'par.appraise'], component: MyWork },
    { permission: ['par.manage-rounds', 'par.appraise'], component: RoundsNow },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/par',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).rounds()),
      component: lazyRouteComponent(() => import('./pages/RoundsPage.tsx'), 'RoundsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/calendar',
      component: lazyRouteComponent(() => import('./pages/CalendarPage.tsx'), 'CalendarPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/rounds/open',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).criteriaSets()),
      component: lazyRouteComponent(() => import('./pages/OpenRoundPage.tsx'), 'OpenRoundPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/rounds/$roundId',
      loader: async ({ context, params }) =>
        Promise.all([
          context.queryClient.ensureQueryData((await data()).round(params.roundId)),
          context.queryClient.ensureQueryData((await data()).assessments(params.roundId)),
        ]),
      component: lazyRouteComponent(() => import('./pages/RoundPage.tsx'), 'RoundPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/sets',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).criteriaSets()),
      component: lazyRouteComponent(() => import('./pages/SetsPage.tsx'), 'SetsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/sets/$setId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).criteriaSet(params.setId)),
      component: lazyRouteComponent(() => import('./pages/SetPage.tsx'), 'SetPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/sets/compare',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).criteriaSets()),
      component: lazyRouteComponent(() => import('./pages/CompareSetsPage.tsx'), 'CompareSetsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/sets/tables',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).sentSetTables()),
      component: lazyRouteComponent(() => import('./pages/SendSetTablePage.tsx'), 'SendSetTablePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/sets/tables/$importId',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).criteriaSets()),
      component: lazyRouteComponent(() => import('./pages/SetTablePage.tsx'), 'SetTablePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/sets/$setId/points',
      loader: async ({ context, params }) =>
        Promise.all([
          context.queryClient.ensureQueryData((await data()).criteriaSet(params.setId)),
          context.queryClient.ensureQueryData((await data()).factSources()),
        ]),
      component: lazyRouteComponent(() => import('./pages/MakeUpPage.tsx'), 'MakeUpPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/sets/$setId/mapping',
      loader: async ({ context, params }) => (await data()).setWithBase(context.queryClient, params.setId),
      component: lazyRouteComponent(() => import('./pages/MappingPage.tsx'), 'MappingPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/sets/$setId/edit',
      loader: async ({ context, params }) => (await data()).setWithBase(context.queryClient, params.setId),
      component: lazyRouteComponent(() => import('./pages/DrawSetPage.tsx'), 'DrawSetPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/assessments/$assessmentId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).assessmentSheet(params.assessmentId)),
      component: lazyRouteComponent(() => import('./pages/SheetPage.tsx'), 'SheetPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/assessments/$assessmentId/work',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).assessmentSheet(params.assessmentId)),
      component: lazyRouteComponent(() => import('./pages/UnitWorkPage.tsx'), 'UnitWorkPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/appraisal',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).rounds()),
      component: lazyRouteComponent(() => import('./pages/AppraisalQueuePage.tsx'), 'AppraisalQueuePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/appraisal/$assessmentId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).assessmentSheet(params.assessmentId)),
      component: lazyRouteComponent(() => import('./pages/AppraisalSheetPage.tsx'), 'AppraisalSheetPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/rounds/$roundId/reports',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).reports(params.roundId)),
      component: lazyRouteComponent(() => import('./pages/ReportsPage.tsx'), 'ReportsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/ranking',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).rounds()),
      component: lazyRouteComponent(() => import('./pages/NewestRankingPage.tsx'), 'NewestRankingPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/rounds/$roundId/analysis',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).criterionAnalysis(params.roundId)),
      component: lazyRouteComponent(() => import('./pages/AnalysisPage.tsx'), 'AnalysisPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/ranking/$roundId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).ranking(params.roundId)),
      component: lazyRouteComponent(() => import('./pages/RankingPage.tsx'), 'RankingPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/publications/$publicationId/correct',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).publication(params.publicationId)),
      component: lazyRouteComponent(() => import('./pages/CorrectPublicationPage.tsx'), 'CorrectPublicationPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/par/ranking/$roundId/$unitId',
      loader: async ({ context: { queryClient }, params: { roundId, unitId } }) => {
        const { ranking, unitResult } = await data()
        await Promise.all([
          queryClient.ensureQueryData(ranking(roundId)),
          queryClient.ensureQueryData(unitResult(roundId, Number(unitId))),
        ])
      },
      component: lazyRouteComponent(() => import('./pages/UnitResultPage.tsx'), 'UnitResultPage'),
    }),
  ],
}
