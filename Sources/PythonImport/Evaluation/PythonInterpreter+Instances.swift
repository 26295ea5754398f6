extension PythonInterpreter {
    /// The class as its `__init__` leaves an instance: with the attributes that it assigns to `self`.
    ///
    /// - Parameter report: Called with what cannot be carried out, and its line.
    mutating func initialized(_ type: PythonType, report: (String, Int) -> Void) -> PythonType {
        guard case .function(let function)? = type["__init__"] else { return type }
        let parameters = function.definition.parameters
        guard let name = parameters.first?.name else { return type }
        var scope: [String: PythonValue] = [:]
        for parameter in parameters { scope[parameter.name] = parameter.stars == 2 ? .dictionary([]) : .tuple([]) }
        scope[name] = .type(type)
        scopes.append(scope)
        defer { scopes.removeLast() }
        for statement in function.definition.body {
            do throws(PythonException) {
                if case .undecided(let reason, let line) = try run([statement]) {
                    report("__init__() of Migration: \(reason)", line)
                }
            } catch {
                report("__init__() of Migration: \(error.kind): \(error.message)", error.line)
            }
        }
        guard case .type(var result)? = scopes.last?[name] else { return type }
        result["__init__"] = nil
        return result
    }
}
