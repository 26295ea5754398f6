/// How a page writes dates and numbers, and what time it is: the settings `LANGUAGE_CODE`, `TIME_ZONE`, `USE_TZ` and
/// `USE_THOUSAND_SEPARATOR`, and Django's `django.utils.formats`.
///
/// ```swift
/// var formats = Formats()
/// formats.language = "de"
/// formats.date(.date(CalendarDate(year: 2025, month: 3, day: 1)!))    // 1. März 2025
/// formats.number(.float(1.5))                                          // 1,5
/// ```
public struct Formats: Sendable {
    /// The code of the language.
    public var language: String { didSet { update() } }
    /// The time zone of the project: values without one are in it.
    public var defaultZone: any ZoneRules
    /// The time zone of the person who looks.
    public var currentZone: any ZoneRules
    /// Whether moments have zones (`USE_TZ`).
    public var usesZones: Bool
    /// Whether digits are grouped everywhere (`USE_THOUSAND_SEPARATOR`).
    public var usesThousandSeparator: Bool
    /// Finds a zone by its name in the time zone database.
    public var zoneNamed: @Sendable (String) -> (any ZoneRules)?
    /// The clock: microseconds since 1970 in UTC.
    public var now: @Sendable () -> Int64
    /// The texts of apps in the languages they have; what stands here comes before the built-in texts.
    public var catalogs: [String: Catalog] { didSet { update() } }

    /// The texts of the language.
    public private(set) var catalog: Catalog
    private var languageFormats: [String: String]

    public init(
        language: String = "en-us", zone: any ZoneRules = FixedZone.utc, usesZones: Bool = true,
        usesThousandSeparator: Bool = false, zoneNamed: @escaping @Sendable (String) -> (any ZoneRules)? = { _ in nil },
        now: @escaping @Sendable () -> Int64 = { Formats.systemTime() }
    ) {
        self.language = language
        defaultZone = zone
        currentZone = zone
        self.usesZones = usesZones
        self.usesThousandSeparator = usesThousandSeparator
        self.zoneNamed = zoneNamed
        self.now = now
        catalogs = [:]
        catalog = .english
        languageFormats = Language.neutralFormats
        update()
    }

    private mutating func update() {
        languageFormats = Language.named(language)?.formats ?? Language.neutralFormats
        catalog = Catalog.named(language)
        if let own = catalogs[language] { catalog = catalog.merging(own) }
    }

    /// A format by its name in Django, such as `SHORT_DATE_FORMAT`; any other text is a format itself.
    public func format(_ name: String, isLocalized: Bool = true) -> String {
        (isLocalized ? languageFormats : Language.neutralFormats)[name] ?? name
    }

    /// A number with the separators of the language: `number_format`.
    ///
    /// - Parameters:
    ///   - places: digits after the point; `nil` for as many as there are.
    ///   - isLocalized: whether the language counts.
    ///   - forcesGrouping: whether digits are grouped although the setting does not say so.
    public func number(
        _ number: FormattableNumber, places: Int? = nil, isLocalized: Bool = true, forcesGrouping: Bool = false
    ) -> String {
        let grouping = format("NUMBER_GROUPING", isLocalized: isLocalized).split(separator: ",").compactMap { Int($0) }
        let formatter = NumberFormat(
            decimalSeparator: format("DECIMAL_SEPARATOR", isLocalized: isLocalized), decimalPlaces: places,
            grouping: grouping, thousandSeparator: format("THOUSAND_SEPARATOR", isLocalized: isLocalized),
            usesGrouping: isLocalized && usesThousandSeparator || forcesGrouping)
        return formatter.format(number)
    }

    /// A moment in the format of this name, or in this format: `date_format`.
    public func date(_ value: FormattableDate, _ name: String = "DATE_FORMAT", isLocalized: Bool = true)
        throws(FormattingError) -> String
    {
        try DateFormat(self).format(value, format(name, isLocalized: isLocalized))
    }

    /// A time in the format of this name, or in this format: `time_format`.
    public func time(_ value: FormattableDate, _ name: String = "TIME_FORMAT", isLocalized: Bool = true)
        throws(FormattingError) -> String
    {
        try DateFormat(self, isTimeOnly: true).format(value, format(name, isLocalized: isLocalized))
    }
}
