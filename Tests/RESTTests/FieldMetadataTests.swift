import PythonJSON
import REST
import SQLCore
import Testing
import Validators

/// What `OPTIONS` tells of each type of field, in the words of Django REST framework 3.18.
@Suite struct FieldMetadataTests {
    private func metadata<Value: Sendable>(_ field: some SerializerField<Value>) -> String {
        var writer = JSONWriter()
        FieldMetadata(field, label: "Some field").write(to: &writer)
        return writer.string
    }

    @Test func describesEachTypeOfField() {
        #expect(
            metadata(CharField(minLength: 1, maxLength: 9, .helpText("Words.")))
                == #"{"type":"string","required":true,"read_only":false,"label":"Some field","help_text":"Words.","min_length":1,"max_length":9}"#
        )
        #expect(
            metadata(CharField(.readOnly, .label("A Label")))
                == #"{"type":"string","required":false,"read_only":true,"label":"A Label"}"#)
        #expect(
            metadata(EmailField())
                == #"{"type":"email","required":true,"read_only":false,"label":"Some field"}"#)
        #expect(
            metadata(URLField())
                == #"{"type":"url","required":true,"read_only":false,"label":"Some field"}"#)
        #expect(
            metadata(SlugField())
                == #"{"type":"slug","required":true,"read_only":false,"label":"Some field"}"#)
        #expect(
            metadata(RegexField { _ in true })
                == #"{"type":"regex","required":true,"read_only":false,"label":"Some field"}"#)
        #expect(
            metadata(UUIDField())
                == #"{"type":"string","required":true,"read_only":false,"label":"Some field"}"#)
        #expect(
            metadata(IPAddressField())
                == #"{"type":"string","required":true,"read_only":false,"label":"Some field"}"#)
        #expect(
            metadata(BooleanField())
                == #"{"type":"boolean","required":true,"read_only":false,"label":"Some field"}"#)
        #expect(
            metadata(IntegerField(minValue: 1, maxValue: 5, .optional))
                == #"{"type":"integer","required":false,"read_only":false,"label":"Some field","min_value":1,"max_value":5}"#
        )
        #expect(
            metadata(FloatField(minValue: 0.5))
                == #"{"type":"float","required":true,"read_only":false,"label":"Some field","min_value":0.5}"#)
        #expect(
            metadata(DecimalField(maxDigits: 5, decimalPlaces: 2, maxValue: DecimalLimit("9.50")))
                == #"{"type":"decimal","required":true,"read_only":false,"label":"Some field","max_value":9.5,"max_digits":5,"decimal_places":2}"#
        )
        #expect(
            metadata(DateTimeField())
                == #"{"type":"datetime","required":true,"read_only":false,"label":"Some field"}"#)
        #expect(
            metadata(DateField())
                == #"{"type":"date","required":true,"read_only":false,"label":"Some field"}"#)
        #expect(
            metadata(TimeField())
                == #"{"type":"time","required":true,"read_only":false,"label":"Some field"}"#)
        #expect(
            metadata(DurationField(maxValue: TimeInterval(days: 1, seconds: 5)))
                == #"{"type":"duration","required":true,"read_only":false,"label":"Some field","max_value":"1 day, 0:00:05"}"#
        )
        #expect(
            metadata(ChoiceField([("a", "A"), ("b", "Bee")]))
                == #"{"type":"choice","required":true,"read_only":false,"label":"Some field","choices":[{"value":"a","display_name":"A"},{"value":"b","display_name":"Bee"}]}"#
        )
        #expect(
            metadata(ChoiceField([(Int64(1), "One")], .readOnly))
                == #"{"type":"choice","required":false,"read_only":true,"label":"Some field"}"#)
        #expect(
            metadata(MultipleChoiceField(["x", "y"]))
                == #"{"type":"multiple choice","required":true,"read_only":false,"label":"Some field","choices":[{"value":"x","display_name":"x"},{"value":"y","display_name":"y"}]}"#
        )
        #expect(
            metadata(ListField(IntegerField(minValue: 0), maxLength: 3))
                == #"{"type":"list","required":true,"read_only":false,"label":"Some field","max_length":3,"child":{"type":"integer","required":true,"read_only":false,"min_value":0}}"#
        )
        #expect(
            metadata(DictField(CharField()))
                == #"{"type":"nested object","required":true,"read_only":false,"label":"Some field","child":{"type":"string","required":true,"read_only":false}}"#
        )
        #expect(
            metadata(JSONField())
                == #"{"type":"field","required":true,"read_only":false,"label":"Some field"}"#)
        #expect(
            metadata(FileField(maxLength: 10))
                == #"{"type":"file upload","required":true,"read_only":false,"label":"Some field","max_length":10}"#)
        #expect(
            metadata(NestedField(PersonSerializer()))
                == #"{"type":"nested object","required":true,"read_only":false,"label":"Some field","children":{"name":{"type":"string","required":true,"read_only":false,"label":"Name","max_length":5},"age":{"type":"integer","required":false,"read_only":false,"label":"Age","min_value":0}}}"#
        )
        #expect(
            metadata(NestedListField(PersonSerializer()))
                == #"{"type":"field","required":true,"read_only":false,"label":"Some field","child":{"type":"nested object","required":true,"read_only":false,"children":{"name":{"type":"string","required":true,"read_only":false,"label":"Name","max_length":5},"age":{"type":"integer","required":false,"read_only":false,"label":"Age","min_value":0}}}}"#
        )
        #expect(
            metadata(ReadOnlyField())
                == #"{"type":"field","required":false,"read_only":true,"label":"Some field"}"#)
    }
}
