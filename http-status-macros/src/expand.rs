use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::{
    args::Args,
    item::EmptyEnum,
    markdown,
    report::Places,
    row::{Field, Registration, Row},
    source::{Origin, Source},
};

/// The enum, its former names, and its data, which goes to macros of the facade: what is no data is written by hand there.
pub(crate) fn expand(item: &EmptyEnum, args: &Args, sources: &[Source], read: &[Row], rows: &[&Row]) -> TokenStream {
    let EmptyEnum { attributes, visibility, name } = item;
    let facade = &args.facade;
    if rows.is_empty() {
        return quote!(#attributes #visibility enum #name {});
    }
    let overview = doc(&markdown::overview(rows), name.span());
    let variants = rows.iter().map(|row| variant(row, rows, sources, name.span()));
    let by_table = by_table(rows, sources);
    let former = former_constants(&by_table);
    let index = if rows.len() <= 256 { quote!(u8) } else { quote!(u16) };
    let data = rows.iter().map(|row| data(row, sources));
    let phrases = phrases(&by_table);
    let registered = registered(read, rows, sources).map(|pairs| quote!(#facade::__registered! { #name { #pairs } }));
    let tracked = sources.iter().filter_map(tracked);

    quote! {
        #attributes
        #overview
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash,
        )]
        #[repr(u16)]
        #visibility enum #name {
            #(#variants)*
        }

        #[allow(deprecated)]
        impl #name {
            #former
        }

        #facade::__status_enum! {
            #name #index
            { #(#data)* }
            { #phrases }
        }

        #registered

        #(#tracked)*
    }
}

fn variant(row: &Row, rows: &[&Row], sources: &[Source], span: Span) -> TokenStream {
    let docs = doc(&markdown::variant(row, registration(row, sources), rows), span);
    let name = ident(row);
    let code = Literal::u16_unsuffixed(row.code());
    let aliases = aliases(row);
    quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #name = #code,
    }
}

/// With the enum's span on the attribute and its literal, or rustdoc's lints would not see a broken link in a table; and
/// not for doctests, since an indented line in a table is none.
fn doc(text: &str, span: Span) -> TokenStream {
    let mut text = Literal::string(text);
    text.set_span(span);
    quote_spanned!(span=> #[cfg_attr(not(doctest), doc = #text)])
}

/// What people type into rustdoc's search. It refuses quotes, spaces at the ends, and the name that it finds anyway.
fn aliases(row: &Row) -> Vec<String> {
    let phrases = row.former.iter().map(|former| former.value.as_str()).chain([row.reason()]);
    let mut aliases = vec![row.code().to_string()];
    for phrase in phrases {
        let mut alias = phrase.to_owned();
        alias.retain(|char| matches!(char, ' '..='~') && !matches!(char, '"' | '\''));
        let alias = alias.trim().to_owned();
        if !alias.is_empty() && alias != row.name.value && !aliases.contains(&alias) {
            aliases.push(alias);
        }
    }
    aliases
}

/// `PayloadTooLarge` for `ContentTooLarge`. Where another table has a variant of the name, the variant keeps it.
fn former_constants(rows: &[&Row]) -> TokenStream {
    let mut taken = rows.iter().map(|row| (row.name.value.clone(), row.name.place)).collect::<Places>();
    let mut constants = TokenStream::new();
    for row in rows {
        for (former, name) in row.former_names() {
            if taken.insert(name.clone(), former.place).is_some() {
                continue;
            }
            let constant = Ident::new(&name, Span::call_site());
            let variant = ident(row);
            let phrase = markdown::code_span(&former.value);
            let docs = format!("The former name of [`{variant}`](Self::{variant}), from its phrase {phrase}.");
            let note = format!("the phrase is now \"{}\": use `{variant}`", row.reason());
            constants.extend(quote! {
                #[doc = #docs]
                #[deprecated(note = #note)]
                #[allow(non_upper_case_globals)]
                pub const #constant: Self = Self::#variant;
            });
        }
    }
    constants
}

fn data(row: &Row, sources: &[Source]) -> TokenStream {
    let name = ident(row);
    let code = row.code().to_string();
    let reason = row.reason();
    let line = format!("{code} {reason}");
    let docs = row.docs();
    let spec = row.spec.as_ref().map(|spec| {
        let document = spec.value.document.as_ref().map_or("", |document| &document.value);
        let section = spec.value.section.as_ref().map_or("", |section| &section.value);
        let url = spec.value.url();
        quote!(#document #section #url)
    });
    let spec = spec.unwrap_or_else(|| quote!("" "" ""));
    let registration = registration(row, sources);
    let former = row.former.iter().map(|former| &former.value);
    let cacheability = row.cacheability();
    let content = row.content();
    let redirect = row.redirect.as_ref().map(|redirect| {
        let (method, permanence) = (redirect.value.method, redirect.value.permanence);
        quote!(#method #permanence)
    });
    let fields = row.fields.iter().map(|Field { name, requirement, when }| {
        let name = &name.value;
        let when = when.as_ref().map_or("", |when| &when.value);
        quote!((#name #requirement #when))
    });
    quote! {
        #name {
            code #code
            reason #reason
            line #line
            docs #docs
            spec #spec
            registration #registration
            former [#(#former)*]
            cacheability #cacheability
            content #content
            redirect [#redirect]
            fields [#(#fields)*]
        }
    }
}

/// Every phrase once, with the code that it finds: current phrases go before former ones.
fn phrases(rows: &[&Row]) -> TokenStream {
    let mut seen = Places::new();
    let mut phrases = TokenStream::new();
    let mut add = |phrase: &str, row: &Row| {
        if seen.insert(phrase.to_ascii_lowercase(), row.name.place).is_none() {
            let name = ident(row);
            phrases.extend(quote!(#phrase #name));
        }
    };
    for row in rows {
        add(row.reason(), row);
    }
    for row in rows {
        row.former.iter().for_each(|former| add(&former.value, row));
    }
    phrases
}

/// The variants of `Status`, each with the one of this enum that has its code.
fn registered(read: &[Row], rows: &[&Row], sources: &[Source]) -> Option<TokenStream> {
    let registry = sources.iter().position(|source| source.origin == Origin::Registered)?;
    let mut pairs = TokenStream::new();
    for row in read.iter().filter(|row| row.name.place.table == registry) {
        // A row that is missing, for a fault that is told, would make the conversion fail to compile.
        let index = rows.binary_search_by_key(&row.code(), |row| row.code()).ok()?;
        let (status, variant) = (ident(row), ident(rows[index]));
        pairs.extend(quote!(#status #variant));
    }
    Some(pairs)
}

/// An edit of the table rebuilds the crate, wherever its folder is.
fn tracked(source: &Source) -> Option<TokenStream> {
    let Origin::File(path) = &source.origin else {
        return None;
    };
    // Empty is also what a file is taken for that cannot be read.
    (!source.text.is_empty()).then(|| {
        quote! {
            const _: &[::core::primitive::u8] =
                ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path));
        }
    })
}

fn registration(row: &Row, sources: &[Source]) -> Registration {
    match (&row.registration, &sources[row.name.place.table].origin) {
        (Some(registration), _) => registration.value,
        (None, Origin::Registered) => Registration::Assigned,
        (None, _) => Registration::Unregistered,
    }
}

/// Where two tables have the same, the one named first is heard.
fn by_table<'a>(rows: &[&'a Row], sources: &[Source]) -> Vec<&'a Row> {
    let mut by_table = Vec::new();
    for table in 0..sources.len() {
        by_table.extend(rows.iter().filter(|row| row.name.place.table == table));
    }
    by_table
}

/// With the span of the call, or `dead_code` would warn of variants in the crate that uses the macro.
fn ident(row: &Row) -> Ident {
    Ident::new(&row.name.value, Span::call_site())
}
