// What libyaml says about a file that is not YAML, in Vietnamese.
import Diagnostics

enum YAMLProblem {
    static let mend = Localized(
        vi: "xem lại thụt dòng; giá trị có “: ”, “#” hoặc bắt đầu bằng [ { > & * ! % @ phải đặt trong ngoặc kép",
        en: "check the indentation; put a value in quotes if it contains “: ” or “#” or starts with [ { > & * ! % @")

    static let vietnamese = [
        "block sequence entries are not allowed in this context": "dấu “- ” không được đứng ở đây",
        "could not find expected ':'": "thiếu dấu “:” sau khoá",
        "did not find expected ',' or ']'": "thiếu “,” hoặc “]”",
        "did not find expected ',' or '}'": "thiếu “,” hoặc “}”",
        "did not find expected '-' indicator": "thiếu dấu “- ”, hoặc thụt dòng sai",
        "did not find expected <document start>": "có nội dung thừa ở đây",
        "did not find expected alphabetic or numeric character": "sau & hoặc * phải có một tên",
        "did not find expected comment or line break": "sau | hoặc > chỉ được xuống dòng",
        "did not find expected hexdecimal number": "dãy thoát cần chữ số hệ 16",
        "did not find expected key": "ở đây phải là một khoá; có thể thụt dòng sai hoặc thiếu ngoặc kép",
        "did not find expected node content": "ở đây phải có một giá trị",
        "did not find expected whitespace or line break": "ở đây phải có dấu cách hoặc xuống dòng",
        "found a tab character that violates indentation": "dùng dấu tab để thụt dòng; phải dùng dấu cách",
        "found a tab character where an indentation space is expected": "dùng dấu tab để thụt dòng; phải dùng dấu cách",
        "found character that cannot start any token": "giá trị không được bắt đầu bằng ký tự này (tab, @, `, %)",
        "found incompatible YAML document": "phiên bản YAML này không đọc được",
        "found invalid Unicode character escape code": "dãy thoát này không phải là ký tự",
        "found undefined tag handle": "thẻ (!) này không được khai báo",
        "found unexpected ':'": "có dấu “:” thừa",
        "found unexpected document indicator": "có --- hoặc ... giữa một giá trị",
        "found unexpected end of stream": "tệp kết thúc khi ngoặc chưa đóng",
        "found unknown escape character": "dãy thoát này không có; dùng \\\\ cho dấu \\",
        "mapping keys are not allowed in this context": "khoá không được đứng ở đây",
        "mapping values are not allowed in this context": "dấu “: ” không được đứng ở đây",
    ]
}
