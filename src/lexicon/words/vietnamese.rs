//! Vietnamese. A word is one or more syllables with blanks between them, and none is
//! inflected. Both places of a tone mark are written: khoá, khóa.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static VIETNAMESE: Words = Words {
    code: "vi",
    negation_follows: false,
    numbers: "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một|mười hai|mười ba|mười bốn|mười lăm|mười sáu|mười bảy|mười tám|mười chín|hai mươi",
    tens: "bẩy=7|hai mươi bốn=24|ba mươi=30|bốn mươi=40|bốn mươi lăm=45|bốn mươi tám=48|năm mươi=50|sáu mươi=60|bảy mươi=70|bảy mươi hai=72|tám mươi=80|chín mươi=90|một trăm hai mươi=120",
    months: "tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12|tháng một|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy|tháng tám|tháng chín|tháng mười|tháng mười một|tháng mười hai",
    phrases: &[
        (Security, "bảo mật|lỗ hổng|lỗ hỏng|an ninh|an toàn thông tin"),
        (
            Vulnerability,
            "lỗ hổng|lỗ hỏng|lỗ hổng bảo mật|lỗi bảo mật|vấn đề bảo mật|vấn đề an ninh|vấn đề về bảo mật|sự cố bảo mật|điểm yếu|rủi ro bảo mật|lỗi an ninh|nguy cơ bảo mật|liên quan đến bảo mật",
        ),
        (
            Report,
            "báo cáo|thông báo cho chúng tôi|báo cho chúng tôi|báo lỗi|gửi báo cáo|tiết lộ cho chúng tôi|báo về|khai báo|trình báo|thông báo|báo cáo lỗ hổng|báo cáo một lỗ hổng",
        ),
        (
            Contact,
            "liên hệ|liên lạc|email*|e-mail*|thư điện tử|gửi tới|gửi đến|gửi về|gửi thư|gửi|hộp thư|nhắn tin",
        ),
        (Other, "quy tắc ứng xử|giấy phép|tuyển dụng|thương mại|nhãn hiệu"),
        (
            GithubPrivateReport,
            "báo cáo lỗ hổng riêng tư|báo cáo lỗ hổng bảo mật riêng tư|báo cáo riêng tư|báo cáo lỗ hổng kín|báo cáo bảo mật riêng tư|luồng báo cáo riêng|tính năng báo cáo riêng",
        ),
        (
            GithubSecurityTab,
            "tab bảo mật|tab security|thẻ security|thẻ bảo mật|mục security|github security advisor*",
        ),
        (ReportButton, "báo cáo lỗ hổng|báo cáo một lỗ hổng"),
        (
            IssueWithoutDetails,
            "không chứa thông tin nhạy cảm|không chứa chi tiết|không kèm chi tiết|không bao gồm chi tiết|không nêu chi tiết|không có chi tiết|không đưa chi tiết|không ghi chi tiết|không đề cập chi tiết",
        ),
        (DirectMessage, "quản trị viên|nhắn riêng|tin nhắn trực tiếp"),
        (Mail, "email*|e-mail*|thư điện tử|hộp thư|địa chỉ email"),
        (MailingList, "danh sách thư|mailing list"),
        (
            Chat,
            "trò chuyện|tin nhắn trực tiếp|tin nhắn riêng|nhóm chat|zalo|discord|telegram|slack",
        ),
        (Social, "twitter|mạng xã hội|facebook"),
        (Phone, "điện thoại|gọi điện|hotline"),
        (WebForm, "biểu mẫu|mẫu đơn|form"),
        (BountyPlatform, "chương trình săn lỗi|nền tảng bug bounty|chương trình bug bounty"),
        (PrivateTracker, "trình theo dõi riêng|hệ thống ticket riêng|ticket riêng"),
        (ConfidentialIssue, "issue bí mật|issue riêng tư|issue kín"),
        (Coordinator, "bên điều phối|vncert*|trung tâm ứng cứu"),
        (Via, "qua|thông qua|đến|tới|tại|bằng|bằng cách|sử dụng|dùng|vào|về"),
        (Submit, "gửi|tạo|mở|sử dụng|điền|dùng|nộp"),
        (
            HowTo,
            "cách báo cáo|cách gửi báo cáo|hướng dẫn báo cáo|làm thế nào để báo cáo|quy trình báo cáo",
        ),
        (Question, "câu hỏi|thắc mắc|hỏi đáp"),
        (Subscription, "đăng ký nhận|theo dõi|nhận thông báo"),
        (
            Fallback,
            "hoặc|nếu không thể|nếu bạn không thể|cách khác|ngoài ra|trường hợp không|không khả dụng|chưa được bật",
        ),
        (Preferred, "ưu tiên|khuyến nghị|khuyến khích|nên dùng|tốt nhất"),
        (
            Instruction,
            "sử dụng phần này để|dùng phần này để|thay thế bằng|thay bằng địa chỉ|hãy thay thế",
        ),
        (Yours, "email-cua-ban|tenmiencuaban|ten-mien-cua-ban"),
        (Reminder, "cần bổ sung|cần điền"),
        (
            Negation,
            "không|đừng|chưa|chớ|cấm|nghiêm cấm|tránh|chẳng|không được|hạn chế|không bao giờ|không nên|không phải|tuyệt đối không|vui lòng không|xin vui lòng không|xin đừng|xin không|vui lòng đừng",
        ),
        (InsteadOf, "thay vì|thay cho|chứ không"),
        (
            Forbid,
            "không|đừng|chớ|cấm|nghiêm cấm|tránh|không được|không nên|không bao giờ|tuyệt đối không|vui lòng không|xin vui lòng không|xin đừng|xin không|vui lòng đừng",
        ),
        (
            Request,
            "vui lòng|xin vui lòng|hãy|xin|xin hãy|làm ơn|cần|phải|yêu cầu|đề nghị|khuyến khích|chúng tôi mong|mong bạn|nên|bắt buộc|đảm bảo rằng|chúng tôi yêu cầu|yêu cầu bạn|vui lòng không|xin vui lòng không|xin đừng|xin không|vui lòng đừng",
        ),
        (Before, "trước khi|cho đến khi|cho tới khi|đến khi|tới khi|trước"),
        (Invitation, "đừng ngại|đừng ngần ngại|hoan nghênh|không chỉ|cứ thoải mái|tự do"),
        (But, "nhưng|tuy nhiên|thay vào đó|mà hãy|, hãy|, vui lòng|, xin|song|mà thay vào đó"),
        (
            Condition,
            "nếu|khi|trong trường hợp|trừ khi|tùy|tuỳ|tùy thuộc|tuỳ thuộc|miễn là|khi cần|nếu cần",
        ),
        (Possible, "có thể|có lẽ|khả năng|tùy trường hợp|tuỳ trường hợp"),
        (
            Target,
            "cố gắng|nỗ lực|mục tiêu|thường|thông thường|dự kiến|hướng tới|hướng đến|phấn đấu|mong đợi",
        ),
        (
            BestEffort,
            "nỗ lực tối đa|nỗ lực hết sức|cố gắng hết sức|nỗ lực tốt nhất|trong khả năng|tình nguyện|thời gian rảnh",
        ),
        (
            Planned,
            "dự định|kế hoạch|trong tương lai|sắp tới|sẽ sớm|sắp có|kế hoạch khắc phục|kế hoạch xử lý|kế hoạch sửa",
        ),
        (
            Suggestion,
            "không thể hứa|không hứa|không đảm bảo|không cam kết|không bảo đảm|chỉ mang tính tham khảo|mang tính tham khảo",
        ),
        (Only, "chỉ|duy nhất"),
        (
            Idiom,
            "không chỉ|đừng ngại|đừng ngần ngại|không quá|không muộn hơn|không ít hơn|ba lô|năm nay|không gian|hàng không|không được phép truy cập|trái phép|giao diện|phải không|trang web|an toàn cho|hai bên|bên phải|càng nhiều càng tốt|trước đây|trước đó|nếu có|nếu có thể|không đồng bộ|không hợp lệ|không đáng tin cậy|không xác thực",
        ),
        (Hour, "giờ|tiếng|giờ đồng hồ|tiếng đồng hồ|giờ làm việc"),
        (Day, "ngày|ngày lịch|ngày dương lịch|hôm"),
        (BusinessDay, "ngày làm việc|ngày công|ngày hành chính"),
        (Week, "tuần|tuần lễ"),
        (Month, "tháng"),
        (Year, "năm"),
        (Business, "làm việc"),
        (
            Within,
            "trong vòng|trong|tối đa|không quá|chậm nhất|muộn nhất|không muộn hơn|dưới|ít hơn|nhiều nhất|trong thời hạn|trong thời gian|đến|lên đến|trong chưa đầy|chưa đầy|chưa tới",
        ),
        (AtLeast, "ít nhất|tối thiểu|hơn|trên|không ít hơn"),
        (RangeWord, "đến|tới|hoặc|và|hay"),
        (Every, "mỗi|hàng|cứ"),
        (Daily, "hàng ngày|hằng ngày|mỗi ngày|một ngày một lần"),
        (Weekly, "hàng tuần|hằng tuần|mỗi tuần|mỗi tuần một lần|tuần một lần"),
        (Monthly, "hàng tháng|hằng tháng|mỗi tháng|tháng một lần"),
        (Immediately, "ngay lập tức|lập tức|tức thì|ngay|trong ngày|cùng ngày"),
        (
            Soon,
            "sớm nhất có thể|càng sớm càng tốt|nhanh nhất có thể|càng nhanh càng tốt|nhanh chóng|kịp thời|thời gian sớm nhất|sớm|thời gian hợp lý|khoảng thời gian hợp lý|không chậm trễ|vài ngày|một vài ngày",
        ),
        (
            NextRelease,
            "phiên bản tiếp theo|bản phát hành tiếp theo|bản phát hành kế tiếp|phiên bản kế tiếp|phiên bản sau|lần phát hành tiếp theo",
        ),
        (After, "sau khi|sau|kể từ|kể từ khi|từ khi|từ|tính từ|tiếp theo"),
        (Of, "của"),
        (During, "trong suốt|trong thời gian|suốt"),
        (Past, "vừa qua|trong quá khứ"),
        (Additional, "thêm|bổ sung|nữa"),
        (
            Acknowledge,
            "xác nhận đã nhận|xác nhận đã nhận được|xác nhận việc nhận|xác nhận nhận được|xác nhận đã tiếp nhận|xác nhận tiếp nhận|xác nhận rằng chúng tôi đã nhận|xác nhận báo cáo|xác nhận email|xác nhận là đã nhận|xác nhận chúng tôi đã nhận|xác nhận ban đầu|xác nhận lần đầu|xác nhận thư|thông báo đã nhận|tiếp nhận báo cáo|tiếp nhận|thư xác nhận|email xác nhận|ghi nhận báo cáo|xác nhận biên nhận|xác nhận việc tiếp nhận|báo nhận",
        ),
        (Receipt, "đã nhận|đã nhận được|nhận được|tiếp nhận|biên nhận"),
        (
            Respond,
            "phản hồi|trả lời|hồi đáp|hồi âm|liên hệ lại|liên hệ với bạn|phản ứng|đáp lại|phúc đáp",
        ),
        (Initial, "đầu tiên|ban đầu|sơ bộ|lần đầu|bước đầu|xác nhận ban đầu|xác nhận lần đầu"),
        (Detailed, "chi tiết|chi tiết hơn|bổ sung|tiếp theo|đầy đủ"),
        (
            Triage,
            "đánh giá|phân tích|xem xét|kiểm tra|xác minh|điều tra|phân loại|thẩm định|kiểm chứng|triage|tái hiện|xác nhận|nghiên cứu|thẩm tra|xác định|thang đánh giá|đánh giá mức độ nghiêm trọng",
        ),
        (
            StatusUpdate,
            "cập nhật|cập nhật tình trạng|cập nhật trạng thái|cập nhật tiến độ|tiến độ|tiến trình|tình trạng|thông tin về tiến|thông báo tiến độ|tình hình",
        ),
        (Informed, "cập nhật tiến độ|thông báo tiến độ"),
        (
            Fix,
            "sửa|sửa lỗi|sửa chữa|vá|vá lỗi|bản vá|khắc phục|giải quyết|xử lý|xử lí|giảm thiểu|bản sửa lỗi|hotfix|biện pháp khắc phục|được vá|giải pháp tạm thời|bản sửa|kế hoạch khắc phục|kế hoạch xử lý|kế hoạch sửa",
        ),
        (Release, "phát hành|ra mắt|triển khai|tung ra"),
        (
            Disclose,
            "công bố|tiết lộ|công khai lỗ hổng|công khai hóa|công khai chi tiết|công khai thông tin|công khai vấn đề|công khai các|công khai bất|công bố công khai|tiết lộ công khai|để lộ|đăng tải|công khai sau|công khai trước|công khai rộng rãi|được công khai|công khai nó|công khai cho|công khai",
        ),
        (
            DisclosurePolicy,
            "chính sách tiết lộ|chính sách công bố|quy trình tiết lộ|quy trình công bố|lịch công bố",
        ),
        (
            Embargo,
            "thời gian giữ kín|thời gian bảo mật|thời hạn công bố|thời hạn tiết lộ|cấm vận|thời gian tiết lộ|thời gian công bố|giai đoạn cấm|embargo|thời gian chờ",
        ),
        (
            NoAnswer,
            "không nhận được phản hồi|chưa nhận được phản hồi|không nhận được trả lời|không có phản hồi|không phản hồi|chưa nhận được hồi âm|không nhận được hồi âm|không nhận được",
        ),
        (Assemble, "thành lập nhóm|tập hợp nhóm"),
        (AdvanceNotice, "thông báo trước|báo trước"),
        (Retrospective, "nhìn lại|tổng kết sự cố|rút kinh nghiệm"),
        (Internal, "nội bộ|dành cho người bảo trì"),
        (
            Severity,
            "mức độ nghiêm trọng|độ nghiêm trọng|tính nghiêm trọng|mức độ ưu tiên|mức độ rủi ro|độ ưu tiên|mức độ nguy hiểm|mức nghiêm trọng|mức độ",
        ),
        (
            Critical,
            "nghiêm trọng|khẩn cấp|cực kỳ nghiêm trọng|rất nghiêm trọng|nguy cấp|trầm trọng|tối quan trọng",
        ),
        (High, "cao"),
        (Medium, "trung bình|vừa"),
        (Low, "thấp|nhẹ"),
        (
            SeverityMethod,
            "thang điểm|thang đánh giá|xếp hạng mức độ|phân loại mức độ|ma trận rủi ro|hệ thống chấm điểm|đánh giá mức độ nghiêm trọng",
        ),
        (
            OtherSeverity,
            "các lỗ hổng khác|các vấn đề khác|còn lại|ít nghiêm trọng|không nghiêm trọng|lỗi khác",
        ),
        (
            Version,
            "phiên bản|bản phát hành|nhánh|bản|phiên bản mới nhất|phiên bản cũ|phiên bản cũ hơn|bản cũ|phiên bản trước|các phiên bản trước|phiên bản ổn định|phiên bản thử nghiệm|bản beta|phiên bản phát triển|bản phát hành cũ|phiên bản khác|phiên bản chính|bản phát hành trước|phiên bản hiện hành|bản mới nhất",
        ),
        (
            Supported,
            "hỗ trợ|được hỗ trợ|bảo trì|duy trì|được bảo trì|nhận bản cập nhật|nhận các bản cập nhật|nhận bản vá|nhận cập nhật bảo mật",
        ),
        (
            Unsupported,
            "không được hỗ trợ|không hỗ trợ|không còn được hỗ trợ|không còn hỗ trợ|ngừng hỗ trợ|hết hỗ trợ|hết hạn hỗ trợ|kết thúc hỗ trợ|ngưng hỗ trợ|không được bảo trì|không được vá|lỗi thời|hết vòng đời|đã ngừng|không còn được bảo trì|không nhận|chấm dứt hỗ trợ",
        ),
        (
            Latest,
            "mới nhất|hiện tại|gần nhất|gần đây nhất|phiên bản hiện hành|hiện hành|phiên bản mới nhất|bản mới nhất",
        ),
        (MainBranch, "nhánh main|nhánh chính|nhánh master|nhánh mặc định|nhánh phát triển"),
        (
            SomeVersion,
            "phiên bản cũ|phiên bản cũ hơn|bản cũ|phiên bản trước|các phiên bản trước|phiên bản ổn định|phiên bản thử nghiệm|bản beta|phiên bản phát triển|bản phát hành cũ|phiên bản khác|tag cũ|hỗ trợ dài hạn|ổn định|phiên bản chính|bản phát hành trước",
        ),
        (
            SecurityUpdate,
            "cập nhật bảo mật|bản cập nhật bảo mật|bản vá bảo mật|vá bảo mật|bản vá lỗi bảo mật|sửa lỗi bảo mật|hỗ trợ bảo mật|bản sửa lỗi bảo mật|các bản cập nhật bảo mật",
        ),
        (Project, "dự án|kho lưu trữ|kho mã nguồn|repository|gói|thư viện|phần mềm|sản phẩm|repo"),
        (
            Public,
            "công khai|công cộng|công chúng|rộng rãi|công khai lỗ hổng|công khai chi tiết|công khai thông tin|công bố công khai|tiết lộ công khai|issue công khai|công khai vấn đề|công khai hóa|được công khai|công bố",
        ),
        (
            PublicPlace,
            "issue công khai|issue|issues|vấn đề công khai|diễn đàn|diễn đàn công khai|thảo luận|thảo luận công khai|mạng xã hội|pull request*|kênh công khai|kênh công cộng|nơi công cộng|danh sách thư|trình theo dõi lỗi|trình theo dõi vấn đề|bài đăng công khai|github issue|github issues|kho công khai|nhóm chat|trò chuyện công khai|ticket công khai|công cụ theo dõi|issues công khai|công khai trên github",
        ),
        (Danger, "gặp rủi ro|gặp nguy hiểm|gây rủi ro|gây nguy hiểm"),
        (Ticket, "issue|issues|thảo luận|pull request*|ticket|diễn đàn"),
        (Post, "mở|tạo|đăng|đăng tải|viết|gửi|sử dụng|nộp|tạo một|tạo mới|dùng|đưa"),
        (
            Share,
            "chia sẻ|thảo luận|bàn luận|tiết lộ|phát tán|lan truyền|truyền bá|nói với|kể|để lộ|phổ biến|trao đổi",
        ),
        (
            ThirdParty,
            "bên thứ ba|người khác|bất kỳ ai|bất cứ ai|người thứ ba|bên ngoài|khi chưa được sự đồng ý|không có sự đồng ý|các bên khác",
        ),
        (
            AllowTime,
            "cho chúng tôi thời gian|cho chúng tôi đủ thời gian|dành thời gian|dành cho chúng tôi|cho chúng tôi một khoảng|thời gian hợp lý|khoảng thời gian hợp lý|đủ thời gian|chờ|đợi|cho phép chúng tôi|thời gian để|thời gian khắc phục|cơ hội khắc phục|khoảng thời gian",
        ),
        (Keep, "giữ|giữ kín|duy trì|tuân thủ|tôn trọng|bảo vệ|bảo mật thông tin"),
        (
            NoFlaw,
            "yêu cầu tính năng|đề xuất tính năng|tính năng mới|câu hỏi|lỗi thông thường|lỗi thường|lỗi khác|vấn đề khác|không liên quan đến bảo mật|góp ý|tài liệu|cải tiến|câu hỏi chung",
        ),
        (
            Private,
            "riêng tư|bí mật|kín|giữ kín|kín đáo|riêng|tin nhắn trực tiếp|tin nhắn riêng|bảo mật thông tin|không công khai",
        ),
        (
            CoordinatedDisclosure,
            "tiết lộ có trách nhiệm|tiết lộ phối hợp|công bố có trách nhiệm|công bố phối hợp|tiết lộ có phối hợp|phối hợp tiết lộ|phối hợp công bố|công khai có trách nhiệm|tiết lộ lỗ hổng có trách nhiệm|công bố lỗ hổng có trách nhiệm|tiết lộ có điều phối|công bố có điều phối|tiết lộ lỗ hổng phối hợp|responsible disclosure|coordinated disclosure|báo cáo có trách nhiệm",
        ),
        (
            Coordinate,
            "phối hợp|thỏa thuận|thoả thuận|thống nhất|hợp tác|làm việc với bạn|cùng với bạn|cùng bạn|điều phối|thảo luận với bạn",
        ),
        (Responsibly, "một cách có trách nhiệm|có trách nhiệm"),
        (Thanks, "cảm ơn|cám ơn|tri ân|biết ơn|đánh giá cao|trân trọng"),
        (
            Reporter,
            "người báo cáo|nhà nghiên cứu|người phát hiện|người tìm ra|nhà nghiên cứu bảo mật|bạn|quý vị|người gửi|nghiên cứu viên",
        ),
        (
            Maintainer,
            "người bảo trì|nhóm bảo trì|nhóm bảo mật|đội bảo mật|đội ngũ|chúng tôi|nhóm phát triển|nhà phát triển|quản trị viên|người duy trì|nhóm|tác giả|người quản lý|chủ dự án|đội ngũ bảo mật|maintainer*",
        ),
        (User, "người dùng|khách hàng|cộng đồng|người sử dụng"),
        (Contributor, "người đóng góp|cộng tác viên|đóng góp|nhà phát triển"),
        (
            Include,
            "bao gồm|cung cấp|mô tả|nêu rõ|kèm theo|đính kèm|ghi rõ|thông tin sau|các thông tin sau|những thông tin sau|nội dung sau|kèm|gồm|chứa|ghi|càng nhiều thông tin|càng chi tiết càng tốt",
        ),
        (
            ReportContent,
            "bị ảnh hưởng|thành phần bị ảnh hưởng|thành phần|module|loại lỗ hổng|loại vấn đề|loại lỗi|file nguồn|tệp nguồn|mã nguồn|vị trí|đường dẫn|nguyên nhân gốc|nguyên nhân|điều kiện tiên quyết|vector tấn công|tệp bị ảnh hưởng|đoạn mã|url|payload|commit",
        ),
        (
            Steps,
            "các bước|bước tái tạo|bước tái hiện|tái tạo|tái hiện|từng bước|cách tái hiện|cách tái tạo|hướng dẫn từng bước|các bước tái hiện|các bước tái tạo|các bước để tái",
        ),
        (
            Impact,
            "tác động|ảnh hưởng|hậu quả|tác động tiềm ẩn|ảnh hưởng tiềm ẩn|kẻ tấn công|kịch bản tấn công|thiệt hại|mức độ ảnh hưởng|phạm vi ảnh hưởng|tác động tiềm năng",
        ),
        (
            ProofOfConcept,
            "bằng chứng khái niệm|chứng minh khái niệm|mã chứng minh|mã khai thác|proof of concept|poc|bằng chứng|minh chứng|demo|exploit",
        ),
        (
            Description,
            "mô tả|mô tả chi tiết|mô tả lỗ hổng|mô tả vấn đề|tóm tắt|giải thích|chi tiết về lỗ hổng|chi tiết lỗ hổng|mô tả ngắn gọn|diễn giải",
        ),
        (Environment, "môi trường|cấu hình|hệ điều hành|nền tảng|trình duyệt|thiết lập|cài đặt"),
        (
            Logs,
            "nhật ký|ảnh chụp màn hình|ảnh màn hình|thông báo lỗi|video|log|logs|tệp log|vết ngăn xếp",
        ),
        (
            AffectedVersions,
            "phiên bản bị ảnh hưởng|các phiên bản bị ảnh hưởng|phiên bản ảnh hưởng|phiên bản đang dùng|phiên bản đang sử dụng|số phiên bản|phiên bản phần mềm|phiên bản",
        ),
        (
            SuggestedFix,
            "đề xuất khắc phục|đề xuất sửa|đề xuất sửa lỗi|đề xuất giải pháp|giải pháp đề xuất|cách khắc phục|cách sửa|gợi ý sửa|gợi ý khắc phục|biện pháp giảm thiểu|biện pháp khắc phục|giải pháp|bản vá đề xuất|hướng khắc phục|hướng xử lý|giải pháp tạm thời|đề xuất bản vá|đề xuất",
        ),
        (Encrypt, "mã hóa|mã hoá"),
        (
            Key,
            "khóa pgp|khoá pgp|khóa gpg|khoá gpg|khóa công khai|khoá công khai|khóa công cộng|khoá công cộng|pgp key|máy chủ khóa|khóa openpgp|khóa mã hóa|khoá mã hoá|khoá openpgp",
        ),
        (Cipher, "pgp|gpg|gnupg|openpgp|s/mime|smime"),
        (Sign, "chữ ký|ký số|mã băm|mã kiểm tra"),
        (OnRequest, "theo yêu cầu|khi được yêu cầu|yêu cầu khóa|yêu cầu khoá|hãy yêu cầu"),
        (Fingerprint, "dấu vân tay|vân tay|mã khóa|id khóa|id khoá"),
        (
            Credit,
            "ghi nhận|ghi công|ghi danh|vinh danh|bảng vinh danh|đại sảnh danh vọng|lời cảm ơn|danh sách cảm ơn|cảm ơn công khai|công khai cảm ơn|nêu tên|ghi tên|tên của bạn|được nhắc tên|đề tên|công nhận|tri ân|ghi nhận đóng góp|được ghi nhận|tên bạn",
        ),
        (ThanksToOthers, "cảm ơn tất cả|cảm ơn những"),
        (
            Bounty,
            "tiền thưởng|phần thưởng|thưởng|bug bounty|trao thưởng|quà tặng|quà|tiền mặt|thù lao|săn lỗi nhận thưởng|chương trình thưởng|tài chính|hiện vật|chương trình săn lỗi|nền tảng bug bounty|chương trình bug bounty",
        ),
        (
            Offer,
            "cung cấp|trao|tặng|có chương trình|trả|chi trả|đủ điều kiện|tham gia|nhận được|vận hành|tổ chức|dành",
        ),
        (Cve, "mã cve|mã định danh cve|số cve"),
        (Assign, "yêu cầu|gán|cấp|đăng ký|đăng kí|xin|phát hành|công bố|chỉ định"),
        (
            Dependency,
            "phụ thuộc|thư viện bên thứ ba|gói phụ thuộc|thành phần bên thứ ba|thượng nguồn|bên thứ ba",
        ),
        (
            Advisory,
            "thông báo bảo mật|cảnh báo bảo mật|bản tin bảo mật|khuyến cáo bảo mật|khuyến nghị bảo mật|tư vấn bảo mật|nhật ký thay đổi|ghi chú phát hành|ghi chú bản phát hành|danh sách thư|blog|trang web|bản tin|changelog|release notes|thông cáo bảo mật",
        ),
        (
            Announce,
            "thông báo|công bố|đăng|đăng tải|phát hành thông báo|loan báo|phát hành|thông tin đến|công khai",
        ),
        (
            SafeHarbor,
            "bến đỗ an toàn|bến cảng an toàn|vùng an toàn pháp lý|safe harbor|miễn trừ pháp lý",
        ),
        (
            LegalAction,
            "hành động pháp lý|biện pháp pháp lý|kiện|kiện tụng|khởi kiện|truy tố|truy cứu|trách nhiệm pháp lý|tố tụng|hình sự|pháp luật|pháp lý|cơ quan thực thi",
        ),
        (GoodFaith, "thiện chí|thiện ý|ngay tình"),
        (Authorized, "cho phép|được phép|ủy quyền|uỷ quyền|hợp pháp|miễn trừ|chấp thuận"),
        (
            Scope,
            "phạm vi|trong phạm vi|phạm vi áp dụng|được coi là lỗ hổng|được xem là lỗ hổng|mô hình đe dọa|mô hình mối đe dọa|đủ điều kiện|ranh giới bảo mật|áp dụng cho|thuộc phạm vi",
        ),
        (
            OutOfScope,
            "ngoài phạm vi|nằm ngoài phạm vi|không thuộc phạm vi|không nằm trong phạm vi|không phải là lỗ hổng|không phải lỗ hổng|không được coi là|không được xem là|không đủ điều kiện|loại trừ|không bao gồm|không áp dụng|không chấp nhận|không coi là|không tính là",
        ),
        (
            TestMethod,
            "từ chối dịch vụ|tấn công từ chối|kỹ thuật xã hội|kĩ thuật xã hội|phi kỹ thuật|lừa đảo|tấn công vật lý|truy cập vật lý|vét cạn|brute force|thư rác|spam|quét tự động|công cụ quét|công cụ tự động|kiểm tra tải|kiểm thử tải|giới hạn tốc độ|giới hạn tần suất|clickjacking",
        ),
        (Exploit, "khai thác lỗ hổng|lợi dụng|khai thác|lạm dụng"),
        (
            UserData,
            "dữ liệu người dùng|dữ liệu cá nhân|thông tin cá nhân|dữ liệu nhạy cảm|thông tin nhạy cảm|dữ liệu khách hàng|quyền riêng tư|mật khẩu|thông tin xác thực|thông tin đăng nhập|khóa riêng|khoá riêng|token|credential|secret|dữ liệu của người khác|dữ liệu riêng tư|khóa bí mật",
        ),
        (
            See,
            "xem|xem thêm|tham khảo|đọc|truy cập|theo dõi|tại đây|được mô tả trong|tuân theo|theo hướng dẫn|biết thêm|thông tin thêm|để biết thêm",
        ),
        (
            PolicyDocument,
            "chính sách bảo mật|chính sách tiết lộ|chính sách công bố|chính sách|quy trình|hướng dẫn|quy định|nguyên tắc|tài liệu bảo mật",
        ),
        (
            Updated,
            "cập nhật lần cuối|cập nhật gần nhất|ngày cập nhật|lần cập nhật cuối|sửa đổi lần cuối|chỉnh sửa lần cuối|tính đến|cập nhật ngày|cập nhật cuối",
        ),
        (
            ReviewDue,
            "lần xem xét tiếp theo|xem xét tiếp theo|lần rà soát tiếp theo|có hiệu lực đến|hết hạn|rà soát tiếp theo|cập nhật tiếp theo",
        ),
        (
            Issued,
            "ngày có hiệu lực|có hiệu lực từ|hiệu lực từ|ngày ban hành|ngày phát hành|ban hành|ngày tạo|ngày công bố",
        ),
    ],
};

/// Each word above earns its place by a sentence here.
#[cfg(test)]
pub(super) static SENTENCES: &[(&str, &str)] = &[
    ("Chúng tôi sẽ xác nhận đã nhận được báo cáo trong vòng 48 giờ.", "ackHours=48"),
    ("Chúng tôi sẽ phản hồi trong vòng ba ngày làm việc.", "ackBusinessDays=true ackHours=72"),
    ("Đánh giá ban đầu được hoàn thành trong vòng 7 ngày.", "assessHours=168"),
    ("Chúng tôi cập nhật tiến độ cho bạn mỗi tuần một lần.", "updateHours=168"),
    ("Bản vá sẽ được phát hành trong vòng 30 ngày.", "fixHours=720"),
    ("Lỗ hổng nghiêm trọng được vá trong vòng 7 ngày.", r#"fixBySeverity={"critical":168}"#),
    ("Vui lòng không tiết lộ chi tiết lỗ hổng trong 90 ngày.", "disclosureHours=2160"),
    ("Vui lòng không báo cáo lỗ hổng qua issue công khai.", "publicReporting=forbidden"),
    ("Hãy báo cáo lỗ hổng bảo mật bằng cách tạo issue trên GitHub.", "publicReporting=invited"),
    ("Vui lòng gửi báo cáo lỗ hổng đến security@acme.io.", r#"reportChannels=["email"]"#),
    (
        "Hãy báo cáo lỗ hổng một cách riêng tư qua tab Security trên GitHub.",
        r#"reportChannels=["github_private_reporting"]"#,
    ),
    ("Chỉ phiên bản mới nhất nhận được bản cập nhật bảo mật.", "supportStatement=true"),
    (
        "| Phiên bản | Được hỗ trợ |\n| --- | --- |\n| 3.x | Có |\n| 2.x | Không |",
        r#"supportedVersions=[{"supported":true,"version":"3.x"},{"supported":false,"version":"2.x"}]"#,
    ),
    ("Bạn có thể mã hóa email bằng khóa PGP của chúng tôi.", "encryption=true"),
    (
        "Trong báo cáo, vui lòng mô tả các bước tái hiện, phiên bản bị ảnh hưởng và tác động.",
        "reportContent=true",
    ),
    ("Chúng tôi sẽ không khởi kiện các nhà nghiên cứu có thiện chí.", "safeHarbor=true"),
    ("Chúng tôi trao tiền thưởng cho mỗi báo cáo hợp lệ.", "bounty=offered"),
    ("Hiện tại chúng tôi không có chương trình bug bounty.", "bounty=not_offered"),
    ("Nếu bạn muốn, chúng tôi sẽ ghi nhận tên của bạn trong lời cảm ơn.", "credit=true"),
    ("Lỗ hổng từ chối dịch vụ nằm ngoài phạm vi.", "scope=true"),
    ("Khi cần, chúng tôi sẽ yêu cầu mã CVE.", "cve=true"),
    ("Các lỗ hổng đã vá được công bố trong thông báo bảo mật trên GitHub.", "advisory=true"),
    ("Chúng tôi tuân theo nguyên tắc tiết lộ có trách nhiệm.", "coordinatedDisclosure=true"),
    ("Mức độ nghiêm trọng được đánh giá theo CVSS.", "severityMethod=true"),
    ("Xin đừng công khai lỗ hổng trước khi bản vá được phát hành.", "publicReporting=forbidden"),
    ("Chúng tôi chỉ hỗ trợ phiên bản mới nhất.", "supportStatement=true"),
    ("Phản hồi đầu tiên trong vòng một ngày.", "ackHours=24"),
    ("Thư viện chạy trên trình duyệt và máy chủ.", ""),
    ("Phiên đăng nhập hết hạn sau 30 ngày.", ""),
    ("Nhóm họp vào mỗi sáng thứ hai.", ""),
    ("Phản hồi có thể mất vài ngày.", "Respond Soon"),
];
