import Models
public import SQLCore
import TimeZones

/// Installs fixtures in a database: all of their objects, or none.
///
/// ```swift
/// let loader = FixtureLoader(models, on: connection)
/// try loader.install {
///     try loader.load(FixtureInput(path: "people.json", format: .json))
/// }
/// loader.loadedCount     // 3
/// ```
///
/// References may lead to objects that come later, in the same fixture or in another: they are looked at in the end.
public final class FixtureLoader {
    private let models: FixtureModels
    private let connection: any Connection
    /// What `--exclude` names.
    public var excluded: ModelSelection?
    /// Whether objects and fields that there are not any more are passed over.
    public var ignoresUnknown = false
    /// Told of every object that is saved.
    public var report: (_ count: Int) -> Void = { _ in }
    /// Told what is doubtful.
    public var warn: (String) -> Void = { _ in }

    /// Objects that were saved, from all fixtures.
    public private(set) var loadedCount = 0
    /// Objects that were read, from all fixtures.
    public private(set) var foundCount = 0

    private var tables: [String] = []
    private var deferred: [FixtureObject] = []
    private let keys: NaturalKeys
    private let saver: FixtureSaver

    public init(_ models: FixtureModels, on connection: any Connection) {
        self.models = models
        self.connection = connection
        keys = NaturalKeys(models: models, connection: connection)
        saver = FixtureSaver(keys: keys)
    }

    /// Runs the closure, which loads fixtures, in one transaction, and checks all references at its end.
    ///
    /// - Parameter finish: what is to be done when everything is in order, before it becomes durable.
    public func install(_ body: () throws -> Void, finish: () -> Void = {}) throws {
        try connection.atomic {
            try body()
            for object in deferred { try saveDeferred(object) }
            do {
                for table in tables { try ForeignKeyCheck(connection).check(table) }
            } catch let error as FixtureError {
                throw FixtureError(error.code, "Problem installing fixtures: \(error.message)")
            }
            finish()
        }
    }

    /// Loads one fixture and returns how many objects it has.
    public func load(_ input: FixtureInput) throws -> Int {
        var count = 0
        var loaded = 0
        let deserializer = FixtureDeserializer(models: models, keys: keys, ignoresUnknown: ignoresUnknown)
        do {
            let reader = try input.reader()
            while let node = try reader.next() {
                guard let object = try deserializer.object(node) else { continue }
                count += 1
                guard try save(object) else { continue }
                loaded += 1
                report(loaded)
            }
        } catch let error as FixtureError {
            throw error.inFixture(input.name)
        } catch let error as DatabaseError {
            throw FixtureError(.database, error.message).inFixture(input.name)
        }
        loadedCount += loaded
        foundCount += count
        return count
    }

    /// Saves an object unless it is excluded.
    private func save(_ object: FixtureObject) throws -> Bool {
        guard excluded?.contains(object.model) != true else { return false }
        let isSaved = object.model.isDumped || !object.model.fields.isEmpty
        var object = object
        if isSaved {
            if !tables.contains(object.model.table) { tables.append(object.model.table) }
            warnOfNaiveDates(in: object)
            do {
                try saver.save(&object)
            } catch let error as DatabaseError {
                throw Self.couldNotLoad(object, error.message)
            } catch let error as FixtureError where error.code == .database {
                throw Self.couldNotLoad(object, error.message)
            }
        }
        if !object.deferred.isEmpty { deferred.append(object) }
        return isSaved
    }

    /// A moment without a zone is taken as one of the project's zone.
    private func warnOfNaiveDates(in object: FixtureObject) {
        guard models.time.usesTimeZones else { return }
        for field in object.model.fields where field.storage == .dateTime {
            guard case .dateTime(let moment, nil)? = object.values[field.name] else { continue }
            warn(
                "DateTimeField \(object.model.description.name).\(field.name) received a naive datetime "
                    + "(\(moment.sqlText)) while time zone support is active.")
        }
    }

    private static func couldNotLoad(_ object: FixtureObject, _ message: String) -> FixtureError {
        FixtureError(.database, "Could not load \(object.model.label)(pk=\(object.keyText)): \(message)")
    }

    /// Follows the references that led nowhere before.
    private func saveDeferred(_ object: FixtureObject) throws {
        var object = object
        let deserializer = FixtureDeserializer(models: models, keys: keys, ignoresUnknown: false)
        let label = object.model.labelLower
        for item in object.deferred {
            switch item.field {
            case .many(let list):
                let (keys, wrong, error) = deserializer.manyToMany(list, item.value, defers: false)
                if let error { throw error.about(label, object.keyText, (wrong ?? item.value).text) }
                object.lists.append((list, keys ?? []))
            case .reference(let field):
                do {
                    guard case .found(let value) = try deserializer.reference(field, item.value, defers: false),
                        let index = object.model.fields.firstIndex(where: { $0.name == field.name })
                    else { continue }
                    object.row?.values[index] = value
                } catch let error as FixtureError {
                    throw error.about(label, object.keyText, item.value.text)
                }
            }
        }
        try saver.save(&object)
    }
}
