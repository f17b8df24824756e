use crate::{
    docs::docs_are_prose,
    drawing::is_invisible,
    name::{is_variant, variant_name},
    report::{Fault, Places, Report},
    row::{Cacheability, Content, Registration, Row, Spec},
    source::{Origin, Source},
    visible::{strings_are_visible, texts_are_visible},
};

/// The rules that a table is held to. What two rows cannot share is found by `merge`.
pub(crate) fn check(rows: &[Row], sources: &[Source], report: &mut Report) {
    texts_are_visible(sources, report);
    for row in rows {
        strings_are_visible(row, sources, report);
        name_is_a_variant(row, report);
        code_is_valid(row, report);
        reason_is_a_phrase(row, report);
        spec_has_a_link(row, report);
        registration_goes_with_the_table(row, sources, report);
        former_phrases_differ(row, report);
        interim_responses_are_never_stored(row, report);
        content_follows_the_framing(row, report);
        redirects_are_redirections(row, report);
        fields_are_names(row, report);
        docs_are_prose(row, sources, report);
    }
    for rows in rows.chunk_by(|row, next| row.name.place.table == next.name.place.table) {
        let phrases = phrases_are_unique(rows, report);
        former_names_are_free(rows, &phrases, report);
    }
}

fn name_is_a_variant(row: &Row, report: &mut Report) {
    let name = &row.name.value;
    let fault = |message: String| Fault::new(row.name.place, message);
    if name == "ALL" {
        report.push(
            fault("no variant can be named `ALL`".to_owned())
                .label("the constant with all codes has this name")
                .help("write it `All`"),
        );
    } else if !is_variant(name) {
        let phrase = row.reason.as_ref().map(|reason| variant_name(&reason.value)).unwrap_or_default();
        let help = match [variant_name(name), phrase].into_iter().find(|name| is_variant(name)) {
            Some(suggestion) => format!("write `[{suggestion}]`"),
            None => "a name is a capital letter, then letters and digits, such as `[NotFound]`".to_owned(),
        };
        report.push(
            fault(format!("`{name}` cannot be the name of a variant")).label("not `[A-Z][A-Za-z0-9]*`").help(help),
        );
    }
}

fn code_is_valid(row: &Row, report: &mut Report) {
    let Some(code) = &row.code else { return };
    if !(100..=599).contains(&code.value) {
        report.push(
            Fault::new(code.place, "a status code is a number from 100 to 599")
                .label("outside of this range")
                .help("RFC 9110, section 15, calls every other number invalid"),
        );
    }
}

fn reason_is_a_phrase(row: &Row, report: &mut Report) {
    for phrase in row.reason.iter().chain(&row.former) {
        let fault = |message| Fault::new(phrase.place, message);
        if phrase.value.is_empty() {
            report.push(fault("a reason phrase cannot be empty"));
        } else if phrase.value.contains(['\r', '\n']) {
            report.push(fault("a reason phrase cannot hold a line break").help(
                "CR or LF would end the status line and let the rest pass as header fields: it splits the response",
            ));
        } else if let Some(char) = phrase.value.chars().find(|char| !is_printable(*char)) {
            report.push(
                fault("a reason phrase is printable ASCII")
                    .label(format!("this holds `{}`", char.escape_debug()))
                    .help("RFC 9112, section 4, has no other characters that every recipient reads alike"),
            );
        } else if phrase.value.trim_matches(' ') != phrase.value {
            report.push(
                fault("a reason phrase has no space at its ends")
                    .help(format!("write \"{}\"", phrase.value.trim_matches(' '))),
            );
        }
    }
}

/// Or `visible` tells of it.
fn is_printable(char: char) -> bool {
    matches!(char, ' '..='~') || char != '\t' && is_invisible(char)
}

fn spec_has_a_link(row: &Row, report: &mut Report) {
    let Some(spec) = &row.spec else { return };
    for text in spec.value.document.iter().chain(&spec.value.section) {
        if text.value.trim().is_empty() || text.value.contains(['[', ']', '<', '>', '`', '\\', '\r', '\n']) {
            report.push(
                Fault::new(text.place, "this cannot be the text of a link")
                    .help("it is plain text on one line, without brackets, backticks and backslashes"),
            );
            return;
        }
    }
    match &spec.value {
        Spec { url: Some(url), .. } if !is_url(&url.value) => report.push(
            Fault::new(url.place, "this is not a URL that can be linked to")
                .help("such as `url = \"https://example.com/status-codes\"`"),
        ),
        Spec { document: Some(document), url: None, .. } if spec.value.base_url().is_none() => report.push(
            Fault::new(document.place, format!("no link is known for `{}`", document.value))
                .help("write `RFC 9110` or `draft-ietf-...`, or name the page: `url = \"https://...\"`"),
        ),
        Spec { section: Some(section), url: None, .. } if !is_section(&section.value) => report.push(
            Fault::new(section.place, format!("`{}` is not a section of an RFC", section.value))
                .help("write the number alone: `15.5.5`, or `A.1` in an appendix"),
        ),
        _ => {}
    }
}

fn is_url(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_ascii_alphanumeric())
            && rest.chars().all(|char| char.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(char))
    })
}

fn is_section(section: &str) -> bool {
    let mut parts = section.split('.');
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
    let is_letter = |part: &str| matches!(part.as_bytes(), [b'A'..=b'Z']);
    parts.next().is_some_and(|first| is_number(first) || is_letter(first)) && parts.all(is_number)
}

fn registration_goes_with_the_table(row: &Row, sources: &[Source], report: &mut Report) {
    let Some(registration) = &row.registration else {
        return;
    };
    let registered = sources[row.name.place.table].origin == Origin::Registered;
    if registered && registration.value == Registration::Unregistered {
        report.push(Fault::new(registration.place, "a code of the registry is not unregistered"));
    } else if !registered && registration.value != Registration::Unregistered {
        report.push(
            Fault::new(registration.place, "only the table `registered` can say how a code is registered")
                .label("a code of any other table is unregistered")
                .help("leave the key out"),
        );
    }
}

fn former_phrases_differ(row: &Row, report: &mut Report) {
    let mut phrases = row.reason.iter().collect::<Vec<_>>();
    for former in &row.former {
        if let Some(first) = phrases.iter().find(|phrase| phrase.value.eq_ignore_ascii_case(&former.value)) {
            report.push(
                Fault::new(former.place, format!("the phrase \"{}\" appears twice in one row", former.value))
                    .label("case aside, the same phrase")
                    .and(first.place, "first here")
                    .help("leave it out: phrases are found whatever their case"),
            );
        }
        phrases.push(former);
    }
}

fn interim_responses_are_never_stored(row: &Row, report: &mut Report) {
    let Some(cacheability) = &row.cacheability else {
        return;
    };
    if row.is_interim() && cacheability.value != Cacheability::Never {
        report.push(
            Fault::new(cacheability.place, "no cache stores an interim response")
                .label("for a 1xx code this is \"never\"")
                .help("leave the key out"),
        );
    }
}

/// Recipients find the end of a response by these codes, and by no other.
fn content_follows_the_framing(row: &Row, report: &mut Report) {
    let Some(content) = &row.content else { return };
    if row.ends_with_its_header() && content.value != Content::Never {
        report.push(
            Fault::new(content.place, format!("a {} response never has content", row.code()))
                .label("expected \"never\"")
                .help("leave the key out: RFC 9110, section 6.4.1, decides it for 1xx, 204 and 304"),
        );
    } else if !row.ends_with_its_header() && content.value == Content::Never && row.code.is_some() {
        report.push(
            Fault::new(content.place, "only 1xx, 204 and 304 responses end with their header section")
                .label("recipients wait for content")
                .help("a code may ask for content of zero length: `content = \"empty\"` (RFC 9110, section 16.2.2)"),
        );
    }
}

fn redirects_are_redirections(row: &Row, report: &mut Report) {
    let Some(redirect) = &row.redirect else {
        return;
    };
    if row.code.is_some() && row.code() / 100 != 3 {
        report.push(Fault::new(redirect.place, "only a 3xx code redirects").help("leave the key out"));
    }
}

fn fields_are_names(row: &Row, report: &mut Report) {
    for field in &row.fields {
        let is_token = |char: char| char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char);
        if field.name.value.is_empty() || !field.name.value.chars().all(is_token) {
            report.push(
                Fault::new(field.name.place, "this cannot be the name of a field")
                    .help("a name is a token of RFC 9110, section 5.6.2, such as `Retry-After`"),
            );
        }
        if let Some(when) =
            field.when.as_ref().filter(|when| when.value.trim().is_empty() || when.value.contains(['\r', '\n']))
        {
            report.push(
                Fault::new(when.place, "a condition is a clause on one line").help("leave `when` out if there is none"),
            );
        }
    }
}

/// The current phrases, which no former one can be.
fn phrases_are_unique(rows: &[Row], report: &mut Report) -> Places {
    let mut seen = Places::new();
    for reason in rows.iter().filter_map(|row| row.reason.as_ref()).filter(|reason| !reason.value.is_empty()) {
        if let Some(first) = seen.insert(reason.value.to_ascii_lowercase(), reason.place) {
            report.push(
                Fault::new(reason.place, format!("the reason phrase \"{}\" is used twice", reason.value))
                    .label("second use")
                    .and(first, "first used here")
                    .help("a phrase finds one code: make one of them more precise"),
            );
        }
    }
    seen
}

/// Each becomes a constant beside the variants.
fn former_names_are_free(rows: &[Row], phrases: &Places, report: &mut Report) {
    let mut variants = Places::new();
    for row in rows {
        variants.insert(row.name.value.clone(), row.name.place);
    }
    let mut constants = Places::new();
    for row in rows {
        for (former, name) in row.former_names() {
            let fault = |message| Fault::new(former.place, format!("the former name `{name}` {message}"));
            if let Some(variant) = variants.get(&name) {
                report.push(
                    fault("is that of a variant")
                        .label("this would become a constant of that name")
                        .and(*variant, "the variant"),
                );
                continue;
            }
            if let Some(current) = phrases.get(&former.value.to_ascii_lowercase()) {
                report.push(
                    Fault::new(former.place, format!("\"{}\" is the phrase of another code now", former.value))
                        .label("it finds the other code")
                        .and(*current, "the other code")
                        .help("leave it out"),
                );
                continue;
            }
            match constants.get(&name) {
                Some(first) if !row.former.iter().any(|former| former.place.start == first.start) => {
                    report.push(fault("belongs to two codes").label("second use").and(*first, "first used here"));
                }
                Some(_) => {}
                None => drop(constants.insert(name, former.place)),
            }
        }
    }
}
