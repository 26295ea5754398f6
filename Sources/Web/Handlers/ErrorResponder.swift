internal import Logging

/// Turns errors into answers: Django's `response_for_exception`.
struct ErrorResponder: Sendable {
    let urls: URLConf
    let isDebug: Bool
    let logger: Logger
    var pageMiddleware: [any ErrorPageMiddleware] = []

    /// The answer for an error that a view or a middleware threw.
    func response(for error: any Error, to request: Request) async -> Response {
        switch error {
        case let error as any ResponseConvertible: return error.response(for: request)
        case let error as Resolver404:
            if isDebug { return DebugPages.notFound(request, error) }
            return await page(urls.handler404, ErrorPages.notFound, request)
        case let error as Http404:
            if isDebug { return DebugPages.notFound(request, error) }
            return await page(urls.handler404, ErrorPages.notFound, request)
        case is PermissionDenied:
            let response = await page(urls.handler403, ErrorPages.permissionDenied, request)
            return logged(response, request, "Forbidden (Permission denied): \(LogText.escaped(request.path))")
        case is MultiPartParserError:
            let response = await page(urls.handler400, ErrorPages.badRequest, request)
            return logged(
                response, request, "Bad request (Unable to parse request body): \(LogText.escaped(request.path))")
        case let error as BadRequest:
            let response = await badRequest(error, request)
            return logged(response, request, LogText.escaped("\(error.message): \(request.path)"))
        case let error as SuspiciousOperation:
            let unreadable: [SuspiciousOperation.Code] = [.requestDataTooBig, .tooManyFieldsSent, .tooManyFilesSent]
            if unreadable.contains(error.code) { request.forgetForm() }
            let response = await badRequest(error, request)
            return logged(
                response, request, LogText.escaped(error.message), level: .error,
                category: "django.security.\(error.code.name)")
        default: return await serverError(error, request)
        }
    }

    private func badRequest(_ error: any Error, _ request: Request) async -> Response {
        if isDebug { return DebugPages.failure(request, .badRequest, error) }
        return await page(urls.handler400, ErrorPages.badRequest, request)
    }

    private func serverError(_ error: any Error, _ request: Request) async -> Response {
        let message =
            "Internal Server Error: \(LogText.escaped(request.path)): \(LogText.escaped(ErrorText.text(of: error)))"
        if isDebug { return logged(DebugPages.failure(request, .internalServerError, error), request, message) }
        var response = (try? standardPage(ErrorPages.serverError, request)) ?? ErrorPages.serverError
        if let handler = urls.handler500, let own = try? await handler(request) { response = own }
        return logged(response, request, message)
    }

    private func page(_ handler: Handler?, _ standard: Response, _ request: Request) async -> Response {
        do {
            guard let handler else { return try standardPage(standard, request) }
            return try await handler(request)
        } catch {
            return await serverError(error, request)
        }
    }

    private func standardPage(_ page: Response, _ request: Request) throws -> Response {
        var page = page
        for middleware in pageMiddleware { try middleware.processErrorPage(request, &page) }
        return page
    }

    /// Logs an answer that is an error, once.
    func logged(
        _ response: Response, _ request: Request, _ message: @autoclosure () -> String, level: Logger.Level? = nil,
        category: String = "django.request"
    ) -> Response {
        var response = response
        if !response.traits.contains(.hasBeenLogged) {
            response.traits.insert(.hasBeenLogged)
            logger.log(
                level: level ?? (response.status.code >= 500 ? .error : .warning), "\(message())",
                metadata: ["logger": "\(category)", "status": "\(response.status.code)"])
        }
        return response
    }
}
