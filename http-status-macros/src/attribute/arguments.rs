use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use syn::{
    Error, LitInt, LitStr, Result, Token,
    ext::IdentExt,
    parse::{ParseStream, Parser},
};

use super::{
    built_in::BuiltIn,
    facade::{FEATURES, FacadeOptions, help_for_features, is_feature},
    only::Only,
    table_name::{TableName, is_path_without_quotes, table_choices},
    tokens::{
        is_group, plain_text, skip_argument, split_at_commas, starts_an_argument, take_value,
        without_invisible_groups,
    },
};
use crate::fault::{Report, error_with_help, nearest};

const KEYWORDS: [&str; 4] = ["only", "impl", "crate", "override"];

/// Attributes of Rust that belong below `status_codes`.
const ATTRIBUTES: [&str; 6] = [
    "allow",
    "deprecated",
    "derive",
    "doc",
    "non_exhaustive",
    "repr",
];

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
        let mut arguments = Self::default();
        arguments.parse_tokens(without_invisible_groups(tokens), report);
        if arguments.tables.is_empty() && report.is_empty() {
            let message = format!("`status_codes` needs a table: {}", table_choices());
            report.error(Error::new(Span::call_site(), message));
        }
        arguments.mend_order(report);
        arguments
    }

    fn parse_tokens(&mut self, tokens: TokenStream, report: &mut Report) {
        let parser = |input: ParseStream| self.parse_list(input, report);
        if let Err(error) = parser.parse2(tokens) {
            report.error(error);
        }
    }

    fn parse_list(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        let mut missing_comma = None;
        while !input.is_empty() {
            match self.parse_argument(input, report) {
                Ok(()) => {
                    if let Some(error) = missing_comma {
                        report.error(error);
                    }
                }
                Err(error) => {
                    // It says more than that a comma is missing before the argument.
                    report.error(error);
                    skip_argument(input)?;
                }
            }
            missing_comma = None;
            if !input.is_empty() && !input.peek(Token![,]) {
                missing_comma = Some(input.error("expected `,`"));
                skip_to_argument(input)?;
            }
            input.parse::<Option<Token![,]>>()?;
        }
        if let Some(error) = missing_comma {
            report.error(error);
        }
        Ok(())
    }

    fn parse_argument(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        let Ok(word) = input.fork().call(Ident::parse_any) else {
            return self.parse_wordless(input, report);
        };
        let name = word.to_string();
        let Some(keyword) = keyword_meant_by(&name, input) else {
            return self.parse_other_word(&word, input, report);
        };
        input.call(Ident::parse_any)?;
        match keyword {
            "only" => self.parse_only(word.span(), input, report)?,
            "impl" => self.facade.parse_features(word.span(), input, report)?,
            "crate" => self.facade.parse_path(word.span(), input, report)?,
            _ => self.parse_override(word.span(), input, report)?,
        }
        if keyword != name {
            let message = format!("unknown argument `{name}`");
            let help = format!("did you mean `{keyword}`?");
            report.error(error_with_help(word.span(), &message, &help));
        }
        Ok(())
    }

    /// A string, or something that is no argument.
    fn parse_wordless(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        if is_group(input) {
            let message = "the arguments of `status_codes` need no brackets around them";
            report.error(error_with_help(
                input.span(),
                message,
                "leave out the brackets",
            ));
            let arguments = input.parse::<Group>()?.stream();
            self.parse_tokens(arguments, report);
            return Ok(());
        }
        if input.peek(Token![,]) {
            return Err(input.error("expected an argument before `,`"));
        }
        if input.peek(LitInt) {
            let span = input.span();
            let codes = plain_text(take_value(input, |next| next.peek(LitInt))?);
            return self.codes_without_only(&codes, span);
        }
        self.parse_table(false, input, report)
    }

    /// A word that is no keyword: a table, or something else that was meant.
    fn parse_other_word(
        &mut self,
        word: &Ident,
        input: ParseStream,
        report: &mut Report,
    ) -> Result<()> {
        let name = word.to_string();
        if is_path_without_quotes(input) {
            return self.parse_table(false, input, report);
        }
        if ATTRIBUTES.contains(&name.as_str()) {
            let message = format!("`{name}` is not an argument of `status_codes`");
            let help =
                format!("write `#[{name}]` as an attribute of its own, below `status_codes`");
            return Err(error_with_help(word.span(), &message, &help));
        }
        if has_value(input) {
            return self.parse_unknown_argument(input, report);
        }
        let is_table = nearest(&name, &BuiltIn::names()).is_some();
        match nearest(&name, &FEATURES) {
            Some(feature) if !is_table => {
                input.call(Ident::parse_any)?;
                let others = plain_text(take_value(input, is_feature)?);
                let message = format!("`{name}` is not a table");
                let help = help_for_features(&format!("{feature}{others}")).unwrap_or_default();
                Err(error_with_help(word.span(), &message, &help))
            }
            _ => self.parse_table(false, input, report),
        }
    }

    /// `file = "edge.toml"`, `features = ["serde"]` or `codes("4xx")`
    fn parse_unknown_argument(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        let word = input.call(Ident::parse_any)?;
        let name = word.to_string();
        let value = take_value(input, |_| false)?;
        let text = plain_text(value.clone());
        let mut message = format!("unknown argument `{name}`");
        let help;
        if let Some(table) = BuiltIn::from_name(&name) {
            message = format!("the table `{name}` takes no value");
            help = format!("write `{name}` alone");
            self.add_table(TableName::BuiltIn(table), false, word.span())?;
        } else if are_tables(value.clone()) {
            help = format!("a table needs no word before it: write `{value}`");
            self.parse_tokens(value, report);
        } else if let Some(help_for_features) = help_for_features(&format!("{name}, {text}")) {
            help = help_for_features;
        } else if is_set_of_codes(&text) {
            help = format!("to have these codes alone, write `only = \"{text}\"`");
        } else {
            help = "write a table, `only = \"4xx\"`, `impl(serde)` or `crate = my::http_status`"
                .to_owned();
        }
        report.error(error_with_help(word.span(), &message, &help));
        Ok(())
    }

    /// `= "4xx, 5xx"`, behind `only`
    fn parse_only(&mut self, keyword: Span, input: ParseStream, report: &mut Report) -> Result<()> {
        let only = if input.peek(Token![=]) && input.peek2(LitStr) {
            input.parse::<Token![=]>()?;
            Only::parse(&input.parse()?, report)
        } else {
            let text = plain_text(take_value(input, |next| next.peek(LitInt))?);
            let example = if is_set_of_codes(&text) {
                &text
            } else {
                "4xx, 500-504"
            };
            let help = format!("write `only = \"{example}\"`");
            report.error(error_with_help(
                keyword,
                "`only` takes the codes as a string",
                &help,
            ));
            Only::parse(&LitStr::new(&text, keyword), &mut Report::default())
        };
        if self.only.is_some() {
            return Err(Error::new(keyword, "`only` is given twice"));
        }
        self.only = Some(only);
        Ok(())
    }

    /// `"status/edge.toml"`, behind `override`
    fn parse_override(
        &mut self,
        keyword: Span,
        input: ParseStream,
        report: &mut Report,
    ) -> Result<()> {
        let unneeded = if input.peek(Token![=]) {
            "the `=`"
        } else if input.peek(Token![:]) {
            "the `:`"
        } else if is_group(input) {
            "the brackets"
        } else if input.peek(Token![,]) && input.peek2(LitStr) {
            input.parse::<Token![,]>()?;
            "the comma"
        } else if input.is_empty() || input.peek(Token![,]) {
            let message = format!("expected a table after `override`: {}", table_choices());
            return Err(Error::new(keyword, message));
        } else {
            return self.parse_table(true, input, report);
        };
        let tables = take_value(input, |_| false)?;
        let message = "`override` goes directly before a table";
        let help = format!("leave out {unneeded}: write `override {tables}`");
        report.error(error_with_help(keyword, message, &help));
        for table in split_at_commas(tables) {
            let parser = |input: ParseStream| self.parse_table(true, input, report);
            parser.parse2(table.into_iter().collect())?;
        }
        Ok(())
    }

    /// `registered`, or `"status/edge.toml"`
    fn parse_table(
        &mut self,
        overrides: bool,
        input: ParseStream,
        report: &mut Report,
    ) -> Result<()> {
        let span = input.span();
        let name = TableName::parse(input, report)?;
        if let TableName::File(path) = &name {
            if is_set_of_codes(path) {
                return self.codes_without_only(path, span);
            }
            if path.contains(',') {
                let help = "write each table as an argument of its own";
                return Err(error_with_help(
                    span,
                    "a string is the path of one table",
                    help,
                ));
            }
        }
        self.add_table(name, overrides, span)
    }

    fn add_table(&mut self, name: TableName, overrides: bool, span: Span) -> Result<()> {
        if self.tables.iter().any(|other| other.name == name) {
            return Err(Error::new(span, "this table is named twice"));
        }
        self.tables.push(TableArgument {
            name,
            span,
            overrides,
        });
        Ok(())
    }

    /// Codes at the place of a table, such as `4xx` or `"4xx"`.
    fn codes_without_only(&self, codes: &str, span: Span) -> Result<()> {
        let help = if !is_set_of_codes(codes) {
            format!("write a table: {}", table_choices())
        } else if self.only.is_some() {
            "write all codes in the string of `only`, with commas between them".to_owned()
        } else {
            format!("to have these codes alone, write `only = \"{codes}\"`")
        };
        let message = format!("`{codes}` is not a table");
        Err(error_with_help(span, &message, &help))
    }

    /// Reports `override` at the first table, and puts that table where it has the effect that was meant.
    fn mend_order(&mut self, report: &mut Report) {
        let Some(first) = self.tables.first() else {
            return;
        };
        if !first.overrides {
            return;
        }
        // Otherwise, an error may have left out the table before it.
        if report.is_empty() {
            let help = if self.tables.len() == 1 {
                "leave out `override`"
            } else {
                "put the table after the one that it overrides"
            };
            let message = "`override` has no effect before the first table";
            report.error(error_with_help(first.span, message, help));
        }
        let first = self.tables.remove(0);
        self.tables.push(first);
    }
}

/// The keyword that an argument starts with, or that was misspelt there.
fn keyword_meant_by(word: &str, input: ParseStream) -> Option<&'static str> {
    for keyword in KEYWORDS {
        if keyword == word {
            return Some(keyword);
        }
    }
    if is_followed_by_more(input) && !is_path_without_quotes(input) {
        return nearest(word, &KEYWORDS);
    }
    None
}

/// Goes on to where an argument starts, or to the next comma.
fn skip_to_argument(input: ParseStream) -> Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) && !starts_an_argument(input) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// Whether the word is followed by something else than a comma.
fn is_followed_by_more(input: ParseStream) -> bool {
    let behind = input.fork();
    behind.call(Ident::parse_any).is_ok() && !behind.is_empty() && !behind.peek(Token![,])
}

/// Whether the word is followed by `= value`, `: value`, `(value)` or `"value"`.
fn has_value(input: ParseStream) -> bool {
    let behind = input.fork();
    let Ok(word) = behind.call(Ident::parse_any) else {
        return false;
    };
    // A string behind a table is an argument of its own, and the comma is missing.
    let is_table = BuiltIn::from_name(&word.to_string()).is_some();
    behind.peek(Token![=])
        || (behind.peek(Token![:]) && !behind.peek(Token![::]))
        || is_group(&behind)
        || (behind.peek(LitStr) && !is_table)
}

/// Whether `only` can have this value.
fn is_set_of_codes(text: &str) -> bool {
    let mut report = Report::default();
    Only::parse(&LitStr::new(text, Span::call_site()), &mut report);
    report.is_empty()
}

/// Whether these are paths in quotes and names of built-in tables.
fn are_tables(value: TokenStream) -> bool {
    let items = split_at_commas(value);
    for item in &items {
        let is_table = match item.as_slice() {
            [TokenTree::Ident(name)] => BuiltIn::from_name(&name.to_string()).is_some(),
            [TokenTree::Literal(literal)] => {
                let literal = literal.to_string();
                literal.ends_with('"') && literal.contains(['.', '/'])
            }
            _ => false,
        };
        if !is_table {
            return false;
        }
    }
    !items.is_empty()
}
