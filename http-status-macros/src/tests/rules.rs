use super::{
    TABLE, assert_fault, assert_messages, find_faults, property::fill_with, with, without,
    write_rust,
};

#[test]
fn codes_are_numbers_from_100_to_599() {
    let help = "a status code is a number from 100 to 599: use a number in this range: RFC 9110, section 15, calls all others invalid";
    for code in ["99", "600", "-404", "0", "99999999999999999999", "0x10"] {
        assert_fault(&with(&format!("code = {code}")), &format!("5:8 {help}"));
    }
    assert_fault(
        &with("code = 0x"),
        "5:8 `code` has the wrong type: write it as in `code = 404`",
    );
    for (line, found) in [
        ("code = 0x", "an integer, found a prefix without digits"),
        ("docs = 1", "a string, found an integer"),
    ] {
        let fault = fill_with(with(line).as_bytes()).1.swap_remove(0);
        assert!(fault.contains(&format!("^ expected {found}\n")), "{fault}");
    }
    assert_fault(
        &with("code = \"410\""),
        "5:8 `code` has the wrong type: write it as in `code = 404`",
    );
}

#[test]
fn names_are_variants() {
    let named = |name: &str| TABLE.replacen("Gone", name, 1);
    assert_fault(
        &named("not_found"),
        "1:2 `not_found` cannot be the name of a variant: write `[NotFound]`",
    );
    assert_fault(
        &named("\"404 Not Found\""),
        "1:2 `404 Not Found` cannot be the name of a variant: write `[Gone]`",
    );
    assert_fault(
        &named("Self"),
        "1:2 `Self` cannot be the name of a variant: write `[Gone]`",
    );
    assert_fault(
        &named("ALL"),
        "1:2 no variant can be named `ALL`: write it `All`",
    );
}

#[test]
fn phrases_go_into_a_status_line() {
    let split = "a reason phrase cannot contain a line break: \
                 remove it: CR or LF would end the status line, and the rest would pass as header fields (response splitting)";
    for (reason, fault) in [
        (
            "\"\"",
            "a reason phrase cannot be empty: write what the code says in a few words, such as \"Not Found\"",
        ),
        (
            "\"410 Gone\"",
            "a reason phrase does not contain the code: write \"Gone\"",
        ),
        (
            "\" Gone\"",
            "a reason phrase cannot start or end with a space: write \"Gone\"",
        ),
        ("\"Gone\\r\\n\"", split),
        ("\"Go\\rne\"", split),
        (
            "\"Göne\"",
            "a reason phrase must be printable ASCII: replace it with printable ASCII: recipients do not read other characters alike (RFC 9112, section 4)",
        ),
    ] {
        assert_fault(
            &with(&format!("reason = {reason}")),
            &format!("5:10 {fault}"),
        );
    }
    let second = TABLE
        .replace("[Gone]", "[Left]")
        .replace("410", "411")
        .replace("\"Gone\"", "\"GONE\"");
    assert_fault(
        &format!("{TABLE}{second}"),
        "8:10 the reason phrase \"GONE\" is used twice: \
         a phrase must find one code, and only its letters and digits are compared: make one of the two phrases more specific",
    );
}

#[test]
fn former_phrases_find_one_code() {
    let left = TABLE.replace("Gone", "Left").replace("410", "411");
    let row = |former: &str| format!("{TABLE}former = {former}\n{left}");
    assert_fault(
        &row("[\"Left\"]"),
        "6:11 \"Left\" is the phrase of another code now: leave it out",
    );
    assert_fault(
        &row("[\"Left\"]").replace("reason = \"Left\"", "reason = \"Elsewhere\""),
        "6:11 the former name `Left` is also the name of a variant: leave it out, or give the variant another name",
    );
    assert_fault(
        &row("[\"Away\", \"away\"]"),
        "6:19 the phrase \"away\" appears twice in one row: leave it out: phrases are found whatever their case",
    );
    assert_fault(
        &format!("{}former = [\"Away\"]\n", row("[\"Away\"]")),
        "12:11 the former phrase \"Away\" belongs to two codes: \
         a phrase must find one code, and only its letters and digits are compared: remove it from one of the two rows",
    );
    assert_fault(
        &row("[\"Moved Out\"]").replace("reason = \"Left\"", "reason = \"Moved Out\""),
        "6:11 \"Moved Out\" is the phrase of another code now: leave it out",
    );
}

#[test]
fn specifications_have_a_link() {
    let spec = |spec: &str| with(&format!("spec = {{ {spec} }}"));
    assert_fault(
        &spec("document = \"RFC9110\""),
        "5:21 no link is known for `RFC9110`: write `RFC 9110` or `draft-ietf-...`, or name the page: `url = \"https://...\"`",
    );
    assert_fault(
        &spec("document = \"RFC 9110\", section = \"Section 15\""),
        "5:43 `Section 15` is not the number of a section: write the number alone: `15.5.5`, or `A.1` in an appendix",
    );
    assert_fault(
        &spec("document = \"Ours\", url = \"javascript:alert(1)\""),
        "5:35 this is not a URL that can be linked to: write the whole URL, such as `url = \"https://example.com/status-codes\"`",
    );
    assert_fault(
        &spec("document = \"[x]\", url = \"https://example.com\""),
        "5:21 this cannot be the text of a link: it is plain text on one line, without brackets, backticks and backslashes",
    );
    let shared = format!(
        "spec = {{ document = \"Ours\" }}\n{}",
        without("spec").repeat(2).replacen("Gone", "Left", 2)
    );
    let shared = shared.replacen("410", "411", 1);
    assert_fault(
        &shared,
        "1:21 no link is known for `Ours`: write `RFC 9110` or `draft-ietf-...`, or name the page: `url = \"https://...\"`",
    );
}

#[test]
fn semantics_follow_the_rfcs() {
    assert_fault(
        &with("registration = \"assigned\""),
        "6:16 only the table `registered` can say how a code is registered: leave the key out",
    );
    assert_fault(
        &with("content = \"never\""),
        "6:11 `content = \"never\"` is only for 1xx, 204 and 304, whose responses end with the header section: \
         if the content always has zero length, write `content = \"empty\"` (RFC 9110, section 16.2.2)",
    );
    assert_fault(
        &with("content = \"allowed\"").replace("410", "204"),
        "6:11 a 204 response never has content: leave the key out: RFC 9110, section 6.4.1, decides it for 1xx, 204 and 304",
    );
    assert_fault(
        &with("cacheability = \"explicit\"").replace("410", "104"),
        "6:16 no cache stores an interim response: leave the key out",
    );
    assert_fault(
        &with("redirect = { method = \"preserved\", permanence = \"permanent\" }"),
        "6:12 only a 3xx code redirects: leave the key out",
    );
    assert_fault(
        &with("fields = [{ name = \"Retry After\", requirement = \"may\" }]"),
        "6:20 this cannot be the name of a field: use a token as defined in RFC 9110, section 5.6.2, such as `Retry-After`",
    );
}

#[test]
fn docs_are_there() {
    assert_fault(
        &with("docs = \" \""),
        "5:8 `docs` is empty: write a summary, then when to send the code and what a client does with it",
    );
}

#[test]
fn the_direction_of_text_cannot_change() {
    let help = "remove it: it changes the direction of the text after it";
    for (table, place, code) in [
        (format!("# \u{202E}\n{TABLE}"), "1:3", "202E"),
        (with("docs = \"It \u{2066} is.\""), "5:12", "2066"),
        (with("reason = \"Go\u{202A}ne\""), "5:13", "202A"),
    ] {
        assert_fault(
            &table,
            &format!("{place} this contains an invisible character, U+{code}: {help}"),
        );
    }
    // Zero-width characters belong to scripts and to emoji.
    assert_eq!(find_faults(&with("docs = \"It\u{200D} is.\"")), [""; 0]);
}

#[test]
fn phrases_are_compared_by_letters_and_digits() {
    let rows = |first: &str, second: &str| {
        let left = TABLE.replace("Gone", "Left").replace("410", "411");
        format!("{TABLE}former = [{first}]\n{left}former = [{second}]\n")
    };
    for (first, second) in [("\"1x\"", "\"1X\""), ("\"Old Thing\"", "\"Old-Thing\"")] {
        let faults = find_faults(&rows(first, second));
        assert!(
            faults.len() == 1 && faults[0].contains("belongs to two codes"),
            "{faults:?}"
        );
    }
    let taken =
        rows("\"Foo Bar\"", "\"Else\"").replace("reason = \"Left\"", "reason = \"foo-bar\"");
    let taken = find_faults(&taken);
    assert!(
        taken.len() == 1 && taken[0].starts_with("6:11 \"Foo Bar\" is the phrase of another code"),
        "{taken:?}"
    );
    assert_eq!(
        find_faults(&rows("\"GO-NE\"", "\"Le ft\"")),
        [""; 0],
        "of its own row"
    );
}

#[test]
fn what_follows_the_rfcs_is_right() {
    for (code, line) in [
        ("410", "cacheability = \"explicit\""),
        ("104", "cacheability = \"never\""),
        ("410", "content = \"allowed\""),
        ("410", "content = \"empty\""),
        ("204", "content = \"never\""),
        (
            "399",
            "redirect = { method = \"preserved\", permanence = \"permanent\" }",
        ),
        (
            "300",
            "redirect = { method = \"preserved\", permanence = \"permanent\" }",
        ),
        (
            "410",
            "fields = [{ name = \"Retry-After\", requirement = \"may\", when = \"it passes\" }]",
        ),
        ("410", "docs = \"1 < 2, `a` and `<b>`.\""),
    ] {
        write_rust(&with(line).replace("410", code));
    }
    for when in ["", " ", "a\\nb", "a\\rb"] {
        let fields =
            format!("fields = [{{ name = \"Allow\", requirement = \"may\", when = \"{when}\" }}]");
        let found = find_faults(&with(&fields));
        assert!(
            found.len() == 1 && found[0].contains("a condition is a clause on one line"),
            "{when:?}: {found:?}"
        );
    }
}

#[test]
fn a_value_does_not_hide_what_is_wrong_in_another() {
    assert_messages(
        &with(r#"spec = { document = "Edge [handbook]", section = "`3`", url = "htp:/nowhere" }"#),
        &[
            "5:21 this cannot be the text of a link",
            "5:50 this cannot be the text of a link",
            "5:63 this is not a URL that can be linked to",
        ],
    );
    assert_messages(
        &with(r#"spec = { document = "RFC 99999999", section = "one two" }"#),
        &[
            "5:21 no link is known for `RFC 99999999`",
            "5:47 `one two` is not the number of a section",
        ],
    );
    assert_messages(
        &with("spec = { document = 9110, section = 15, url = false, page = 1 }"),
        &[
            "5:21 `document` has the wrong type",
            "5:37 `section` has the wrong type",
            "5:47 `url` has the wrong type",
            "5:54 `spec` has an unknown key `page`",
        ],
    );
    assert_messages(
        &with(r#"fields = [{ name = "Retry After", requirement = "perhaps", when = "" }, 5]"#),
        &[
            "6:20 this cannot be the name of a field",
            "6:49 `requirement` has an unknown value \"perhaps\"",
            "6:67 a condition is a clause on one line",
            "6:73 `fields` has the wrong type",
        ],
    );
    assert_messages(
        &with(r#"redirect = { method = "kept", permanence = "for a while" }"#),
        &[
            "6:12 only a 3xx code redirects",
            "6:23 `method` has an unknown value \"kept\"",
            "6:44 `permanence` has an unknown value \"for a while\"",
        ],
    );
    assert_messages(
        &with(r#"former = ["", 5, " Away", "F\u00F6r\tmer ", "? ?"]"#),
        &[
            "6:11 a reason phrase cannot be empty",
            "6:15 `former` has the wrong type",
            "6:18 a reason phrase cannot start or end with a space",
            "6:27 a reason phrase must be printable ASCII",
            "6:27 a reason phrase cannot start or end with a space",
            "6:45 a reason phrase needs a letter or a digit",
        ],
    );
}

#[test]
fn a_field_has_one_requirement_under_one_condition() {
    let fields = |fields: &str| with(&format!("fields = [{fields}]"));
    assert_messages(
        &fields(
            r#"{ name = "Allow", requirement = "must" }, { name = "allow", requirement = "may" }"#,
        ),
        &["6:62 the field `allow` appears twice under the same condition"],
    );
    assert_messages(
        &fields(
            r#"{ name = "Allow", requirement = "must", when = "asked" }, { name = "Allow", requirement = "may" }"#,
        ),
        &[],
    );
}

#[test]
fn a_page_is_a_whole_url() {
    for url in [
        "https://x y",
        "https:///x",
        "https://",
        "ftp://x",
        "https://x>",
    ] {
        let spec = format!("spec = {{ document = \"Ours\", url = \"{url}\" }}");
        assert_messages(
            &with(&spec),
            &["5:35 this is not a URL that can be linked to"],
        );
    }
}
