public import SQLCore
public import TimeZones

/// What fields, validators and serializers may look at while they work.
public struct SerializerContext {
    /// The request that is answered, if there is one.
    public var request: APIRequest?
    /// For look-ups: uniqueness, related objects.
    public var db: (any Connection)?
    /// Whether missing fields are fine: `PATCH`.
    public var isPartial: Bool
    /// The primary key of the row that is changed; `nil` when one is made.
    public var instanceKey: SQLValue?
    /// The zone in which dates are read and shown; the request's, unless another one is given.
    public var time: TimeSettings

    public init(
        request: APIRequest? = nil, db: (any Connection)? = nil, isPartial: Bool = false,
        instanceKey: SQLValue? = nil, time: TimeSettings? = nil
    ) {
        self.request = request
        self.db = db
        self.isPartial = isPartial
        self.instanceKey = instanceKey
        self.time = time ?? request?.time ?? .utc
    }

    /// The connection, for fields that cannot do without.
    public func connection() throws -> any Connection {
        guard let db else {
            throw DatabaseError(code: .other, message: "This serializer looks things up and was given no connection.")
        }
        return db
    }
}
