/** What the menu says of sources; the rest of their words comes with their pages. */
export const menu = { group: 'Nguồn số liệu', sources: 'Nguồn số liệu' } as const
