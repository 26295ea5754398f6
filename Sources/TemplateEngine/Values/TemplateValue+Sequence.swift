internal import PythonText

extension TemplateValue {
    /// Python's `iter()`: the elements, characters or keys.
    func iterated() throws -> [TemplateValue] {
        if let elements = elementsIfAny { return elements }
        throw TemplateError.type("'\(typeName)' object is not iterable")
    }

    /// The elements, if it has some.
    var elementsIfAny: [TemplateValue]? {
        switch self {
        case .list(let values), .tuple(let values): values
        case .string(let text), .safeString(let text): text.unicodeScalars.map { .string(String($0)) }
        case .dictionary(let dictionary): dictionary.keys
        case .range(let range): range.elements
        case .object(let object): object.elements
        default: nil
        }
    }

    private var isSubscriptable: Bool { if case .object(let object) = self { object.isSubscriptable } else { true } }

    /// Python's `len()`; `nil` where there is none.
    var length: Int? {
        switch self {
        case .list(let values), .tuple(let values): values.count
        case .string(let text), .safeString(let text): text.unicodeScalars.count
        case .dictionary(let dictionary): dictionary.count
        case .range(let range): range.elements.count
        case .object(let object): object.elements?.count
        default: nil
        }
    }

    /// Python's `value[index]`.
    func element(at index: Int) throws -> TemplateValue {
        if case .dictionary(let dictionary) = self {
            if let value = dictionary[.integer(Int64(index))] { return value }
            throw TemplateError(.keyError, String(index))
        }
        guard let elements = elementsIfAny, isSubscriptable else {
            throw TemplateError.type("'\(typeName)' object is not subscriptable")
        }
        let position = index < 0 ? elements.count + index : index
        guard elements.indices.contains(position) else {
            throw TemplateError(.indexError, "\(typeName) index out of range")
        }
        return elements[position]
    }

    /// Python's `value[start:stop:step]`; `nil` where it has no slices.
    func slice(_ start: Int?, _ stop: Int?, _ step: Int?) throws -> TemplateValue? {
        let step = step ?? 1
        if step == 0 { throw TemplateError.value("slice step cannot be zero") }
        func picked<Element>(_ values: [Element]) -> [Element] {
            let count = values.count
            func bound(_ value: Int?, _ fallback: Int, _ lowest: Int, _ highest: Int) -> Int {
                guard let value else { return fallback }
                return min(max(value < 0 ? value + count : value, lowest), highest)
            }
            if step > 0 {
                let (first, last) = (bound(start, 0, 0, count), bound(stop, count, 0, count))
                return first < last ? stride(from: first, to: last, by: step).map { values[$0] } : []
            }
            let (first, last) = (bound(start, count - 1, -1, count - 1), bound(stop, -1, -1, count - 1))
            return first > last ? stride(from: first, to: last, by: step).map { values[$0] } : []
        }
        switch self {
        case .list(let values): return .list(picked(values))
        case .tuple(let values): return .tuple(picked(values))
        case .range(let range): return .list(picked(range.elements))
        case .string(let text), .safeString(let text):
            return .string(String(String.UnicodeScalarView(picked(Array(text.unicodeScalars)))))
        case .object(let object): return object.isSubscriptable ? object.elements.map { .list(picked($0)) } : nil
        default: return nil
        }
    }
}
