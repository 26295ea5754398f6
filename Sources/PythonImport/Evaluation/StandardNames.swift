import Models

/// Constants of Python and Django that migrations refer to.
enum StandardNames {
    /// The version of Django whose behaviour this program has, and the Python that runs it.
    static let djangoVersion: [PythonValue] = [.int(5), .int(2), .int(19), .string("final"), .int(0)]
    static let pythonVersion: [PythonValue] = [.int(3), .int(12), .int(1), .string("final"), .int(0)]

    static func constant(_ path: String) -> PythonValue? {
        switch path {
        case "django.VERSION": .tuple(djangoVersion)
        case "django.__version__": .string("5.2.19")
        case "sys.version_info": .tuple(pythonVersion)
        case "sys.version_info.major": .int(3)
        case "sys.version_info.minor": .int(12)
        case "sys.maxsize", "sys.maxint": .int(.max)
        case "sys.version": .string("3.12.1")
        case "sys.argv": .list([.string("manage.py"), .string("migrate")])
        case "sys.platform": .string("linux")
        case "six.PY2", "django.utils.six.PY2": .bool(false)
        case "six.PY3", "django.utils.six.PY3": .bool(true)
        case "re.ASCII", "re.A": .int(256)
        case "re.IGNORECASE", "re.I": .int(2)
        case "re.MULTILINE", "re.M": .int(8)
        case "re.DOTALL", "re.S": .int(16)
        case "re.UNICODE", "re.U": .int(32)
        case "re.VERBOSE", "re.X": .int(64)
        case "django.db.models.BLANK_CHOICE_DASH", "django.db.models.fields.BLANK_CHOICE_DASH":
            .list([.tuple([.string(""), .string("---------")])])
        case "django.contrib.admin.models.ADDITION": .int(1)
        case "django.contrib.admin.models.CHANGE": .int(2)
        case "django.contrib.admin.models.DELETION": .int(3)
        case "django.db.models.constants.LOOKUP_SEP", "django.db.models.sql.constants.LOOKUP_SEP": .string("__")
        case "django.db.migrations.RunPython.noop", "django.db.migrations.operations.RunPython.noop":
            .reference("django.db.migrations.RunPython.noop")
        case "django.db.migrations.RunSQL.noop", "django.db.migrations.operations.RunSQL.noop":
            .string("")
        case "django.db.DEFAULT_DB_ALIAS", "django.db.utils.DEFAULT_DB_ALIAS": .string("default")
        case "django.db.connection.vendor": .string("sqlite")
        case "django.utils.timezone.utc", "datetime.UTC", "pytz.utc", "pytz.UTC": .reference("datetime.timezone.utc")
        case "typing.TYPE_CHECKING": .bool(false)
        case "math.pi": .literal(.float(.pi))
        case "os.sep", "os.path.sep": .string("/")
        default: nil
        }
    }

    /// Settings that hardly any project changes in a way that shows in a schema, with Django's own values.
    static let settings: [String: LiteralValue] = [
        "DEFAULT_CHARSET": "utf-8", "DEFAULT_TABLESPACE": "", "DEFAULT_INDEX_TABLESPACE": "", "DEBUG": false,
        "USE_TZ": true, "USE_I18N": true, "LANGUAGE_CODE": "en-us", "MEDIA_URL": "/", "MEDIA_ROOT": "",
        "TIME_ZONE": "America/Chicago", "DEFAULT_FROM_EMAIL": "webmaster@localhost",
        "DEFAULT_AUTO_FIELD": "django.db.models.AutoField", "SESSION_ENGINE": "django.contrib.sessions.backends.db",
        "CACHES": ["default": ["BACKEND": "django.core.cache.backends.locmem.LocMemCache"]],
        "DATABASES": ["default": ["ENGINE": "django.db.backends.sqlite3"]],
    ]

    /// Functions that give back a text, translated or not: translations are recorded untranslated.
    static func text(
        _ path: String, _ arguments: [PythonValue], _ keywords: [(name: String, value: PythonValue)]
    ) -> PythonValue? {
        guard let name = path.split(separator: ".").last.map(String.init), let first = arguments.first else {
            return nil
        }
        let isTranslation = path.hasPrefix("django.utils.translation.") || path.hasPrefix("gettext.")
        switch name {
        case "gettext", "gettext_lazy", "gettext_noop", "ugettext", "ugettext_lazy", "ugettext_noop",
            "ngettext", "ngettext_lazy", "ungettext", "ungettext_lazy":
            return isTranslation ? first : nil
        case "pgettext", "pgettext_lazy", "npgettext", "npgettext_lazy":
            return isTranslation && arguments.count > 1 ? arguments[1] : nil
        case "format_lazy", "format_html":
            guard path.hasPrefix("django.utils.") else { return nil }
            return PythonMethods.call(first, "format", Array(arguments.dropFirst()), keywords)
        case "mark_safe", "force_str", "force_text", "smart_str", "smart_text", "lazystr", "escape",
            "conditional_escape",
            "iri_to_uri":
            return path.hasPrefix("django.utils.") ? first : nil
        case "text_type", "u": return path.hasPrefix("six.") || path.hasPrefix("django.utils.six.") ? first : nil
        case "slugify":
            guard path == "django.utils.text.slugify", let text = first.string else { return nil }
            let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }
            return .string(words.joined(separator: "-"))
        default: return nil
        }
    }
}
