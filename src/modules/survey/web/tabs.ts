/** The tabs of a survey's page: each a part that is loaded when it is looked at. A slice adds its line here and its word in text.vi.ts. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { SurveyTabProps } from './survey-tab.ts'
import type { words } from './text.vi.ts'

interface SurveyTab {
  id: keyof typeof words.survey.tabs
  /** Shown only to those who hold it. */
  permission?: string
  component: LazyExoticComponent<ComponentType<SurveyTabProps>>
}

export const TABS: readonly SurveyTab[] = [
  {
    id: 'phieu-hoi',
    component: lazy(async () => ({
      default: (await import('./parts/draw/QuestionnaireTab.tsx')).QuestionnaireTab,
    })),
  },
  {
    id: 'chi-tieu',
    component: lazy(async () => ({ default: (await import('./parts/draw/QuotaTab.tsx')).QuotaTab })),
  },
  {
    id: 'duong-dan',
    permission: 'survey.manage',
    component: lazy(async () => ({ default: (await import('./parts/links/LinksTab.tsx')).LinksTab })),
  },
  {
    id: 'phieu-giay',
    permission: 'survey.type',
    component: lazy(async () => ({ default: (await import('./parts/paper/PaperTab.tsx')).PaperTab })),
  },
  {
    id: 'tien-do',
    component: lazy(async () => ({ default: (await import('./parts/results/ProgressTab.tsx')).ProgressTab })),
  },
  {
    id: 'ket-qua',
    component: lazy(async () => ({ default: (await import('./parts/results/ResultsTab.tsx')).ResultsTab })),
  },
]
