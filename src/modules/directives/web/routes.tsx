/** Directives' part of the browser. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { directiveDocument } from './split-data.ts'

export const directivesWeb: WebModule = {
  name: 'directives',
  navigation: [],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/directives/documents/$documentId/split',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(directiveDocument(params.documentId)),
      component: lazyRouteComponent(() => import('./pages/SplitPage.tsx'), 'SplitPage'),
    }),
  ],
}
