public import SQLCore

extension Model {
    /// Adds the row, and takes over the key that the database gave it.
    ///
    /// ```swift
    /// var tag = Tag(id: nil, name: "swift")
    /// try tag.insert(on: db)   // INSERT INTO "blog_tag" ("name") VALUES (?)
    /// tag.id                   // 1
    /// ```
    public mutating func insert(on db: any Connection) throws {
        let schema = Self.schema
        schema.setAutomaticValues(&self, isInsert: true, on: db)
        var values = schema.encode(self)
        let isAutomatic = schema.isAutomaticKey && values[schema.primaryKeyIndex].isNull
        if isAutomatic { values.remove(at: schema.primaryKeyIndex) }
        try db.execute(isAutomatic ? schema.insertWithoutKey : schema.insertWithKey, values)
        if isAutomatic { schema.setKey(&self, db.lastInsertedID) }
    }
}
