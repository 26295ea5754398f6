// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    /// The words of a language; its table is read when they are first asked for.
    static func builtIn(_ code: String) -> Catalog? {
        switch code {
        case "de": de
        case "fr": fr
        case "cs": cs
        case "ar": ar
        case "ja": ja
        case "es": es
        case "it": it
        case "nl": nl
        case "pl": pl
        case "pt": pt
        case "ru": ru
        case "sv": sv
        case "da": da
        case "uk": uk
        case "tr": tr
        default: nil
        }
    }
}
