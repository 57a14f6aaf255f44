/** Why a recording may not be taken back: something later stands on it. */
import type { OrganizationReason } from '../refusals.vi.ts'

/**
 * @param added what it added, with until when that was known.
 * @param children units that stand under one that it began.
 */
export function whyNotUndo(
  added: readonly { fullName: string; recordedTo: string }[],
  children: readonly { fullName: string }[],
  inWords: (instant: string) => string,
): OrganizationReason[] {
  const built = added.find(({ recordedTo }) => recordedTo !== 'infinity')
  if (built)
    return [{ reason: 'organization.built-upon', params: { name: built.fullName, at: inWords(built.recordedTo) } }]
  return children
    .slice(0, 5)
    .map(({ fullName }) => ({ reason: 'organization.undo-orphans', params: { name: fullName } }))
}
