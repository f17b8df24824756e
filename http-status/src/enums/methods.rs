/// Starts the code block of an example while doctests are collected.
///
/// In this crate, the example is tested. In a user's crate it might not compile, so there the block is text. Where no
/// doctests are collected, a literal starts the block, since rust-analyzer leaves out docs that come from a macro.
#[cfg(doctest)]
#[doc(hidden)]
#[macro_export]
macro_rules! __example {
    () => {
        " ```\n # use http_status::*;"
    };
}
#[cfg(not(doctest))]
#[doc(hidden)]
#[macro_export]
macro_rules! __example {
    () => {
        " ```text"
    };
}

/// The methods of every enum of status codes. The data comes from its tables.
#[doc(hidden)]
#[macro_export]
macro_rules! __methods {
    (
        $name:ident $row_type:ident
        { $(
            $variant:ident {
                code $code:literal
                reason $reason:literal
                line $line:literal
                docs $docs:literal
                spec $document:literal $section:literal $url:literal
                registration $registration:ident
                former [$($former:literal)*]
                cacheability $cacheability:ident
                content $content:ident
                redirect [$($method:ident $permanence:ident)?]
                retry $retry:ident
                fields [$(($field:literal $requirement:ident $condition:literal))*]
            }
        )* }
        { $($phrase:literal $owner:ident)* }
    ) => {
        use $crate::__private::names::*;

        /// The length of a column: a value for each row, filled up to a power of two.
        const WIDTH: ::core::primitive::usize = $name::ALL.len().next_power_of_two();

        /// Tables by number start here, and end with the last code of the enum.
        const FIRST: ::core::primitive::usize = 100;
        const NUMBERS: ::core::primitive::usize =
            $name::ALL[$name::ALL.len() - 1] as ::core::primitive::usize - FIRST + 1;

        /// Returns the row of a status, which is the same in every column.
        ///
        /// The rows of all numbers take a byte or two each. A column then needs values for the statuses alone.
        const fn row(status: $name) -> ::core::primitive::usize {
            static ROWS: [::core::primitive::$row_type; NUMBERS] = {
                let mut rows = [0; NUMBERS];
                let mut index = 0;
                while index < $name::ALL.len() {
                    let status = $name::ALL[index];
                    rows[status as ::core::primitive::usize - FIRST] = index as ::core::primitive::$row_type;
                    index += 1;
                }
                rows
            };
            // The mask changes nothing, and shows rustc that the row is in every column.
            ROWS[status as ::core::primitive::usize - FIRST] as ::core::primitive::usize & (WIDTH - 1)
        }

        /// Returns the status whose code is `FIRST + index`.
        #[inline]
        const fn at(index: ::core::primitive::usize) -> ::core::option::Option<$name> {
            static STATUSES: [::core::option::Option<$name>; NUMBERS] = {
                let mut statuses = [::core::option::Option::None; NUMBERS];
                let mut index = 0;
                while index < $name::ALL.len() {
                    let status = $name::ALL[index];
                    statuses[status as ::core::primitive::usize - FIRST] = ::core::option::Option::Some(status);
                    index += 1;
                }
                statuses
            };
            if index < NUMBERS { STATUSES[index] } else { ::core::option::Option::None }
        }

        impl $name {
            /// All codes, in ascending order.
            #[doc(alias = "iter")]
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the status with this number, or `None` if the enum has no variant for it.
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::from_code(404), Some(Status::NotFound));
            /// assert_eq!(Status::from_code(471), None);
            /// ```
            #[must_use]
            #[doc(alias = "from_u16")]
            pub const fn from_code(code: ::core::primitive::u16) -> ::core::option::Option<Self> {
                // Below `FIRST` this wraps to an index that is too large for the table.
                at((code as ::core::primitive::usize).wrapping_sub(FIRST))
            }

            /// Returns the status code as a number.
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::NotFound.code(), 404);
            /// ```
            #[must_use]
            #[doc(alias = "as_u16")]
            pub const fn code(self) -> ::core::primitive::u16 {
                self as ::core::primitive::u16
            }

            /// Returns the reason phrase.
            ///
            /// It is for people. A client should ignore the phrase it receives
            /// ([RFC 9112, Section 4](https://www.rfc-editor.org/rfc/rfc9112.html#section-4)), and HTTP/2 and HTTP/3 cannot
            /// carry one ([RFC 9113, Section 8.3.2](https://www.rfc-editor.org/rfc/rfc9113.html#section-8.3.2)).
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::NotFound.reason(), "Not Found");
            /// ```
            #[must_use]
            #[doc(alias = "canonical_reason")]
            #[doc(alias = "phrase")]
            #[doc(alias = "text")]
            pub const fn reason(self) -> &'static ::core::primitive::str {
                static REASONS: [&::core::primitive::str; WIDTH] = $crate::__private::fill_column([$($reason),*]);
                REASONS[row(self)]
            }

            /// Returns the class, which is the first digit
            /// ([RFC 9110, Section 15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)).
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::NotFound.class(), StatusClass::ClientError);
            /// ```
            #[must_use]
            pub const fn class(self) -> $crate::StatusClass {
                match $crate::StatusClass::from_code(self.code()) {
                    ::core::option::Option::Some(class) => class,
                    // A table refuses every other code.
                    ::core::option::Option::None => $crate::StatusClass::ServerError,
                }
            }

            /// Returns whether this is a `1xx` code, an interim response.
            #[must_use]
            pub const fn is_informational(self) -> ::core::primitive::bool {
                self.code() < 200
            }

            /// Returns whether this is a `2xx` code.
            #[must_use]
            pub const fn is_success(self) -> ::core::primitive::bool {
                ::core::matches!(self.code(), 200..=299)
            }

            /// Returns whether this is a `3xx` code. A client does not follow all of them. See [`redirect`](Self::redirect).
            #[must_use]
            pub const fn is_redirection(self) -> ::core::primitive::bool {
                ::core::matches!(self.code(), 300..=399)
            }

            /// Returns whether this is a `4xx` code.
            #[must_use]
            pub const fn is_client_error(self) -> ::core::primitive::bool {
                ::core::matches!(self.code(), 400..=499)
            }

            /// Returns whether this is a `5xx` code.
            #[must_use]
            pub const fn is_server_error(self) -> ::core::primitive::bool {
                self.code() >= 500
            }

            /// Returns whether this is a `4xx` or `5xx` code.
            #[must_use]
            pub const fn is_error(self) -> ::core::primitive::bool {
                self.code() >= 400
            }

            /// Returns what the code means, when to send it, and what a client does with it.
            ///
            /// The first paragraph is a summary. The string is Markdown that reads well as plain text. In `Status`, code spans
            /// are its only markup. Lines are wrapped.
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert!(Status::BadGateway.docs().contains("gateway"));
            /// ```
            #[must_use]
            pub const fn docs(self) -> &'static ::core::primitive::str {
                static DOCS: [&::core::primitive::str; WIDTH] = $crate::__private::fill_column([$($docs),*]);
                DOCS[row(self)]
            }

            /// Returns what a cache may do with the response
            /// ([RFC 9110, Section 15.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.1)).
            ///
            /// Only a cache that understands the code may store a 206 or 304
            /// ([RFC 9111, Section 3](https://www.rfc-editor.org/rfc/rfc9111.html#section-3)).
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::NotFound.cacheability(), Cacheability::Heuristic);
            /// assert_eq!(Status::MisdirectedRequest.cacheability(), Cacheability::Explicit);
            /// ```
            #[must_use]
            #[doc(alias = "cacheable")]
            #[doc(alias = "is_cacheable")]
            pub const fn cacheability(self) -> $crate::Cacheability {
                static CACHEABILITIES: [$crate::Cacheability; WIDTH] =
                    $crate::__private::fill_column([$($crate::Cacheability::$cacheability),*]);
                CACHEABILITIES[row(self)]
            }

            /// Returns whether the response has content
            /// ([RFC 9110, Section 6.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1)).
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::NotModified.content(), Content::Never);
            /// ```
            #[must_use]
            #[doc(alias = "body")]
            #[doc(alias = "has_body")]
            pub const fn content(self) -> $crate::Content {
                static CONTENTS: [$crate::Content; WIDTH] =
                    $crate::__private::fill_column([$($crate::Content::$content),*]);
                CONTENTS[row(self)]
            }

            /// Returns how a user agent repeats the request at `Location`, or `None` if the code is not a redirect to
            /// `Location` ([RFC 9110, Section 15.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4)).
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// let redirect = Status::PermanentRedirect.redirect().unwrap();
            /// assert_eq!(redirect.method(), RedirectMethod::Preserved);
            /// assert_eq!(redirect.permanence(), Permanence::Permanent);
            /// assert_eq!(Status::NotModified.redirect(), None);
            /// ```
            #[must_use]
            #[doc(alias = "location")]
            pub const fn redirect(self) -> ::core::option::Option<$crate::Redirect> {
                static REDIRECTS: [::core::option::Option<$crate::Redirect>; WIDTH] =
                    $crate::__private::fill_column([$($crate::__private::make_redirect(&[
                        $(($crate::RedirectMethod::$method, $crate::Permanence::$permanence))?
                    ])),*]);
                REDIRECTS[row(self)]
            }

            /// Returns what the definition of the code says about retrying the request.
            ///
            /// This is not a policy. 500, 502 and 504 are `Unspecified`, since their definitions say nothing
            /// about retrying. Keep the codes that your client retries in a `StatusSet`, such as
            /// `StatusSet::from_static("408, 425, 429, 500, 502-504")`.
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::ServiceUnavailable.retry(), Retry::Later);
            /// assert_eq!(Status::BadGateway.retry(), Retry::Unspecified);
            /// ```
            #[must_use]
            #[doc(alias = "is_retryable")]
            #[doc(alias = "retry after")]
            #[doc(alias = "retryable")]
            pub const fn retry(self) -> $crate::Retry {
                static RETRIES: [$crate::Retry; WIDTH] = $crate::__private::fill_column([$($crate::Retry::$retry),*]);
                RETRIES[row(self)]
            }

            /// Returns the response fields that the definition of the code asks for, with their conditions.
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// let [allow] = Status::MethodNotAllowed.fields() else { unreachable!() };
            /// assert_eq!((allow.name(), allow.requirement()), ("Allow", Requirement::Must));
            /// ```
            #[must_use]
            pub const fn fields(self) -> &'static [$crate::Field] {
                static FIELDS: [&[$crate::Field]; WIDTH] = $crate::__private::fill_column([$(&[$(
                    $crate::__private::make_field($field, $crate::Requirement::$requirement, $condition)
                ),*]),*]);
                FIELDS[row(self)]
            }

            /// Returns the document and section that define the code.
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::Locked.spec().to_string(), "RFC 4918, Section 11.3");
            /// ```
            #[must_use]
            pub const fn spec(self) -> $crate::Spec {
                static SPECS: [&$crate::__private::Parts; WIDTH] = $crate::__private::fill_column([$(
                    &$crate::__private::Parts { document: $document, section: $section, url: $url }
                ),*]);
                $crate::__private::make_spec(SPECS[row(self)])
            }

            /// Returns the state of the code in the IANA registry.
            ///
            /// It depends on the number alone, whatever table the code comes from.
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::ImATeapot.registration(), Registration::Unused);
            /// ```
            #[must_use]
            pub const fn registration(self) -> $crate::Registration {
                static REGISTRATIONS: [$crate::Registration; WIDTH] =
                    $crate::__private::fill_column([$($crate::Registration::$registration),*]);
                REGISTRATIONS[row(self)]
            }

            /// Returns the status with this reason phrase, current or former. Only letters and digits are compared,
            /// ignoring ASCII case.
            ///
            /// Use it for logs and configurations. A client should ignore the phrase that it receives.
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::from_reason("Not Found"), Some(Status::NotFound));
            /// assert_eq!(Status::from_reason("im-a-teapot"), Some(Status::ImATeapot));
            /// assert_eq!(Status::from_reason("Moved Temporarily"), Some(Status::Found));
            /// ```
            #[must_use]
            pub fn from_reason(reason: &::core::primitive::str) -> ::core::option::Option<Self> {
                match reason {
                    $($phrase => ::core::option::Option::Some(Self::$owner),)*
                    _ => {
                        const PHRASES: &[(&::core::primitive::str, $name)] = &[$(($phrase, $name::$owner)),*];
                        $crate::__private::find_phrase::<$name, { $crate::__private::max_len(PHRASES) }>(reason, PHRASES)
                    }
                }
            }

            /// Returns the status with these three ASCII digits, as HTTP/1.1 sends them
            /// ([RFC 9112, Section 4](https://www.rfc-editor.org/rfc/rfc9112.html#section-4)).
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::from_bytes(b"404"), Some(Status::NotFound));
            /// assert_eq!(Status::from_bytes(b"404 "), None);
            /// ```
            #[must_use]
            #[inline]
            pub const fn from_bytes(code: &[::core::primitive::u8]) -> ::core::option::Option<Self> {
                at($crate::__private::index_of_digits(code))
            }

            /// Returns the status code as three digits.
            ///
            #[cfg_attr(not(doctest), doc = " ```")]
            #[cfg_attr(doctest, doc = $crate::__example!())]
            /// assert_eq!(Status::NotFound.as_str(), "404");
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                static CODES: [&::core::primitive::str; WIDTH] = $crate::__private::fill_column([$($code),*]);
                CODES[row(self)]
            }
        }

        const fn former_reasons(status: $name) -> &'static [&'static ::core::primitive::str] {
            static FORMER: [&[&::core::primitive::str]; WIDTH] = $crate::__private::fill_column([$(&[$($former),*]),*]);
            FORMER[row(status)]
        }

        /// Writes the status code and the reason phrase, such as `404 Not Found`.
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                static LINES: [&::core::primitive::str; WIDTH] = $crate::__private::fill_column([$($line),*]);
                $crate::__private::write(f, LINES[row(*self)])
            }
        }

        $crate::__conversions! { $name }
        $crate::__status_enum! { $name former_reasons }
    };
}

pub(super) use __methods;
