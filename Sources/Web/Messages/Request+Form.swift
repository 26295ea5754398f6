extension Request {
    /// The media type and parameters of the body, in lower case.
    public var contentType: HeaderParameters? {
        guard let header = headers[.contentType] else { return nil }
        return try? HeaderParameters(header)
    }

    /// The encoding that `Content-Type` names, if Python knows it: Django's `request.encoding`.
    public var encoding: TextEncoding? {
        guard let charset = contentType?["charset"], case .text(let encoding)? = PythonCodec(named: charset) else {
            return nil
        }
        return encoding
    }

    /// The form that was sent with a `POST`: Django's `request.POST` and `request.FILES`.
    ///
    /// Empty for other methods and other bodies. Throws ``SuspiciousOperation``, ``MultiPartParserError``,
    /// ``BadRequest`` or ``UnreadablePostError``.
    public var form: FormData {
        get throws {
            if let cachedForm { return cachedForm }
            let form = method == .post ? try parsedForm() : FormData()
            cachedForm = form
            return form
        }
    }

    /// Makes the form empty, once reading it failed, so that an error page does not fail on it again.
    func forgetForm() { cachedForm = FormData() }

    private func parsedForm() throws -> FormData {
        guard let contentType else { return FormData() }
        let limits = settings.uploads
        switch contentType.value {
        case "multipart/form-data":
            let body = try unlimitedBody
            do {
                let parser = try MultiPartParser(
                    contentType: headers[.contentType] ?? "", contentLength: contentLength ?? body.count,
                    encoding: encoding ?? sharedSettings.value.defaultEncoding, limits: limits)
                return try parser.parse(body)
            } catch let error as MultiPartParserError {
                // It fails once; whoever asks again gets an empty form.
                forgetForm()
                throw error
            }
        case "application/x-www-form-urlencoded":
            if let charset = contentType["charset"], PythonCodec(named: charset) != nil, charset.lowercased() != "utf-8"
            {
                throw BadRequest(
                    "HTTP requests with the 'application/x-www-form-urlencoded' content type must be UTF-8 encoded.")
            }
            return FormData(fields: try QueryDict(bytes: body, maxFields: limits.maxNumberFields))
        default:
            return FormData()
        }
    }
}
