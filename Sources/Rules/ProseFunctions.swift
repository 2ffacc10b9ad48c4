// Lists, loops and functions as phrases: the built-ins by their meaning, the edition's functions by name.
import Exact
import FEEL

extension Speaker {
    // MARK: Lists

    func filter(_ base: Expression, _ condition: Expression) -> (Int, String) {
        let list = phrase(base, 8)
        if let position = condition.constant {
            let position = number(position)
            return (9, t("phần tử thứ \(position) của \(list)", "item \(position) of \(list)"))
        }
        let said = self.condition(condition, 0)
        return (9, t("\(list) (chỉ tính: \(said))", "\(list) (only where: \(said))"))
    }

    func bindings(_ bindings: [Expression.Binding]) -> (String, Speaker) {
        var inside = self
        var said: [String] = []
        for binding in bindings {
            let name = Self.spoken(binding.name)
            if inside.isBoards(binding.domain) {
                said.append(t("đơn vị \(name) trong Khối", "board \(name) of the bloc"))
            } else {
                let domain = inside.phrase(binding.domain, 4)
                said.append(t("\(name) thuộc \(domain)", "\(name) in \(domain)"))
            }
            inside.locals.insert(binding.name)
        }
        return (said.joined(separator: ", "), inside)
    }

    // MARK: Functions

    func call(_ callee: Expression, _ arguments: [Expression]) -> (Int, String) {
        guard case .name(let name) = callee.form else {
            return (8, call(phrase(callee, 9), arguments.map { phrase($0, 0) }))
        }
        if !locals.contains(name), functions[name] == nil, let builtin = Builtin(rawValue: name) {
            return self.builtin(builtin, arguments)
        }
        if !locals.contains(name), let said = percentage(name, arguments) { return (3, said) }
        let spoken = locals.contains(name) || functions[name] == nil ? Self.spoken(name) : sayingFunction(name)
        return (8, call(spoken, arguments.map { phrase($0, 0) }))
    }

    /// A function `part / whole * 100`, whatever its name.
    private func percentage(_ name: String, _ arguments: [Expression]) -> String? {
        guard let function = functions[name], function.parameters.count == arguments.count else { return nil }
        let product = function.body.bare.product
        guard product.factor == 100, product.over.count == 1, product.under.count == 1,
            case .name(let part) = product.over[0].form, case .name(let whole) = product.under[0].form,
            let first = function.parameters.firstIndex(of: part), let second = function.parameters.firstIndex(of: whole)
        else { return nil }
        let (of, to) = (phrase(arguments[first], 4), phrase(arguments[second], 4))
        return t("tỷ lệ (%) \(of) trên \(to)", "\(of) in % of \(to)")
    }

    /// `max(for b in boards return b.export.actual)`
    private func extreme(_ builtin: Builtin, _ arguments: [Expression]) -> String? {
        guard builtin == .max || builtin == .min, arguments.count == 1,
            case .iteration(let bindings, let body) = arguments[0].form, bindings.count == 1
        else { return nil }
        let own = body.unprefixed(bindings[0].name, Set(indicators.keys))
        guard !own.namesWithin.contains(bindings[0].name) else { return nil }
        let said = phrase(own, 4)
        let highest =
            builtin == .max
            ? t("mức cao nhất trong Khối về \(said)", "the highest in the bloc in \(said)")
            : t("mức thấp nhất trong Khối về \(said)", "the lowest in the bloc in \(said)")
        switch bindings[0].domain.form {
        case .name("boards"): return highest
        case .filter(let base, let condition) where isBoards(base):
            let said = self.condition(condition, 0)
            return highest + t(" (chỉ tính: \(said))", " (only where: \(said))")
        default: return nil
        }
    }

    private func builtin(_ builtin: Builtin, _ arguments: [Expression]) -> (Int, String) {
        if let said = extreme(builtin, arguments) { return (4, said) }
        if builtin == .max, let rest = Expression.call("max", arguments).bounded(by: "max", 0),
            case .arithmetic(.minus, let left, let right) = rest.form, left.constant != nil || right.constant != nil
        {
            if let norm = left.constant {
                let (said, norm) = (phrase(right, 8), amount(norm, unit(of: right)))
                return (3, t("phần còn thiếu của \(said) so với mức \(norm)", "the shortfall of \(said) from \(norm)"))
            }
            let (said, norm) = (phrase(left, 8), amount(right.constant ?? 0, unit(of: left)))
            return (3, t("phần vượt mức \(norm) của \(said)", "the excess of \(said) over \(norm)"))
        }
        if builtin == .not, arguments.count == 1, case .name(let name) = arguments[0].form, !locals.contains(name),
            indicators[name]?.isYesNo == true
        {
            return (3, isYes(arguments[0], false))
        }
        return (8, call(title(builtin, arguments.count), arguments.map { phrase($0, 0) }))
    }

    private func title(_ builtin: Builtin, _ count: Int) -> String {
        switch builtin {
        case .not: t("không phải", "not")
        case .number: t("số đọc từ", "the number read from")
        case .string: t("chuỗi ghi", "the text of")
        case .substring: t("phần chuỗi của", "the part of the text")
        case .contains: t("chuỗi có chứa", "text contains")
        case .stringLength: t("độ dài chuỗi", "the length of the text")
        case .upperCase: t("chữ hoa của", "upper case of")
        case .lowerCase: t("chữ thường của", "lower case of")
        case .substringBefore: t("phần chuỗi đứng trước trong", "the text before, in")
        case .substringAfter: t("phần chuỗi đứng sau trong", "the text after, in")
        case .startsWith: t("chuỗi bắt đầu bằng", "text starts with")
        case .endsWith: t("chuỗi kết thúc bằng", "text ends with")
        case .count: t("số phần tử của", "the number of items in")
        case .min: count == 2 ? t("số nhỏ hơn trong", "the smaller of") : t("số nhỏ nhất trong", "the smallest of")
        case .max: count == 2 ? t("số lớn hơn trong", "the larger of") : t("số lớn nhất trong", "the largest of")
        case .sum: t("tổng của", "the sum of")
        case .mean: t("trung bình cộng của", "the average of")
        case .product: t("tích của", "the product of")
        case .median: t("trung vị của", "the median of")
        case .mode: t("giá trị gặp nhiều nhất trong", "the most frequent values of")
        case .all: t("tất cả đều đúng trong", "all are true of")
        case .any: t("có ít nhất một điều đúng trong", "at least one is true of")
        case .sublist: t("danh sách con của", "the part of the list")
        case .append: t("danh sách thêm vào", "the list extended with")
        case .concatenate: t("các danh sách nối lại", "the lists joined together")
        case .remove: t("danh sách bỏ phần tử ở vị trí", "the list without the item at")
        case .reverse: t("danh sách đảo ngược", "the list reversed")
        case .union: t("hợp của các danh sách", "the union of the lists")
        case .flatten: t("danh sách trải phẳng", "the list flattened")
        case .listContains: t("danh sách có chứa", "list contains")
        case .insertBefore: t("danh sách chèn thêm tại vị trí", "the list with an item inserted at")
        case .indexOf: t("các vị trí trong danh sách của", "the positions in the list of")
        case .distinctValues: t("các giá trị khác nhau của", "the distinct values of")
        case .decimal: t("làm tròn (nửa thì về số chẵn)", "rounded (halves to even)")
        case .floor: t("làm tròn xuống", "rounded down")
        case .ceiling: t("làm tròn lên", "rounded up")
        case .abs: t("giá trị tuyệt đối của", "the absolute value of")
        case .modulo: t("số dư của phép chia", "the remainder of the division")
        case .odd: t("là số lẻ", "is odd")
        case .even: t("là số chẵn", "is even")
        case .roundUp: t("làm tròn ra xa 0", "rounded away from zero")
        case .roundDown: t("làm tròn về phía 0", "rounded towards zero")
        case .roundHalfUp: t("làm tròn (nửa thì ra xa 0)", "rounded (halves away from zero)")
        case .roundHalfDown: t("làm tròn (nửa thì về phía 0)", "rounded (halves towards zero)")
        }
    }
}

extension Expression {
    /// About the board itself what is said of another one: `b.export` becomes `export`.
    fileprivate func unprefixed(_ board: String, _ names: Set<String>) -> Expression {
        if case .path(let base, let name) = form, base.form == .name(board), names.contains(name) {
            return Expression(.name(name))
        }
        return mapChildren { $0.unprefixed(board, names) }
    }
}
