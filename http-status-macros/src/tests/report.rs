use super::{TABLE, find_faults, property::fill_with, with};

#[test]
fn more_faults_than_a_person_reads_are_not_shown() {
    let unknown = |count| {
        with(
            &(0..count)
                .map(|key| format!("unknown{key} = 1"))
                .collect::<Vec<_>>()
                .join("\n"),
        )
    };
    assert_eq!(find_faults(&unknown(100)).len(), 100);
    let faults = find_faults(&unknown(101));
    assert_eq!(
        (faults.len(), &*faults[100]),
        (101, " more faults are not shown")
    );
}

#[test]
fn every_fault_is_reported_and_right_rows_stay() {
    let (rust, faults) = fill_with(
        format!("{TABLE}[left]\ncode = 99\nreason = \"Gone\"\nspec = 1\ndocs = \"\"\n").as_bytes(),
    );
    assert_eq!(faults.len(), 5, "{faults:#?}");
    assert!(rust.to_string().contains("Gone = 410"), "{rust}");
}
