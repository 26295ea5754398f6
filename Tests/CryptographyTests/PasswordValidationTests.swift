import Cryptography
import PythonJSON
import Testing

@Suite struct PasswordValidationTests {
    static let user = [
        UserAttribute("username", verboseName: "username", value: "annabelle"),
        UserAttribute("first_name", verboseName: "first name", value: "Jean-Luc"),
        UserAttribute("last_name", verboseName: "last name", value: "Müller"),
        UserAttribute("email", verboseName: "email address", value: "j.smith@example.com"),
    ]

    // The codes are those of Django 5.2.
    @Test(
        arguments: [
            ("password", ["password_too_common"]),
            ("PassWord ", ["password_too_common"]),
            ("12345678", ["password_too_common", "password_entirely_numeric"]),
            ("٣٤٥٦٧٨٩٠", ["password_entirely_numeric"]),
            ("short", ["password_too_short"]),
            ("", ["password_too_short"]),
            ("ellebanna", ["password_too_similar"]),
            ("annabell1x", ["password_too_similar"]),
            ("jean-luc", ["password_too_similar"]),
            ("müller", ["password_too_similar", "password_too_short"]),
            ("MÜLLERMÜ", ["password_too_similar"]),
            ("smithsmith", []),
            ("examplee", ["password_too_similar"]),
            (String(repeating: "a", count: 100), []),
            ("letmein", ["password_too_short", "password_too_common"]),
            ("correct horse battery", []),
            ("\u{3000}qwerty123\u{3000}", ["password_too_common"]),
            ("ﬁﬁﬁﬁ", ["password_too_short"]),
            ("²²²²²²²²", ["password_entirely_numeric"]),
            (String(repeating: "x", count: 90) + "annabelle", []),
            ("iloveyou!", ["password_too_common"]),
            ("password\n123456", []),
        ] as [(String, [String])])
    func findsProblems(password: String, codes: [String]) {
        #expect(PasswordValidators.standard.problems(with: password, user: Self.user).map(\.code) == codes)
    }

    @Test func saysWhatIsWrong() {
        let problems = PasswordValidators.standard.problems(with: "muller1", user: Self.user)
        #expect(
            problems.map(\.message) == [
                "The password is too similar to the last name.",
                "This password is too short. It must contain at least 8 characters.",
            ])
        #expect(
            MinimumLengthValidator(minLength: 1).problem(with: "", user: [])?.message
                == "This password is too short. It must contain at least 1 character.")
        #expect(
            PasswordValidators.standard.problems(with: "123456").map(\.message) == [
                "This password is too short. It must contain at least 8 characters.",
                "This password is too common.", "This password is entirely numeric.",
            ])
    }

    @Test func helpsBefore() {
        #expect(
            PasswordValidators.standard.helpTextHTML
                == "<ul><li>Your password can’t be too similar to your other personal information.</li>"
                + "<li>Your password must contain at least 8 characters.</li>"
                + "<li>Your password can’t be a commonly used password.</li>"
                + "<li>Your password can’t be entirely numeric.</li></ul>")
        #expect(PasswordValidators([]).helpTextHTML == "")
    }

    @Test func readsSettings() throws {
        let prefix = "django.contrib.auth.password_validation."
        let setting: JSONValue = [
            ["NAME": .string(prefix + "MinimumLengthValidator"), "OPTIONS": ["min_length": 3]],
            ["NAME": .string(prefix + "UserAttributeSimilarityValidator"), "OPTIONS": ["max_similarity": 1]],
        ]
        let validators = try PasswordValidators(setting: setting)
        #expect(validators.problems(with: "ab", user: Self.user).map(\.code) == ["password_too_short"])
        #expect(validators.problems(with: "elleb", user: Self.user).isEmpty)
        #expect(validators.problems(with: "luc", user: Self.user).map(\.code) == ["password_too_similar"])
    }

    @Test(
        arguments: [
            (["NAME": "validators.Nonsense"], "The module in NAME could not be imported: validators.Nonsense."),
            (
                ["NAME": "django.contrib.auth.password_validation.NumericPasswordValidator", "OPTIONS": ["x": 1]],
                "django.contrib.auth.password_validation.NumericPasswordValidator has no option x."
            ),
            (
                [
                    "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
                    "OPTIONS": ["min_length": "9"],
                ],
                "An option of django.contrib.auth.password_validation.MinimumLengthValidator has an unusable value."
            ),
        ] as [(JSONValue, String)])
    func refusesOtherSettings(item: JSONValue, message: String) {
        let error = #expect(throws: PasswordValidatorSettingError.self) {
            try PasswordValidators(setting: .array([item]))
        }
        #expect(error?.message == message + " Check your AUTH_PASSWORD_VALIDATORS setting.")
    }
}
