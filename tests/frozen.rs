//! What stays as it is between breaking releases.

use std::{collections::BTreeSet, env, fs, io};

use http_status_tests::workspace;
use serde_json::Value;

use crate::{
    public_api::rustdoc_json,
    skip::{other_toolchain, skip},
};

/// Reads what rustdoc knows of the facade with all its features. It is `None` on another toolchain.
fn read_facade() -> io::Result<Option<Value>> {
    if let Some(why) = other_toolchain()? {
        return skip(&why).map(|()| None);
    }
    let json = fs::read(rustdoc_json("frozen", true)?)?;
    Ok(Some(serde_json::from_slice(&json)?))
}

const WHAT_TO_DO: &str = "\
A method, a constant or an impl that the macro adds to every enum breaks crates whose enum has one of that name (E0592, E0119).
RELEASING.md says so under \"Breaking changes\". Between breaking releases, add a method to the trait `StatusEnum` alone, as
`former_reasons` is. For a breaking release, `BLESS=1 cargo test --test outside frozen` takes the change over.";

/// `ErrorStatus` has what every enum has that opts in to all features.
#[test]
fn the_macro_adds_to_an_enum_what_is_listed() -> io::Result<()> {
    let Some(facade) = read_facade()? else {
        return Ok(());
    };
    let added = added_to(&facade, &id_of(&facade, "ErrorStatus")).join("\n") + "\n";
    let file = workspace().join("tests/data/added-to-enums.txt");
    if env::var_os("BLESS").is_some() {
        return fs::write(file, added);
    }
    let listed = fs::read_to_string(file)?.replace('\r', "");
    let new = lines_not_in(&listed, &added);
    let missing = lines_not_in(&added, &listed);
    assert!(
        added == listed,
        "new on every enum: {new:?}, and missing: {missing:?}\n{WHAT_TO_DO}"
    );
    Ok(())
}

/// The lines of a text that the other text does not have.
fn lines_not_in<'a>(other: &str, text: &'a str) -> Vec<&'a str> {
    let is_new = |line: &&str| !other.lines().any(|other_line| other_line == *line);
    text.lines().filter(is_new).collect()
}

/// The methods and constants of a type, and the impls for it and with it.
fn added_to(facade: &Value, id: &str) -> Vec<String> {
    let mut added = Vec::new();
    for item in facade["index"].as_object().unwrap().values() {
        let implementation = &item["inner"]["impl"];
        if implementation.is_null() || !is_written(implementation) {
            continue;
        }
        let is_for_it = resolved_id(&implementation["for"]).as_deref() == Some(id);
        if implementation["trait"].is_null() && is_for_it {
            for member in implementation["items"].as_array().unwrap() {
                let member = &facade["index"][member.to_string()];
                // The former names come from the table.
                if member["deprecation"].is_null() {
                    let kind = member["inner"].as_object().unwrap().keys().next().unwrap();
                    added.push(format!("{kind} {}", member["name"].as_str().unwrap()));
                }
            }
        } else if is_for_it || ids_in(&implementation["trait"]).contains(id) {
            let of = shown(&implementation["for"]);
            added.push(format!(
                "impl {} for {of}",
                shown_path(&implementation["trait"])
            ));
        }
    }
    added.sort();
    added
}

/// The types that a version can re-export from a later one, so that values of both fit together.
const WITHOUT_STATUS: [&str; 21] = [
    "Cacheability",
    "Content",
    "Field",
    "IntoCode",
    "ParseStatusClassError",
    "ParseStatusError",
    "ParseStatusSetError",
    "Permanence",
    "Redirect",
    "RedirectMethod",
    "Registration",
    "Requirement",
    "Retry",
    "Sealed",
    "Spec",
    "StatusClass",
    "StatusEnum",
    "StatusSet",
    "StatusSetIter",
    "StatusSetRanges",
    "UnknownStatus",
];

#[test]
fn the_types_that_can_be_re_exported_name_no_status() -> io::Result<()> {
    let Some(facade) = read_facade()? else {
        return Ok(());
    };
    let allowed = WITHOUT_STATUS.map(|name| id_of(&facade, name));
    for item in facade["index"].as_object().unwrap().values() {
        let implementation = &item["inner"]["impl"];
        let (owner, named) = if implementation.is_null() {
            let id = item["id"].to_string();
            (Some(id), ids_in(&item["inner"]))
        } else {
            let mut named = ids_in(&implementation["trait"]);
            for member in implementation["items"].as_array().unwrap() {
                named.extend(ids_in(&facade["index"][member.to_string()]["inner"]));
            }
            (resolved_id(&implementation["for"]), named)
        };
        let Some(owner) = owner.filter(|owner| allowed.contains(owner)) else {
            continue;
        };
        for id in named {
            let name = &facade["index"][&id]["name"];
            // Types of other crates are not in the index.
            assert!(
                name.is_null() || allowed.contains(&id),
                "{} names {name}, so that two versions of the crate would not fit together",
                facade["index"][&owner]["name"]
            );
        }
    }
    Ok(())
}

/// Whether an impl is written in the source, and is neither of an auto trait nor of a blanket impl.
fn is_written(implementation: &Value) -> bool {
    implementation["is_synthetic"] == false && implementation["blanket_impl"].is_null()
}

fn id_of(facade: &Value, name: &str) -> String {
    let mut items = facade["index"].as_object().unwrap().values();
    let item = items.find(|item| {
        let inner = &item["inner"];
        let is_type = ["enum", "struct", "trait"]
            .iter()
            .any(|kind| !inner[kind].is_null());
        is_type && item["name"] == name
    });
    item.unwrap_or_else(|| panic!("there is no {name}"))["id"].to_string()
}

fn resolved_id(ty: &Value) -> Option<String> {
    let id = &ty["resolved_path"]["id"];
    id.is_number().then(|| id.to_string())
}

/// The ids of all types and traits that are named in a signature.
fn ids_in(signature: &Value) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    match signature {
        Value::Object(members) => {
            if members.contains_key("path") && members.contains_key("id") {
                ids.insert(members["id"].to_string());
            }
            for member in members.values() {
                ids.extend(ids_in(member));
            }
        }
        Value::Array(elements) => {
            for element in elements {
                ids.extend(ids_in(element));
            }
        }
        _ => {}
    }
    ids
}

/// A type as it is written, without the modules of its path.
fn shown(ty: &Value) -> String {
    if let Some(name) = ty["primitive"].as_str().or(ty["generic"].as_str()) {
        return name.to_owned();
    }
    if !ty["resolved_path"].is_null() {
        return shown_path(&ty["resolved_path"]);
    }
    panic!("no rule for writing this type: {ty}")
}

fn shown_path(path: &Value) -> String {
    let name = path["path"].as_str().unwrap().rsplit("::").next().unwrap();
    let arguments = path["args"]["angle_bracketed"]["args"].as_array();
    let mut shown_arguments = Vec::new();
    for argument in arguments.into_iter().flatten() {
        if !argument["type"].is_null() {
            shown_arguments.push(shown(&argument["type"]));
        }
    }
    if shown_arguments.is_empty() {
        return name.to_owned();
    }
    format!("{name}<{}>", shown_arguments.join(", "))
}
