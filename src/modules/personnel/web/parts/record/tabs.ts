/** The tabs of the record page, in their order. A subject adds its own by a line here. */
import { type ComponentType, lazy } from 'react'
import { recordWords } from '../../text-of-record.vi.ts'
import type { RecordTab, RecordTabProps } from './record-tab.ts'

const { tabs } = recordWords

const tab = (load: () => Promise<ComponentType<RecordTabProps>>) => lazy(async () => ({ default: await load() }))

export const RECORD_TABS: readonly RecordTab[] = [
  {
    key: 'tong-quan',
    label: tabs.overview,
    permission: null,
    own: true,
    component: tab(async () => (await import('./tabs/OverviewTab.tsx')).OverviewTab),
  },
  {
    key: 'so-yeu',
    label: tabs.curriculum,
    permission: 'personnel.record',
    component: tab(async () => (await import('./tabs/CurriculumTab.tsx')).CurriculumTab),
  },
  {
    key: 'cong-tac',
    label: tabs.career,
    permission: null,
    own: true,
    component: tab(async () => (await import('./tabs/CareerTab.tsx')).CareerTab),
  },
  {
    key: 'luong',
    label: tabs.pay,
    permission: null,
    own: true,
    component: tab(async () => (await import('./tabs/PartTabs.tsx')).PayTab),
  },
  {
    key: 'dao-tao',
    label: tabs.learning,
    permission: null,
    own: true,
    component: tab(async () => (await import('./tabs/PartTabs.tsx')).LearningTab),
  },
  {
    key: 'giay-to',
    label: tabs.papers,
    permission: 'personnel.view',
    own: true,
    component: tab(async () => (await import('../identity/PapersTab.tsx')).PapersTab),
  },
  {
    key: 'vong-doi',
    label: tabs.life,
    permission: null,
    component: tab(async () => (await import('../life/LifeTab.tsx')).LifeTab),
  },
  {
    key: 'dang',
    label: tabs.party,
    permission: 'personnel.view-party',
    isSensitive: true,
    own: true,
    component: tab(async () => (await import('./tabs/SensitiveTabs.tsx')).PartyTab),
  },
  {
    key: 'gia-dinh',
    label: tabs.family,
    permission: 'personnel.view-family',
    isSensitive: true,
    own: true,
    component: tab(async () => (await import('./tabs/SensitiveTabs.tsx')).FamilyTab),
  },
  {
    key: 'suc-khoe',
    label: tabs.health,
    permission: 'personnel.view-health',
    isSensitive: true,
    own: true,
    component: tab(async () => (await import('./tabs/SensitiveTabs.tsx')).HealthTab),
  },
  {
    key: 'lich-su-chinh-tri',
    label: tabs.background,
    permission: 'personnel.view-background',
    isSensitive: true,
    own: true,
    component: tab(async () => (await import('./tabs/SensitiveTabs.tsx')).BackgroundTab),
  },
  {
    key: 'ky-luat',
    label: tabs.discipline,
    permission: 'personnel.view-discipline',
    isSensitive: true,
    own: true,
    component: tab(async () => (await import('./tabs/SensitiveTabs.tsx')).DisciplineTab),
  },
  {
    key: 'nhat-ky',
    label: tabs.log,
    permission: null,
    own: true,
    component: tab(async () => (await import('./tabs/LogTab.tsx')).LogTab),
  },
  {
    key: 'de-nghi',
    label: tabs.proposals,
    permission: null,
    component: tab(async () => (await import('./tabs/ProposalsTab.tsx')).ProposalsTab),
  },
]
