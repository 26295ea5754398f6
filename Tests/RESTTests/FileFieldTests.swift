import PythonJSON
import SQLiteDriver
import Testing
import Web

@testable import REST

/// Uploaded files, with what Django REST framework 3.18 says of them.
@Suite struct FileFieldTests {
    private func outcome<Field: SerializerField>(_ field: Field, _ input: InputValue?) throws -> String
    where Field.Value == UploadedFile {
        do {
            switch try field.runValidation(input, in: SerializerContext()) {
            case .value(let file): return file.name
            case .null: return "null"
            case .skipped: return "skipped"
            }
        } catch let error as ValidationError {
            var writer = JSONWriter()
            error.detail.write(to: &writer)
            return writer.string
        }
    }

    private func file(_ name: String, _ content: [UInt8] = [1]) -> InputValue {
        .file(UploadedFile(name: name, content: content, contentType: "text/plain"))
    }

    @Test func checksFiles() throws {
        let field = FileField(maxLength: 5)
        #expect(try outcome(field, nil) == #"["No file was submitted."]"#)
        #expect(try outcome(field, .null) == #"["This field may not be null."]"#)
        #expect(try outcome(field, file("a.txt")) == "a.txt")
        #expect(try outcome(field, file("")) == #"["No filename could be determined."]"#)
        #expect(try outcome(field, file("a.txt", [])) == #"["The submitted file is empty."]"#)
        #expect(try outcome(FileField(allowsEmptyFile: true), file("a.txt", [])) == "a.txt")
        #expect(
            try outcome(field, file("abcdef"))
                == #"["Ensure this filename has at most 5 characters (it has 6)."]"#)
        #expect(
            try outcome(field, .string("a.txt"))
                == #"["The submitted data was not a file. Check the encoding type on the form."]"#)
        #expect(try outcome(FileField(.optional), nil) == "skipped")
        #expect(try outcome(FileField(.allowNull), .null) == "null")
    }

    private static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
    ]
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 0, 0, 0]

    @Test(
        arguments: [
            (png, ImageHeader.Kind.png), (jpeg, .jpeg), (Array("GIF89a".utf8) + [1, 0, 1, 0], .gif),
            (Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8 ".utf8), .webp),
            (Array("BM".utf8) + [UInt8](repeating: 0, count: 12) + [40, 0, 0, 0], .bmp),
            ([0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 0], .tiff),
            ([0, 0, 1, 0, 1, 0] + [UInt8](repeating: 0, count: 16), .icon),
        ] as [([UInt8], ImageHeader.Kind)])
    func knowsImages(content: [UInt8], kind: ImageHeader.Kind) throws {
        #expect(ImageHeader(content)?.kind == kind)
        #expect(try outcome(ImageField(), file("a.img", content)) == "a.img")
        // No beginning of an image is one, and none makes the reader fall over its end.
        for count in 0..<min(content.count, 20) { _ = ImageHeader(Array(content.prefix(count))) }
    }

    @Test(
        arguments: [
            Array("hello".utf8), Array(png.prefix(20)), Array(jpeg.prefix(12)), [0xFF, 0xD8, 0xFF],
            [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF], Array("GIF89a".utf8), Array("BM".utf8), [0, 0, 1, 0, 9, 0],
        ] as [[UInt8]])
    func refusesOtherFiles(content: [UInt8]) throws {
        #expect(
            try outcome(ImageField(), file("a.png", content))
                == #"["Upload a valid image. The file you uploaded was either not an image or a corrupted image."]"#)
    }

    @Test(
        arguments: [
            ("a.txt", "a.txt"), ("../../etc/passwd", "passwd"), (String(repeating: "x", count: 300) + ".txt", nil),
            ("", nil),
        ] as [(String, String?)])
    func takesAWholeBodyAsAFile(name: String, expected: String?) async throws {
        let file = TemporaryFile()
        var api = APISettings(database: try SQLiteDatabase(SQLiteConfiguration(path: file.path)))
        api.renderers = [JSONRenderer()]
        api.parsers = [FileUploadParser()]
        let view = APIFunctionView(
            "upload", api: api,
            .put { request in
                let name = try FileField().toInternalValue(request.data.values("file")[0], in: SerializerContext()).name
                return try request.respond(.ok, .string(name))
            })
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        let application = try WebApplication(
            settings: settings, urls: URLConf([path("upload/", view.asView())]), middleware: [])
        let response = await application.respond(
            to: application.request(
                .put, target: "/upload/",
                headers: [.host: "testserver", .contentDisposition: "attachment; filename=\"\(name)\""], body: [1]))
        let body = String(decoding: response.body.bytes ?? [], as: UTF8.self)
        if name.isEmpty {
            #expect(
                body == #"{"detail":"Missing filename. Request should include a Content-Disposition header "#
                    + #"with a filename parameter."}"#)
        } else {
            #expect(body == "\"\(expected ?? String(repeating: "x", count: 251) + ".txt")\"")
        }
    }
}
