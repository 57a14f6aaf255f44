/** Words of the menu. */
export const menu = { group: 'Chỉ đạo', documents: 'Văn bản chỉ đạo' } as const
