/** What the menu says of banding; the rest of its words comes with its pages. */
export const menu = { group: 'Chế độ', bands: 'Xếp bậc nghề nghiệp' } as const
