import REST
import Testing

/// What Django REST framework 3.18 makes of the same input.
@Suite struct DateFieldTests {
    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        (
            "true",
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (
            "[]",
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (
            "{}",
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (
            "1",
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (
            "1.5",
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (
            #""""#,
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (
            #"" ""#,
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (#""2024-05-06T07:08:09Z""#, #""2024-05-06T07:08:09Z""#),
        (#""2024-05-06 07:08:09""#, #""2024-05-06T07:08:09Z""#),
        (#""2024-05-06T07:08:09.123456+02:00""#, #""2024-05-06T05:08:09.123456Z""#),
        (#""2024-05-06T07:08:09.1234567Z""#, #""2024-05-06T07:08:09.123456Z""#),
        (#""2024-05-06T07:08""#, #""2024-05-06T07:08:00Z""#),
        (#""2024-05-06""#, #""2024-05-06T00:00:00Z""#),
        (#""2024-05-06T07""#, #""2024-05-06T07:00:00Z""#),
        (#""20240506T070809""#, #""2024-05-06T07:08:09Z""#),
        (#""20240506T070809.5Z""#, #""2024-05-06T07:08:09.500000Z""#),
        (#""2024-W19-1T07:08""#, #""2024-05-06T07:08:00Z""#),
        (#""2024-W19""#, #""2024-05-06T00:00:00Z""#),
        (#""2024W191""#, #""2024-05-06T00:00:00Z""#),
        (
            #""2024-02-30T00:00:00""#,
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (
            #""2024-05-06T24:00:00""#,
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (
            #""2024-05-06T25:00""#,
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (#""2024-5-6 7:8""#, #""2024-05-06T07:08:00Z""#),
        (#""2024-05-06T07:08:09 +0200""#, #""2024-05-06T05:08:09Z""#),
        (#""2024-05-06T07:08:09+02""#, #""2024-05-06T05:08:09Z""#),
        (#""2024-05-06T07:08:09,5""#, #""2024-05-06T07:08:09.500000Z""#),
        (#""2024-05-06x07:08:09""#, #""2024-05-06T07:08:09Z""#),
        (#""0001-01-01T00:00:00+01:00""#, #"["Datetime value out of range."]"#),
        (#""9999-12-31T23:59:59-01:00""#, #"["Datetime value out of range."]"#),
        (
            #""2024-05-06T07:08:60""#,
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (
            #""2024-05-06T07:08:09+25:00""#,
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (#""2024-05-06T07:08:09.Z""#, #""2024-05-06T07:08:09Z""#),
        (
            #""06/05/2024""#,
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (
            #""2024-05-06T07:08:09z""#,
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (#""2024-05-06T07:08:09.000000Z""#, #""2024-05-06T07:08:09Z""#),
        (#""2024-05-06T07:08:09-00:30:15""#, #""2024-05-06T07:38:24Z""#),
        (#""2020-W53-7""#, #""2021-01-03T00:00:00Z""#),
        (
            #""2021-W53-1""#,
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (
            #"" 2024-05-06T07:08:09Z""#,
            #"["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]"#
        ),
        (#""2024-05-06T07:08:09Z\n""#, #""2024-05-06T07:08:09Z""#),
    ])
    func moments(input: String, expected: String) throws {
        #expect(try outcome(of: DateTimeField(), input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        ("[]", #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        ("{}", #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        ("1", #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        ("1.5", #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        (#""""#, #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        (#"" ""#, #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        (#""2024-05-06""#, #""2024-05-06""#),
        (#""20240506""#, #""2024-05-06""#),
        (#""2024-5-6""#, #""2024-05-06""#),
        (#""2024-02-29""#, #""2024-02-29""#),
        (#""2023-02-29""#, #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        (#""2024-05-06T00:00""#, #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        (#""2024-W19-1""#, #""2024-05-06""#),
        (#""2024-W19""#, #""2024-05-06""#),
        (#""24-05-06""#, #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        (#""0000-01-01""#, #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        (#""2024-13-01""#, #"["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]"#),
        (#""2024-05-06\n""#, #""2024-05-06""#),
    ])
    func dates(input: String, expected: String) throws {
        #expect(try outcome(of: DateField(), input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."]"#),
        ("[]", #"["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."]"#),
        ("{}", #"["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."]"#),
        ("1", #"["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."]"#),
        ("1.5", #"["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."]"#),
        (#""""#, #"["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."]"#),
        (#"" ""#, #"["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."]"#),
        (#""07:08""#, #""07:08:00""#),
        (#""07:08:09""#, #""07:08:09""#),
        (#""7:8""#, #""07:08:00""#),
        (#""07:08:09.5""#, #""07:08:09.500000""#),
        (#""07:08:09.1234567""#, #""07:08:09.123456""#),
        (#""07:08:09+02:00""#, #""07:08:09""#),
        (#""T07:08""#, #""07:08:00""#),
        (#""0708""#, #""07:08:00""#),
        (#""07""#, #""07:00:00""#),
        (#""24:00""#, #"["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."]"#),
        (#""07:60""#, #"["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."]"#),
        (#""07:08:09Z""#, #""07:08:09""#),
        (#""00:00""#, #""00:00:00""#),
        (#""7:8:9,25""#, #""07:08:09.250000""#),
    ])
    func times(input: String, expected: String) throws {
        #expect(try outcome(of: TimeField(), input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu]."]"#),
        ("[]", #"["Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu]."]"#),
        ("{}", #"["Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu]."]"#),
        ("1", #""00:00:01""#),
        ("1.5", #""00:00:01.500000""#),
        (#""""#, #""00:00:00""#),
        (#"" ""#, #"["Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu]."]"#),
        (#""3""#, #""00:00:03""#),
        (#""3.5""#, #""00:00:03.500000""#),
        (#""1:2""#, #""00:01:02""#),
        (#""1:2:3""#, #""01:02:03""#),
        (#""4 1:2:3""#, #""4 01:02:03""#),
        (#""4 days, 1:2:3""#, #""4 01:02:03""#),
        (#""4 days 1:02:03""#, #""4 01:02:03""#),
        (#""-1:2:3""#, #""-1 22:57:57""#),
        (#""-4 1:2:3""#, #""-4 01:02:03""#),
        (#""P3DT4H5M6S""#, #""3 04:05:06""#),
        (#""-P1D""#, #""-1 00:00:00""#),
        (#""PT0.5H""#, #""00:30:00""#),
        (#""P1.5D""#, #""1 12:00:00""#),
        (#""+PT1S""#, #""00:00:01""#),
        (#""P""#, #""00:00:00""#),
        (#""3 days""#, #""3 00:00:00""#),
        (#""1 day""#, #""1 00:00:00""#),
        (#""abc""#, #"["Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu]."]"#),
        (#""00:00:00.000001""#, #""00:00:00.000001""#),
        (
            #""1:2:3:4""#,
            #"["Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu]."]"#
        ),
        (#""1:2:3,5""#, #""01:02:03.500000""#),
        (#""86400""#, #""1 00:00:00""#),
        ("3600", #""01:00:00""#),
        (#""-3""#, #""-1 23:59:57""#),
        (#""1 -1:00:00""#, #""23:00:00""#),
        (#""P1DT""#, #""1 00:00:00""#),
        (#""4 days -1:02:03""#, #""3 22:57:57""#),
    ])
    func durations(input: String, expected: String) throws {
        #expect(try outcome(of: DurationField(), input) == expected)
    }

    @Test(arguments: [
        (#""3""#, #""P0DT00H00M03S""#),
        (#""4 1:2:3.5""#, #""P4DT01H02M03.500000S""#),
        (#""-1""#, #""-P0DT00H00M01S""#),
    ])
    func durationsShownInISO8601(input: String, expected: String) throws {
        #expect(try outcome(of: DurationField(format: .iso8601), input) == expected)
    }
}
