/** What people are told of reassignments. */
export const reassignmentNotices = {
  submitted: (title: string, unitName: string, by: string, people: number) => ({
    title: `Phương án nhân sự chờ duyệt: ${title}`,
    body: `${by}, ${unitName}, đã gửi danh sách ${people} người. Hãy rà soát ai đi đâu rồi duyệt, hoặc trả lại kèm lý do.`,
  }),
  returned: (title: string, by: string, reason: string) => ({
    title: `Phương án nhân sự được trả lại để sửa: ${title}`,
    body: `${by}: ${reason}`,
  }),
  recorded: (title: string, by: string, people: number) => ({
    title: `Đã chuyển người theo phương án: ${title}`,
    body: `${by} đã duyệt; quyết định đã ghi vào hồ sơ của ${people} người.`,
  }),
  undone: (title: string, by: string, reason: string) => ({
    title: `Đã hoàn tác phương án nhân sự: ${title}`,
    body: `${by}: ${reason}`,
  }),
} as const
