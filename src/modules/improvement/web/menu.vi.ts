/** What the menu says of improvement; the rest of its words comes with its pages. */
export const menu = { plans: 'Điểm mất và khắc phục' } as const
