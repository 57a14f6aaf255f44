/** The words of the menu; the pages' own come with them. */
export const menu = { group: 'Văn bản', templates: 'Mẫu văn bản' } as const
