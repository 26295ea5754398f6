import Web

/// Bodies for the views of questionnaires, and what Django REST framework 3.18 finds wrong with them: texts and codes,
/// or the names of the fields that are accepted.
enum QuestionnaireExchanges {
    static let all: [(method: HTTPMethod, target: String, type: String, body: String, answer: String)] = [
        (
            "POST", "/e/", "application/json",
            #"{"data": [{"name": "x"}, {"age": 1}], "team": {"label": "l", "lead": {"name": ""}, "members": []}, "people": "2024-01-02", "anything": "c"}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"people":{"non_field_errors":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"team":{"lead":{"name":[{"message":"This field may not be blank.","code":"blank"}]},"members":{"non_field_errors":[{"message":"This list may not be empty.","code":"empty"}]}},"active":[{"message":"This field is required.","code":"required"}],"anything":[{"message":"Expected a dictionary of items but got type \"str\".","code":"not_a_dict"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"nope": [null], "team": {"label": "l", "lead": {"name": ""}, "members": []}, "matrix": {}}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"team":{"lead":{"name":[{"message":"This field may not be blank.","code":"blank"}]},"members":{"non_field_errors":[{"message":"This list may not be empty.","code":"empty"}]}},"matrix":[{"message":"Expected a list of items but got type \"dict\".","code":"not_a_list"}],"active":[{"message":"This field is required.","code":"required"}]}"#
        ),
        (
            "PATCH", "/e/", "application/json",
            #"{"title": "t", "kind": "a", "person": {"name": "x"}, "active": true, "anything": [null], "scores": {"label": "l", "lead": null, "members": [{}, {"name": "x"}, 1, "a"]}, "flags": "\u0000"}"#,
            #"{"flags":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"scores":{"label":[{"message":"A valid integer is required.","code":"invalid"}],"lead":[{"message":"This field may not be null.","code":"null"}],"members":[{"message":"A valid integer is required.","code":"invalid"}]},"anything":[{"message":"Expected a dictionary of items but got type \"list\".","code":"not_a_dict"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": 1, "person": {"label": "l", "lead": {"name": "x"}, "members": [{"name": "x"}, {"name": "x"}, {"name": "x"}, {"name": "x"}]}, "active": true, "when": {"a": 1}, "anything": null}"#,
            #"{"kind":[{"message":"\"1\" is not a valid choice.","code":"invalid_choice"}],"person":{"name":[{"message":"This field is required.","code":"required"}]},"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}],"anything":[{"message":"This field may not be null.","code":"null"}]}"#
        ),
        (
            "PATCH", "/e/", "application/json",
            #"{"title": [], "kind": "a", "person": {"name": "x"}, "active": true, "matrix": ["x", null, {"name": "y"}], "scores": "c"}"#,
            #"{"title":[{"message":"Not a valid string.","code":"invalid"}],"scores":[{"message":"Expected a dictionary of items but got type \"str\".","code":"not_a_dict"}],"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"1":[{"message":"This field may not be null.","code":"null"}],"2":[{"message":"Expected a list of items but got type \"dict\".","code":"not_a_list"}]}}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"active": {"a": 1}, "team": {"label": "l", "lead": {"name": ""}, "members": []}, "when": -1}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"team":{"lead":{"name":[{"message":"This field may not be blank.","code":"blank"}]},"members":{"non_field_errors":[{"message":"This list may not be empty.","code":"empty"}]}},"active":[{"message":"Must be a valid boolean.","code":"invalid"}],"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": {"label": "bad", "lead": {"name": "x"}, "members": [{"name": "a"}]}, "active": true, "tags": [null], "hidden": {"label": "bad", "lead": {"name": "x"}, "members": [{"name": "a"}]}, "anything": [{"name": "x"}]}"#,
            #"{"kind":[{"message":"\"{'label': 'bad', 'lead': {'name': 'x'}, 'members': [{'name': 'a'}]}\" is not a valid choice.","code":"invalid_choice"}],"tags":{"0":[{"message":"This field may not be null.","code":"null"}]},"person":[{"message":"This field is required.","code":"required"}],"anything":[{"message":"Expected a dictionary of items but got type \"list\".","code":"not_a_dict"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": ["x", null, {"name": "y"}], "person": [[]], "active": true, "scores": [null], "flags": "true"}"#,
            #"{"kind":[{"message":"\"['x', None, {'name': 'y'}]\" is not a valid choice.","code":"invalid_choice"}],"flags":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"scores":[{"message":"Expected a dictionary of items but got type \"list\".","code":"not_a_dict"}],"person":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got list.","code":"invalid"}]}}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"agree": 0, "flags": 1.5, "kind": {}, "anything": [[]]}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"\"{}\" is not a valid choice.","code":"invalid_choice"}],"flags":[{"message":"Expected a list of items but got type \"float\".","code":"not_a_list"}],"person":[{"message":"This field is required.","code":"required"}],"active":[{"message":"This field is required.","code":"required"}],"anything":[{"message":"Expected a dictionary of items but got type \"list\".","code":"not_a_dict"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "", "kind": {"name": "x"}, "person": {"name": "x"}, "active": true, "scores": 0, "dflt": {"label": "l", "lead": {"name": "x"}, "members": [{"name": "x"}, {"name": "x"}, {"name": "x"}, {"name": "x"}]}}"#,
            #"{"title":[{"message":"This field may not be blank.","code":"blank"}],"kind":[{"message":"\"{'name': 'x'}\" is not a valid choice.","code":"invalid_choice"}],"scores":[{"message":"Expected a dictionary of items but got type \"int\".","code":"not_a_dict"}],"dflt":[{"message":"A valid integer is required.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"person": "2024-01-02", "anything": ["x", null, {"name": "y"}], "tags": {"label": "l", "lead": {"name": "x"}, "members": "x", "notes": ""}}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"tags":[{"message":"Expected a list of items but got type \"dict\".","code":"not_a_list"}],"person":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]},"active":[{"message":"This field is required.","code":"required"}],"anything":[{"message":"Expected a dictionary of items but got type \"list\".","code":"not_a_dict"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": {"label": "l", "lead": {"name": "x"}, "members": [{"name": "x"}, {"name": "x"}, {"name": "x"}, {"name": "x"}]}, "person": {"name": "x"}, "active": null, "matrix": "\u0000", "optional": 0}"#,
            #"{"kind":[{"message":"\"{'label': 'l', 'lead': {'name': 'x'}, 'members': [{'name': 'x'}, {'name': 'x'}, {'name': 'x'}, {'name': 'x'}]}\" is not a valid choice.","code":"invalid_choice"}],"optional":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got int.","code":"invalid"}]},"matrix":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"active":[{"message":"This field may not be null.","code":"null"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"tags": null, "active": "a", "matrix": "true"}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"tags":[{"message":"This field may not be null.","code":"null"}],"person":[{"message":"This field is required.","code":"required"}],"matrix":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"active":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "PATCH", "/e/", "application/json",
            #"{"title": "t", "kind": 1.5, "person": {"name": "x"}, "active": true, "team": null, "dflt": {"label": "l", "lead": {"name": ""}, "members": []}, "matrix": false}"#,
            #"{"kind":[{"message":"\"1.5\" is not a valid choice.","code":"invalid_choice"}],"team":[{"message":"This field may not be null.","code":"null"}],"matrix":[{"message":"Expected a list of items but got type \"bool\".","code":"not_a_list"}],"dflt":[{"message":"A valid integer is required.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": [[]], "optional": {"name": "toolong", "age": -1}}"#,
            #"{"title":[{"message":"Not a valid string.","code":"invalid"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"optional":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}],"age":[{"message":"Ensure this value is greater than or equal to 0.","code":"min_value"}]},"active":[{"message":"This field is required.","code":"required"}]}"#
        ),
        (
            "PATCH", "/e/", "application/json",
            #"{"title": "t", "kind": "a", "person": {"name": "x"}, "active": true, "maybe": {"label": "bad", "lead": {"name": "x"}, "members": [{"name": "a"}]}, "data": ["abcd"], "scores": "a", "optional": {"name": "toolong", "age": -1}}"#,
            #"{"scores":[{"message":"Expected a dictionary of items but got type \"str\".","code":"not_a_dict"}],"optional":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}],"age":[{"message":"Ensure this value is greater than or equal to 0.","code":"min_value"}]},"maybe":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": "a", "person": {"name": "x"}, "active": true, "tags": 0, "hidden": "c", "team": {"label": "l", "lead": {"name": ""}, "members": []}}"#,
            #"{"tags":[{"message":"Expected a list of items but got type \"int\".","code":"not_a_list"}],"team":{"lead":{"name":[{"message":"This field may not be blank.","code":"blank"}]},"members":{"non_field_errors":[{"message":"This list may not be empty.","code":"empty"}]}}}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": "a", "person": {"name": "x"}, "active": true, "when": "abcdef", "flags": {"label": "l", "lead": {"name": ""}, "members": []}, "maybe": [], "tags": "2024-01-02"}"#,
            #"{"flags":[{"message":"\"label\" is not a valid choice.","code":"invalid_choice"}],"tags":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"maybe":[{"message":"Must be a valid boolean.","code":"invalid"}],"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"maybe": "b", "flags": false, "optional": {"label": "l", "lead": {"name": "x"}, "members": "x", "notes": ""}}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"flags":[{"message":"Expected a list of items but got type \"bool\".","code":"not_a_list"}],"person":[{"message":"This field is required.","code":"required"}],"optional":{"name":[{"message":"This field is required.","code":"required"}]},"active":[{"message":"This field is required.","code":"required"}],"maybe":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"person": "2024-01-02", "anything": "2024-01-02", "agree": [{"name": "x"}], "ro": "a"}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]},"active":[{"message":"This field is required.","code":"required"}],"agree":[{"message":"Must be a valid boolean.","code":"invalid"}],"anything":[{"message":"Expected a dictionary of items but got type \"str\".","code":"not_a_dict"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": 0, "person": ["a"], "active": true, "matrix": ["a"], "ro": "a"}"#,
            #"{"kind":[{"message":"\"0\" is not a valid choice.","code":"invalid_choice"}],"person":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got list.","code":"invalid"}]},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]}}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"when": "dict", "flags": ""}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"flags":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"person":[{"message":"This field is required.","code":"required"}],"active":[{"message":"This field is required.","code":"required"}],"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"hidden": -1, "optional": "dict", "tags": "true"}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"tags":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"person":[{"message":"This field is required.","code":"required"}],"optional":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]},"active":[{"message":"This field is required.","code":"required"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"tags": ["abcd"], "scores": "2024-01-02"}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"tags":{"0":[{"message":"Ensure this field has no more than 3 characters.","code":"max_length"}]},"scores":[{"message":"Expected a dictionary of items but got type \"str\".","code":"not_a_dict"}],"person":[{"message":"This field is required.","code":"required"}],"active":[{"message":"This field is required.","code":"required"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": "a", "person": {"name": "x"}, "ro": [{"name": "x"}, {"age": 1}], "people": null, "scores": {"label": "l", "lead": {"name": ""}, "members": []}}"#,
            #"{"scores":{"label":[{"message":"A valid integer is required.","code":"invalid"}],"lead":[{"message":"A valid integer is required.","code":"invalid"}],"members":[{"message":"A valid integer is required.","code":"invalid"}]},"people":[{"message":"This field may not be null.","code":"null"}],"active":[{"message":"This field is required.","code":"required"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": " ", "person": {}, "active": true, "agree": "2024-01-02"}"#,
            #"{"kind":[{"message":"\" \" is not a valid choice.","code":"invalid_choice"}],"person":{"name":[{"message":"This field is required.","code":"required"}]},"agree":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "PATCH", "/e/", "application/json",
            #"{"kind": "bad", "tags": false, "optional": false, "flags": {"name": "toolong", "age": -1}}"#,
            #"{"kind":[{"message":"\"bad\" is not a valid choice.","code":"invalid_choice"}],"flags":[{"message":"\"name\" is not a valid choice.","code":"invalid_choice"}],"tags":[{"message":"Expected a list of items but got type \"bool\".","code":"not_a_list"}],"optional":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got bool.","code":"invalid"}]}}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"dflt": {"name": "x"}, "agree": "dict", "kind": false}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"\"False\" is not a valid choice.","code":"invalid_choice"}],"person":[{"message":"This field is required.","code":"required"}],"active":[{"message":"This field is required.","code":"required"}],"agree":[{"message":"Must be a valid boolean.","code":"invalid"}],"dflt":[{"message":"A valid integer is required.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"hidden": "a", "when": [{"name": "x"}], "matrix": -1, "ro": 1}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"matrix":[{"message":"Expected a list of items but got type \"int\".","code":"not_a_list"}],"active":[{"message":"This field is required.","code":"required"}],"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"data": {"name": "toolong", "age": -1}, "dflt": [[]], "tags": "abcdef", "title": {"a": 1}}"#,
            #"{"title":[{"message":"Not a valid string.","code":"invalid"}],"kind":[{"message":"This field is required.","code":"required"}],"tags":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"person":[{"message":"This field is required.","code":"required"}],"active":[{"message":"This field is required.","code":"required"}],"dflt":[{"message":"A valid integer is required.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"matrix": {"label": "l", "lead": {"name": "x"}, "members": [{"name": "x"}, {"name": "x"}, {"name": "x"}, {"name": "x"}]}, "optional": [{"name": "x"}]}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"optional":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got list.","code":"invalid"}]},"matrix":[{"message":"Expected a list of items but got type \"dict\".","code":"not_a_list"}],"active":[{"message":"This field is required.","code":"required"}]}"#
        ),
        (
            "PATCH", "/e/", "application/json",
            #"{"title": "t", "kind": "a", "person": {"name": "x"}, "active": true, "team": "a", "people": "dict", "anything": [{"name": "x"}, {"age": 1}], "nope": [{"name": "x"}]}"#,
            #"{"people":{"non_field_errors":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"team":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]},"anything":[{"message":"Expected a dictionary of items but got type \"list\".","code":"not_a_dict"}]}"#
        ),
        (
            "PATCH", "/e/", "application/json",
            #"{"title": "t", "kind": "a", "person": {"name": "x"}, "active": {"label": "l", "lead": {"name": "x"}, "members": [{"name": "x"}, {"name": "x"}, {"name": "x"}, {"name": "x"}]}, "flags": " ", "team": "\u0000", "scores": ["a"]}"#,
            #"{"flags":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"scores":[{"message":"Expected a dictionary of items but got type \"list\".","code":"not_a_dict"}],"team":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]},"active":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": {"label": "l", "lead": {"name": "x"}, "members": "x", "notes": ""}, "person": " ", "active": true, "anything": "\u0000"}"#,
            #"{"kind":[{"message":"\"{'label': 'l', 'lead': {'name': 'x'}, 'members': 'x', 'notes': ''}\" is not a valid choice.","code":"invalid_choice"}],"person":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]},"anything":[{"message":"Expected a dictionary of items but got type \"str\".","code":"not_a_dict"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": "dict", "person": {"name": "x"}, "active": [null], "team": 1, "anything": 0}"#,
            #"{"kind":[{"message":"\"dict\" is not a valid choice.","code":"invalid_choice"}],"team":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got int.","code":"invalid"}]},"active":[{"message":"Must be a valid boolean.","code":"invalid"}],"anything":[{"message":"Expected a dictionary of items but got type \"int\".","code":"not_a_dict"}]}"#
        ),
        (
            "PATCH", "/e/", "application/json",
            #"{"title": "t", "kind": [{"name": "x"}], "person": {"name": "x"}, "active": true, "tags": -1, "people": "c", "agree": "dict"}"#,
            #"{"kind":[{"message":"\"[{'name': 'x'}]\" is not a valid choice.","code":"invalid_choice"}],"tags":[{"message":"Expected a list of items but got type \"int\".","code":"not_a_list"}],"people":{"non_field_errors":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"agree":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "PATCH", "/e/", "application/json",
            #"{"title": "t", "kind": "dict", "person": {"name": "x"}, "active": true, "matrix": [{"name": "x"}], "when": 0}"#,
            #"{"kind":[{"message":"\"dict\" is not a valid choice.","code":"invalid_choice"}],"matrix":{"0":[{"message":"Expected a list of items but got type \"dict\".","code":"not_a_list"}]},"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": "a", "active": true, "team": "true", "matrix": "2024-01-02"}"#,
            #"{"person":[{"message":"This field is required.","code":"required"}],"team":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]},"matrix":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": "a", "person": {"name": "x"}, "active": true, "when": "dict", "dflt": true, "people": "bad", "anything": [[]]}"#,
            #"{"people":{"non_field_errors":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}],"dflt":[{"message":"A valid integer is required.","code":"invalid"}],"anything":[{"message":"Expected a dictionary of items but got type \"list\".","code":"not_a_dict"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"flags": -1, "people": "dict", "optional": false}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"flags":[{"message":"Expected a list of items but got type \"int\".","code":"not_a_list"}],"person":[{"message":"This field is required.","code":"required"}],"optional":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got bool.","code":"invalid"}]},"people":{"non_field_errors":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"active":[{"message":"This field is required.","code":"required"}]}"#
        ),
        (
            "PATCH", "/e/", "application/json",
            #"{"title": "t", "kind": [[]], "person": {"name": "x"}, "active": true, "anything": ["x", null, {"name": "y"}], "when": ["a"]}"#,
            #"{"kind":[{"message":"\"[[]]\" is not a valid choice.","code":"invalid_choice"}],"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}],"anything":[{"message":"Expected a dictionary of items but got type \"list\".","code":"not_a_dict"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"title": "t", "kind": "a", "person": {"name": "x"}, "dflt": "\u0000", "flags": "\u0000", "nope": ["a"], "ro": "b"}"#,
            #"{"flags":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"active":[{"message":"This field is required.","code":"required"}],"dflt":[{"message":"A valid integer is required.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"tags": "dict", "scores": "dict"}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"tags":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"scores":[{"message":"Expected a dictionary of items but got type \"str\".","code":"not_a_dict"}],"person":[{"message":"This field is required.","code":"required"}],"active":[{"message":"This field is required.","code":"required"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"data": [{"name": "x"}, {"age": 1}], "hidden": "bad", "matrix": ["x", null, {"name": "y"}]}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"1":[{"message":"This field may not be null.","code":"null"}],"2":[{"message":"Expected a list of items but got type \"dict\".","code":"not_a_list"}]},"active":[{"message":"This field is required.","code":"required"}]}"#
        ),
        (
            "POST", "/e/", "application/json",
            #"{"maybe": {"label": "l", "lead": {"name": "x"}, "members": "x", "notes": ""}, "when": {"name": "x"}, "flags": [[1, 2], ["x"]]}"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"flags":[{"message":"\"[1, 2]\" is not a valid choice.","code":"invalid_choice"}],"person":[{"message":"This field is required.","code":"required"}],"active":[{"message":"This field is required.","code":"required"}],"maybe":[{"message":"Must be a valid boolean.","code":"invalid"}],"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"team.members%5B0%5Dname=+&matrix%5B0%5D=%5B1%5D&scores.a=b&tags%5B0%5D=%00"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"tags":{"0":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}]},"scores":{"a":[{"message":"A valid integer is required.","code":"invalid"}]},"person":[{"message":"This field is required.","code":"required"}],"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field may not be blank.","code":"blank"}]}}},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"tags=true&scores.b=&matrix%5B0%5D=x"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"tags":{"0":[{"message":"Ensure this field has no more than 3 characters.","code":"max_length"}]},"scores":{"b":[{"message":"A valid integer is required.","code":"invalid"}]},"person":[{"message":"This field is required.","code":"required"}],"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"kind=a&title=t&matrix%5B0%5D=dict&anything.x=b&person.name=x&dflt=true&people%5B0%5D.name=-1&active=on&people%5B1%5Dname=%00"#,
            #"{"people":{"0":{"name":[{"message":"This field is required.","code":"required"}]},"1":{"name":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}]}},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"dflt":[{"message":"A valid integer is required.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"people%5B0%5Dage=bad&matrix%5B0%5D=%00&data=x&dflt=y&people%5B1%5Dname=%00"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"people":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"1":{"name":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}]}},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"data":[{"message":"Value must be valid JSON.","code":"invalid"}],"dflt":[{"message":"A valid integer is required.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"team.label=%00&people%5B0%5Dage=%5B1%5D&matrix%5B0%5D=x+y"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"people":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}},"team":{"label":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}],"lead":[{"message":"This field is required.","code":"required"}],"members":[{"message":"This field is required.","code":"required"}]},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"team.members%5B0%5Dname=+&person=true&dflt=+&dflt=%7B%7D&tags%5B0%5D=%00"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"tags":{"0":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}]},"person":[{"message":"This field is required.","code":"required"}],"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field may not be blank.","code":"blank"}]}}},"dflt":[{"message":"A valid integer is required.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"active=on&title=t&team.members%5B1%5Dage=%00&person.name=x&people%5B0%5Dname=%00&matrix=c&kind=a&when=null"#,
            #"{"people":{"0":{"name":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}]}},"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"maybe=%00&people%5B1%5Dname=2024-01-02&ro=abcdef&matrix=y"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"people":{"0":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]}},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"maybe":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"team.label=&kind=a&title=t&active=on&scores.b=x+y&person.name=x&person.name=%00"#,
            #"{"scores":{"b":[{"message":"A valid integer is required.","code":"invalid"}]},"person":{"name":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}]},"team":{"label":[{"message":"This field may not be blank.","code":"blank"}],"lead":[{"message":"This field is required.","code":"required"}],"members":[{"message":"This field is required.","code":"required"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"kind=a&tags%5B1%5D=null&matrix=&active=on&team.members%5B0%5Dname=bad&person.name=x&flags=null&title=t"#,
            #"{"flags":[{"message":"\"null\" is not a valid choice.","code":"invalid_choice"}],"tags":{"0":[{"message":"Ensure this field has no more than 3 characters.","code":"max_length"}]},"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}]},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"kind=a&team.lead.name=abcdef&active=on&matrix=dict&person.age=null&matrix%5B0%5D%5B0%5D=&title=t&person.name=x"#,
            #"{"person":{"age":[{"message":"A valid integer is required.","code":"invalid"}]},"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]},"members":[{"message":"This field is required.","code":"required"}]},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]}}"#
        ),
        (
            "PATCH", "/e/", "application/x-www-form-urlencoded",
            #"ro=abcdef&dflt=true&title=t&matrix%5B0%5D=dict&team.members%5B1%5Dage=x+y&tags%5B1%5D=&person.name=x&active=on&kind=a"#,
            #"{"tags":{"0":[{"message":"This field may not be blank.","code":"blank"}]},"team":{"members":{"0":{"age":[{"message":"A valid integer is required.","code":"invalid"}]}}},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"dflt":[{"message":"A valid integer is required.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"dflt=bad&matrix=%5B1%5D&people%5B0%5Dname=-1&matrix=%5B1%5D&person="#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}],"1":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"dflt":[{"message":"A valid integer is required.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"active=a&team.lead.name=x+y&matrix%5B0%5D=abcdef&team.members%5B1%5Dage=%5B1%5D"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"team":{"label":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"active":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"person.name=x&tags=2024-01-02&person.name=null&team.lead.name=+&title=t&team.members%5B0%5Dname=dict&kind=a&active=on"#,
            #"{"tags":{"0":[{"message":"Ensure this field has no more than 3 characters.","code":"max_length"}]},"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":{"name":[{"message":"This field may not be blank.","code":"blank"}]}}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"matrix=1&agree=on&team.members%5B1%5Dage=x&people%5B0%5D="#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"people":{"0":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]}},"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"matrix=1&when=%00"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"person.name=x&active=on&optional.name=%00&kind=a&title=t&matrix%5B0%5D%5B0%5D=x&tags%5B0%5D=false"#,
            #"{"tags":{"0":[{"message":"Ensure this field has no more than 3 characters.","code":"max_length"}]},"optional":{"name":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}]},"matrix":{"0":{"0":[{"message":"A valid integer is required.","code":"invalid"}]}}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"scores.b=b&people%5B1%5Dname=%00"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"scores":{"b":[{"message":"A valid integer is required.","code":"invalid"}]},"person":[{"message":"This field is required.","code":"required"}],"people":{"0":{"name":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}]}}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"people%5B1%5Dname=y&team.lead.name=on&people%5B0%5D=bad&title=2024-01-02&flags=a"#,
            #"{"kind":[{"message":"This field is required.","code":"required"}],"flags":[{"message":"\"a\" is not a valid choice.","code":"invalid_choice"}],"person":[{"message":"This field is required.","code":"required"}],"people":{"0":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]}},"team":{"label":[{"message":"This field is required.","code":"required"}],"members":[{"message":"This field is required.","code":"required"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"team.members%5B0%5Dname=-1&tags=on&active=on&people%5B1%5Dname=%00&person.name=x&team.members%5B0%5D.name=1&kind=a&matrix%5B0%5D=2024-01-02&title=t"#,
            #"{"people":{"0":{"name":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}]}},"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}]},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"scores.b=%5B1%5D&people%5B0%5Dage=a&when=b&flags=abcdef"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"flags":[{"message":"\"abcdef\" is not a valid choice.","code":"invalid_choice"}],"scores":{"b":[{"message":"A valid integer is required.","code":"invalid"}]},"person":[{"message":"This field is required.","code":"required"}],"people":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}},"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"people%5B1%5Dname=y&kind=a&active=on&matrix%5B0%5D=true&person.name=x&team.members%5B1%5Dage=null&optional.name=true&team=null&title=t"#,
            #"{"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"person.age=bad&team.members%5B0%5D.name=bad&title=t&kind=a&person.name=x&team=abcdef&active=on&flags=%7B%7D"#,
            #"{"flags":[{"message":"\"{}\" is not a valid choice.","code":"invalid_choice"}],"person":{"age":[{"message":"A valid integer is required.","code":"invalid"}]},"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field is required.","code":"required"}]}}}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"people%5B0%5Dage=abcdef&people%5B0%5D.name=b&title=t&scores.a=dict&team.label=+&person.name=x&kind=a&active=on"#,
            #"{"scores":{"a":[{"message":"A valid integer is required.","code":"invalid"}]},"people":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}},"team":{"label":[{"message":"This field may not be blank.","code":"blank"}],"lead":[{"message":"This field is required.","code":"required"}],"members":[{"message":"This field is required.","code":"required"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"team.members%5B1%5Dage=x+y&title=abcdef&team.label=b&tags%5B0%5D=true"#,
            #"{"kind":[{"message":"This field is required.","code":"required"}],"tags":{"0":[{"message":"Ensure this field has no more than 3 characters.","code":"max_length"}]},"person":[{"message":"This field is required.","code":"required"}],"team":{"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"person.age=abcdef&title=abcdef&team.members%5B0%5Dname=2024-01-02"#,
            #"{"kind":[{"message":"This field is required.","code":"required"}],"person":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]}}}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"scores.b=dict&people%5B0%5Dage=dict&active=on&team.lead.name=+&kind=a&person.name=x&title=t&optional=-1&person.age=b"#,
            #"{"scores":{"b":[{"message":"A valid integer is required.","code":"invalid"}]},"person":{"age":[{"message":"A valid integer is required.","code":"invalid"}]},"people":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}},"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":{"name":[{"message":"This field may not be blank.","code":"blank"}]},"members":[{"message":"This field is required.","code":"required"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"kind=a&flags=abcdef&title=t&ro=+&people%5B0%5Dage=1&active=on&person.name=x&tags%5B0%5D=false&flags=x"#,
            #"{"flags":[{"message":"\"abcdef\" is not a valid choice.","code":"invalid_choice"}],"tags":{"0":[{"message":"Ensure this field has no more than 3 characters.","code":"max_length"}]},"people":{"0":{"name":[{"message":"This field is required.","code":"required"}]}}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"kind=a&title=t&when=c&team.members%5B0%5Dname=2024-01-02&person.name=x&active=on"#,
            #"{"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]}}},"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"when=null&person.age=a&active=on&kind=a&title=t&matrix%5B0%5D=%00&team.label=null&person.name=x&team.label=2024-01-02"#,
            #"{"person":{"age":[{"message":"A valid integer is required.","code":"invalid"}]},"team":{"lead":[{"message":"This field is required.","code":"required"}],"members":[{"message":"This field is required.","code":"required"}]},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"team.members%5B1%5Dage=-1&person.name=x&flags=true&person.name=true&kind=a&title=t&active=on"#,
            #"{"flags":[{"message":"\"true\" is not a valid choice.","code":"invalid_choice"}],"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"Ensure this value is greater than or equal to 0.","code":"min_value"}]}}}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"matrix=c&team.members%5B1%5Dage=%5B1%5D"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"flags=true&person.name=x&active=on&kind=a&active=+&title=t&matrix%5B0%5D=-1&team=%00&data=%7B%7D"#,
            #"{"flags":[{"message":"\"true\" is not a valid choice.","code":"invalid_choice"}],"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"active":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"team.members%5B0%5Dname=abcdef&data=&maybe=a&matrix%5B0%5D%5B0%5D=c"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]}}},"matrix":{"0":{"0":[{"message":"A valid integer is required.","code":"invalid"}]}},"maybe":[{"message":"Must be a valid boolean.","code":"invalid"}],"data":[{"message":"Value must be valid JSON.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"people=dict&person.name=x&title=t&person.age=null&people%5B0%5Dname=+&people%5B0%5Dname=+&tags=%00&active=on&kind=a"#,
            #"{"tags":{"0":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}]},"person":{"age":[{"message":"A valid integer is required.","code":"invalid"}]},"people":{"0":{"name":[{"message":"This field may not be blank.","code":"blank"}]}}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"tags=&team.members%5B1%5Dage=true&anything=1&scores=bad"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"tags":{"0":[{"message":"This field may not be blank.","code":"blank"}]},"person":[{"message":"This field is required.","code":"required"}],"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"people%5B0%5D=c&ro=y&matrix%5B0%5D=true&when=false"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"This field is required.","code":"required"}],"person":[{"message":"This field is required.","code":"required"}],"people":{"0":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]}},"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"when":[{"message":"Date has wrong format. Use one of these formats instead: YYYY-MM-DD.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"ro=true&tags=null&kind=%7B%7D&tags%5B0%5D=dict"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"\"{}\" is not a valid choice.","code":"invalid_choice"}],"tags":{"0":[{"message":"Ensure this field has no more than 3 characters.","code":"max_length"}]},"person":[{"message":"This field is required.","code":"required"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"kind=a&team.members%5B0%5Dname=true&active=on&people%5B0%5Dage=+&person.name=x&team.members%5B0%5Dname=abcdef&title=t"#,
            #"{"people":{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}},"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]}}}}"#
        ),
        (
            "PATCH", "/e/", "application/x-www-form-urlencoded",
            #"team.label=x&matrix=on&kind=a&flags=x+y&active=on&optional.name=c&agree=null&person.name=x&title=t"#,
            #"{"flags":[{"message":"\"x y\" is not a valid choice.","code":"invalid_choice"}],"matrix":{"0":[{"message":"Expected a list of items but got type \"str\".","code":"not_a_list"}]},"agree":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"title=t&team.lead.name=%00&kind=a&active=on&hidden=y&data=x+y&person.name=x"#,
            #"{"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":{"name":[{"message":"Null characters are not allowed.","code":"null_characters_not_allowed"}]},"members":[{"message":"This field is required.","code":"required"}]},"data":[{"message":"Value must be valid JSON.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"kind=%00&nope=abcdef&team.members%5B0%5Dname=&optional.name=c&optional.name=y"#,
            #"{"title":[{"message":"This field is required.","code":"required"}],"kind":[{"message":"\"\u0000\" is not a valid choice.","code":"invalid_choice"}],"person":[{"message":"This field is required.","code":"required"}],"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field may not be blank.","code":"blank"}]}}}}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"maybe=abcdef&agree=abcdef&team.label=null&active=on&scores.a=+&kind=a&person.name=x&optional.name=abcdef&title=t"#,
            #"{"scores":{"a":[{"message":"A valid integer is required.","code":"invalid"}]},"optional":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]},"team":{"lead":[{"message":"This field is required.","code":"required"}],"members":[{"message":"This field is required.","code":"required"}]},"agree":[{"message":"Must be a valid boolean.","code":"invalid"}],"maybe":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "POST", "/e/", "application/x-www-form-urlencoded",
            #"active=on&title=t&person.name=x&kind=a&team.members%5B0%5D.name=2024-01-02&flags=bad&active=x&team.members%5B1%5Dage=c&tags=y"#,
            #"{"flags":[{"message":"\"bad\" is not a valid choice.","code":"invalid_choice"}],"team":{"label":[{"message":"This field is required.","code":"required"}],"lead":[{"message":"This field is required.","code":"required"}],"members":{"0":{"name":[{"message":"This field is required.","code":"required"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}},"active":[{"message":"Must be a valid boolean.","code":"invalid"}]}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5Dage=b&%5B1%5Dage=-1&%5B10%5Dname=2024-01-02"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"Ensure this value is greater than or equal to 0.","code":"min_value"}]},"2":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B1%5Dage=abcdef&%5B0%5Dname=2024-01-02"#,
            #"{"0":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5Dage=dict&%5B2%5D=on&%5B1%5Dage=-1"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"Ensure this value is greater than or equal to 0.","code":"min_value"}]},"2":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B1%5Dage=-1&%5B10%5Dname=abcdef"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"Ensure this value is greater than or equal to 0.","code":"min_value"}]},"1":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5Dage=false&%5B1%5Dage=-1"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"Ensure this value is greater than or equal to 0.","code":"min_value"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5Dage=a&%5B1%5Dage=bad&%5B0%5D.name=%7B%7D&%5B10%5Dname=abcdef"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"2":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B10%5Dname=&%5B1%5Dage=+&%5B1%5Dage=bad&%5B0%5Dage=%5B1%5D"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"2":{"name":[{"message":"This field may not be blank.","code":"blank"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5Dage=x&%5B1%5Dage=-1&%5B0%5D.name=%2500&%5B0%5Dname=x+y"#,
            #"{"0":{"age":[{"message":"A valid integer is required.","code":"invalid"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"Ensure this value is greater than or equal to 0.","code":"min_value"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B2%5D=c&%5B1%5Dage=-1"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"Ensure this value is greater than or equal to 0.","code":"min_value"}]},"1":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5D.name=abcdef&%5B2%5D=null&%5B1%5Dname=+&%5B0%5Dage=dict"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"1":{"name":[{"message":"This field may not be blank.","code":"blank"}]},"2":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5D.name=1&%5B2%5D=+&%5B1%5Dname=&%5B0%5D.name=abcdef"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}]},"1":{"name":[{"message":"This field may not be blank.","code":"blank"}]},"2":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5D.name=y&%5B2%5D=%5B1%5D&%5B0%5Dname=abcdef&%5B1%5Dage=dict"#,
            #"{"0":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"2":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B1%5Dage=%5B1%5D&%5B10%5Dname=bad&%5B1%5Dname=&%5B0%5D.name=a"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}]},"1":{"name":[{"message":"This field may not be blank.","code":"blank"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"name=true&%5B1%5Dage=%7B%7D&%5B0%5Dage=2024-01-02&%5B0%5Dname=abcdef"#,
            #"{"0":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B2%5D=%5B1%5D&%5B1%5Dname=2024-01-02&%5B0%5D.name=1"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}]},"1":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]},"2":{"non_field_errors":[{"message":"Invalid data. Expected a dictionary, but got str.","code":"invalid"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5D.name=y&%5B10%5Dname=&%5B1%5Dname=%7B%7D&%5B0%5Dage=%5B1%5D"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"2":{"name":[{"message":"This field may not be blank.","code":"blank"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5D.name=dict&%5B0%5D.name=on&%5B1%5Dage=false&%5B10%5Dname=2024-01-02"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"2":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5Dname=&%5B1%5Dage=%2500&%5B10%5Dname=+"#,
            #"{"0":{"name":[{"message":"This field may not be blank.","code":"blank"}]},"1":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"2":{"name":[{"message":"This field may not be blank.","code":"blank"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B0%5Dage=c&%5B1%5Dname=%7B%7D&%5B10%5Dname=2024-01-02"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"2":{"name":[{"message":"Ensure this field has no more than 5 characters.","code":"max_length"}]}}"#
        ),
        (
            "POST", "/m/", "application/x-www-form-urlencoded",
            #"%5B1%5Dage=abcdef&%5B0%5Dage=y&name=x&%5B1%5Dname=+"#,
            #"{"0":{"name":[{"message":"This field is required.","code":"required"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]},"1":{"name":[{"message":"This field may not be blank.","code":"blank"}],"age":[{"message":"A valid integer is required.","code":"invalid"}]}}"#
        ),
    ]
}
