use super::random::check;
use crate::fault::{did_you_mean, nearest};

const KEYS: &[&str] = &["code", "reason", "spec", "registration", "retry"];

#[test]
fn a_word_is_near_if_a_third_of_it_differs() {
    for (word, expected) in [
        ("code", "code"),
        ("cod", "code"),
        ("coed", "code"),
        ("Code", "code"),
        ("reasn", "reason"),
        ("xreason", "reason"),
        ("reasonxx", "reason"),
        ("r3as0n", "reason"),
        ("registrationabcd", "registration"),
        // A part of one word is that word, and the other way round.
        ("regis", "registration"),
        ("statusCode", "code"),
        ("reason_phrase", "reason"),
    ] {
        assert_eq!(nearest(word, KEYS), Some(expected), "{word}");
    }
    for word in [
        "",
        "xx",
        "r3450n",
        "status",
        // A part that is too short or of two words, and two words.
        "co",
        "re",
        "retry_code",
    ] {
        assert_eq!(nearest(word, KEYS), None, "{word}");
    }
    assert_eq!(nearest("code", &[]), None);
}

#[test]
fn of_two_words_the_nearer_one_is_meant() {
    assert_eq!(nearest("retri", &["retra", "retry"]), Some("retra"));
    assert_eq!(nearest("method", &["methods", "method"]), Some("method"));
}

/// One letter that is added, dropped, replaced or swapped is forgiven in every key.
#[test]
fn a_slip_of_one_letter_is_forgiven() {
    check(500, |random| {
        let key = *random.choose(KEYS)?;
        let mut letters = key.chars().collect::<Vec<_>>();
        let index = random.choose_index(letters.len() - 1)?;
        let letter = *random.choose(&['a', 'e', 'x', 'z', '_', '\u{E9}'])?;
        match random.int_in_range(0..=3)? {
            0 => letters.insert(index, letter),
            1 => letters[index] = letter,
            2 => letters.swap(index, index + 1),
            _ => drop(letters.remove(index)),
        }
        let word = letters.into_iter().collect::<String>();
        assert_eq!(nearest(&word, KEYS), Some(key), "{word}");
        Ok(())
    });
}

#[test]
fn a_help_names_the_word_that_was_meant_or_all() {
    assert_eq!(did_you_mean("cod", &["code"], '`'), "did you mean `code`?");
    assert_eq!(
        did_you_mean("x", &["may", "must"], '"'),
        "use one of \"may\", \"must\""
    );
    assert_eq!(
        did_you_mean("cod\u{435}", &["code"], '`'),
        "did you mean `code`? (there is a character outside ASCII: `\u{435}`, U+0435)"
    );
}
