/// Names a value that a layer keeps with a request.
///
/// ```swift
/// enum SessionKey: RequestKey { typealias Value = Session }
///
/// request[SessionKey.self] = session
/// request[SessionKey.self]?.isEmpty
/// ```
public protocol RequestKey {
    associatedtype Value
}

/// The values that layers keep with one request: a short list searched from the front.
struct RequestStorage {
    private class Box {}

    private final class TypedBox<Value>: Box {
        var value: Value
        init(_ value: Value) { self.value = value }
    }

    private var entries: [(key: ObjectIdentifier, box: Box)] = []

    subscript<Key: RequestKey>(key: Key.Type) -> Key.Value? {
        get {
            let identifier = ObjectIdentifier(key)
            for entry in entries where entry.key == identifier {
                // An entry of this key was made below, so its box is of this type.
                return unsafeDowncast(entry.box, to: TypedBox<Key.Value>.self).value
            }
            return nil
        }
        set {
            let identifier = ObjectIdentifier(key)
            let index = entries.firstIndex { $0.key == identifier }
            switch (index, newValue) {
            case (let index?, let value?): entries[index].box = TypedBox(value)
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append((identifier, TypedBox(value)))
            case (nil, nil): break
            }
        }
    }
}
