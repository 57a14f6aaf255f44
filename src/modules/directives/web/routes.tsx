/** Directives' part of the browser. */
import { IconAdjustmentsHorizontal, IconChecklist, IconClockCheck, IconFileText } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'
import { directiveDocument, directiveTask, ownDirectiveTask } from './split-data.ts'

const LeadTasks = lazy(() => import('./parts/LeadTasks.tsx').then(({ LeadTasks }) => ({ default: LeadTasks })))
const OwnTasks = lazy(() => import('./parts/OwnTasks.tsx').then(({ OwnTasks }) => ({ default: OwnTasks })))
const GivenTasks = lazy(() => import('./parts/GivenTasks.tsx').then(({ GivenTasks }) => ({ default: GivenTasks })))
const OrderTasks = lazy(() => import('./parts/OrderTasks.tsx').then(({ OrderTasks }) => ({ default: OrderTasks })))

export const directivesWeb: WebModule = {
  name: 'directives',
  navigation: [
    {
      label: menu.group,
      items: [
        { label: menu.documents, path: '/directives/documents', icon: IconFileText, permission: 'directives.view' },
        { label: menu.tasks, path: '/directives/tasks', icon: IconChecklist, permission: 'directives.view' },
        { label: menu.onTime, path: '/directives/on-time', icon: IconClockCheck, permission: 'directives.view' },
        {
          label: menu.regulation,
          path: '/directives/regulation',
          icon: IconAdjustmentsHorizontal,
          permission: 'directives.view',
        },
      ],
    },
  ],
  homeSections: [
    { permission: 'directives.view-own', component: OwnTasks },
    { permission: 'directives.work', component: LeadTasks },
    { permission: 'directives.register', component: GivenTasks },
  ],
  pageParts: [{ place: 'organization.freeze', permission: 'directives.view', component: OrderTasks }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/directives/tasks',
      component: lazyRouteComponent(() => import('./pages/TasksPage.tsx'), 'TasksPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/directives/on-time',
      component: lazyRouteComponent(() => import('./pages/OnTimePage.tsx'), 'OnTimePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/directives/regulation',
      loader: async ({ context }) =>
        context.queryClient.ensureQueryData((await import('./tasks-data.ts')).regulations()),
      component: lazyRouteComponent(() => import('./pages/RegulationPage.tsx'), 'RegulationPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/directives/on-time/tasks',
      component: lazyRouteComponent(() => import('./pages/FigurePage.tsx'), 'FigurePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/directives/documents',
      component: lazyRouteComponent(() => import('./pages/DocumentsPage.tsx'), 'DocumentsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/directives/documents/$documentId/split',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(directiveDocument(params.documentId)),
      component: lazyRouteComponent(() => import('./pages/SplitPage.tsx'), 'SplitPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/directives/tasks/$taskId',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(directiveTask(params.taskId)),
      component: lazyRouteComponent(() => import('./pages/TaskPage.tsx'), 'TaskPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/directives/own-tasks/$taskId',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(ownDirectiveTask(params.taskId)),
      component: lazyRouteComponent(() => import('./pages/TaskPage.tsx'), 'OwnTaskPage'),
    }),
  ],
}
