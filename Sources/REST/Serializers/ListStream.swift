import ORM
import PythonJSON
import SQLCore
import Synchronization
import TimeZones
import Web

/// A long list on its way to the client: read in batches, and each batch only when the one before is sent.
///
/// So the memory that a list takes does not grow with the list, and a client that reads slowly holds back nothing but itself:
/// between two batches no transaction is open.
final class ListStream<Root: Model>: Sendable {
    private struct State {
        var reader: BatchReader<Root>
        var writer: JSONWriter
        var moments: MomentWriter
        var hasMore = true
    }

    private let database: any Database
    private let plan: RowPlan
    private let state: Mutex<State>

    /// `nil` for a list that has no fixed order to continue in.
    init?(
        _ queryset: QuerySet<Root>, _ plan: RowPlan, style: JSONWriter.Style, time: TimeSettings, database: any Database
    ) {
        guard let reader = BatchReader(queryset, columns: plan.paths, size: listBatchSize) else { return nil }
        self.database = database
        self.plan = plan
        var writer = JSONWriter(style, capacity: 4096)
        writer.beginArray()
        state = Mutex(State(reader: reader, writer: writer, moments: MomentWriter(time)))
    }

    /// The bytes of the list.
    var bytes: ByteStream {
        ByteStream { [self] in
            guard state.withLock(\.hasMore) else { return nil }
            return try database.read { db in try readNext(on: db) }
        }
    }

    private func readNext(on db: any Connection) throws -> [UInt8] {
        try state.withLock { state in
            var writer = state.writer
            var moments = state.moments
            state.hasMore = try state.reader.readNext(on: db) { row in
                try plan.write(row, to: &writer, &moments)
            }
            if !state.hasMore { writer.endArray() }
            let bytes = writer.takeBytes()
            state.writer = writer
            state.moments = moments
            return bytes
        }
    }
}

/// Rows in a batch: some hundred kilobytes, read in a millisecond or two.
private let listBatchSize = 500

extension ModelAPIView {
    /// The answer to a request for all rows, as a stream if they are many; `nil` if it has to be made in one piece.
    func longList(
        _ queryset: QuerySet<Root>, for request: APIRequest, in context: SerializerContext, on db: any Connection
    ) throws -> APIResponse? {
        // Whoever asks for the header alone is told the length.
        guard request.method == .get, request.acceptedRenderer.sendsJSONAsItIs, queryset.canBeReadInBatches,
            let plan = SerializerType.schema.rowPlan, let short = queryset.unlessLonger(than: listBatchSize)
        else { return nil }
        var writer = JSONWriter(request.style, capacity: 4096)
        var moments = MomentWriter(context.time)
        var isEmpty = true
        writer.beginArray()
        try short.forEachRow(of: plan.paths, on: db) { row in
            isEmpty = false
            try plan.write(row, to: &writer, &moments)
        }
        // No rows: there are none, or too many.
        if isEmpty, try queryset.exists(on: db),
            let list = ListStream(queryset, plan, style: request.style, time: context.time, database: api.database)
        {
            return APIResponse(Response(stream: list.bytes, contentType: request.acceptedRenderer.contentType))
        }
        writer.endArray()
        return APIResponse(json: writer.takeBytes())
    }
}
