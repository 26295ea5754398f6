import PythonJSON
import REST
import Testing
import Web

/// What Django REST framework 3.18 makes of the same data: the validated values, or the errors.
@Suite struct SerializerTests {
    @Test(arguments: [
        ("{}", #"{"title":["This field is required."]}"#),
        ("null", #"{"non_field_errors":["No data provided"]}"#),
        ("[]", #"{"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}"#),
        (#""x""#, #"{"non_field_errors":["Invalid data. Expected a dictionary, but got str."]}"#),
        (#"{"title": "a"}"#, #"{"title":"A","level":7}"#),
        (#"{"title": "bad"}"#, #"{"title":["Not this title."]}"#),
        (#"{"title": "a", "count": 13}"#, #"{"non_field_errors":["Unlucky."]}"#),
        (#"{"title": "a", "count": 14}"#, #"{"count":["No fourteen."]}"#),
        (
            #"{"title": "a", "count": null, "maybe": null, "sure": null, "flag": null}"#,
            #"{"flag":["This field may not be null."]}"#
        ),
        (
            #"{"title": null, "flag": "x", "color": "", "note": ""}"#,
            #"{"flag":["Must be a valid boolean."],"title":["This field may not be null."]}"#
        ),
        (
            #"{"title": "a", "tags": ["abc", "abcd", null, 1, ""]}"#,
            #"{"tags":{"1":["Ensure this field has no more than 3 characters."],"2":["This field may not be null."],"4":["This field may not be blank."]}}"#
        ),
        (
            #"{"title": "a", "tags": ["x"], "marks": ["b", "a", "b"], "extra": {"k": [1]}}"#,
            #"{"title":"A","tags":["x"],"marks":["b","a"],"extra":{"k":[1]},"level":7}"#
        ),
        (
            #"{"title": "a", "owner": {}, "people": [{}, {"name": "ok"}, 5, null]}"#,
            #"{"owner":{"name":["This field is required."]},"people":{"0":{"name":["This field is required."]},"2":{"non_field_errors":["Invalid data. Expected a dictionary, but got int."]},"3":["This field may not be null."]}}"#
        ),
        (#"{"title": "a", "owner": null}"#, #"{"owner":["This field may not be null."]}"#),
        (
            #"{"title": "a", "owner": [1]}"#,
            #"{"owner":{"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}}"#
        ),
        (
            #"{"title": "a", "owner": {"name": "bob", "age": -1, "x": 1}}"#,
            #"{"owner":{"age":["Ensure this value is greater than or equal to 0."]}}"#
        ),
        (
            #"{"title": "a", "owner": {"name": "bob"}, "people": [{"name": "ann", "age": "3"}]}"#,
            #"{"title":"A","owner":{"name":"bob"},"people":[{"name":"ann","age":3}],"level":7}"#
        ),
        (
            #"{"title": "a", "people": {}}"#,
            #"{"people":{"non_field_errors":["Expected a list of items but got type \"dict\"."]}}"#
        ),
        (#"{"title": "a", "people": []}"#, #"{"title":"A","people":[],"level":7}"#),
        (
            #"{"title": "a", "settings": {"a": 1, "b": "x", "c": null}}"#,
            #"{"settings":{"b":["A valid integer is required."],"c":["This field may not be null."]}}"#
        ),
        (#"{"title": "a", "settings": {"a": "1"}, "level": 2}"#, #"{"title":"A","settings":{"a":1},"level":2}"#),
        (
            #"{"title": "a", "settings": [1]}"#,
            #"{"settings":["Expected a dictionary of items but got type \"list\"."]}"#
        ),
        (#"{"title": "a", "level": null}"#, #"{"level":["This field may not be null."]}"#),
    ])
    func validatesJSON(input: String, expected: String) throws {
        #expect(try SurveySerializer.outcome(.json(try JSONReader().read(input)), isPartial: false) == expected)
    }

    @Test(arguments: [
        ("{}", "{}"),
        ("null", #"{"non_field_errors":["No data provided"]}"#),
        ("[]", #"{"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}"#),
        (#""x""#, #"{"non_field_errors":["Invalid data. Expected a dictionary, but got str."]}"#),
        (#"{"title": "a"}"#, #"{"title":"A"}"#),
        (#"{"title": "bad"}"#, #"{"title":["Not this title."]}"#),
        (#"{"title": "a", "count": 13}"#, #"{"non_field_errors":["Unlucky."]}"#),
        (#"{"title": "a", "count": 14}"#, #"{"count":["No fourteen."]}"#),
        (
            #"{"title": "a", "count": null, "maybe": null, "sure": null, "flag": null}"#,
            #"{"flag":["This field may not be null."]}"#
        ),
        (
            #"{"title": null, "flag": "x", "color": "", "note": ""}"#,
            #"{"flag":["Must be a valid boolean."],"title":["This field may not be null."]}"#
        ),
        (
            #"{"title": "a", "tags": ["abc", "abcd", null, 1, ""]}"#,
            #"{"tags":{"1":["Ensure this field has no more than 3 characters."],"2":["This field may not be null."],"4":["This field may not be blank."]}}"#
        ),
        (
            #"{"title": "a", "tags": ["x"], "marks": ["b", "a", "b"], "extra": {"k": [1]}}"#,
            #"{"title":"A","tags":["x"],"marks":["b","a"],"extra":{"k":[1]}}"#
        ),
        (
            #"{"title": "a", "owner": {}, "people": [{}, {"name": "ok"}, 5, null]}"#,
            #"{"people":{"2":{"non_field_errors":["Invalid data. Expected a dictionary, but got int."]},"3":["This field may not be null."]}}"#
        ),
        (#"{"title": "a", "owner": null}"#, #"{"owner":["This field may not be null."]}"#),
        (
            #"{"title": "a", "owner": [1]}"#,
            #"{"owner":{"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}}"#
        ),
        (
            #"{"title": "a", "owner": {"name": "bob", "age": -1, "x": 1}}"#,
            #"{"owner":{"age":["Ensure this value is greater than or equal to 0."]}}"#
        ),
        (
            #"{"title": "a", "owner": {"name": "bob"}, "people": [{"name": "ann", "age": "3"}]}"#,
            #"{"title":"A","owner":{"name":"bob"},"people":[{"name":"ann","age":3}]}"#
        ),
        (
            #"{"title": "a", "people": {}}"#,
            #"{"people":{"non_field_errors":["Expected a list of items but got type \"dict\"."]}}"#
        ),
        (#"{"title": "a", "people": []}"#, #"{"title":"A","people":[]}"#),
        (
            #"{"title": "a", "settings": {"a": 1, "b": "x", "c": null}}"#,
            #"{"settings":{"b":["A valid integer is required."],"c":["This field may not be null."]}}"#
        ),
        (#"{"title": "a", "settings": {"a": "1"}, "level": 2}"#, #"{"title":"A","settings":{"a":1},"level":2}"#),
        (
            #"{"title": "a", "settings": [1]}"#,
            #"{"settings":["Expected a dictionary of items but got type \"list\"."]}"#
        ),
        (#"{"title": "a", "level": null}"#, #"{"level":["This field may not be null."]}"#),
    ])
    func validatesPartialJSON(input: String, expected: String) throws {
        #expect(try SurveySerializer.outcome(.json(try JSONReader().read(input)), isPartial: true) == expected)
    }

    @Test(arguments: [
        ("", #"{"title":["This field is required."]}"#),
        ("title=a", #"{"flag":false,"sure":null,"title":"A","marks":[],"level":7}"#),
        ("title=", #"{"title":["This field may not be blank."]}"#),
        ("title=%20", #"{"title":["This field may not be blank."]}"#),
        ("title=a&flag=on&sure=", #"{"flag":true,"sure":null,"title":"A","marks":[],"level":7}"#),
        ("title=a&flag=&count=", #"{"sure":null,"count":null,"title":"A","marks":[],"level":7}"#),
        ("title=a&count=x&maybe=&note=&color=", #"{"count":["A valid integer is required."]}"#),
        ("title=a&tags=x&tags=y", #"{"flag":false,"sure":null,"title":"A","tags":["x","y"],"marks":[],"level":7}"#),
        ("title=a&tags[0]=x&tags[1]=long1", #"{"tags":{"1":["Ensure this field has no more than 3 characters."]}}"#),
        (
            "title=a&tags[1]=b&tags[0]=a",
            #"{"flag":false,"sure":null,"title":"A","tags":["a","b"],"marks":[],"level":7}"#
        ),
        ("title=a&marks=a&marks=b", #"{"flag":false,"sure":null,"title":"A","marks":["a","b"],"level":7}"#),
        ("title=a&marks=c", #"{"marks":["\"c\" is not a valid choice."]}"#),
        (#"title=a&extra={"k":1}"#, #"{"flag":false,"sure":null,"title":"A","marks":[],"extra":{"k":1},"level":7}"#),
        ("title=a&extra={", #"{"extra":["Value must be valid JSON."]}"#),
        (
            "title=a&owner.name=bob&owner.age=3",
            #"{"flag":false,"sure":null,"title":"A","marks":[],"owner":{"name":"bob","age":3},"level":7}"#
        ),
        ("title=a&owner.age=3", #"{"owner":{"name":["This field is required."]}}"#),
        (
            "title=a&people[0]name=ann&people[1]name=toolong",
            #"{"people":{"1":{"name":["Ensure this field has no more than 5 characters."]}}}"#
        ),
        (
            "title=a&people[0]name=ann&people[0]age=1",
            #"{"flag":false,"sure":null,"title":"A","marks":[],"people":[{"name":"ann","age":1}],"level":7}"#
        ),
        ("title=a&settings.a=1&settings.b=x", #"{"settings":{"b":["A valid integer is required."]}}"#),
        ("title=a&settings.a=1", #"{"flag":false,"sure":null,"title":"A","marks":[],"settings":{"a":1},"level":7}"#),
        ("title=a&settings=", #"{"flag":false,"sure":null,"title":"A","marks":[],"settings":{},"level":7}"#),
        ("title=a&title=b", #"{"flag":false,"sure":null,"title":"B","marks":[],"level":7}"#),
        ("level=3&title=x", #"{"flag":false,"sure":null,"title":"X","marks":[],"level":3}"#),
        ("sure=true&title=x", #"{"flag":false,"sure":true,"title":"X","marks":[],"level":7}"#),
        ("title=a&sure=null", #"{"flag":false,"sure":null,"title":"A","marks":[],"level":7}"#),
        ("title=a&tags=", #"{"tags":{"0":["This field may not be blank."]}}"#),
    ])
    func validatesForm(input: String, expected: String) throws {
        #expect(
            try SurveySerializer.outcome(.form(FormData(fields: try QueryDict(input))), isPartial: false) == expected)
    }

    @Test(arguments: [
        ("", "{}"),
        ("title=a", #"{"title":"A"}"#),
        ("title=", #"{"title":["This field may not be blank."]}"#),
        ("title=%20", #"{"title":["This field may not be blank."]}"#),
        ("title=a&flag=on&sure=", #"{"flag":true,"sure":null,"title":"A"}"#),
        ("title=a&flag=&count=", #"{"count":null,"title":"A"}"#),
        ("title=a&count=x&maybe=&note=&color=", #"{"count":["A valid integer is required."]}"#),
        ("title=a&tags=x&tags=y", #"{"title":"A","tags":["x","y"]}"#),
        ("title=a&tags[0]=x&tags[1]=long1", #"{"tags":{"1":["Ensure this field has no more than 3 characters."]}}"#),
        ("title=a&tags[1]=b&tags[0]=a", #"{"title":"A","tags":["a","b"]}"#),
        ("title=a&marks=a&marks=b", #"{"title":"A","marks":["a","b"]}"#),
        ("title=a&marks=c", #"{"marks":["\"c\" is not a valid choice."]}"#),
        (#"title=a&extra={"k":1}"#, #"{"title":"A","extra":{"k":1}}"#),
        ("title=a&extra={", #"{"extra":["Value must be valid JSON."]}"#),
        ("title=a&owner.name=bob&owner.age=3", #"{"title":"A","owner":{"name":"bob","age":3}}"#),
        ("title=a&owner.age=3", #"{"title":"A","owner":{"age":3}}"#),
        (
            "title=a&people[0]name=ann&people[1]name=toolong",
            #"{"people":{"1":{"name":["Ensure this field has no more than 5 characters."]}}}"#
        ),
        ("title=a&people[0]name=ann&people[0]age=1", #"{"title":"A","people":[{"name":"ann","age":1}]}"#),
        ("title=a&settings.a=1&settings.b=x", #"{"settings":{"b":["A valid integer is required."]}}"#),
        ("title=a&settings.a=1", #"{"title":"A","settings":{"a":1}}"#),
        ("title=a&settings=", #"{"title":"A","settings":{}}"#),
        ("title=a&title=b", #"{"title":"B"}"#),
        ("level=3&title=x", #"{"title":"X","level":3}"#),
        ("sure=true&title=x", #"{"sure":true,"title":"X"}"#),
        ("title=a&sure=null", #"{"sure":null,"title":"A"}"#),
        ("title=a&tags=", #"{"tags":{"0":["This field may not be blank."]}}"#),
    ])
    func validatesPartialForm(input: String, expected: String) throws {
        #expect(
            try SurveySerializer.outcome(.form(FormData(fields: try QueryDict(input))), isPartial: true) == expected)
    }
}
