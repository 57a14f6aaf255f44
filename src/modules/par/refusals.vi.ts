/** Why the PAR module says no: what is in the way, and what to do about it. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'
import { sentencesOfFormulaScoring, sentencesOfFormulas } from './refusals-of-formulas.vi.ts'

export const sentences = {
  ...sentencesOfFormulas,
  ...sentencesOfFormulaScoring,

  // Inputs of a leaf
  'par.ratio-negative': [422, 'Số liệu “{a}” và “{b}” phải là số không âm. Hãy nhập lại.'],
  'par.ratio-none': [
    422,
    '“{a}” bằng 0 nên chưa tính được tỷ lệ. Hãy nhập số lớn hơn 0, hoặc đề nghị không áp dụng tiêu chí này và nêu lý do.',
  ],
  'par.percent-out-of-range': [422, 'Tỷ lệ phải nằm trong khoảng từ 0 đến 100 %. Hãy nhập lại.'],
  'par.value-negative': [422, '“{input}” phải là số không âm. Hãy nhập lại.'],
  'par.no-band': [422, '“{input}” không thuộc mức nào của thang điểm. Hãy kiểm tra lại giá trị.'],
  'par.no-such-option': [422, 'Mức chọn không có trong thang điểm của tiêu chí. Hãy tải lại trang rồi chọn lại.'],
  'par.counts-off': [422, 'Số lần vi phạm phải là số nguyên không âm cho từng mục. Hãy nhập lại.'],
  'par.inputs-of-other-kind': [
    422,
    'Số liệu gửi lên không đúng kiểu chấm của tiêu chí. Hãy tải lại trang rồi nhập lại.',
  ],

  // Scoring one leaf
  'par.not-a-leaf': [422, 'Chỉ chấm điểm ở tiêu chí cuối cùng; “{code}” có tiêu chí thành phần.'],
  'par.not-self-assessed': [422, 'Tiêu chí {code} do điều tra hoặc hệ thống khác cho điểm; đơn vị không tự chấm.'],
  'par.must-apply': [422, 'Tiêu chí {code} áp dụng cho mọi đơn vị, không đề nghị “không áp dụng” được.'],
  'par.exempt': [
    409,
    'Tiêu chí {code} đã được duyệt không áp dụng cho đơn vị này nên không chấm. Hãy xem lý do trên phiếu.',
  ],
  'par.stale-entry': [
    409,
    '{by} vừa sửa tiêu chí {code} lúc {at}. Bản của bạn chưa được lưu; hãy xem hai bản rồi chọn.',
  ],
  'par.stale-sheet': [409, 'Phiếu vừa được người khác thay đổi. Hãy tải lại để xem bản hiện tại rồi thực hiện lại.'],
  'par.evidence-elsewhere': [422, 'Tài liệu này thuộc đơn vị khác nên không dùng làm minh chứng được.'],
  'par.evidence-not-self': [422, 'Tiêu chí {code} không cần tài liệu kiểm chứng của đơn vị.'],
  'par.evidence-hangs': [
    409,
    'Tài liệu này đã là minh chứng của tiêu chí {code}. Hãy chọn tài liệu khác, hoặc phiên bản mới của nó.',
  ],
  'par.stale-evidence': [409, 'Số trang vừa được người khác sửa thành “{pages}”. Hãy xem lại rồi sửa tiếp nếu cần.'],
  'par.pages-unclear': [422, 'Số trang “{pages}” chưa rõ. Hãy ghi như: 3 hoặc 3–5, 8.'],
  'par.pages-many': [422, 'Số trang ghi quá dài. Hãy gộp thành các khoảng, ví dụ 3–25, 40.'],
  'par.paper-outside': [
    422,
    'Tiêu chí {code}: “{title}” ghi ngày {day}, ngoài kỳ đánh giá ({from} – {to}). Hãy kiểm tra lại tài liệu.',
  ],
  'par.paper-undated': [
    422,
    'Tiêu chí {code}: “{title}” chưa ghi ngày văn bản. Hãy ghi số, ngày để biết thuộc kỳ nào.',
  ],

  // States and windows
  'par.not-open': [409, 'Phiếu đang ở trạng thái “{status}” nên không sửa được.'],
  'par.already-submitted': [409, 'Phiếu đã gửi thẩm định. Muốn sửa, hãy đề nghị cơ quan thẩm định trả lại để bổ sung.'],
  'par.not-submitted': [409, 'Phiếu chưa được đơn vị gửi nên chưa thẩm định được.'],
  'par.already-published': [409, 'Kết quả đã công bố, không sửa được nữa.'],
  'par.window-not-yet': [409, 'Chưa đến hạn: {stage} mở từ {opens}.'],
  'par.window-over': [409, 'Đã hết hạn {stage} lúc {closes}. Hãy đề nghị Sở Nội vụ gia hạn cho đơn vị.'],
  'par.window-absent': [409, 'Kỳ này không có bước {stage}.'],
  'par.windows-order': [422, 'Thời hạn {stage} không hợp lệ: ngày kết thúc phải sau ngày bắt đầu.'],
  'par.window-twice': [422, 'Bước {stage} có hai thời hạn. Hãy giữ một thời hạn cho mỗi bước.'],
  'par.window-missing': [422, 'Kỳ đánh giá bắt đầu bằng tự đánh giá, chấm điểm. Hãy đặt thời hạn cho bước này.'],
  'par.window-without': [
    422,
    'Có bước {stage} thì phải có bước {needed}. Hãy đặt thời hạn {needed}, hoặc bỏ bước {stage}.',
  ],
  'par.window-opens-before': [422, 'Bước {stage} mở trước bước {earlier}. Hãy đặt ngày mở không sớm hơn {opens}.'],
  'par.window-closes-before': [
    422,
    'Bước {stage} kết thúc trước bước {earlier}. Hãy đặt ngày kết thúc không sớm hơn {closes}.',
  ],

  // Submitting
  'par.leaf-empty': [422, 'Tiêu chí {code} chưa nhập số liệu.'],
  'par.leaf-wrong': [422, 'Tiêu chí {code}: {problem}'],
  'par.evidence-missing': [422, 'Tiêu chí {code} chưa có tài liệu kiểm chứng.'],
  'par.reason-missing': [422, 'Tiêu chí {code} đề nghị không áp dụng nhưng chưa nêu lý do.'],
  'par.not-approved': [422, 'Tiêu chí {code} chưa được lãnh đạo duyệt, hoặc đã sửa sau khi duyệt.'],
  'par.signature-missing': [
    422,
    'Kỳ này yêu cầu phiếu có chữ ký. Hãy lập phiếu để ký, ký rồi tải bản đã ký lên trước khi gửi.',
  ],
  'par.signature-outdated': [
    409,
    'Phiếu đã thay đổi sau khi lập bản để ký ({codes}), nên bản đã ký không còn đúng. Hãy lập lại phiếu và ký lại.',
  ],
  'par.not-drawn-up': [409, 'Chưa lập phiếu để ký. Hãy lập phiếu, in ra ký rồi tải bản đã ký lên.'],
  'par.drawn-up-again': [
    409,
    '{by} vừa lập lại phiếu để ký lúc {at}; bản ký của phiếu trước không dùng được nữa. Hãy tải phiếu mới và ký lại.',
  ],

  // Inside the unit
  'par.assign-nobody': [422, 'Hãy chọn người hoặc ghi phòng được giao.'],
  'par.assign-stranger': [
    422,
    'Người này không thuộc đơn vị hoặc chưa được giao quyền tự chấm. Hãy chọn người khác trong danh sách.',
  ],
  'par.assign-nothing': [422, 'Trong phần đã chọn không có tiêu chí nào do đơn vị tự chấm. Hãy chọn tiêu chí khác.'],
  'par.stale-assignment': [
    409,
    'Phân công tiêu chí {code} vừa được {by} thay đổi lúc {at}. Chưa giao gì thêm; hãy xem lại rồi giao.',
  ],
  'par.due-past': [422, 'Hạn {due} đã qua. Hãy chọn hạn từ hôm nay trở đi.'],
  'par.due-after-closing': [
    422,
    'Hạn {due} sau ngày cuối đơn vị được sửa phiếu ({last}). Hãy chọn hạn sớm hơn hoặc đúng ngày đó.',
  ],
  'par.no-head-review': [409, 'Kỳ này không có bước lãnh đạo duyệt từng tiêu chí; phiếu được gửi khi đã đủ số liệu.'],
  'par.nothing-to-review': [409, 'Tiêu chí {code} chưa có số liệu nên chưa duyệt được. Hãy nhắc người được giao nhập.'],
  'par.sent-back-without-comment': [422, 'Trả lại tiêu chí {code} cần ghi ý kiến để người chấm biết phải sửa gì.'],
  'par.stale-review': [409, '{by} vừa có ý kiến về tiêu chí {code} lúc {at}. Hãy xem ý kiến đó rồi duyệt lại.'],
  'par.changed-before-review': [
    409,
    'Số liệu hoặc tài liệu của tiêu chí {code} vừa thay đổi. Hãy xem bản hiện tại rồi duyệt.',
  ],

  // Appraisal
  'par.own-unit': [403, 'Không được thẩm định đơn vị của chính mình. Hãy chuyển phiếu này cho người thẩm định khác.'],
  'par.correction-without-reason': [422, 'Điều chỉnh tiêu chí {code} cần nêu lý do để đơn vị biết.'],
  'par.return-without-reason': [422, 'Trả lại phiếu cần nêu lý do để đơn vị biết phải bổ sung gì.'],
  'par.leaf-not-appraised': [409, 'Tiêu chí {code} chưa được thẩm định.'],
  'par.not-appraised-yet': [409, 'Chỉ mở lại phiếu đã thẩm định xong; phiếu này đang ở trạng thái “{status}”.'],
  'par.already-appraised': [
    409,
    'Phiếu ở trạng thái “{status}”, thẩm định lần một đã kết thúc. Muốn sửa, hãy đề nghị quản trị kỳ đánh giá mở lại phiếu.',
  ],
  'par.other-body': [
    403,
    'Tiêu chí {code} do {unit} thẩm định. Hãy chuyển cho {unit}, hoặc ghi ý kiến ở phần trao đổi của tiêu chí.',
  ],
  'par.other-consolidator': [
    403,
    'Việc trả lại, kết thúc và chốt phiếu này do {unit} thực hiện. Hãy báo {unit} khi phần thẩm định của cơ quan mình đã xong.',
  ],
  'par.changed-since': [
    409,
    'Đơn vị đã sửa tiêu chí {code} sau lần thẩm định trước. Hãy mở tiêu chí, xem lại rồi đồng ý hoặc điều chỉnh.',
  ],
  'par.flag-without-words': [
    422,
    'Tiêu chí {code} cần ghi nội dung phải bổ sung. Hãy ghi rõ hoặc bỏ đánh dấu tiêu chí này.',
  ],

  // Explanation, second appraisal, council
  'par.not-to-explain': [
    409,
    'Phiếu đang ở trạng thái “{status}”; đơn vị giải trình khi thẩm định lần một đã kết thúc và chưa chốt.',
  ],
  'par.already-explained': [
    409,
    'Giải trình đã gửi nên không sửa được. Kết quả thẩm định lần hai sẽ hiện ở từng tiêu chí.',
  ],
  'par.nothing-to-explain': [
    409,
    'Tiêu chí {code} được thẩm định đủ điểm, không có nội dung phải giải trình. Hãy chọn tiêu chí bị mất điểm hoặc bị điều chỉnh.',
  ],
  'par.explanation-empty': [
    422,
    'Tiêu chí {code} chưa ghi nội dung giải trình. Hãy ghi rõ lý do, hoặc chấp nhận kết quả thẩm định.',
  ],
  'par.explanation-lapsed': [
    409,
    'Kết quả thẩm định tiêu chí {code} đã thay đổi sau khi đơn vị soạn giải trình. Hãy xem lại và lưu giải trình lần nữa.',
  ],
  'par.explanation-pending': [
    409,
    'Đơn vị còn thời hạn giải trình đến {closes}. Hãy chờ đơn vị gửi giải trình hoặc chờ hết thời hạn.',
  ],
  'par.not-explained': [
    409,
    'Phiếu đang ở trạng thái “{status}”; thẩm định lần hai chỉ làm với phiếu đơn vị đã gửi giải trình.',
  ],
  'par.not-contested': [
    409,
    'Đơn vị không đề nghị xem lại tiêu chí {code} nên kết quả thẩm định lần một được giữ. Hãy chọn tiêu chí có giải trình.',
  ],
  'par.kept-without-reason': [422, 'Giữ nguyên kết quả tiêu chí {code} cần nêu lý do để đơn vị biết.'],
  'par.contested-unanswered': [
    409,
    'Tiêu chí {code} có giải trình chưa được trả lời. Hãy đồng ý, điều chỉnh hoặc giữ nguyên.',
  ],
  'par.not-to-settle': [
    409,
    'Phiếu đang ở trạng thái “{status}” nên chưa chốt được. Hãy kết thúc thẩm định lần một trước.',
  ],
  'par.not-to-decide': [
    409,
    'Phiếu đang ở trạng thái “{status}”; Hội đồng quyết định sau khi thẩm định lần một đã kết thúc và chưa công bố.',
  ],
  'par.council-decided': [
    409,
    'Hội đồng đã quyết định tiêu chí {code} nên không sửa được ở bước này. Chỉ quyết định mới của Hội đồng thay được.',
  ],
  'par.not-settled': [
    409,
    'Còn {count} phiếu trong thời hạn giải trình hoặc chờ thẩm định lần hai ({units}). Hãy thẩm định lần hai và chốt các phiếu này, hoặc chờ hết thời hạn giải trình.',
  ],
  'par.nothing-to-agree': [
    409,
    'Đơn vị chưa chấm tiêu chí {code} nên chưa thể đồng ý. Hãy nhập số liệu thẩm định hoặc trả lại để bổ sung.',
  ],

  // Criteria sets
  'par.set-issued': [409, 'Bộ tiêu chí đã ban hành, không sửa được. Hãy lập bộ mới cho năm sau.'],
  'par.set-not-issued': [409, 'Bộ tiêu chí “{name}” chưa ban hành nên chưa dùng cho kỳ đánh giá được.'],
  'par.set-gone': [422, 'Khối “{name}”: không còn bộ tiêu chí đã chọn. Hãy chọn lại bộ tiêu chí.'],
  'par.set-exists': [409, 'Đã ban hành bộ tiêu chí “{name}” của năm {year}. Hãy đặt tên khác cho bộ mới.'],
  'par.set-unreadable': [422, 'Không đọc được tệp bộ tiêu chí: {problem}. Hãy kiểm tra lại tệp.'],
  'par.set-empty': [422, 'Bộ tiêu chí chưa có lĩnh vực nào.'],
  'par.set-total-off': [422, 'Tổng điểm các lĩnh vực là {sum}, khác tổng điểm của bộ là {total} (lệch {difference}).'],
  'par.set-survey-off': [422, 'Điểm điều tra cộng lại là {sum}, khác số ghi trong bộ là {total}.'],
  'par.sum-off': [422, '{code} có điểm tối đa {max} nhưng các tiêu chí bên trong cộng lại {sum} (lệch {difference}).'],
  'par.code-twice': [422, 'Mã {code} xuất hiện nhiều lần. Mỗi tiêu chí phải có một mã riêng.'],
  'par.parent-missing': [422, '{code} thuộc {parent} nhưng không có {parent} trong bộ.'],
  'par.parent-circle': [422, '{code} nằm trong vòng lặp: tiêu chí không thể thuộc chính nó.'],
  'par.scoring-missing': [422, 'Tiêu chí {code} chưa có cách chấm điểm.'],
  'par.scoring-on-parent': [422, '{code} có tiêu chí thành phần nên không có cách chấm điểm riêng.'],
  'par.scoring-unknown': [422, 'Tiêu chí {code} có cách chấm “{type}” mà chương trình không biết.'],
  'par.scoring-damaged': [422, 'Cách chấm của tiêu chí {code} chưa đúng: {problem}.'],
  'par.option-above-max': [422, 'Tiêu chí {code} có mức {points} điểm, vượt điểm tối đa {max}.'],
  'par.best-below-max': [422, 'Tiêu chí {code} tối đa {max} điểm nhưng mức cao nhất chỉ đạt {points}.'],
  'par.points-not-positive': [422, 'Điểm tối đa của {code} phải lớn hơn 0.'],
  'par.bands-overlap': [422, 'Tiêu chí {code}: giá trị {value} rơi vào hai mức điểm khác nhau.'],
  'par.bands-gap': [422, 'Tiêu chí {code}: giá trị {value} không rơi vào mức điểm nào.'],
  'par.title-missing': [422, 'Tiêu chí {code} chưa có tên.'],
  'par.survey-above-total': [
    422,
    'Điểm điều tra là {survey}, lớn hơn tổng điểm của bộ là {total}. Hãy sửa một trong hai.',
  ],
  'par.evidence-unnamed': [
    422,
    'Tiêu chí {code} có tài liệu kiểm chứng chưa ghi tên. Hãy ghi tên tài liệu hoặc bỏ dòng đó.',
  ],
  'par.rule-unworded': [422, 'Cách chấm của tiêu chí {code} còn chỗ chưa ghi nội dung. Hãy ghi đủ.'],
  'par.rule-worded-twice': [
    422,
    'Cách chấm của tiêu chí {code} có hai chỗ cùng ghi “{text}”. Hãy ghi khác nhau để phân biệt.',
  ],
  'par.survey-without-rule': [
    422,
    'Tiêu chí {code} do điều tra xã hội học nhưng cách chấm không phải điều tra. Hãy đổi một trong hai.',
  ],
  'par.survey-not-surveyed': [
    422,
    'Tiêu chí {code} chấm theo điều tra xã hội học nhưng không ghi là do điều tra. Hãy đổi một trong hai.',
  ],
  'par.external-self-assessed': [
    422,
    'Tiêu chí {code} lấy tỷ lệ từ nguồn ngoài nhưng ghi là đơn vị tự chấm. Hãy đổi một trong hai.',
  ],
  'par.body-idle': [
    422,
    '{code} ghi cơ quan thẩm định “{body}” nhưng mọi tiêu chí bên trong đều ghi cơ quan khác. Hãy bỏ hoặc ghi lại.',
  ],
  'par.cap-without-rules': [422, 'Điểm {kind} có trần {max} nhưng chưa có mục nào. Hãy thêm mục hoặc đặt trần bằng 0.'],
  'par.rules-without-cap': [
    422,
    'Điểm {kind} có mục nhưng trần bằng 0 nên không mục nào được tính. Hãy đặt trần hoặc bỏ các mục.',
  ],
  'par.adjustment-unworded': [422, 'Mục thứ {number} của điểm {kind} chưa ghi đủ nội dung và đơn vị tính.'],
  'par.adjustment-without-points': [422, 'Điểm {kind}: mục “{rule}” phải có điểm lớn hơn 0.'],
  'par.adjustment-above-cap': [
    422,
    'Điểm {kind}: mục “{rule}” {points} điểm, vượt trần {max}. Hãy nâng trần hoặc giảm điểm của mục.',
  ],
  'par.leaf-without-evidence': [422, 'Tiêu chí {code} do đơn vị tự chấm nhưng không yêu cầu tài liệu kiểm chứng nào.'],
  'par.title-long': [422, 'Tên tiêu chí {code} dài {length} ký tự; trên {most} ký tự thì bảng in rất khó đọc.'],

  // Drawing a set
  'par.tree-into-itself': [422, 'Không đưa được {code} vào chính nó hoặc vào tiêu chí bên trong nó.'],
  'par.tree-too-deep': [422, 'Không đưa {code} vào được: bộ tiêu chí có nhiều nhất {most} cấp.'],
  'par.tree-too-many': [422, 'Bộ tiêu chí có nhiều nhất {most} dòng. Hãy bớt dòng trước khi thêm.'],
  'par.tree-first': [422, '{code} đã ở đầu.'],
  'par.tree-last': [422, '{code} đã ở cuối.'],
  'par.tree-nothing-before': [
    422,
    'Không có tiêu chí cùng cấp đứng trước {code} để đưa vào. Hãy chuyển {code} xuống trước.',
  ],
  'par.tree-at-top': [422, '{code} đã là lĩnh vực, không đưa ra ngoài được nữa.'],
  'par.split-parent': [422, '{code} đã có tiêu chí thành phần. Hãy tách từng tiêu chí thành phần.'],
  'par.join-alone': [422, 'Sau {code} không còn tiêu chí cùng cấp để gộp.'],
  'par.join-unlike': [
    422,
    'Chưa gộp được {code} với {other}: một bên có tiêu chí thành phần, một bên không. Hãy tách hoặc chuyển trước.',
  ],

  // Keeping a draft
  'par.stale-set': [
    409,
    '{by} vừa sửa bộ tiêu chí này lúc {at}. Bản của bạn chưa được lưu; hãy xem chỗ khác nhau rồi chọn.',
  ],
  'par.set-name-taken': [409, 'Đã có bộ tiêu chí “{name}” của năm {year}. Hãy đặt tên khác.'],
  'par.set-without-points': [422, 'Tổng điểm của bộ phải lớn hơn 0. Hãy ghi tổng điểm, ví dụ 100.'],
  'par.set-without-year': [422, 'Năm của bộ phải từ 2000 đến 2100. Hãy ghi lại năm.'],
  'par.text-too-long': [422, '{code}: {what} dài quá {most} ký tự nên không lưu được. Hãy rút gọn.'],
  'par.points-beyond': [422, 'Điểm của {code} phải từ 0 đến 999.999. Hãy ghi lại.'],
  'par.node-twice': [422, 'Có dòng gửi lên hai lần nên chưa lưu được. Hãy tải lại trang rồi sửa lại.'],
  'par.node-lost': [422, 'Dòng {code} thuộc một dòng không còn trong bộ. Hãy tải lại trang rồi sửa lại.'],
  'par.set-unnamed': [422, 'Bộ tiêu chí chưa có tên. Hãy đặt tên.'],
  'par.code-missing': [422, 'Có dòng chưa ghi mã. Hãy ghi mã, hoặc đánh số lại cả bộ.'],
  'par.node-elsewhere': [422, 'Có dòng thuộc bộ tiêu chí khác nên chưa lưu được. Hãy tải lại trang rồi sửa lại.'],
  'par.set-in-use': [409, 'Bộ tiêu chí “{name}” đã dùng làm gốc cho bộ khác nên không xóa được.'],

  // From year to year
  'par.set-from-itself': [
    422,
    'Bộ “{name}” lập từ chính nó qua các bộ khác. Hãy chọn bộ gốc khác trong phần đối chiếu.',
  ],
  'par.set-from-later': [
    422,
    'Bộ gốc “{name}” là của năm {before}, không trước năm {year}. Hãy chọn bộ của năm trước, hoặc sửa năm của bộ này.',
  ],
  'par.set-from-nowhere': [422, 'Không tìm thấy bộ gốc. Hãy chọn lại bộ gốc trong phần đối chiếu.'],
  'par.set-from-draft': [409, 'Bộ “{name}” chưa ban hành nên chưa làm gốc để đối chiếu được. Hãy chọn bộ đã ban hành.'],
  'par.mapping-strange': [
    422,
    'Đối chiếu có tiêu chí không thuộc bộ này hoặc bộ gốc. Hãy tải lại trang rồi đối chiếu lại.',
  ],
  'par.mapping-damaged': [
    422,
    'Đối chiếu có dòng ghi hai lần hoặc thiếu một bên. Hãy tải lại trang rồi đối chiếu lại.',
  ],
  'par.mapping-open': [422, 'Tiêu chí {code} chưa đối chiếu với bộ năm trước. Hãy chọn tiêu chí cũ, hoặc ghi là mới.'],
  'par.mapping-open-before': [
    422,
    'Tiêu chí {code} của bộ năm trước chưa đối chiếu. Hãy chọn tiêu chí mới, hoặc ghi là bỏ.',
  ],
  'par.mapping-kept-twice': [
    422,
    'Tiêu chí {code} được ghi là giữ nguyên hai lần. Hãy để một chỗ, hoặc ghi là tách hay gộp.',
  ],
  'par.mapping-new-and-old': [422, 'Tiêu chí {code} vừa ghi là mới vừa đối chiếu với tiêu chí cũ. Hãy chọn một.'],
  'par.mapping-dropped-and-kept': [422, 'Tiêu chí {code} của bộ năm trước vừa ghi là bỏ vừa còn dùng. Hãy chọn một.'],

  // Issuing
  'par.decision-file-missing': [422, 'Chưa có tệp quyết định ban hành. Hãy đính kèm bản quyết định đã ký.'],

  // Rounds
  'par.round-exists': [409, 'Năm {year} đã có kỳ đánh giá “{name}”. Hãy đặt tên khác.'],
  'par.stale-round': [
    409,
    'Kỳ đánh giá vừa được người khác thay đổi. Hãy tải lại để xem bản hiện tại rồi thực hiện lại.',
  ],
  'par.round-not-open': [409, 'Kỳ đánh giá đã đóng, không thay đổi được.'],
  'par.block-without-units': [
    422,
    'Khối “{name}” không có đơn vị nào vào ngày {day}. Hãy kiểm tra ngày xét đơn vị và loại đơn vị.',
  ],
  'par.unit-in-two-blocks': [
    422,
    '{unit} nằm trong hai khối. Mỗi đơn vị chỉ thuộc một khối; hãy bỏ đơn vị khỏi một khối.',
  ],
  'par.not-all-appraised': [
    409,
    'Còn {count} phiếu chưa thẩm định xong nên chưa công bố được. Hãy gia hạn để đơn vị gửi phiếu, hoặc thẩm định xong các phiếu đã gửi.',
  ],
  'par.adjustment-over': [422, 'Số lần của “{rule}” phải là số nguyên từ 0 đến {most}.'],
  'par.bands-of-ranking': [422, 'Khung xếp loại chưa đúng: {problem}'],
  'par.values-missing': [
    409,
    'Tiêu chí {code} còn {count} đơn vị chưa có giá trị điều tra hoặc giá trị ngoài ({units}). Hãy nhập đủ trước khi công bố; đơn vị không có điểm thì nhập 0.',
  ],
  'par.unit-not-in-block': [
    422,
    'Khối “{name}”: có {count} đơn vị được chọn không thuộc khối vào ngày {day}. Hãy chọn lại đơn vị.',
  ],
  'par.explanation-over': [409, 'Đơn vị đã giải trình xong nên không còn gì để gia hạn giải trình.'],
  'par.not-extended': [
    409,
    'Đơn vị không có gia hạn nào ở bước {stage} để thu hồi. Hãy tải lại trang để xem hiện trạng.',
  ],
  'par.extension-too-early': [422, 'Hạn mới phải sau thời điểm hiện tại và sau hạn chung ({closes}).'],
  'par.adjustment-without-reason': [
    422,
    'Điểm thưởng, điểm trừ khác với đề nghị của đơn vị thì cần nêu lý do để đơn vị biết.',
  ],
  'par.ranking-in-part': [
    409,
    'Xếp hạng tạm tính cần thấy đủ mọi đơn vị của khối; tài khoản này chỉ xem được đơn vị của mình. Kết quả của đơn vị xem trong phiếu; thứ hạng có khi công bố.',
  ],

  // Opening
  'par.period-order': [422, 'Thời gian đánh giá phải kết thúc sau khi bắt đầu. Hãy sửa ngày đầu hoặc ngày cuối.'],
  'par.block-twice': [422, 'Có hai khối cùng tên “{name}”. Hãy đặt tên khác nhau để phân biệt bảng xếp hạng.'],
  'par.body-unknown': [
    422,
    'Bộ tiêu chí giao “{body}” thẩm định nhưng chưa rõ đó là đơn vị nào. Hãy chọn đơn vị trong mục Cơ quan thẩm định.',
  ],
  'par.body-not-on-day': [
    422,
    'Đơn vị chọn cho “{body}” không có vào ngày xét đơn vị. Hãy chọn đơn vị khác hoặc đổi ngày xét đơn vị.',
  ],
  'par.consolidator-not-on-day': [
    422,
    'Cơ quan tổng hợp không có vào ngày xét đơn vị. Hãy chọn lại cơ quan hoặc đổi ngày xét đơn vị.',
  ],
  'par.substitute-not-on-day': [
    422,
    'Cơ quan thẩm định thay không có vào ngày xét đơn vị. Hãy chọn lại cơ quan hoặc đổi ngày xét đơn vị.',
  ],
  'par.substitute-same': [422, 'Cơ quan thẩm định thay phải khác cơ quan tổng hợp. Hãy chọn cơ quan khác.'],
  'par.substitute-missing': [
    422,
    'Cơ quan tổng hợp cũng được xếp hạng mà không ai được thẩm định đơn vị mình. Hãy chọn cơ quan thẩm định thay.',
  ],
  'par.ended-not-in-block': [
    422,
    'Khối “{name}”: có {count} đơn vị được chọn không kết thúc trong thời gian đánh giá. Hãy chọn lại.',
  ],

  // Taking part
  'par.takes-no-part': [
    409,
    'Đơn vị không tham gia xếp hạng kỳ này. Nếu đơn vị tham gia, người điều hành kỳ cần đưa đơn vị trở lại.',
  ],
  'par.takes-part': [409, 'Đơn vị đang tham gia kỳ đánh giá. Hãy tải lại trang để xem hiện trạng.'],
  'par.left-already': [409, 'Đơn vị đã được đưa ra khỏi xếp hạng. Hãy tải lại trang để xem hiện trạng.'],
  'par.leave-sent': [
    409,
    'Phiếu đang ở trạng thái “{status}” nên đơn vị vẫn được xếp hạng. Muốn đưa ra khỏi xếp hạng, hãy trả lại phiếu cho đơn vị trước.',
  ],
  'par.absent-too-early': [
    409,
    'Đơn vị còn thời hạn tự chấm điểm đến {closes} nên chưa thể coi là không nộp. Hãy chờ hết hạn, hoặc thu hồi gia hạn.',
  ],
  'par.not-on-frame-day': [
    409,
    'Đơn vị đã kết thúc trước ngày xét đơn vị nên không tự chấm điểm được. Đơn vị chỉ được ghi kèm bảng xếp hạng.',
  ],

  // Not applicable to one unit
  'par.unit-takes-no-part': [409, '{unit} không tham gia xếp hạng kỳ này. Hãy bỏ đơn vị khỏi lựa chọn.'],
  'par.exempt-already': [
    409,
    '{code} đã được duyệt không áp dụng cho {unit}. Hãy tải lại trang để xem hiện trạng, hoặc bỏ ô này khỏi lựa chọn.',
  ],
  'par.exempt-above': [409, '{code} của {unit} đã nằm trong {above} không áp dụng. Hãy bỏ ô này khỏi lựa chọn.'],
  'par.nothing-applies': [
    422,
    'Không áp dụng cả {code} thì {unit} không còn tiêu chí nào. Hãy ghi đơn vị là không tham gia xếp hạng.',
  ],
  'par.not-exempt': [
    409,
    '{code} của {unit} không có quyết định không áp dụng để bỏ. Hãy tải lại trang để xem hiện trạng.',
  ],
  'par.lift-sent': [
    409,
    '{unit} đã gửi phiếu; áp dụng lại {code} thì đơn vị phải tự chấm. Hãy trả lại phiếu cho đơn vị trước.',
  ],
  'par.exempt-elsewhere': [
    422,
    'Tiêu chí được chọn không thuộc bộ tiêu chí của {unit}. Hãy tải lại trang rồi chọn lại.',
  ],

  // Imported values
  'par.import-long': [
    413,
    'Bảng có {count} dòng, nhiều nhất là {most} dòng một lần. Hãy chia bảng theo khối đơn vị rồi nhập từng phần.',
  ],
  'par.import-empty': [422, 'Tệp không có dòng số liệu nào. Hãy dùng mẫu gồm ba cột: mã đơn vị, mã tiêu chí, giá trị.'],
  'par.import-columns': [422, 'Không tìm thấy cột “{column}”. Dòng đầu cần có: mã đơn vị, mã tiêu chí, giá trị.'],
  'par.import-unit': [422, 'Dòng {row}: không có đơn vị “{unit}” trong kỳ này.'],
  'par.import-ambiguous': [
    422,
    'Dòng {row}: có {count} đơn vị tên “{unit}”. Hãy ghi mã đơn vị, hoặc tên kèm cấp trên như trong mẫu.',
  ],
  'par.import-lost-zeros': [
    422,
    'Dòng {row}: mã “{unit}” bị mất số 0 ở đầu, có phải là “{likely}”? Hãy định dạng cột mã là văn bản.',
  ],
  'par.import-node': [422, 'Dòng {row}: không có tiêu chí “{code}” trong bộ của đơn vị này.'],
  'par.import-not-imported': [422, 'Dòng {row}: tiêu chí {code} do đơn vị tự chấm, không nhập từ ngoài.'],
  'par.import-number': [422, 'Dòng {row}: “{value}” không phải là số. Hãy viết như 87,5 hoặc 87.5.'],
  'par.import-range': [422, 'Dòng {row}: giá trị {value} phải nằm trong khoảng từ 0 đến 100.'],
  'par.import-more': [422, 'Còn {count} dòng khác chưa đúng; hãy sửa các dòng trên rồi nhập lại để xem tiếp.'],
  'par.import-twice': [422, 'Dòng {row}: đơn vị và tiêu chí này đã có ở dòng {first}.'],

  // A criteria set from a table of the office's own; rows as the file counts them
  'par.table-none': [
    422,
    'Tệp không có bảng nào. Hãy đặt bộ tiêu chí vào một bảng (STT, nội dung, điểm tối đa) rồi tải lại.',
  ],
  'par.table-too-long': [
    422,
    'Bảng “{name}” có hơn {most} dòng, nhiều hơn mọi bộ tiêu chí. Hãy chỉ giữ lại phần tiêu chí (bỏ dòng thừa, bảng số liệu) rồi tải lại.',
  ],
  'par.table-column-missing': [422, 'Chưa biết cột nào là {column}. Hãy chọn cột đó ở dòng đầu của bảng.'],
  'par.table-without-criteria': [
    422,
    'Không thấy tiêu chí nào trong bảng. Hãy chọn bảng khác, hoặc chọn lại các cột số thứ tự, nội dung, điểm tối đa.',
  ],
  'par.rows-more': [422, 'Còn {count} chỗ khác chưa đúng; tải bảng lỗi về để xem tất cả.'],
  'par.row-code-twice': [
    422,
    'Dòng {row}: số thứ tự {code} đã có ở dòng {first}. Hãy sửa số thứ tự; nếu là 1.10 thì định dạng cột là văn bản.',
  ],
  'par.row-parent-missing': [
    422,
    'Dòng {row}: mục {code} không có mục {parent} đứng trước. Hãy kiểm tra lại số thứ tự.',
  ],
  'par.row-title-missing': [422, 'Dòng {row}: tiêu chí {code} chưa có nội dung.'],
  'par.row-points': [422, 'Dòng {row}: “{value}” không phải là điểm tối đa. Hãy viết số lớn hơn 0, như 1,5 hoặc 1.5.'],
  'par.row-points-missing': [422, 'Dòng {row}: tiêu chí {code} chưa có điểm tối đa.'],
  'par.row-sum': [
    422,
    'Dòng {row}: mục {code} ghi {max} điểm nhưng các mục bên trong cộng lại {sum} (lệch {difference}).',
  ],
  'par.row-total': [
    422,
    'Dòng {row}: tổng cộng ghi {total} điểm nhưng các lĩnh vực cộng lại {sum} (lệch {difference}).',
  ],
  'par.row-assessed-twice': [
    422,
    'Dòng {row}: tiêu chí {code} vừa tự đánh giá vừa điều tra; tạm xếp là tự đánh giá. Hãy tách thành hai tiêu chí.',
  ],
  'par.row-rule-unread': [422, 'Dòng {row}: chưa hiểu cách chấm của {code}. Hãy đặt cách chấm trong bộ nháp.'],
  'par.row-lost': [422, 'Dòng {row}: “{title}” có điểm nhưng đứng trước lĩnh vực đầu tiên nên không được nhận.'],
  'par.row-adjustment': [422, 'Dòng {row}: chưa rõ “{title}” được thưởng hay bị trừ bao nhiêu điểm. Hãy ghi số điểm.'],

  'par.not-found': [404, 'Không tìm thấy nội dung này, hoặc bạn không có quyền xem.'],
} as const satisfies Sentences

export type ParReason = Reason<keyof typeof sentences>
export const { refuse, refuseAll, refuseIf, problemOf } = refusing(sentences)
