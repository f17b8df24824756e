//! What is written in several places is in all of them: each key of a row, each feature, and the rule for names.
//!
//! CONTRIBUTING.md has a checklist for each. A failure here lists every file that lacks something, with what to write there.

use std::{collections::BTreeSet, fs, path::Path};

use http_status_tests::workspace;
use serde_json::Value;

const SCHEMA: &str = "http-status-macros/data/status-codes.schema.json";
const MANIFEST: &str = "http-status/Cargo.toml";

/// A place that has to know each key of a row, or each feature. In its strings, `KEY` stands for the name of a key or
/// feature, and `METHOD` for the name of its method.
struct Place {
    /// The file, or the folder.
    path: &'static str,
    /// What is written there, in one of these ways.
    texts: &'static [&'static str],
    /// What to do if it is missing.
    task: &'static str,
    /// The names that the place does not need.
    except: &'static [&'static str],
}

/// The keys that `tests/registry.rs` and `tests/phrases.rs` compare with the registry, or that have no default.
const NOT_FACTS: &[&str] = &["code", "reason", "spec", "former", "docs"];

const PLACES_OF_A_KEY: [Place; 18] = [
    Place {
        path: "http-status-macros/src/table/row.rs",
        texts: &["pub(crate) KEY:"],
        task: "add the field `KEY` to `Row`",
        except: &[],
    },
    Place {
        path: "http-status-macros/src/table/rows.rs",
        texts: &["\"KEY\","],
        task: "read `KEY` in `read_row`, with an example of its value",
        except: &[],
    },
    Place {
        path: "http-status-macros/src/merge/code.rs",
        texts: &["pub(crate) KEY:"],
        task: "add the field `KEY` to `Code`, and give it its default in `new`",
        // In a `Code`, it is the `number`.
        except: &["code"],
    },
    Place {
        path: "http-status-macros/src/output/data.rs",
        texts: &["KEY #", "KEY ["],
        task: "write `KEY` in `write_data`, as `__methods!` takes it",
        except: &[],
    },
    Place {
        path: "http-status/src/enums/methods.rs",
        texts: &["KEY $", "KEY ["],
        task: "take `KEY` in the pattern of `__methods!`, as `write_data` writes it",
        except: &[],
    },
    Place {
        path: "http-status/src/enums/methods.rs",
        texts: &["const fn METHOD("],
        task: "write the function `METHOD`, with its column",
        except: &[],
    },
    Place {
        path: "http-status/src/enums/status_enum.rs",
        texts: &["fn METHOD(self)"],
        task: "add `METHOD` to the trait, and to its implementation in `__status_enum!`",
        except: &[],
    },
    Place {
        path: "http-status/src/any.rs",
        // It can be `const` unless the method is in the trait alone.
        texts: &["const fn METHOD(self)", "pub fn METHOD(self)"],
        task: "add `METHOD` to `AnyStatus`, with the default of `merge/code.rs` for unknown codes",
        // Only registered codes have former phrases, and `known()` returns those.
        except: &["former"],
    },
    Place {
        path: "http-status-macros/src/output/markdown.rs",
        texts: &["code.KEY"],
        task: "write `KEY` on the page of a variant, in `write_facts`",
        except: &["code"],
    },
    Place {
        path: "http-status/src/lib.rs",
        texts: &["/// | KEY |"],
        task: "add `KEY` to the table of keys in the docs of `status_codes`",
        except: &[],
    },
    Place {
        path: "http-status/examples/explain/page.rs",
        texts: &["status.METHOD()"],
        task: "print `METHOD` in `add_known`",
        // `Display` writes them.
        except: &["code", "reason"],
    },
    Place {
        path: "http-status-macros/src/tests/schema.rs",
        texts: &["KEY = ", "KEY.", ".KEY]"],
        task: "give `KEY` to the row of `OWN_SPEC`, so that the schema and the macro are compared on it",
        except: &[],
    },
    Place {
        path: "tests/data/full.toml",
        texts: &["KEY = "],
        task: "give `KEY` to a row",
        // Only the table `registered` may have it.
        except: &["registration"],
    },
    Place {
        path: "tests/table.rs",
        texts: &["everything.METHOD()", "Full::ComeAlong.METHOD()"],
        task: "expect the value of `KEY` in `keys_that_are_given`",
        except: &["code", "reason", "registration"],
    },
    Place {
        path: "tests/table.rs",
        texts: &["$status.METHOD()"],
        task: "compare `METHOD` in `told!`",
        // `Display` writes them.
        except: &["code", "reason"],
    },
    Place {
        path: "tests/semantics.rs",
        texts: &["status.METHOD()"],
        task: "list the codes whose `KEY` is not the default, each with its source, and compare `METHOD` with the list",
        except: NOT_FACTS,
    },
    Place {
        path: "tests/vendors.rs",
        texts: &["status.METHOD()"],
        task: "compare `METHOD` with what the vendors state, in `is_the_table`",
        except: NOT_FACTS,
    },
    Place {
        path: "tests/table.rs",
        texts: &["unknown.METHOD()"],
        task: "compare the default of `METHOD` in `EVERY_CODE`, where it is what `AnyStatus` has for an unknown code",
        // The rows there have a field.
        except: &["code", "reason", "spec", "former", "docs", "fields"],
    },
];

/// The places of every feature.
const PLACES_OF_A_FEATURE: [Place; 2] = [
    Place {
        path: "http-status/src/lib.rs",
        texts: &["//! | KEY |"],
        task: "add `KEY` to the table of features in the docs of the crate",
        except: &[],
    },
    Place {
        path: "README.md",
        texts: &["| KEY |"],
        task: "add `KEY` to the table of features, with the same words as in the docs of the crate",
        except: &[],
    },
];

/// The features that add nothing to an enum, so that no enum asks for them.
const WITHOUT_IMPLS: &[&str] = &["macros", "tower"];

/// The places of a feature that an enum asks for with `impl(...)`.
const PLACES_OF_AN_IMPL: [Place; 7] = [
    Place {
        path: "http-status-macros/src/attribute/facade.rs",
        texts: &["\"KEY\""],
        task: "add `KEY` to `FEATURES` (or to `WITHOUT_IMPLS` in tests/places.rs, if it adds nothing to an enum)",
        except: &[],
    },
    Place {
        path: "http-status/src/integrations/KEY",
        texts: &["AnyStatus"],
        task: "implement the traits for `AnyStatus` as well",
        // `status_code.rs` does it for both.
        except: &["http", "http02"],
    },
    Place {
        path: "http-status/src/integrations",
        texts: &["needs the feature `KEY` of"],
        task: "write `__KEY!` in disabled.rs, as a `compile_error!` for builds without the feature",
        except: &[],
    },
    Place {
        path: "http-status/src/integrations",
        texts: &["__KEY! { Status }"],
        task: "call `__KEY! { Status }`",
        except: &[],
    },
    Place {
        path: "http-status/src/integrations",
        texts: &["__KEY! { ErrorStatus }"],
        task: "call `__KEY! { ErrorStatus }`",
        except: &[],
    },
    Place {
        path: "tests/hygiene/Cargo.toml",
        texts: &["\"KEY\""],
        task: "enable `KEY`",
        except: &[],
    },
    Place {
        path: "tests/ui/attribute_impl.stderr",
        texts: &["`KEY`"],
        task: "write it anew, with `TRYBUILD=overwrite cargo test --test ui`",
        except: &[],
    },
];

/// The files with a list of all features that an enum can ask for, as in `impl(serde, http)`.
const LISTS_OF_IMPLS: [&str; 4] = [
    "http-status/src/lib.rs",
    "http-status-macros/src/lib.rs",
    "tests/hygiene/lib.rs",
    "tests/attributes.rs",
];

/// Dependencies whose types are in no signature.
const PRIVATE_DEPENDENCIES: &[&str] = &["http-status-macros", "pin-project-lite"];

/// The rule for the names of variants: as a regular expression, and in words.
const NAME: (&str, &str) = (
    "[A-Z][A-Za-z0-9]*",
    "capital letter, then letters and digits",
);

/// The files that state the rule for names, the first two also as a regular expression.
const PLACES_OF_THE_RULE: [&str; 3] = [
    SCHEMA,
    "http-status-macros/src/rules/name.rs",
    "http-status/src/lib.rs",
];

/// What is missing, and where.
#[derive(Default)]
struct Omissions(Vec<String>);

impl Omissions {
    fn add(&mut self, path: &str, task: &str) {
        let line = format!("  {path}: {task}");
        if !self.0.contains(&line) {
            self.0.push(line);
        }
    }

    fn look_for(&mut self, name: &str, place: &Place) {
        if place.except.contains(&name) {
            return;
        }
        let path = named(place.path, name);
        let source = read(&path);
        let mut is_there = false;
        for text in place.texts {
            is_there |= has_word(&source, &named(text, name));
        }
        if !is_there {
            self.add(&path, &named(place.task, name));
        }
    }

    fn assert_none(&self, why: &str) {
        let list = self.0.join("\n");
        assert!(list.is_empty(), "{why}. This is missing:\n{list}\n");
    }
}

/// A text of a [`Place`] for the key or feature of this name.
fn named(text: &str, name: &str) -> String {
    let method = if name == "former" {
        "former_reasons"
    } else {
        name
    };
    text.replace("KEY", name).replace("METHOD", method)
}

/// The text of a file, or of all files in a folder. A file of Rust can be named without `.rs`. It is empty if there is none.
fn read(path: &str) -> String {
    let path = workspace().join(path);
    let text = if path.is_dir() {
        read_folder(&path)
    } else {
        fs::read_to_string(&path)
            .or_else(|_| fs::read_to_string(path.with_extension("rs")))
            .unwrap_or_default()
    };
    text.replace("\r\n", "\n")
}

fn read_folder(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        text += &if path.is_dir() {
            read_folder(&path)
        } else {
            fs::read_to_string(&path).expect("a file of text")
        };
    }
    text
}

/// Whether the text has the string, and not as the end of a longer word.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let starts_with_letter = word.starts_with(char::is_alphanumeric);
        !starts_with_letter || !before.is_some_and(|char| char.is_alphanumeric() || char == '_')
    })
}

/// `redirect_method` as `RedirectMethod`.
fn camel_case(key: &str) -> String {
    let mut name = String::new();
    for word in key.split('_') {
        let (first, rest) = word.split_at(1);
        name += &first.to_uppercase();
        name += rest;
    }
    name
}

/// The lines `Variant => "word",` below the line `Name {`. They are empty if there is no such line.
fn list_words<'a>(source: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("{name} {{");
    let mut lines = source.lines().map(str::trim);
    lines.find(|line| *line == start);
    lines.take_while(|line| line.ends_with(',')).collect()
}

#[test]
fn a_key_of_a_row_is_known_everywhere() {
    let mut omissions = Omissions::default();
    let schema = serde_json::from_str::<Value>(&read(SCHEMA)).expect("JSON");
    let keys = &schema["definitions"]["row"]["properties"];
    for (key, property) in keys.as_object().expect("the keys of a row") {
        for place in &PLACES_OF_A_KEY {
            omissions.look_for(key, place);
        }
        look_for_words(key, property, &[camel_case(key)], &mut omissions);
        look_for_words_in_docs(key, property, &mut omissions);
        let nested = [&property["properties"], &property["items"]["properties"]];
        for (nested_key, property) in nested.into_iter().filter_map(Value::as_object).flatten() {
            let short = camel_case(nested_key);
            let names = [format!("{}{short}", camel_case(key)), short];
            look_for_words(nested_key, property, &names, &mut omissions);
        }
    }
    look_for_sources(&mut omissions);
    omissions.assert_none(&format!("{SCHEMA} lists the keys of a row and their words"));
}

/// Each list of facts is among those whose sources are looked up in CONTRIBUTING.md.
fn look_for_sources(omissions: &mut Omissions) {
    const FACTS: &str = "tests/semantics.rs";

    let facts = read(FACTS);
    for rest in facts.split("\nconst ").skip(1) {
        // Other constants are not lists of facts.
        let Some((name, _)) = rest.split_once(": [(u16, ") else {
            continue;
        };
        if !facts.contains(&format!("sources.extend({name}.map")) {
            omissions.add(FACTS, &format!("add `{name}` to `sources`"));
        }
    }
}

/// The words of the facts, as the macro reads them.
const IN_TABLES: &str = "http-status-macros/src/table/facts.rs";

/// The words of the facts, as the facade displays them.
const DISPLAYED: &str = "http-status/src/facts/words.rs";

/// A key with a list of words has an enum for them, which is named after the key.
fn look_for_words(key: &str, property: &Value, names: &[String], omissions: &mut Omissions) {
    let Some(words) = property["enum"].as_array() else {
        return;
    };
    let in_tables = read(IN_TABLES);
    let mut name = &names[names.len() - 1];
    for possible_name in names {
        if !list_words(&in_tables, possible_name).is_empty() {
            name = possible_name;
            break;
        }
    }
    let listed = list_words(&in_tables, name);
    let mut missing = Vec::new();
    for word in words {
        let end = format!("=> {word},");
        if !listed.iter().any(|line| line.ends_with(&end)) {
            missing.push(word.to_string());
        }
    }
    if !missing.is_empty() {
        let task = format!(
            "add {} of `{key}` to `{name}` of `facts!`",
            missing.join(", ")
        );
        omissions.add(IN_TABLES, &task);
    }
    if listed.len() > words.len() {
        omissions.add(SCHEMA, &format!("`{name}` has more words in {IN_TABLES}"));
    }
    if listed.is_empty() || list_words(&read(DISPLAYED), name) != listed {
        omissions.add(
            DISPLAYED,
            &format!("copy the lines of `{name}` from {IN_TABLES}"),
        );
    }
    look_for_enum(name, omissions);
}

/// The enum of a fact is defined and exported in the facade, and has sentences in the macro.
fn look_for_enum(name: &str, omissions: &mut Omissions) {
    const FACTS: &str = "http-status/src/facts/";
    const FACADE: &str = "http-status/src/lib.rs";
    const SENTENCES: &str = "http-status-macros/src/output/sentences.rs";

    if !has_word(&read(FACTS), &format!("pub enum {name} {{")) {
        omissions.add(FACTS, &format!("define the enum `{name}` in a file there"));
    }
    let mut is_exported = false;
    for rest in read(FACADE).split("pub use ").skip(1) {
        let export = rest.split(';').next().unwrap_or_default();
        is_exported |= has_word(export, &format!("{name},"));
    }
    if !is_exported {
        omissions.add(FACADE, &format!("export `{name}`"));
    }
    if !has_word(&read(SENTENCES), &format!(": {name})")) {
        let task = format!("say `{name}` in words, for the page of a variant");
        omissions.add(SENTENCES, &task);
    }
}

/// The table of keys in the docs of the macro has each word.
fn look_for_words_in_docs(key: &str, property: &Value, omissions: &mut Omissions) {
    let docs = read("http-status/src/lib.rs");
    let line = docs
        .lines()
        .find(|line| line.starts_with(&format!("/// | {key} |")));
    // No table of a user can have it.
    let words = property["enum"]
        .as_array()
        .filter(|_| key != "registration");
    for word in words.into_iter().flatten() {
        let word = word.as_str().expect("a word");
        if line.is_some_and(|line| !has_word(line, word)) {
            let task = format!("add \"{word}\" to the line of `{key}` in the table of keys");
            omissions.add("http-status/src/lib.rs", &task);
        }
    }
}

#[test]
fn a_feature_is_known_everywhere() {
    let mut omissions = Omissions::default();
    let manifest = read(MANIFEST).parse::<toml::Table>().expect("a manifest");
    let features = manifest["features"].as_table().expect("features");
    let enabled_in_tests = features_of_tests(features);
    for (feature, enables) in features {
        if feature == "default" {
            continue;
        }
        for place in &PLACES_OF_A_FEATURE {
            omissions.look_for(feature, place);
        }
        look_for_the_same_words(feature, &mut omissions);
        if !enabled_in_tests.contains(feature) {
            omissions.add(
                "tests/Cargo.toml",
                &format!("enable `{feature}` of `http-status`"),
            );
        }
        for dependency in dependencies(enables) {
            look_for_dependency(feature, dependency, &mut omissions);
        }
        if WITHOUT_IMPLS.contains(&feature.as_str()) {
            continue;
        }
        for place in &PLACES_OF_AN_IMPL {
            omissions.look_for(feature, place);
        }
        for path in LISTS_OF_IMPLS {
            look_for_list_of_impls(feature, path, &mut omissions);
        }
    }
    omissions.assert_none(&format!("{MANIFEST} lists the features"));
}

fn look_for_the_same_words(feature: &str, omissions: &mut Omissions) {
    let readme = read("README.md");
    let line = readme
        .lines()
        .find(|line| line.starts_with(&format!("| {feature} |")));
    let is_the_same = |line| read("http-status/src/lib.rs").contains(&format!("//! {line}\n"));
    if line.is_some_and(|line| !is_the_same(line)) {
        let task = format!("say of `{feature}` what README.md says, word for word");
        omissions.add("http-status/src/lib.rs", &task);
    }
}

/// The features that the tests run with, and what these enable.
fn features_of_tests(features: &toml::Table) -> BTreeSet<String> {
    let manifest = read("tests/Cargo.toml")
        .parse::<toml::Table>()
        .expect("a manifest");
    let mut enabled = BTreeSet::from(["macros".to_owned()]);
    let listed = &manifest["dev-dependencies"]["http-status"]["features"];
    for feature in strings(listed) {
        enabled.insert(feature.to_owned());
        for implied in features.get(feature).map(strings).unwrap_or_default() {
            enabled.insert(implied.to_owned());
        }
    }
    enabled
}

fn strings(list: &toml::Value) -> Vec<&str> {
    let list = list.as_array().expect("a list");
    list.iter()
        .map(|item| item.as_str().expect("a string"))
        .collect()
}

/// `serde_core` of `dep:serde_core`
fn dependencies(enables: &toml::Value) -> Vec<&str> {
    let enables = strings(enables).into_iter();
    enables
        .filter_map(|item| item.strip_prefix("dep:"))
        .collect()
}

fn look_for_dependency(feature: &str, dependency: &str, omissions: &mut Omissions) {
    let name = dependency.replace('-', "_");
    if !read("tests/public_api.rs").contains(&format!("(\"{name}\",")) {
        omissions.add(
            "tests/public_api.rs",
            &format!("add `{name}` to `DEPENDENCIES`"),
        );
    }
    let is_public = !PRIVATE_DEPENDENCIES.contains(&dependency);
    if is_public && !read("RELEASING.md").contains(&format!("`{dependency}`")) {
        let task = format!("name `{dependency}` among the public dependencies");
        omissions.add("RELEASING.md", &task);
    }
    let has_impls = !WITHOUT_IMPLS.contains(&feature);
    if has_impls && !read("http-status/src/__private.rs").contains(&format!("pub use ::{name};")) {
        let task = format!("export `::{name}` for the expansion");
        omissions.add("http-status/src/__private.rs", &task);
    }
}

/// A list of more than two features is one of all features. The others are examples.
fn look_for_list_of_impls(feature: &str, path: &str, omissions: &mut Omissions) {
    let source = read(path);
    let mut is_in_all = true;
    let mut has_list = false;
    for rest in source.split("impl(").skip(1) {
        let list = rest.split(')').next().unwrap_or_default();
        if list.split(',').count() > 2 {
            has_list = true;
            is_in_all &= list.split(',').any(|name| name.trim() == feature);
        }
    }
    if !has_list || !is_in_all {
        omissions.add(
            path,
            &format!("add `{feature}` to each list `impl(...)` of all features"),
        );
    }
}

/// A crate may have a `struct code;`, which a parameter of that name in an expansion would be taken for. enums/names.rs
/// says more.
#[test]
fn a_parameter_of_an_expansion_is_guarded() {
    const GUARDED: &str = "http-status/src/enums/names.rs";
    const TESTED: &str = "tests/hygiene/lib.rs";

    let mut omissions = Omissions::default();
    let source = read(GUARDED);
    let (_, list) = source
        .split_once("functions! { ")
        .expect("the list of names");
    let guarded = list
        .trim_end_matches(" }\n")
        .split(' ')
        .collect::<BTreeSet<_>>();
    let tested = read(TESTED);
    let folders = ["http-status/src/enums", "http-status/src/integrations"];
    let mut names = BTreeSet::new();
    for source in folders.map(read) {
        for rest in source.split("macro_rules! __").skip(1) {
            let body = rest.split("\n}\n").next().unwrap_or_default();
            names.extend(list_parameters(body));
        }
    }
    // `__methods!` has a function of this name itself.
    names.remove("row");
    for name in &names {
        if !guarded.contains(name.as_str()) {
            omissions.add(GUARDED, &format!("add `{name}`"));
        }
        if !tested.contains(&format!("pub struct {name};")) {
            omissions.add(TESTED, &format!("add `pub struct {name};` to `parameters`"));
        }
    }
    omissions.assert_none("The macros of the facade have parameters and variables");
}

/// The names of the parameters, the variables and what a pattern such as `Some(class) =>` binds, in the body of a macro.
fn list_parameters(body: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut code = String::new();
    for line in body.lines().map(str::trim) {
        if line.starts_with("///") {
            continue;
        }
        // A list of parameters can take several lines.
        code += line;
        if let Some(variable) = line.strip_prefix("let ") {
            names.push(variable.trim_start_matches("mut "));
        }
        if let Some((pattern, _)) = line.split_once(") =>") {
            let bound = pattern.rsplit('(').next().unwrap_or_default();
            names.push(bound);
        }
    }
    for rest in code.split("fn ").skip(1) {
        let list = rest.split_once('(').map_or("", |(_, list)| list);
        let list = list.split(')').next().unwrap_or_default();
        for parameter in list.split(',') {
            if parameter.contains(": ") {
                names.push(parameter.trim().trim_start_matches("mut "));
            }
        }
    }
    let mut without_types = Vec::new();
    for name in names {
        let is_letter = |char: char| char.is_ascii_lowercase() || char == '_';
        let end = name.find(|char| !is_letter(char)).unwrap_or(name.len());
        if end > 0 {
            without_types.push(name[..end].to_owned());
        }
    }
    without_types
}

/// `names.rs` of the macro decides it. The tests there hold it to one name of each kind, and compare the schema with it.
#[test]
fn the_rule_for_names_is_the_same_everywhere() {
    let (expression, words) = NAME;
    let mut omissions = Omissions::default();
    for path in PLACES_OF_THE_RULE {
        let source = read(path);
        let mut lines = source
            .lines()
            .filter(|line| line.contains("capital letter,"));
        if !source.contains("capital letter,") || !lines.all(|line| line.contains(words)) {
            omissions.add(path, &format!("say that a name is \"a {words}\""));
        }
    }
    for path in &PLACES_OF_THE_RULE[..2] {
        if !read(path).contains(expression) {
            omissions.add(path, &format!("write the rule as `{expression}`"));
        }
    }
    omissions.assert_none("`NAME` in tests/places.rs is the rule for names");
}
