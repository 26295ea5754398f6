/// One copy of the settings that all requests share.
///
/// A request holds a reference to it, which costs one count where a copied structure would cost one for each text inside.
public final class SharedWebSettings: Sendable {
    public let value: WebSettings

    public init(_ value: WebSettings) { self.value = value }

    public static let standard = SharedWebSettings(WebSettings())
}
