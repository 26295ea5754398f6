/// Changes between IRIs and URIs, as Django's `django.utils.encoding` does.
public enum URIText {
    /// Quotes what may not stand in a URI: Django's `iri_to_uri`.
    ///
    /// ```swift
    /// URIText.iriToURI("/I ♥ Django/")    // "/I%20%E2%99%A5%20Django/"
    /// ```
    public static func iriToURI(_ iri: String) -> String {
        PercentEncoding.quote(iri, safe: "/#%[]=:;$&()+,!?*@'~")
    }

    /// Quotes a decoded path: Django's `escape_uri_path`.
    public static func escapePath(_ path: String) -> String {
        PercentEncoding.quote(path, safe: "/:@&+$,-_.!~*'()")
    }

    /// Decodes what may stand in an IRI: Django's `uri_to_iri`.
    public static func uriToIRI(_ uri: String) -> String {
        let bytes = Array(uri.utf8)
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = PercentEncoding.hexValue(bytes[index + 1]),
                let low = PercentEncoding.hexValue(bytes[index + 2]),
                high >= 8 || (isDecodedASCII(high << 4 | low))
            {
                output.append(high << 4 | low)
                index += 3
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return PercentEncoding.repairedUTF8(output)
    }

    /// Quotes a path in a file system for use in a URL: Django's `filepath_to_uri`.
    public static func filePathToURI(_ path: String) -> String {
        PercentEncoding.quote(
            path.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/"), safe: "/~!*()'")
    }

    /// Keeps a path from being read as another host: Django's `escape_leading_slashes`.
    public static func escapeLeadingSlashes(_ url: String) -> String {
        url.utf8.starts(with: "//".utf8) ? "/%2F" + url.dropFirst(2) : url
    }

    /// Letters and `-._~`, but not digits: Django's table leaves them out.
    private static func isDecodedASCII(_ byte: UInt8) -> Bool {
        PercentEncoding.isUnreserved(byte) && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
