//! The classes, and that every code is in the one of its first digit.

use http_status::{AnyStatus, Status, StatusClass, StatusEnum};

/// RFC 9110, Sections 15.2 to 15.6: first digit, name, and the code that stands for an unknown one of the class.
const CLASSES: [(StatusClass, u8, &str, Status); 5] = [
    (
        StatusClass::Informational,
        1,
        "Informational",
        Status::Continue,
    ),
    (StatusClass::Successful, 2, "Successful", Status::Ok),
    (
        StatusClass::Redirection,
        3,
        "Redirection",
        Status::MultipleChoices,
    ),
    (
        StatusClass::ClientError,
        4,
        "Client Error",
        Status::BadRequest,
    ),
    (
        StatusClass::ServerError,
        5,
        "Server Error",
        Status::InternalServerError,
    ),
];

#[test]
fn the_five_classes() {
    assert_eq!(StatusClass::ALL, CLASSES.map(|(class, ..)| class));
    for (class, digit, name, x00) in CLASSES {
        let first = u16::from(digit) * 100;
        assert_eq!(class as u8, digit);
        assert_eq!(
            (class.as_str(), class.name()),
            (&*format!("{digit}xx"), name)
        );
        assert_eq!(class.to_string(), format!("{digit}xx {name}"));
        assert_eq!(class.codes(), first..=first + 99);
        assert_eq!(AnyStatus::from(first + 99).equivalent(), x00);
        assert_eq!((x00.code(), x00.class()), (first, class));
        assert_eq!(class.is_error(), digit >= 4);
        assert!(
            class.docs().ends_with('.') && !class.docs().contains("  "),
            "{}",
            class.docs()
        );
    }
}

#[test]
fn the_class_of_every_number() {
    for code in 0..=u16::MAX {
        let mut classes = StatusClass::ALL
            .iter()
            .copied()
            .filter(|class| class.codes().contains(&code));
        assert_eq!(StatusClass::from_code(code), classes.next(), "{code}");
        assert_eq!(classes.next(), None);
    }
}

#[test]
fn a_class_is_read_from_its_short_form_and_its_name() {
    for (class, digit, name, _) in CLASSES {
        for text in [
            format!("{digit}xx"),
            format!("{digit}XX"),
            name.to_owned(),
            name.to_lowercase(),
            class.to_string(),
        ] {
            assert_eq!(text.parse(), Ok(class), "{text}");
        }
    }
    for text in [
        "",
        "xx",
        "0xx",
        "6xx",
        "4x",
        "4xx ",
        "404",
        "ClientError",
        "Client  Error",
        "4xx Server Error",
    ] {
        assert!(text.parse::<StatusClass>().is_err(), "{text}");
    }
}

fn by_the_trait<S: StatusEnum>(status: S) -> [bool; 5] {
    [
        status.is_informational(),
        status.is_success(),
        status.is_redirection(),
        status.is_client_error(),
        status.is_server_error(),
    ]
}

#[test]
fn the_class_of_every_status() {
    for status in Status::ALL {
        let class = status.class();
        assert!(class.codes().contains(&status.code()), "{status}");
        let is = [
            status.is_informational(),
            status.is_success(),
            status.is_redirection(),
            status.is_client_error(),
            status.is_server_error(),
        ];
        assert_eq!(is, CLASSES.map(|(other, ..)| other == class), "{status}");
        assert_eq!(is, by_the_trait(*status), "{status}");
        assert_eq!(status.is_error(), class.is_error(), "{status}");
        assert_eq!(StatusEnum::is_error(*status), class.is_error(), "{status}");
    }
}
