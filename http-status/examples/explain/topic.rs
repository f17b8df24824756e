use std::fmt::{Display, Formatter, Result};

use http_status::{Status, StatusClass, StatusEnum, UnknownStatus, status_codes};

/// Codes that nobody registered, and that logs are full of.
#[status_codes(nginx, cloudflare, aws_alb)]
pub(crate) enum VendorStatus {}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Topic {
    Registered(Status),
    Vendor(VendorStatus),
    Unknown(UnknownStatus, StatusClass),
    Class(StatusClass),
}

impl Topic {
    /// Every one that has a name, with each of its names.
    pub(crate) fn named() -> impl Iterator<Item = (Self, String)> {
        let registered = Status::ALL
            .iter()
            .map(|&status| (Self::Registered(status), phrases(status)));
        let vendors = VendorStatus::ALL
            .iter()
            .map(|&status| (Self::Vendor(status), phrases(status)));
        let classes = StatusClass::ALL
            .iter()
            .map(|&class| (Self::Class(class), vec![class.to_string()]));
        let topics = registered.chain(vendors).chain(classes);
        topics.flat_map(|(topic, names)| names.into_iter().map(move |name| (topic, name)))
    }

    pub(crate) fn find(text: &str) -> Option<Self> {
        let Ok(code) = text.parse::<u16>() else {
            return Status::from_reason(text)
                .map(Self::Registered)
                .or_else(|| VendorStatus::from_reason(text).map(Self::Vendor))
                .or_else(|| class(text).map(Self::Class));
        };
        match (Status::try_from(code), VendorStatus::from_code(code)) {
            (Ok(status), _) => Some(Self::Registered(status)),
            (Err(_), Some(status)) => Some(Self::Vendor(status)),
            (Err(unknown), None) => {
                StatusClass::from_code(code).map(|class| Self::Unknown(unknown, class))
            }
        }
    }

    pub(crate) fn class(self) -> StatusClass {
        match self {
            Self::Registered(status) => status.class(),
            Self::Vendor(status) => status.class(),
            Self::Unknown(_, class) | Self::Class(class) => class,
        }
    }
}

impl Display for Topic {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Registered(status) => status.fmt(f),
            Self::Vendor(status) => write!(f, "{status} ({})", status.registration()),
            Self::Unknown(unknown, _) => {
                write!(f, "{} ({})", unknown.code(), unknown.registration())
            }
            Self::Class(class) => class.fmt(f),
        }
    }
}

fn phrases<S: StatusEnum>(status: S) -> Vec<String> {
    [&[status.reason()], status.former_reasons()]
        .concat()
        .into_iter()
        .map(str::to_owned)
        .collect()
}

fn class(text: &str) -> Option<StatusClass> {
    let is_named = |class: &StatusClass| {
        text.eq_ignore_ascii_case(class.name())
            || text.eq_ignore_ascii_case(&format!("{}xx", class.digit()))
    };
    StatusClass::ALL.iter().copied().find(is_named)
}
