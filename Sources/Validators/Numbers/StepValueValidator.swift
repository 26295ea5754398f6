/// Asks for a multiple of a step, counted from an offset.
///
/// ```swift
/// try StepValueValidator(2, offset: 1).validate(4)
/// // throws: Ensure this value is a multiple of step size 2, starting from 1, e.g. 1, 3, 5, and so on.
/// ```
public struct StepValueValidator: Validator {
    private let step: PythonNumber
    private let offset: PythonNumber?
    private let message: String

    /// - Parameter message: with `%(limit_value)s`, and without an offset also `%(value)s`.
    public init(_ step: PythonNumber, offset: PythonNumber? = nil, message: String? = nil) {
        self.step = step
        self.offset = offset
        if offset != nil {
            self.message =
                "Ensure this value is a multiple of step size %(limit_value)s, starting from %(offset)s, "
                + "e.g. %(offset)s, %(valid_value1)s, %(valid_value2)s, and so on."
        } else {
            self.message = message ?? "Ensure this value is a multiple of step size %(limit_value)s."
        }
    }

    public func validate(_ value: PythonNumber) throws(ValidatorError) {
        let distance = (offset.map { value - $0 } ?? value).double.remainder(dividingBy: step.double)
        if abs(distance) <= 1e-9 { return }
        guard let offset = offset?.converted(like: value) else {
            throw ValidatorError(
                code: "step_size",
                message: fillIn(message, ["limit_value": step, "show_value": value, "value": value]))
        }
        throw ValidatorError(
            code: "step_size",
            message: fillIn(
                message,
                [
                    "limit_value": step, "offset": offset, "valid_value1": offset + step,
                    "valid_value2": offset + (step + step),
                ]))
    }
}
