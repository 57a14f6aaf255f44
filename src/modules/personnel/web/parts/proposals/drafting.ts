/** Lines as they are written: begun from what stands, changed field by field. */
import type { OwnProposal, ProposalDraftItem, Stated } from '../../../contract.ts'
import type { Value } from '../../../rules/parts.ts'
import type { Change } from '../../../rules/proposals/change.ts'

export interface Written {
  note: string
  items: readonly ProposalDraftItem[]
}

export const writtenIn = ({ note, items }: OwnProposal): Written => ({
  note,
  items: items.map(({ key, change, paperId, page }) => ({ key, change, paperId, page })),
})

const nextKey = (items: Written['items']) => Math.max(0, ...items.map(({ key }) => key)) + 1

/** @param stated the line it is about; null for a new one. */
export function withItem(written: Written, op: Change['op'], part: string, stated: Stated | null): Written {
  const change: Change = {
    op,
    part,
    slot: stated?.slot ?? '',
    target: stated === null ? null : { eventId: stated.eventId, slot: stated.slot, from: stated.from },
    from: stated?.from ?? '',
    to: op === 'end' ? '' : (stated?.to ?? null),
    values: stated?.values ?? {},
  }
  return { ...written, items: [...written.items, { key: nextKey(written.items), change, paperId: null, page: null }] }
}

const changed = (written: Written, key: number, make: (item: ProposalDraftItem) => ProposalDraftItem): Written => ({
  ...written,
  items: written.items.map((item) => (item.key === key ? make(item) : item)),
})

export const withValue = (written: Written, key: number, field: string, value: Value): Written =>
  changed(written, key, (item) => ({
    ...item,
    change: { ...item.change, values: { ...item.change.values, [field]: value } },
  }))

export const withChange = (written: Written, key: number, part: Partial<Change>): Written =>
  changed(written, key, (item) => ({ ...item, change: { ...item.change, ...part } }))

export const withPaper = (written: Written, key: number, paper: { paperId: string | null; page: number | null }) =>
  changed(written, key, (item) => ({ ...item, ...paper }))

export const withoutItem = (written: Written, key: number): Written => ({
  ...written,
  items: written.items.filter((item) => item.key !== key),
})
