use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::{Error, LitStr, Result};

use super::{
    built_in::BuiltIn,
    facade::{FacadeOptions, find_features, help_for_features},
    only::Only,
    table_name::{TableName, are_tables, list_table_choices, read_path_without_quotes},
    tokens::{
        is_punct, read_string, read_value, split_at_commas, to_plain_text, without_invisible_groups,
    },
};
use crate::fault::{Report, error_with_help, nearest};

const KEYWORDS: [&str; 4] = ["only", "impl", "crate", "override"];

/// `registered, override "status/edge.toml", only = "4xx, 5xx", impl(serde), crate = my::http_status`
///
/// Each table is named once, each built-in one exists, and each feature is known. What is wrong is reported. It is
/// read as it was meant, or left out, so that the variants of the other tables are there.
#[derive(Default)]
pub(crate) struct Arguments {
    pub(crate) tables: Vec<TableArgument>,
    pub(crate) only: Option<Only>,
    pub(crate) facade: FacadeOptions,
}

/// A table, as the attribute names it.
pub(crate) struct TableArgument {
    pub(crate) name: TableName,
    pub(crate) span: Span,
    /// `override`: a row of this table replaces the row that a table before it has for the same code.
    pub(crate) overrides: bool,
}

impl TableArgument {
    pub(crate) fn is_registry(&self) -> bool {
        self.name == TableName::BuiltIn(BuiltIn::Registered)
    }

    pub(crate) fn is_vendor(&self) -> bool {
        matches!(self.name, TableName::BuiltIn(_)) && !self.is_registry()
    }
}

impl Arguments {
    pub(crate) fn parse(tokens: TokenStream, report: &mut Report) -> Self {
        let mut reader = Reader {
            arguments: Self::default(),
            codes: None,
            report,
        };
        for argument in split_at_commas(without_invisible_groups(tokens)) {
            if let Err(error) = reader.read_argument(&argument) {
                reader.report.error(error);
            }
        }
        reader.finish()
    }
}

/// The codes that the enum is limited to, and whether they are written as one string behind `only =`.
struct Codes {
    literal: LitStr,
    are_in_place: bool,
}

struct Reader<'r> {
    arguments: Arguments,
    codes: Option<Codes>,
    report: &'r mut Report,
}

impl Reader<'_> {
    fn read_argument(&mut self, tokens: &[TokenTree]) -> Result<()> {
        let [TokenTree::Ident(word), behind @ ..] = tokens else {
            return self.read_table(tokens, false);
        };
        let name = word.to_string();
        let span = word.span();
        let Some(keyword) = find_keyword(&name, tokens) else {
            if has_value(&name, behind) {
                return self.read_unknown_argument(word, &read_value(behind));
            }
            return self.read_table(tokens, false);
        };
        match keyword {
            "only" => self.read_only(span, behind)?,
            "impl" => {
                let facade = &mut self.arguments.facade;
                let behind_list = facade.read_features(span, behind, self.report)?;
                self.read_behind(behind_list)?;
            }
            "crate" => self.arguments.facade.read_path(span, behind)?,
            _ => self.read_override(span, behind)?,
        }
        if keyword != name {
            let message = format!("unknown argument `{name}`");
            let help = format!("did you mean `{keyword}`?");
            return Err(error_with_help(span, &message, &help));
        }
        Ok(())
    }

    /// Reads `= "4xx, 5xx"`, behind `only`.
    fn read_only(&mut self, keyword: Span, behind: &[TokenTree]) -> Result<()> {
        if let [sign, token, behind_codes @ ..] = behind {
            if let (true, Some(literal)) = (is_punct(sign, '='), read_string(token)) {
                self.add_codes(literal, true);
                return self.read_behind(behind_codes);
            }
        }
        let text = to_plain_text(read_value(behind));
        self.add_codes(LitStr::new(&text, keyword), false);
        Ok(())
    }

    /// Adds codes to those that are there, since people write them in several strings or as several numbers.
    fn add_codes(&mut self, literal: LitStr, are_in_place: bool) {
        let codes = match &self.codes {
            None => Codes {
                literal,
                are_in_place,
            },
            Some(before) => {
                let text = format!("{}, {}", before.literal.value(), literal.value());
                Codes {
                    literal: LitStr::new(&text, before.literal.span()),
                    are_in_place: false,
                }
            }
        };
        self.codes = Some(codes);
    }

    /// Reads `"status/edge.toml"`, behind `override`.
    fn read_override(&mut self, keyword: Span, behind: &[TokenTree]) -> Result<()> {
        let tables = match behind {
            [] => {
                let message = format!(
                    "expected a table after `override`: {}",
                    list_table_choices()
                );
                return Err(Error::new(keyword, message));
            }
            [sign, ..] if is_sign_or_group(sign) => split_at_commas(read_value(behind)),
            _ => return self.read_table(behind, true),
        };
        let mut examples = Vec::new();
        for table in tables {
            let name = table.iter().cloned().collect::<TokenStream>();
            examples.push(format!("override {name}"));
            self.read_table(&table, true)?;
        }
        let message = "`override` goes directly before a table";
        let help = format!("write `{}`", examples.join(", "));
        Err(error_with_help(keyword, message, &help))
    }

    /// Reads `registered`, or `"status/edge.toml"`.
    fn read_table(&mut self, tokens: &[TokenTree], overrides: bool) -> Result<()> {
        let span = tokens[0].span();
        if let Some(codes) = read_codes_alone(tokens) {
            self.add_codes(LitStr::new(&codes, span), false);
            return Ok(());
        }
        let (name, behind) = TableName::read(tokens, self.report)?;
        if self.arguments.tables.iter().any(|other| other.name == name) {
            return Err(Error::new(span, "this table is named twice"));
        }
        self.arguments.tables.push(TableArgument {
            name,
            span,
            overrides,
        });
        self.read_behind(behind)
    }

    /// Reports what is behind an argument without a comma, and reads it if it is another argument.
    fn read_behind(&mut self, behind: &[TokenTree]) -> Result<()> {
        let Some(next) = behind.first() else {
            return Ok(());
        };
        let argument = match behind {
            // `registered; nginx`
            [TokenTree::Punct(_), argument @ ..] if !is_sign_or_group(next) => argument,
            // `registered nginx`
            [TokenTree::Ident(_) | TokenTree::Literal(_), ..] => behind,
            // Anything else belongs to no argument.
            _ => &[],
        };
        self.report.error(Error::new(next.span(), "expected `,`"));
        if argument.is_empty() {
            return Ok(());
        }
        self.read_argument(argument)
    }

    /// Reads `file = "edge.toml"`, `features = ["serde"]` or `codes("4xx")`.
    fn read_unknown_argument(&mut self, word: &Ident, value: &TokenStream) -> Result<()> {
        let text = to_plain_text(value.clone());
        let items = split_at_commas(value.clone());
        let named = format!("{word}, {text}");
        let help = if are_tables(&items) {
            for table in items {
                self.read_table(&table, false)?;
            }
            format!("a table needs no word before it: write `{value}`")
        } else if !find_features(&named).is_empty() {
            help_for_features(&named)
        } else if is_set_of_codes(&text) {
            format!("to have these codes alone, write `only = \"{text}\"`")
        } else {
            "write a table, `only = \"4xx\"`, `impl(serde)` or `crate = my::http_status`".to_owned()
        };
        let message = format!("unknown argument `{word}`");
        Err(error_with_help(word.span(), &message, &help))
    }

    fn finish(mut self) -> Arguments {
        self.read_codes();
        if self.arguments.tables.is_empty() && self.report.is_empty() {
            let message = format!("`status_codes` needs a table: {}", list_table_choices());
            self.report.error(Error::new(Span::call_site(), message));
        }
        self.mend_order();
        self.arguments
    }

    fn read_codes(&mut self) {
        let Some(codes) = &self.codes else {
            return;
        };
        if codes.are_in_place {
            self.arguments.only = Some(Only::parse(&codes.literal, self.report));
            return;
        }
        let text = codes.literal.value();
        let example = if is_set_of_codes(&text) {
            &text
        } else {
            "4xx, 500-504"
        };
        self.report.error(error_with_help(
            codes.literal.span(),
            "codes are written as one string, behind `only =`",
            &format!("write `only = \"{example}\"`"),
        ));
        self.arguments.only = Some(Only::parse(&codes.literal, &mut Report::default()));
    }

    /// Reports `override` at the first table, and puts that table where it has the effect that was meant.
    fn mend_order(&mut self) {
        let tables = &mut self.arguments.tables;
        if !tables.first().is_some_and(|first| first.overrides) {
            return;
        }
        let first = tables.remove(0);
        // Otherwise, an error may have left out the table before it.
        if self.report.is_empty() {
            let help = if tables.is_empty() {
                "leave out `override`"
            } else {
                "put the table after the one that it overrides"
            };
            let message = "`override` has no effect before the first table";
            self.report
                .error(error_with_help(first.span, message, help));
        }
        tables.push(first);
    }
}

/// Finds the keyword that an argument starts with, or that was misspelt there.
fn find_keyword(word: &str, argument: &[TokenTree]) -> Option<&'static str> {
    for keyword in KEYWORDS {
        if keyword == word {
            return Some(keyword);
        }
    }
    if read_path_without_quotes(argument).is_some() {
        return None;
    }
    nearest(word, &KEYWORDS)
}

/// Whether a word that is not a table is followed by `= value`, `: value`, `(value)` or `"value"`.
fn has_value(word: &str, behind: &[TokenTree]) -> bool {
    let Some(next) = behind.first() else {
        return false;
    };
    BuiltIn::from_name(word).is_none() && (is_sign_or_group(next) || read_string(next).is_some())
}

fn is_sign_or_group(token: &TokenTree) -> bool {
    let is_sign = is_punct(token, '=') || is_punct(token, ':');
    is_sign || matches!(token, TokenTree::Group(_))
}

/// Reads codes at the place of a table, such as `404`, `4xx` or `"4xx"`.
fn read_codes_alone(tokens: &[TokenTree]) -> Option<String> {
    let [TokenTree::Literal(literal)] = tokens else {
        return None;
    };
    let text = to_plain_text(TokenTree::from(literal.clone()).into());
    is_set_of_codes(&text).then_some(text)
}

/// Whether `only` can have this value.
fn is_set_of_codes(text: &str) -> bool {
    let mut report = Report::default();
    Only::parse(&LitStr::new(text, Span::call_site()), &mut report);
    report.is_empty()
}
