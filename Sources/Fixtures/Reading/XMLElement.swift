/// An element of an XML document with all that is in it.
final class XMLElement {
    let name: String
    let attributes: [String: String]
    private(set) var children: [Child] = []

    enum Child {
        case element(XMLElement)
        case text(String)
    }

    init(_ name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    func append(_ child: Child) { children.append(child) }

    /// The value of an attribute; empty when there is none.
    subscript(attribute: String) -> String { attributes[attribute] ?? "" }

    /// All elements of that name, at any depth.
    func elements(_ name: String) -> [XMLElement] {
        children.flatMap { child -> [XMLElement] in
            guard case .element(let element) = child else { return [] }
            return (element.name == name ? [element] : []) + element.elements(name)
        }
    }

    /// All text, at any depth.
    var text: String {
        var result = ""
        for child in children {
            switch child {
            case .text(let text): result += text
            case .element(let element): result += element.text
            }
        }
        return result
    }
}
