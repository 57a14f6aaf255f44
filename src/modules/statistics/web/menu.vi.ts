/** What the menu says of statistics; the rest of its words comes with its pages. */
export const menu = { group: 'Chế độ', statistics: 'Thống kê' } as const
