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
            let name = plainString != nil ? "string" : typeName == "range" ? "range object" : typeName
            throw TemplateError(.indexError, "\(name) index out of range")
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
        case .range(let range):
            // As many elements as there are positions; without any, the bounds do not matter.
            let elements = picked(range.elements)
            guard case .integer(let first) = elements.first else {
                return .range(TemplateRange(range.start, range.start))
            }
            let stride = range.step * Int64(step)
            let count = range.elements.count
            var end =
                stop.map { min(max($0 < 0 ? $0 + count : $0, step < 0 ? -1 : 0), count) } ?? (step < 0 ? -1 : count)
            if step < 0, stop == nil { end = -1 }
            return .range(TemplateRange(first, range.start + Int64(end) * range.step, step: stride))
        case .string(let text), .safeString(let text):
            return .string(String(String.UnicodeScalarView(picked(Array(text.unicodeScalars)))))
        case .object(let object): return object.isSubscriptable ? object.elements.map { .list(picked($0)) } : nil
        default: return nil
        }
    }
}
